package org.countygov.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.countygov.law.LocalSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every mode and length from every day of twenty years, compared with a count on the fingers: one day after the other, by the
 * published days, with arithmetic of its own.
 */
class EveryDayTest {
    private static final int LENGTHS = 60;
    private static final int MONTHS = 12;
    private static final int YEARS = 5;
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final int[] MONTH_LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final PublishedDays published = new PublishedDays();
    private long compared;
    private long incomplete;

    private static List<Clock> clocks(int lengths, IntFunction<Clock> clock) {
        List<Clock> clocks = new ArrayList<>();
        for (int n = 1; n <= lengths; n++) {
            clocks.add(clock.apply(n));
        }
        return clocks;
    }

    /** Different from day to day, and now and then on the hour, at midnight or in the last second. */
    private static LocalTime timeOn(LocalDate day) {
        return switch (day.getDayOfYear() % 7) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.of(23, 59, 59);
            case 2 -> LocalTime.of(10, 0);
            default -> LocalTime.of(day.getDayOfMonth() % 24, day.getDayOfYear() % 60, day.getYear() % 60);
        };
    }

    private void compareDay(Clock clock, Instant trigger, Optional<LocalDate> expected) {
        Deadline deadline = ClockRun.start(clock, trigger).deadline(Clocks.CALENDAR, LocalSettings.DEFAULTS);
        compareMoment(clock, trigger, deadline, expected.map(day -> LocalDateTime.of(day, LocalTime.of(23, 59, 59))));
        assertEquals(expected, deadline.lastDay());
    }

    private void compareMoment(Clock clock, Instant trigger, Deadline deadline, Optional<LocalDateTime> expected) {
        compared++;
        incomplete += expected.isEmpty() ? 1 : 0;
        Optional<Instant> last = expected.map(time -> time.toInstant(BEIJING));
        if (!last.equals(deadline.last())) {
            assertEquals(
                    last, deadline.last(), () -> clock.terms() + " from " + trigger + ": " + deadline.explanation());
        }
        assertEquals(
                expected.isPresent() ? Deadline.Status.COMPLETE : Deadline.Status.CALENDAR_INCOMPLETE,
                deadline.status());
    }

    /** The first working day from a day on, or nothing when the walk leaves the published years. */
    private Optional<LocalDate> rolled(LocalDate day) {
        LocalDate walked = day;
        while (PublishedDays.isKnown(walked)) {
            if (!published.isRest(walked)) {
                return Optional.of(walked);
            }
            walked = walked.plusDays(1);
        }
        return Optional.empty();
    }

    private static LocalDate monthsLater(LocalDate day, int months, boolean monthEndToMonthEnd) {
        int month = day.getMonthValue();
        int year = day.getYear();
        boolean fromMonthEnd = day.getDayOfMonth() == lengthOf(year, month);
        for (int i = 0; i < months; i++) {
            month++;
            if (month > 12) {
                month = 1;
                year++;
            }
        }
        int length = lengthOf(year, month);
        int last = monthEndToMonthEnd && fromMonthEnd ? length : Math.min(day.getDayOfMonth(), length);
        return LocalDate.of(year, month, last);
    }

    private static int lengthOf(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : MONTH_LENGTHS[month - 1];
    }

    private static List<LocalDate> everyDay() {
        return PublishedDays.FIRST.datesUntil(PublishedDays.LAST.plusDays(1)).toList();
    }

    private static Instant trigger(LocalDate day) {
        return LocalDateTime.of(day, timeOn(day)).toInstant(BEIJING);
    }

    private void report(String what, long least) {
        System.out.printf("%s: %,d deadlines compared, %,d of them incomplete%n", what, compared, incomplete);
        assertTrue(compared >= least, "only " + compared + " compared");
    }

    @Test
    @DisplayName("natural days and half months, rolling and fixed")
    void daysFromEveryDay() {
        List<Clock> rolling = clocks(LENGTHS, n -> Clocks.rolling(TimeLimit.days(n)));
        List<Clock> fixed = clocks(LENGTHS, n -> Clocks.fixed(TimeLimit.days(n)));
        List<Clock> halfMonths = clocks(LENGTHS / 15, n -> Clocks.rolling(TimeLimit.halfMonths(n)));
        for (LocalDate day : everyDay()) {
            Instant trigger = trigger(day);
            LocalDate walked = day;
            for (int n = 1; n <= LENGTHS; n++) {
                walked = walked.plusDays(1);
                Optional<LocalDate> rolled = rolled(walked);
                compareDay(rolling.get(n - 1), trigger, rolled);
                compareDay(fixed.get(n - 1), trigger, Optional.of(walked));
                if (n % 15 == 0) {
                    compareDay(halfMonths.get(n / 15 - 1), trigger, rolled);
                }
            }
        }
        report("days", 7_305L * (2 * 60 + 4));
    }

    @Test
    @DisplayName("working days, forward and back, and days back")
    void workingDaysFromEveryDay() {
        List<Clock> forward = clocks(LENGTHS, n -> Clocks.plain(TimeLimit.workingDays(n)));
        List<Clock> back = clocks(LENGTHS, n -> Clocks.plain(TimeLimit.workingDaysBefore(n)));
        List<Clock> daysBack = clocks(LENGTHS, n -> Clocks.plain(TimeLimit.daysBefore(n)));
        for (LocalDate day : everyDay()) {
            Instant trigger = trigger(day);
            Optional<LocalDate> ahead = Optional.of(day);
            Optional<LocalDate> behind = Optional.of(day);
            LocalDate daysBehind = day;
            for (int n = 1; n <= LENGTHS; n++) {
                ahead = ahead.flatMap(last -> rolled(last.plusDays(1)));
                behind = behind.flatMap(this::workedBefore);
                daysBehind = daysBehind.minusDays(1);
                compareDay(forward.get(n - 1), trigger, ahead);
                compareDay(back.get(n - 1), trigger, behind);
                compareDay(daysBack.get(n - 1), trigger, Optional.of(daysBehind));
            }
        }
        report("working days and days back", 7_305L * 3 * 60);
    }

    private Optional<LocalDate> workedBefore(LocalDate day) {
        LocalDate walked = day.minusDays(1);
        while (PublishedDays.isKnown(walked)) {
            if (!published.isRest(walked)) {
                return Optional.of(walked);
            }
            walked = walked.minusDays(1);
        }
        return Optional.empty();
    }

    @Test
    @DisplayName("months by both rules and years, rolling and fixed")
    void monthsFromEveryDay() {
        List<Clock> rolling = clocks(MONTHS, n -> Clocks.rolling(TimeLimit.months(n)));
        List<Clock> fixed = clocks(MONTHS, n -> Clocks.fixed(TimeLimit.months(n)));
        List<Clock> monthEnds = clocks(MONTHS, n -> Clocks.rolling(TimeLimit.monthsByMonthEndRule(n)));
        List<Clock> years = clocks(YEARS, n -> Clocks.rolling(TimeLimit.years(n)));
        for (LocalDate day : everyDay()) {
            Instant trigger = trigger(day);
            for (int n = 1; n <= MONTHS; n++) {
                LocalDate later = monthsLater(day, n, false);
                compareDay(rolling.get(n - 1), trigger, rolled(later));
                compareDay(fixed.get(n - 1), trigger, Optional.of(later));
                compareDay(monthEnds.get(n - 1), trigger, rolled(monthsLater(day, n, true)));
            }
            for (int n = 1; n <= YEARS; n++) {
                compareDay(years.get(n - 1), trigger, rolled(monthsLater(day, 12 * n, false)));
            }
        }
        report("months and years", 7_305L * (3 * 12 + 5));
    }

    @Test
    @DisplayName("minutes, hours, whole hours and blocks of 24 hours")
    void hoursFromEveryDay() {
        List<Clock> minutes = clocks(LENGTHS, n -> Clocks.plain(TimeLimit.minutes(n)));
        List<Clock> hours = clocks(LENGTHS, n -> Clocks.plain(TimeLimit.hours(n)));
        List<Clock> wholeHours = clocks(LENGTHS, n -> Clocks.plain(TimeLimit.wholeHours(n)));
        List<Clock> blocks = clocks(LENGTHS, n -> Clocks.plain(TimeLimit.blocksOf24Hours(n)));
        for (LocalDate day : everyDay()) {
            Instant trigger = trigger(day);
            LocalDateTime time = LocalDateTime.of(day, timeOn(day));
            LocalDateTime nextHour = time.withMinute(0).withSecond(0).plusHours(1);
            for (int n = 1; n <= LENGTHS; n++) {
                compareMoment(minutes.get(n - 1), trigger, time.plusMinutes(n));
                compareMoment(hours.get(n - 1), trigger, time.plusHours(n));
                compareMoment(wholeHours.get(n - 1), trigger, nextHour.plusHours(n));
                compareMoment(blocks.get(n - 1), trigger, time.plusDays(n));
            }
        }
        report("hours", 7_305L * 4 * 60);
    }

    private void compareMoment(Clock clock, Instant trigger, LocalDateTime expected) {
        Deadline deadline = ClockRun.start(clock, trigger).deadline(Clocks.CALENDAR, LocalSettings.DEFAULTS);
        compareMoment(clock, trigger, deadline, Optional.of(expected));
    }

    @Test
    @DisplayName("excluded spans: the n-th day that is not excluded")
    void exclusionsFromEveryDay() {
        List<Clock> rolling = clocks(LENGTHS, n -> Clocks.rolling(TimeLimit.days(n)));
        List<Clock> working = clocks(LENGTHS, n -> Clocks.plain(TimeLimit.workingDays(n)));
        for (LocalDate day : everyDay()) {
            Instant trigger = trigger(day);
            for (int n = 5; n <= 35; n += 10) {
                LocalDate from = day.plusDays(day.getDayOfYear() % n);
                LocalDate until = from.plusDays(day.getDayOfMonth());
                // The same times of day, so that a span never begins before the trigger on the day of the trigger.
                Instant start = LocalDateTime.of(from, timeOn(day)).toInstant(BEIJING);
                Instant end = LocalDateTime.of(until, timeOn(day)).toInstant(BEIJING);
                compareDay(
                        ClockRun.start(rolling.get(n - 1), trigger).excluding(start, end, Clocks.WHY),
                        nthDay(day, n, from, until, false).flatMap(this::rolled));
                compareDay(
                        ClockRun.start(working.get(n - 1), trigger).excluding(start, end, Clocks.WHY),
                        nthDay(day, n, from, until, true));
            }
        }
        report("exclusions", 7_305L * 4 * 2);
    }

    /** The n-th day after a day that is neither excluded nor, where only working days count, a rest day. */
    private Optional<LocalDate> nthDay(LocalDate day, int n, LocalDate from, LocalDate until, boolean working) {
        LocalDate walked = day;
        int left = n;
        while (left > 0) {
            walked = walked.plusDays(1);
            boolean excluded = !walked.isBefore(from) && walked.isBefore(until);
            if (working && !PublishedDays.isKnown(walked)) {
                return Optional.empty();
            }
            left -= excluded || (working && published.isRest(walked)) ? 0 : 1;
        }
        return Optional.of(walked);
    }

    private void compareDay(ClockRun run, Optional<LocalDate> expected) {
        Deadline deadline = run.deadline(Clocks.CALENDAR, LocalSettings.DEFAULTS);
        compareMoment(
                run.clock(),
                run.trigger(),
                deadline,
                expected.map(day -> LocalDateTime.of(day, LocalTime.of(23, 59, 59))));
    }
}
