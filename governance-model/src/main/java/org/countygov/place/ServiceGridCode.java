package org.countygov.place;

import javax.annotation.Nullable;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;

/**
 * The code of a grid in community services (CJ/T 349-2010): six digits of object class, twelve of the community, two of serial.
 */
public final class ServiceGridCode {
    private static final int LENGTH = 20;
    private static final int CLASS_LENGTH = 6;
    private static final int SERIAL_START = 18;

    private final String digits;

    /** A reason why a text is not such a code. */
    public enum Fault implements ParseFault {
        LENGTH("社区服务网格编码不是20位", "a service grid code has 20 digits"),
        /** Something else than the ASCII digits 0 to 9. */
        CHARACTERS("社区服务网格编码只能用半角数字", "a service grid code has only ASCII digits"),
        /** The seventh to eighteenth digits are not the code of a community. */
        COMMUNITY("第7至18位不是社区代码", "the digits 7 to 18 are not the code of a community");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private ServiceGridCode(String digits) {
        this.digits = digits;
    }

    /** Throws {@link IllegalArgumentException} where {@link #parse} finds a fault. */
    public static ServiceGridCode of(CharSequence text) {
        return parse(text).orElseThrow("service grid code");
    }

    /** Reads a code of 20 digits. */
    public static Parsed<ServiceGridCode> parse(CharSequence text) {
        String all = text.toString();
        Fault fault = faultIn(all);
        return fault == null ? Parsed.valid(new ServiceGridCode(all)) : Parsed.faulty(fault);
    }

    /** Whether {@link #parse} would find no fault. Allocates nothing. */
    public static boolean isValid(CharSequence text) {
        return faultIn(text) == null;
    }

    private static @Nullable Fault faultIn(CharSequence text) {
        if (text.length() != LENGTH) {
            return Fault.LENGTH;
        }
        if (!GridCode.isDigits(text)) {
            return Fault.CHARACTERS;
        }
        return DivisionCode.isVillageAt(text, CLASS_LENGTH) ? null : Fault.COMMUNITY;
    }

    /** The six digits of the class of object. */
    public String objectClass() {
        return digits.substring(0, CLASS_LENGTH);
    }

    public DivisionCode community() {
        return DivisionCode.of(digits.substring(CLASS_LENGTH, SERIAL_START));
    }

    /** Whether the community is a merged one: their numbers begin at 601. */
    public boolean isOfMergedCommunity() {
        return digits.substring(SERIAL_START - 3, SERIAL_START).compareTo("601") >= 0;
    }

    /** Whether the community is not divided into grids: its serial is 00. */
    public boolean isWholeCommunity() {
        return digits.endsWith("00");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceGridCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** All digits. */
    @Override
    public String toString() {
        return digits;
    }
}
