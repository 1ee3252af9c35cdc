package org.countygov.party;

import javax.annotation.Nullable;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;

/**
 * An identity card number of fifteen digits, as in GB 11643-1989: six digits of address, six of birth date, three of sequence. It has
 * no check character, and stands in old records only: cards of the old law ended on 1 January 2013 (Resident Identity Card Law,
 * art. 23). It is never turned into a current number, which only the police give out, but can be compared with one.
 */
public final class LegacyCitizenNumber extends PersonalValue {
    private static final int LENGTH = 15;

    /** A reason why a text is not a 15-digit number. */
    public enum Fault implements ParseFault {
        LENGTH("旧身份证号码不是15位", "an old identity card number has 15 digits"),
        /** Something else than the ASCII digits 0 to 9. */
        CHARACTERS("旧身份证号码只能用半角数字", "an old identity card number has only ASCII digits"),
        /** No such day in any century from which these numbers come. */
        BIRTH_DATE("出生日期不存在", "the date of birth does not exist");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private LegacyCitizenNumber(String plain) {
        super(plain);
    }

    /** Throws {@link IllegalArgumentException} where {@link #parse} finds a fault; the message does not repeat the text. */
    public static LegacyCitizenNumber of(CharSequence text) {
        return parse(text).orElseThrow("15-digit identity card number");
    }

    /** Reads a number of 15 digits. */
    public static Parsed<LegacyCitizenNumber> parse(CharSequence text) {
        String all = text.toString();
        Fault fault = faultIn(all);
        return fault == null ? Parsed.valid(new LegacyCitizenNumber(all)) : Parsed.faulty(fault);
    }

    /** Whether {@link #parse} would find no fault. Allocates nothing. */
    public static boolean isValid(CharSequence text) {
        return faultIn(text) == null;
    }

    private static @Nullable Fault faultIn(CharSequence text) {
        if (text.length() != LENGTH) {
            return Fault.LENGTH;
        }
        if (!CitizenNumber.areDigits(text, 0, LENGTH)) {
            return Fault.CHARACTERS;
        }
        // Born in the 1800s or 1900s: year 00 is 1800 or 1900, neither of which has a 29 February.
        int year = CitizenNumber.number(text, 6, 2);
        boolean exists =
                CitizenNumber.isDate(1900 + year, CitizenNumber.number(text, 8, 2), CitizenNumber.number(text, 10, 2));
        return exists ? null : Fault.BIRTH_DATE;
    }

    @Override
    public Kind kind() {
        return Kind.LEGACY_CITIZEN_NUMBER;
    }

    /** The first and the last digit. */
    @Override
    public String mask() {
        return CitizenNumber.maskEnds(plain());
    }

    /**
     * Whether the current number has the same address, short birth date and sequence. The century is not compared: the old form
     * does not tell it.
     */
    public boolean matches(CitizenNumber current) {
        return current.extendsLegacy(plain());
    }
}
