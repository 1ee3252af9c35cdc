package org.countygov.place;

import static com.google.common.base.Preconditions.checkArgument;

import javax.annotation.Nullable;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;

/**
 * The code of a grid (网格编码): the twelve digits of its village or community, and a serial number within it. A grid therefore
 * belongs to exactly one village or community. The serial is opaque and there is no check digit; its width is a choice of the
 * jurisdiction.
 */
public final class GridCode implements Comparable<GridCode> {
    private static final int COMMUNITY_LENGTH = 12;
    private static final int WIDEST = 6;

    /** How many digits the serial of a grid has, 1 to 6. */
    public static final Setting<Integer> SERIAL_WIDTH = Setting.of(
            "grid-serial-width",
            Integer.class,
            Phrase.of("网格顺序号位数", "digits of the serial number of a grid"),
            3,
            Convention.of(
                    "未见统一的网格编码全文，暂定为12位村（社区）代码加3位顺序号",
                    "no uniform grid code was found in full text; the 12 digits of the community and 3 of serial are assumed"));

    private final DivisionCode community;
    private final String serial;

    /** A reason why a text is not a grid code. */
    public enum Fault implements ParseFault {
        LENGTH("网格编码位数不符", "the number of digits is not that of a grid code"),
        /** Something else than the ASCII digits 0 to 9. */
        CHARACTERS("网格编码只能用半角数字", "a grid code has only ASCII digits"),
        /** The first twelve digits are not the code of a village or community. */
        COMMUNITY("网格编码前12位不是村（社区）代码", "the first 12 digits are not the code of a village or community");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private GridCode(DivisionCode community, String serial) {
        this.community = community;
        this.serial = serial;
    }

    /**
     * The grid of a community. Throws {@link IllegalArgumentException} for a wider division, and for a serial that is not 1 to 6
     * ASCII digits.
     */
    public static GridCode of(DivisionCode community, String serial) {
        checkArgument(community.level() == DivisionLevel.VILLAGE, "community %s is no village or community", community);
        checkSerialWidth(serial.length());
        checkArgument(isDigits(serial), "serial is not made of ASCII digits");
        return new GridCode(community, serial);
    }

    /**
     * Reads a code.
     *
     * @param serialWidth the digits of the serial, 1 to 6; see {@link #SERIAL_WIDTH}
     */
    public static Parsed<GridCode> parse(CharSequence text, int serialWidth) {
        String all = text.toString();
        Fault fault = faultIn(all, serialWidth);
        if (fault != null) {
            return Parsed.faulty(fault);
        }
        return Parsed.valid(
                new GridCode(DivisionCode.of(all.substring(0, COMMUNITY_LENGTH)), all.substring(COMMUNITY_LENGTH)));
    }

    /** Whether {@link #parse} would find no fault. Allocates nothing. */
    public static boolean isValid(CharSequence text, int serialWidth) {
        return faultIn(text, serialWidth) == null;
    }

    private static @Nullable Fault faultIn(CharSequence text, int serialWidth) {
        checkSerialWidth(serialWidth);
        if (text.length() != COMMUNITY_LENGTH + serialWidth) {
            return Fault.LENGTH;
        }
        if (!isDigits(text)) {
            return Fault.CHARACTERS;
        }
        return DivisionCode.isVillageAt(text, 0) ? null : Fault.COMMUNITY;
    }

    private static void checkSerialWidth(int width) {
        checkArgument(width >= 1 && width <= WIDEST, "a serial of %s digits is not 1 to %s wide", width, WIDEST);
    }

    static boolean isDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The village or community to which the grid belongs. */
    public DivisionCode community() {
        return community;
    }

    /** The digits of the serial, with leading zeros. */
    public String serial() {
        return serial;
    }

    /** Orders by community, then by serial. */
    @Override
    public int compareTo(GridCode other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridCode that && community.equals(that.community) && serial.equals(that.serial);
    }

    @Override
    public int hashCode() {
        return 31 * community.hashCode() + serial.hashCode();
    }

    /** All digits. */
    @Override
    public String toString() {
        return community.digits() + serial;
    }
}
