package org.countygov.party;

import javax.annotation.Nullable;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;

/**
 * A telephone number of a person, in national form without separators: a mobile number of eleven digits that begins with 1, or a
 * fixed line of eleven or twelve that begins with the 0 of its area code. Hotlines and emergency numbers are nobody's, and are not
 * accepted.
 */
public final class PhoneNumber extends PersonalValue {
    private static final int LENGTH = 11;
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 2;

    /** A reason why a text is not a telephone number. */
    public enum Fault implements ParseFault {
        LENGTH("手机号码应为11位，带区号的固定电话应为11或12位", "a mobile number has 11 digits, a fixed line with its area code 11 or 12"),
        /** Something else than the ASCII digits 0 to 9; a hyphen or a country code, for instance. */
        CHARACTERS("电话号码只能用半角数字", "a telephone number has only ASCII digits"),
        /** Neither the 1 of a mobile number nor the 0 and area of a fixed line. */
        PREFIX("电话号码应以1或区号0开头", "a telephone number begins with 1, or with 0 and an area code");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private PhoneNumber(String plain) {
        super(plain);
    }

    /** Throws {@link IllegalArgumentException} where {@link #parse} finds a fault; the message does not repeat the text. */
    public static PhoneNumber of(CharSequence text) {
        return parse(text).orElseThrow("telephone number");
    }

    /** Reads a number of digits only. */
    public static Parsed<PhoneNumber> parse(CharSequence text) {
        String all = text.toString();
        Fault fault = faultIn(all);
        return fault == null ? Parsed.valid(new PhoneNumber(all)) : Parsed.faulty(fault);
    }

    /** Whether {@link #parse} would find no fault. Allocates nothing. */
    public static boolean isValid(CharSequence text) {
        return faultIn(text) == null;
    }

    private static @Nullable Fault faultIn(CharSequence text) {
        int length = text.length();
        if (!CitizenNumber.areDigits(text, 0, length)) {
            return Fault.CHARACTERS;
        }
        if (length != LENGTH && length != LENGTH + 1) {
            return Fault.LENGTH;
        }
        if (text.charAt(0) == '1') {
            return length == LENGTH ? null : Fault.LENGTH;
        }
        return text.charAt(0) == '0' && text.charAt(1) != '0' ? null : Fault.PREFIX;
    }

    @Override
    public Kind kind() {
        return Kind.PHONE_NUMBER;
    }

    /** The first three digits and the last two. */
    @Override
    public String mask() {
        String plain = plain();
        int hidden = plain.length() - SHOWN_FIRST - SHOWN_LAST;
        return plain.substring(0, SHOWN_FIRST) + "*".repeat(hidden) + plain.substring(SHOWN_FIRST + hidden);
    }
}
