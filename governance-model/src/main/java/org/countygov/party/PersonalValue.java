package org.countygov.party;

import static com.google.common.base.Preconditions.checkArgument;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A value that tells who somebody is or how to reach them. It prints as a mask, and is seen in plain only through {@link #reveal}.
 * Two are equal when they are of one kind and their plain values are equal.
 */
public abstract sealed class PersonalValue
        permits Address, CitizenNumber, LegacyCitizenNumber, PersonName, PhoneNumber {
    private final String plain;

    /** What sort of personal value somebody saw. */
    public enum Kind implements Worded {
        CITIZEN_NUMBER("公民身份号码", "citizen number"),
        LEGACY_CITIZEN_NUMBER("15位身份证号码", "15-digit identity card number"),
        BIRTH_DATE("出生日期", "date of birth"),
        SEX("性别", "sex"),
        NAME("姓名", "name"),
        PHONE_NUMBER("电话号码", "telephone number"),
        ADDRESS("住址", "address");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    PersonalValue(String plain) {
        this.plain = plain;
    }

    /** The plain value, for this package to compute with, never to hand out. */
    final String plain() {
        return plain;
    }

    public abstract Kind kind();

    /** What may be shown to anybody who sees the record. */
    public abstract String mask();

    /**
     * The plain value, with the access record that must be stored. Throws {@link IllegalArgumentException} when the reference of
     * the request repeats the value, since access records hold no personal values.
     */
    public final Disclosure<String> reveal(AccessRequest request) {
        return disclose(plain, kind(), request);
    }

    final <T> Disclosure<T> disclose(T part, Kind kind, AccessRequest request) {
        checkArgument(!request.reference().contains(plain), "the reference of the request repeats the %s itself", kind);
        return new Disclosure<>(part, new AccessRecord(kind, request));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalValue that && getClass() == that.getClass() && plain.equals(that.plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    /** The {@linkplain #mask() mask}. */
    @Override
    public final String toString() {
        return mask();
    }
}
