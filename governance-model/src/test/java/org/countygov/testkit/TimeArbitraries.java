package org.countygov.testkit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.countygov.law.LocalSettings;
import org.countygov.supervision.Period;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.time.TimeSettings;
import org.countygov.time.WorkCalendar;

/** Arbitrary time, in years that the calendar of the State Council covers to the end of any limit given here. */
public final class TimeArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2007, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final int MOST = 24;
    private static final int MOST_YEARS = 3;
    private static final int SHORTEST_YEAR = 365;

    private static final List<IntFunction<TimeLimit>> COUNTED = List.of(
            TimeLimit::minutes,
            TimeLimit::hours,
            TimeLimit::wholeHours,
            TimeLimit::blocksOf24Hours,
            TimeLimit::days,
            TimeLimit::workingDays,
            TimeLimit::halfMonths,
            TimeLimit::months,
            TimeLimit::monthsByMonthEndRule,
            n -> TimeLimit.years(1 + n % 2));

    private TimeArbitraries() {}

    /** Days from 2007 to 2022. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Moments of those days, to the second; often the first or the last of a day. */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(
                        BeijingTime.startOf(FIRST).getEpochSecond(),
                        BeijingTime.endOf(LAST).getEpochSecond())
                .map(Instant::ofEpochSecond);
        return Arbitraries.frequencyOf(
                Tuple.of(6, any),
                Tuple.of(1, days().map(BeijingTime::startOf)),
                Tuple.of(1, days().map(BeijingTime::endOf)));
    }

    /** Limits that count forward, of two years at most. */
    public static Arbitrary<TimeLimit> countedLimits() {
        return Combinators.combine(
                        Arbitraries.of(COUNTED), Arbitraries.integers().between(1, MOST))
                .as(IntFunction::apply);
    }

    /** Limits of every kind: those, some that count back, and some without a number. */
    public static Arbitrary<TimeLimit> timeLimits() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, MOST);
        return Arbitraries.frequencyOf(
                Tuple.of(6, countedLimits()),
                Tuple.of(1, amounts.map(TimeLimit::daysBefore)),
                Tuple.of(1, amounts.map(TimeLimit::workingDaysBefore)),
                Tuple.of(1, Arbitraries.of(TimeLimit.atOnce(), TimeLimit.promptly(), TimeLimit.asSet())));
    }

    /** Periods of one day to a year. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 365))
                .as((first, more) -> Period.of(first, first.plusDays(more)));
    }

    /** Values of the settings on time that are choices, as a jurisdiction may make them. */
    public static Arbitrary<LocalSettings> localSettings() {
        return LawArbitraries.localSettings(TimeSettings.ALL);
    }

    /**
     * Calendars of one to three years with days off and weekend days worked anywhere in them; now and then that of the State
     * Council.
     */
    public static Arbitrary<WorkCalendar> calendars() {
        Arbitrary<WorkCalendar> invented = Arbitraries.integers()
                .between(FIRST.getYear(), LAST.getYear())
                .flatMap(year ->
                        arrangedDays().list().ofMinSize(1).ofMaxSize(MOST_YEARS).map(years -> calendar(year, years)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, invented), Tuple.of(1, Arbitraries.just(WorkCalendar.ofStateCouncil())));
    }

    private static Arbitrary<Set<Integer>> arrangedDays() {
        return Arbitraries.integers()
                .between(1, SHORTEST_YEAR)
                .set()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** Of each year the days named by their number: a weekday is off, a day of a weekend is worked. */
    private static WorkCalendar calendar(int firstYear, List<Set<Integer>> years) {
        StringBuilder text = new StringBuilder("calendar invented\n");
        for (int i = 0; i < years.size(); i++) {
            int year = firstYear + i;
            text.append("notice ")
                    .append(year)
                    .append(' ')
                    .append(LocalDate.of(year - 1, 12, 1))
                    .append('\n');
            for (int number : new TreeSet<>(years.get(i))) {
                LocalDate day = LocalDate.ofYearDay(year, number);
                String what = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? "work" : "off";
                text.append("假日 A Holiday: ")
                        .append(what)
                        .append(' ')
                        .append(day)
                        .append('\n');
            }
        }
        return WorkCalendar.parse(text.toString());
    }
}
