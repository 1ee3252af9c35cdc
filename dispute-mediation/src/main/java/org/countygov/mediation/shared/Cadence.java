package org.countygov.mediation.shared;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * How often a level is to search for disputes (排查频次): every so many calendar periods, counted from an anchor, and until
 * when the result is handed in. No statute fixes it; the county sets it for each level.
 *
 * @param unit the calendar period
 * @param every how many of them make one round, from 1 to 366
 * @param anchor a day of the first round; rounds of several periods are counted from the period it lies in
 * @param graceDays how many days after its end a round may still be handed in, from 0 to 366; a daily round needs at least one
 * @param zeroReportRequired whether a round without findings needs an express zero report (零报告); otherwise handing in an
 *     empty return is enough. Silence is neither
 */
public record Cadence(Unit unit, int every, LocalDate anchor, int graceDays, boolean zeroReportRequired)
        implements Worded {
    private static final int MOST = 366;
    /** A Monday, and the first day of a month, a quarter and a year. */
    private static final LocalDate USUAL_ANCHOR = LocalDate.of(2018, 1, 1);

    /** A calendar period. */
    public enum Unit implements Worded {
        DAY("日", "day"),
        /** From Monday to Sunday. */
        WEEK("周", "week"),
        /** From the 1st to the 15th, and from the 16th to the end of the month. */
        HALF_MONTH("半月", "half month"),
        MONTH("月", "month"),
        /** From January, April, July or October. */
        QUARTER("季度", "quarter");

        private final Phrase words;

        Unit(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }

        private LocalDate firstDay(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case HALF_MONTH -> day.withDayOfMonth(day.getDayOfMonth() <= 15 ? 1 : 16);
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
            };
        }

        /** How many periods lie between the first days of two. */
        private long between(LocalDate from, LocalDate to) {
            return switch (this) {
                case DAY -> ChronoUnit.DAYS.between(from, to);
                case WEEK -> ChronoUnit.WEEKS.between(from, to);
                case HALF_MONTH ->
                    2 * ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1))
                            + (to.getDayOfMonth() == 16 ? 1 : 0)
                            - (from.getDayOfMonth() == 16 ? 1 : 0);
                case MONTH -> ChronoUnit.MONTHS.between(from, to);
                case QUARTER -> ChronoUnit.MONTHS.between(from, to) / 3;
            };
        }

        /** The first day of the period so many periods after the one that begins on a day. */
        private LocalDate plus(LocalDate first, long periods) {
            return switch (this) {
                case DAY -> first.plusDays(periods);
                case WEEK -> first.plusWeeks(periods);
                case HALF_MONTH -> {
                    long halves = periods + (first.getDayOfMonth() == 16 ? 1 : 0);
                    LocalDate month = first.withDayOfMonth(1).plusMonths(Math.floorDiv(halves, 2L));
                    yield Math.floorMod(halves, 2L) == 0 ? month : month.withDayOfMonth(16);
                }
                case MONTH -> first.plusMonths(periods);
                case QUARTER -> first.plusMonths(3 * periods);
            };
        }
    }

    /** Throws {@link IllegalArgumentException} for numbers out of range. */
    public Cadence {
        checkArgument(every >= 1 && every <= MOST, "every %s is not from 1 to %s", every, MOST);
        checkArgument(graceDays >= 0 && graceDays <= MOST, "graceDays %s is not from 0 to %s", graceDays, MOST);
        checkArgument(
                unit != Unit.DAY || every > 1 || graceDays >= 1,
                "graceDays %s: a daily round is handed in on the next day at the earliest",
                graceDays);
    }

    /** Every so many periods since 1 January 2018, with a day of grace and zero reports. */
    public static Cadence of(Unit unit, int every) {
        return new Cadence(unit, every, USUAL_ANCHOR, 1, true);
    }

    public Cadence withGraceDays(int days) {
        return new Cadence(unit, every, anchor, days, zeroReportRequired);
    }

    public Cadence withZeroReportRequired(boolean required) {
        return new Cadence(unit, every, anchor, graceDays, required);
    }

    /** The round in which a day lies. Rounds follow each other without gap or overlap. */
    public ScreeningPeriod periodOf(LocalDate day) {
        LocalDate start = unit.firstDay(anchor);
        long round = Math.floorDiv(unit.between(start, unit.firstDay(day)), (long) every);
        LocalDate first = unit.plus(start, round * every);
        return new ScreeningPeriod(first, unit.plus(first, every).minusDays(1));
    }

    /** The last day on which a round is handed in without being late. Rest days change nothing. */
    public LocalDate dueDay(ScreeningPeriod period) {
        return period.lastDay().plusDays(graceDays);
    }

    /** Such as 每1周 / every 1 week. */
    @Override
    public Phrase words() {
        return Phrase.of("每%s%s，宽限%s日", "every %s %s, %s days of grace")
                .with(Phrase.verbatim(every), unit, Phrase.verbatim(graceDays));
    }
}
