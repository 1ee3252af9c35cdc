package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The length of a period and how it is counted (期限): an amount in a {@link Mode}. */
public final class TimeLimit implements Worded {
    /** How a period is counted. */
    public enum Mode implements Worded {
        /** To the minute, from the trigger. */
        MINUTES("分钟", "minute"),
        /** To the second, from the trigger. */
        HOURS("小时", "hour"),
        /** From the next full hour after the trigger. */
        WHOLE_HOURS("小时（开始之时不计）", "hour from the next full hour"),
        /** Full 24-hour blocks from the trigger. */
        BLOCKS_OF_24_HOURS("日（每满二十四小时为一日）", "day of 24 hours"),
        /** Natural days; the day of the trigger does not count. */
        DAYS("日", "day"),
        /** Working days after the day of the trigger. */
        WORKING_DAYS("个工作日", "working day"),
        /** Half months, each of 15 days. */
        HALF_MONTHS("个半月", "half month"),
        /** To the corresponding day, else the last day of the month. */
        MONTHS("个月", "month"),
        /** As months, but a period from the last day of a month ends on the last day of a month. */
        MONTHS_BY_MONTH_END_RULE("个月（月末对应月末）", "month by the month-end rule"),
        /** Twelve months each. */
        YEARS("年", "year"),
        /** Natural days back from the trigger. */
        DAYS_BEFORE("日前", "day before"),
        /** Working days back from the trigger. */
        WORKING_DAYS_BEFORE("个工作日前", "working day before"),
        /** At once, without a number. */
        AT_ONCE("立即", "at once"),
        /** Promptly, without a number. */
        PROMPTLY("及时", "promptly"),
        /** As decided or agreed in the case. */
        AS_SET("依决定或者约定", "as decided or agreed");

        private final Phrase words;

        Mode(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

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
        return new TimeLimit(mode, amount, Optional.empty());
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

    /** At once (立即): no date is computed. */
    public static TimeLimit atOnce() {
        return new TimeLimit(Mode.AT_ONCE, 0, Optional.empty());
    }

    /** Promptly (及时): no date is computed. */
    public static TimeLimit promptly() {
        return new TimeLimit(Mode.PROMPTLY, 0, Optional.empty());
    }

    /** A length that is decided or agreed in each case. */
    public static TimeLimit asSet() {
        return new TimeLimit(Mode.AS_SET, 0, Optional.empty());
    }

    /** This limit, ending on its last day at a closing time instead of 23:59:59. */
    public TimeLimit endingAt(LocalTime closing) {
        return new TimeLimit(mode, amount, Optional.of(closing));
    }

    public Mode mode() {
        return mode;
    }

    /** The number of units; 0 for a limit without a number. */
    public int amount() {
        return amount;
    }

    /** When the last day closes, where that is not its last second. */
    public Optional<LocalTime> closing() {
        return closing;
    }

    @Override
    public Phrase words() {
        throw new UnsupportedOperationException("being written");
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
        return Objects.hash(mode, amount, closing);
    }

    @Override
    public String toString() {
        return mode + " " + amount;
    }
}
