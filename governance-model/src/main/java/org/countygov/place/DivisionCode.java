package org.countygov.place;

import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The code of an administrative division (行政区划代码): two digits each for province, prefecture and county (GB/T 2260), then
 * three for the township (GB/T 10114) and three for the village or community (statistics codes). A city without counties uses its
 * own six digits, which end in 00, before the township.
 *
 * <p>Codes padded with zeros to nine or twelve digits name the same division as the short form, and are equal to it. Only the form is
 * checked here: whether a division bears the code is for a {@link DivisionTable} and a day to say. The fifteen digits of the
 * police standard of 2020 are not accepted, since their layout is not confirmed.
 */
public final class DivisionCode implements Comparable<DivisionCode> {
    private static final int COUNTY_LENGTH = 6;
    private static final int TOWNSHIP_LENGTH = 9;
    private static final int VILLAGE_LENGTH = 12;

    /** The country as a whole. It stands in credit codes, and in no list of divisions. */
    public static final DivisionCode NATION = new DivisionCode("100000", DivisionLevel.NATION);

    private final String digits;
    private final DivisionLevel level;

    /** A reason why a text is not a division code. */
    public enum Fault implements ParseFault {
        LENGTH("区划代码不是6、9或12位", "a division code has 6, 9 or 12 digits"),
        /** Something else than the ASCII digits 0 to 9; full-width digits, for instance. */
        CHARACTERS("区划代码只能用半角数字", "a division code has only ASCII digits"),
        /** No province begins with 0, and 10 stands for the nation alone. */
        PROVINCE("区划代码前2位不是省级代码", "the first two digits cannot be a province"),
        /** A lower tier is given under a tier that is zero. */
        GAP("区划代码中间级别为零", "a tier within the code is zero");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** What sort of unit the three digits of a township tell. */
    public enum TownshipKind implements Worded {
        /** 001 to 099. */
        STREET("街道", "street"),
        /** 100 to 199. */
        TOWN("镇", "town"),
        /** 200 to 399. */
        TOWNSHIP("乡", "township"),
        /** 400 to 599. */
        TOWNSHIP_LIKE("类似乡级单位", "township-like unit");

        private final Phrase words;

        TownshipKind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** What sort of committee the three digits of a village tell. */
    public enum CommitteeKind implements Worded {
        /** 001 to 199. */
        RESIDENTS("居民委员会", "residents' committee"),
        /** 200 to 399. */
        VILLAGERS("村民委员会", "villagers' committee");

        private final Phrase words;

        CommitteeKind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private DivisionCode(String digits, DivisionLevel level) {
        this.digits = digits;
        this.level = level;
    }

    /** Throws {@link IllegalArgumentException} where {@link #parse} finds a fault. */
    public static DivisionCode of(CharSequence text) {
        return parse(text).orElseThrow("division code");
    }

    /** Reads a code of 6, 9 or 12 digits. */
    public static Parsed<DivisionCode> parse(CharSequence text) {
        String all = text.toString();
        Fault fault = faultIn(all);
        if (fault != null) {
            return Parsed.faulty(fault);
        }
        if (isZero(all, 2, all.length())) {
            return Parsed.valid(
                    all.startsWith("10")
                            ? NATION
                            : new DivisionCode(all.substring(0, COUNTY_LENGTH), DivisionLevel.PROVINCE));
        }
        if (isZero(all, COUNTY_LENGTH, all.length())) {
            DivisionLevel level = isZero(all, 4, COUNTY_LENGTH) ? DivisionLevel.PREFECTURE : DivisionLevel.COUNTY;
            return Parsed.valid(new DivisionCode(all.substring(0, COUNTY_LENGTH), level));
        }
        return Parsed.valid(
                isZero(all, TOWNSHIP_LENGTH, all.length())
                        ? new DivisionCode(all.substring(0, TOWNSHIP_LENGTH), DivisionLevel.TOWNSHIP)
                        : new DivisionCode(all, DivisionLevel.VILLAGE));
    }

    /** Whether {@link #parse} would find no fault. Allocates nothing. */
    public static boolean isValid(CharSequence text) {
        return faultIn(text) == null;
    }

    /** Whether the twelve characters from the position on are the code of a village. */
    static boolean isVillageAt(CharSequence text, int from) {
        return faultIn(text, from, VILLAGE_LENGTH) == null
                && !isZero(text, from + TOWNSHIP_LENGTH, from + VILLAGE_LENGTH);
    }

    private static @Nullable Fault faultIn(CharSequence text) {
        int length = text.length();
        return length == COUNTY_LENGTH || length == TOWNSHIP_LENGTH || length == VILLAGE_LENGTH
                ? faultIn(text, 0, length)
                : Fault.LENGTH;
    }

    private static @Nullable Fault faultIn(CharSequence text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Fault.CHARACTERS;
            }
        }
        boolean belowProvince = !isZero(text, from + 2, from + length);
        if (text.charAt(from) == '0' || (belowProvince && text.charAt(from) == '1' && text.charAt(from + 1) == '0')) {
            return Fault.PROVINCE;
        }
        // The county tier may be zero above a township: that is a city without counties.
        boolean belowPrefecture = !isZero(text, from + 4, from + length);
        boolean belowTownship = length == VILLAGE_LENGTH && !isZero(text, from + TOWNSHIP_LENGTH, from + length);
        boolean gap = (belowPrefecture && isZero(text, from + 2, from + 4))
                || (belowTownship && isZero(text, from + COUNTY_LENGTH, from + TOWNSHIP_LENGTH));
        return gap ? Fault.GAP : null;
    }

    private static boolean isZero(CharSequence digits, int from, int to) {
        for (int i = from; i < to; i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** The digits without padding: 6, 9 or 12 of them. */
    public String digits() {
        return digits;
    }

    public DivisionLevel level() {
        return level;
    }

    /** What sort of unit the township of this code is; empty above the township, and where the digits do not tell. */
    public Optional<TownshipKind> townshipKind() {
        if (digits.length() < TOWNSHIP_LENGTH) {
            return Optional.empty();
        }
        return switch (digits.charAt(COUNTY_LENGTH)) {
            case '0' -> Optional.of(TownshipKind.STREET);
            case '1' -> Optional.of(TownshipKind.TOWN);
            case '2', '3' -> Optional.of(TownshipKind.TOWNSHIP);
            case '4', '5' -> Optional.of(TownshipKind.TOWNSHIP_LIKE);
            default -> Optional.empty();
        };
    }

    /** What sort of committee the village of this code has; empty above the village, and where the digits do not tell. */
    public Optional<CommitteeKind> committeeKind() {
        if (level != DivisionLevel.VILLAGE) {
            return Optional.empty();
        }
        return switch (digits.charAt(TOWNSHIP_LENGTH)) {
            case '0', '1' -> Optional.of(CommitteeKind.RESIDENTS);
            case '2', '3' -> Optional.of(CommitteeKind.VILLAGERS);
            default -> Optional.empty();
        };
    }

    /**
     * The next wider code by form alone; empty for the nation. Such a code need not be a division: 110100 stands between 110101 and
     * 110000 in statistics only, and a {@link DivisionTable} skips it.
     */
    public Optional<DivisionCode> enclosing() {
        return switch (level) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case PREFECTURE -> Optional.of(new DivisionCode(digits.substring(0, 2) + "0000", DivisionLevel.PROVINCE));
            case COUNTY -> Optional.of(new DivisionCode(digits.substring(0, 4) + "00", DivisionLevel.PREFECTURE));
            case TOWNSHIP -> Optional.of(of(digits.substring(0, COUNTY_LENGTH)));
            case VILLAGE -> Optional.of(new DivisionCode(digits.substring(0, TOWNSHIP_LENGTH), DivisionLevel.TOWNSHIP));
        };
    }

    /** Whether the other code is this one or lies within it, by form alone. */
    public boolean contains(DivisionCode other) {
        return other.digits.startsWith(significant());
    }

    private String significant() {
        return switch (level) {
            case NATION -> "";
            case PROVINCE -> digits.substring(0, 2);
            case PREFECTURE -> digits.substring(0, 4);
            case COUNTY, TOWNSHIP, VILLAGE -> digits;
        };
    }

    /** Orders by digits, so that a division precedes all within it. */
    @Override
    public int compareTo(DivisionCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DivisionCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The {@linkplain #digits() digits}. */
    @Override
    public String toString() {
        return digits;
    }
}
