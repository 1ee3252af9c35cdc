package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * The length of a period and how it is counted (期限): an amount in a {@link Mode}.
 *
 * <p>"Within" includes the amount itself: an act on the last day is in time.
 */
public final class TimeLimit implements Worded {
    /** How a period is counted. */
    public enum Mode implements Worded {
        /** From the moment of the trigger, to the second. */
        MINUTES(Family.MOMENT, "%s分钟", "%s minute"),
        /** From the moment of the trigger, to the second. */
        HOURS(Family.MOMENT, "%s小时", "%s hour"),
        /** From the next full hour: the hour in which a period begins does not count. A full hour begins the next one too. */
        WHOLE_HOURS(Family.MOMENT, "%s小时（开始之时不计）", "%s hour from the next full hour"),
        /** From the moment of the trigger, each full 24 hours being a day: custody. */
        BLOCKS_OF_24_HOURS(Family.MOMENT, "%s日（每满二十四小时为一日）", "%s day of 24 hours"),
        /** The day of the trigger does not count. */
        DAYS(Family.DAY, "%s日", "%s day"),
        /** The n-th working day after the day of the trigger, be that a rest day or not. */
        WORKING_DAYS(Family.DAY, "%s个工作日", "%s working day"),
        /** 15 days each. */
        HALF_MONTHS(Family.DAY, "半个月×%s", "%s half month"),
        /** To the corresponding day of the last month, or its last day where it has no such day. */
        MONTHS(Family.DAY, "%s个月", "%s month"),
        /** As {@link #MONTHS}, but from the last day of a month to the last day of a month. */
        MONTHS_BY_MONTH_END_RULE(Family.DAY, "%s个月（月末对应月末）", "%s month by the month-end rule"),
        /** Twelve {@link #MONTHS} each. */
        YEARS(Family.DAY, "%s年", "%s year"),
        /** Back from the day of the trigger, which does not count. The legal day never moves. */
        DAYS_BEFORE(Family.BACK, "%s日前", "%s day before"),
        /** The n-th working day before the day of the trigger. */
        WORKING_DAYS_BEFORE(Family.BACK, "%s个工作日前", "%s working day before"),
        /** 立即. No number, so no date is computed. */
        AT_ONCE(Family.NO_NUMBER, "立即", "at once"),
        /** 及时. No number, so no date is computed. */
        PROMPTLY(Family.NO_NUMBER, "及时", "promptly"),
        /** As decided or agreed in each case. */
        AS_SET(Family.NO_NUMBER, "依决定或者约定", "as decided or agreed");

        private final Family family;
        private final Phrase pattern;

        Mode(Family family, String zh, String en) {
            this.family = family;
            this.pattern = Phrase.of(zh, en);
        }

        /** Whether the period ends at a moment of the day, and so never rolls. */
        public boolean endsAtMoment() {
            return family == Family.MOMENT;
        }

        /** Whether the period ends with a day. */
        public boolean endsWithDay() {
            return family == Family.DAY;
        }

        /** Whether the period is counted back from what is to come. */
        public boolean countsBack() {
            return family == Family.BACK;
        }

        public boolean hasNumber() {
            return family != Family.NO_NUMBER;
        }

        /** The unit, with n for the number. */
        @Override
        public Phrase words() {
            Phrase number = Phrase.of("若干", "n");
            return hasNumber() ? pattern.with(number) : pattern;
        }
    }

    private enum Family {
        MOMENT,
        DAY,
        BACK,
        NO_NUMBER
    }

    // No law counts so far; a number beyond is a mistake, and would overflow somewhere.
    private static final int MOST = 100_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})\\s*(\\p{L}[\\p{L} ]*)");

    private static final TimeLimit AT_ONCE = new TimeLimit(Mode.AT_ONCE, 0, Optional.empty());
    private static final TimeLimit PROMPTLY = new TimeLimit(Mode.PROMPTLY, 0, Optional.empty());
    private static final TimeLimit AS_SET = new TimeLimit(Mode.AS_SET, 0, Optional.empty());

    private final Mode mode;
    private final int amount;
    private final Optional<LocalTime> closing;

    private TimeLimit(Mode mode, int amount, Optional<LocalTime> closing) {
        this.mode = mode;
        this.amount = amount;
        this.closing = closing;
    }

    private static TimeLimit of(Mode mode, int amount) {
        checkArgument(amount >= 1, "amount %s of %s is not positive", amount, mode);
        checkArgument(amount <= MOST, "amount %s of %s is more than %s", amount, mode, MOST);
        return new TimeLimit(mode, amount, Optional.empty());
    }

    /**
     * The limit that a text means, in Chinese or English, in half-width or full-width digits: 10日, 5个工作日, 48小时, 2个月,
     * {@code 10 days}, {@code 5 working days}. Empty when it means none.
     */
    public static Optional<TimeLimit> parse(String text) {
        Matcher written =
                WRITTEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(written.group(1));
        return amount >= 1 && amount <= MOST ? of(amount, written.group(2).strip()) : Optional.empty();
    }

    private static Optional<TimeLimit> of(int amount, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "分钟", "minute", "minutes" -> Optional.of(minutes(amount));
            case "小时", "时", "hour", "hours" -> Optional.of(hours(amount));
            case "日", "天", "day", "days" -> Optional.of(days(amount));
            case "个工作日", "工作日", "working day", "working days" -> Optional.of(workingDays(amount));
            case "个月", "月", "month", "months" -> Optional.of(months(amount));
            case "年", "year", "years" -> Optional.of(years(amount));
            default -> Optional.empty();
        };
    }

    public static TimeLimit minutes(int amount) {
        return of(Mode.MINUTES, amount);
    }

    public static TimeLimit hours(int amount) {
        return of(Mode.HOURS, amount);
    }

    public static TimeLimit wholeHours(int amount) {
        return of(Mode.WHOLE_HOURS, amount);
    }

    public static TimeLimit blocksOf24Hours(int amount) {
        return of(Mode.BLOCKS_OF_24_HOURS, amount);
    }

    public static TimeLimit days(int amount) {
        return of(Mode.DAYS, amount);
    }

    public static TimeLimit workingDays(int amount) {
        return of(Mode.WORKING_DAYS, amount);
    }

    public static TimeLimit halfMonths(int amount) {
        return of(Mode.HALF_MONTHS, amount);
    }

    public static TimeLimit months(int amount) {
        return of(Mode.MONTHS, amount);
    }

    public static TimeLimit monthsByMonthEndRule(int amount) {
        return of(Mode.MONTHS_BY_MONTH_END_RULE, amount);
    }

    public static TimeLimit years(int amount) {
        return of(Mode.YEARS, amount);
    }

    public static TimeLimit daysBefore(int amount) {
        return of(Mode.DAYS_BEFORE, amount);
    }

    public static TimeLimit workingDaysBefore(int amount) {
        return of(Mode.WORKING_DAYS_BEFORE, amount);
    }

    /** 立即: a duty without a number. A jurisdiction may set one. */
    public static TimeLimit atOnce() {
        return AT_ONCE;
    }

    /** 及时: a duty without a number. A jurisdiction may set one. */
    public static TimeLimit promptly() {
        return PROMPTLY;
    }

    /** A length that is decided or agreed in each case, such as a penalty of detention. */
    public static TimeLimit asSet() {
        return AS_SET;
    }

    /**
     * This limit, ending on its last day at a closing time instead of 24:00. Throws {@link IllegalArgumentException} for a
     * limit that does not end with a day.
     */
    public TimeLimit endingAt(LocalTime closing) {
        checkArgument(mode.endsWithDay() || mode.countsBack(), "%s does not end with a day", this);
        return new TimeLimit(mode, amount, Optional.of(closing));
    }

    public Mode mode() {
        return mode;
    }

    /** The number of units; 0 for a limit without a number. */
    public int amount() {
        return amount;
    }

    /** When the last day closes, where that is before 24:00. */
    public Optional<LocalTime> closing() {
        return closing;
    }

    public boolean hasNumber() {
        return mode.hasNumber();
    }

    /**
     * Whether this limit is certainly no longer than another: counted in the same way, and not more. Limits counted in
     * different ways are not compared, except years with months and half months with days.
     */
    public boolean isWithin(TimeLimit other) {
        return hasNumber() && unit() == other.unit() && units() <= other.units();
    }

    private Mode unit() {
        return mode == Mode.YEARS ? Mode.MONTHS : mode == Mode.HALF_MONTHS ? Mode.DAYS : mode;
    }

    private long units() {
        return mode == Mode.YEARS ? 12L * amount : mode == Mode.HALF_MONTHS ? 15L * amount : amount;
    }

    /** Such as 30日 / 30 days. */
    @Override
    public Phrase words() {
        Phrase pattern = mode.pattern;
        if (hasNumber()) {
            String plural = amount == 1 ? pattern.en() : pluralOf(pattern.en());
            pattern = Phrase.of(pattern.zh(), plural).with(Phrase.verbatim(amount));
        }
        return closing.isEmpty()
                ? pattern
                : Phrase.of("%s，至最后一日%s", "%s, until %s of the last day").with(pattern, Phrase.verbatim(closing.get()));
    }

    /** With an s at the unit: "%s hour from the next full hour", "%s working day before". */
    private static String pluralOf(String pattern) {
        for (String unit : new String[] {"minute", "hour", "day", "month", "year"}) {
            String unitFirst = "(^%s (?:working |half )?" + unit + ")";
            if (pattern.matches(unitFirst + ".*")) {
                return pattern.replaceFirst(unitFirst, "$1s");
            }
        }
        return pattern;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeLimit that
                && mode == that.mode
                && amount == that.amount
                && closing.equals(that.closing);
    }

    @Override
    public int hashCode() {
        return (31 * mode.hashCode() + amount) * 31 + closing.hashCode();
    }

    /** The English words. */
    @Override
    public String toString() {
        return words().en();
    }
}
