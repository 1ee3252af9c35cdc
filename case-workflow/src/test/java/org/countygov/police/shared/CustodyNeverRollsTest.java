package org.countygov.police.shared;

import static org.countygov.time.TimeLimit.blocksOf24Hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.police.PoliceWorkflows;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Consequence;
import org.countygov.time.Deadline;
import org.countygov.time.Extension;
import org.countygov.time.RestDayRule;
import org.countygov.time.Tier;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No rest day keeps anybody in custody. Every period of a person deprived of liberty, and every step by which it is lengthened,
 * is begun on every day for which the calendar is known, at several times of the day, and compared with plain arithmetic on
 * dates.
 */
class CustodyNeverRollsTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final ImmutableList<LocalTime> TIMES = ImmutableList.of(
            LocalTime.MIDNIGHT, LocalTime.of(9, 15, 30), LocalTime.NOON, LocalTime.of(21, 47), LAST_SECOND);

    /** A period as it stands after some steps, and its end by plain arithmetic. */
    private record Period(String name, Clock clock, UnaryOperator<ClockRun> steps, UnaryOperator<LocalDateTime> end) {
        private ClockRun from(Instant trigger) {
            return steps.apply(start(clock, trigger));
        }
    }

    private static ClockRun start(Clock clock, Instant trigger) {
        return clock == AdministrativeClocks.DETENTION
                ? ClockRun.start(clock, trigger, blocksOf24Hours(1))
                : ClockRun.start(clock, trigger);
    }

    private static Period plain(String name, Clock clock, UnaryOperator<LocalDateTime> end) {
        return new Period(name, clock, run -> run, end);
    }

    private static UnaryOperator<LocalDateTime> hours(int n) {
        return from -> from.plusHours(n);
    }

    /** As many full periods of 24 hours. */
    private static UnaryOperator<LocalDateTime> blocks(int n) {
        return from -> from.plus(Duration.ofHours(24L * n));
    }

    private static UnaryOperator<LocalDateTime> days(int n) {
        return from -> from.toLocalDate().plusDays(n).atTime(LAST_SECOND);
    }

    /** To the corresponding day, or the last one of a month that lacks it. */
    private static UnaryOperator<LocalDateTime> months(int n) {
        return from -> from.toLocalDate().plusMonths(n).atTime(LAST_SECOND);
    }

    /** Months after months, to the earlier of counting them all from the beginning and each from the end before. */
    private static UnaryOperator<LocalDateTime> months(int first, int... more) {
        return from -> {
            LocalDate origin = from.toLocalDate();
            LocalDate end = origin.plusMonths(first);
            int all = first;
            for (int n : more) {
                all += n;
                LocalDate fromOrigin = origin.plusMonths(all);
                LocalDate fromEnd = end.plusMonths(n);
                end = fromOrigin.isBefore(fromEnd) ? fromOrigin : fromEnd;
            }
            return end.atTime(LAST_SECOND);
        };
    }

    /** Granted at the trigger; when it is granted makes no difference to the end. */
    private static Extension granted(Tier tier, ClockRun run) {
        return Extension.of(tier, run.trigger());
    }

    private static Period upTo(Period before, String name, Tier tier, UnaryOperator<LocalDateTime> end) {
        return new Period(
                name,
                before.clock(),
                run -> {
                    ClockRun so = before.steps().apply(run);
                    return so.extended(granted(tier, so));
                },
                end);
    }

    /** Every period of a person deprived of liberty, or bound like one, with every step. */
    private static ImmutableList<Period> periods() {
        ImmutableList.Builder<Period> all = ImmutableList.builder();
        // Short custody
        Period questioned = plain("continued questioning", AdministrativeClocks.CONTINUED_QUESTIONING, hours(12));
        Period questionedLonger =
                upTo(questioned, "continued questioning to 24 hours", AdministrativeClocks.TO_24_HOURS, hours(24));
        all.add(
                questioned,
                questionedLonger,
                upTo(
                        questionedLonger,
                        "continued questioning to 48 hours",
                        AdministrativeClocks.TO_48_HOURS,
                        hours(48)),
                plain("brief questioning of the vulnerable", AdministrativeClocks.BRIEF_QUESTIONING, hours(4)));
        Period summons = plain("criminal summons", CustodyClocks.SUMMONS, hours(12));
        Period compelled = plain("compelled appearance", CustodyClocks.COMPELLED_APPEARANCE, hours(12));
        Period asked = plain("administrative questioning", AdministrativeClocks.QUESTIONING, hours(8));
        all.add(
                summons,
                upTo(summons, "criminal summons to 24 hours", CustodyClocks.SUMMONS_OF_24_HOURS, hours(24)),
                compelled,
                upTo(compelled, "compelled appearance to 24 hours", CustodyClocks.APPEARANCE_OF_24_HOURS, hours(24)),
                asked,
                upTo(asked, "administrative questioning to 24 hours", AdministrativeClocks.COMPLEX, hours(24)));

        // Detention: 3 days, 1 to 4 more, or 30; and 7 for the procuratorate, 37 in all
        Period detention = plain("detention", CustodyClocks.DETENTION, blocks(3));
        all.add(detention);
        for (int more = 1; more <= 4; more++) {
            TimeLimit by = blocksOf24Hours(more);
            Period longer = new Period(
                    "detention and " + more + " days",
                    CustodyClocks.DETENTION,
                    run -> run.extended(
                            Extension.of(CustodyClocks.DETENTION_IN_SPECIAL_CIRCUMSTANCES, by, run.trigger())),
                    blocks(3 + more));
            all.add(
                    longer,
                    upTo(longer, longer.name() + ", then 30", CustodyClocks.DETENTION_OF_MAJOR_SUSPECTS, blocks(30)));
        }
        all.add(upTo(detention, "detention of 30 days", CustodyClocks.DETENTION_OF_MAJOR_SUSPECTS, blocks(30)));
        all.add(plain("decision on the arrest of the detained", CustodyClocks.ARREST_DECISION_WHEN_DETAINED, days(7)));

        // Investigation custody: 2 months, 1, 2 and 2 more
        Period two = plain("investigation custody", CustodyClocks.INVESTIGATION_CUSTODY, months(2));
        Period three = upTo(two, "custody of 3 months", CustodyClocks.CUSTODY_ONE_MONTH_MORE, months(2, 1));
        Period five = upTo(three, "custody of 5 months", CustodyClocks.CUSTODY_OF_FOUR_CATEGORIES, months(2, 1, 2));
        all.add(
                two,
                three,
                five,
                upTo(five, "custody of 7 months", CustodyClocks.CUSTODY_WHERE_TEN_YEARS_POSSIBLE, months(2, 1, 2, 2)));

        // Bail and residential surveillance
        all.add(
                plain("bail", CustodyClocks.BAIL, months(12)),
                plain("residential surveillance", CustodyClocks.RESIDENTIAL_SURVEILLANCE, months(6)));

        // With the procuratorate
        Period review = plain("review for prosecution", CustodyClocks.PROSECUTION_REVIEW, months(1));
        Period fast = plain("fast-track review", CustodyClocks.FAST_TRACK_REVIEW, days(10));
        all.add(
                review,
                upTo(
                        review,
                        "review and 15 days",
                        CustodyClocks.PROSECUTION_REVIEW_15_DAYS_MORE,
                        from -> from.toLocalDate().plusMonths(1).plusDays(15).atTime(LAST_SECOND)),
                fast,
                upTo(fast, "fast-track review of 15 days", CustodyClocks.FAST_TRACK_REVIEW_OF_15_DAYS, days(15)),
                plain("supplementary investigation of the held", CustodyClocks.SUPPLEMENTARY_INVESTIGATION, months(1)));

        // Administrative detention of every length, and the detention of foreigners for examination
        IntStream.rangeClosed(1, 20)
                .mapToObj(n -> new Period(
                        "administrative detention of " + n + " days",
                        AdministrativeClocks.DETENTION,
                        run -> ClockRun.start(AdministrativeClocks.DETENTION, run.trigger(), blocksOf24Hours(n)),
                        blocks(n)))
                .forEach(all::add);
        Period examined = plain("examination of a foreigner", AdministrativeClocks.FOREIGNER_EXAMINATION, days(30));
        all.add(examined, upTo(examined, "examination of 60 days", AdministrativeClocks.TO_SIXTY_DAYS, days(60)));

        // What is owed to a person in custody within hours
        all.add(
                plain("delivery to the house", CustodyClocks.DELIVERY_TO_HOUSE, hours(24)),
                plain("family notice", CustodyClocks.FAMILY_NOTICE, hours(24)),
                plain("first interrogation", CustodyClocks.FIRST_INTERROGATION, hours(24)),
                plain("report of a foreigner", CustodyClocks.FOREIGNER_REPORT, hours(48)),
                plain("decision on leave", AdministrativeClocks.DECIDE_LEAVE, hours(12)),
                plain("decision on a stay", AdministrativeRemedyClocks.STAY_DECISION, hours(24)),
                plain("meeting with the lawyer", DefenceClocks.LAWYER_MEETING, hours(48)));
        return all.build();
    }

    @TestFactory
    @DisplayName("from every day of the calendar")
    Stream<DynamicTest> everyPeriod() {
        return periods().stream().map(period -> DynamicTest.dynamicTest(period.name(), () -> compare(period)));
    }

    private static void compare(Period period) {
        int onRestDays = 0;
        int compared = 0;
        for (LocalDate day : everyDay(period.clock())) {
            for (LocalTime time : TIMES) {
                LocalDateTime from = day.atTime(time);
                LocalDateTime end = period.end().apply(from);
                Deadline deadline = period.from(from.toInstant(BEIJING)).deadline(CALENDAR, LocalSettings.DEFAULTS);
                if (!deadline.last().equals(Optional.of(end.toInstant(BEIJING)))) {
                    assertEquals(Optional.of(end.toInstant(BEIJING)), deadline.last(), () -> "from " + from);
                }
                onRestDays += CALENDAR.covers(end.toLocalDate()) && !CALENDAR.isWorkingDay(end.toLocalDate()) ? 1 : 0;
                compared++;
            }
        }
        assertEquals(everyDay(period.clock()).size() * TIMES.size(), compared);
        // Three days of ten are days off: enough ends fell on one to see that it moves none.
        assertTrue(onRestDays > compared / 5, "only " + onRestDays + " of " + compared + " ends on a rest day");
    }

    /** The days of the calendar on which the clock was law. */
    private static List<LocalDate> everyDay(Clock clock) {
        return CALENDAR.firstDay()
                .datesUntil(CALENDAR.lastDay().plusDays(1))
                .filter(clock::isInForceOn)
                .toList();
    }

    @Test
    @DisplayName("since 2026 public-order questioning to 12 hours")
    void twelveHoursSince2026() {
        compare2026(AdministrativeClocks.MANY_OR_UNKNOWN, 12);
        compare2026(AdministrativeClocks.COMPLEX, 24);
    }

    private static void compare2026(Tier tier, int hours) {
        LocalDate.of(2026, 1, 1)
                .datesUntil(CALENDAR.lastDay().plusDays(1))
                .forEach(day -> TIMES.forEach(time -> {
                    ClockRun run = ClockRun.start(
                            AdministrativeClocks.QUESTIONING, day.atTime(time).toInstant(BEIJING));
                    assertEquals(
                            Optional.of(day.atTime(time).plusHours(hours).toInstant(BEIJING)),
                            run.extended(granted(tier, run))
                                    .deadline(CALENDAR, LocalSettings.DEFAULTS)
                                    .last());
                }));
    }

    @Test
    @DisplayName("thirty days of detention and seven for the procuratorate are 37 in all")
    void thirtySevenDays() {
        for (LocalDate day : everyDay(CustodyClocks.DETENTION)) {
            for (LocalTime time : TIMES) {
                ClockRun detained =
                        ClockRun.start(CustodyClocks.DETENTION, day.atTime(time).toInstant(BEIJING));
                Instant requested = detained.extended(granted(CustodyClocks.DETENTION_OF_MAJOR_SUSPECTS, detained))
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .last()
                        .orElseThrow();
                // Asked in the last second: the procuratorate decides by the end of the seventh day after it.
                assertEquals(
                        Optional.of(day.plusDays(37).atTime(LAST_SECOND).toInstant(BEIJING)),
                        ClockRun.start(CustodyClocks.ARREST_DECISION_WHEN_DETAINED, requested)
                                .deadline(CALENDAR, LocalSettings.DEFAULTS)
                                .last());
            }
        }
    }

    @Test
    @DisplayName("every clock that ends in release is compared")
    void noneIsLeftOut() {
        Set<Clock> compared = new HashSet<>();
        periods().forEach(period -> compared.add(period.clock()));
        // At once: there is no day that could move.
        compared.add(AdministrativeClocks.LIBERTY_BACK_REPORT);
        Set<Clock> releasing = new HashSet<>();
        PoliceWorkflows.CLOCKS.stream()
                .filter(clock -> clock.consequence() == Consequence.RELEASE_AT_ONCE)
                .forEach(releasing::add);
        assertEquals(Set.of(), Sets.difference(releasing, compared));
    }

    /** The rows of the time tables that are marked as rolling, by our numbers; hours within them do not. */
    private static final ImmutableSet<String> ROLLING = ImmutableSet.of(
            "IN-03",
            "IN-04",
            "IN-05",
            "IN-07",
            "IN-08a",
            "IN-09",
            "IN-12",
            "IN-13",
            "IN-14",
            "IN-15",
            "CU-08n",
            "CU-09",
            "CU-11",
            "CU-12",
            "CU-13",
            "CU-13p",
            "CU-20d",
            "CU-20e",
            "CU-20t",
            "CU-22",
            "CR-20",
            "CR-24",
            "CR-25",
            "CR-26",
            "CR-27",
            "CR-27a",
            "LW-01",
            "LW-02b",
            "LW-03",
            "LW-06",
            "LW-07",
            "LW-08a",
            "LW-08b",
            "AD-01",
            "AD-02",
            "AD-05-2",
            "AD-05c",
            "AD-05c-2",
            "AD-07",
            "AD-07-3",
            "AD-07v",
            "AD-08",
            "AD-10",
            "AD-11",
            "AD-11-2",
            "AD-12",
            "AD-15",
            "AD-16-3",
            "PR-02a",
            "PR-04a",
            "PR-04b",
            "PR-08b",
            "RM-02",
            "RM-02-2",
            "RM-10",
            "RM-10b",
            "RM-10c",
            "RM-10i",
            "RM-11",
            "RM-12",
            "RM-20a",
            "RM-20b",
            "RM-20c",
            "RM-20d",
            "RM-21a",
            "RM-21b",
            "RM-22a",
            "RM-22b",
            "RM-22c",
            "RM-22d",
            "RM-24a",
            "RM-24b",
            "RM-24c",
            "RM-24d",
            "RM-24v",
            "RM-25a",
            "RM-25b",
            "RM-25c",
            "RM-25d",
            "RM-30",
            "RM-31a",
            "RM-31b",
            "RM-31c",
            "RM-31d",
            "RM-31e");

    @TestFactory
    @DisplayName("what may roll, rolls")
    Stream<DynamicTest> rolling() {
        Set<String> known = new HashSet<>();
        PoliceWorkflows.CLOCKS.forEach(clock -> known.add(clock.id()));
        assertEquals(Set.of(), Sets.difference(ROLLING, known), "rows without a clock");
        return PoliceWorkflows.CLOCKS.stream()
                .filter(clock -> ROLLING.contains(clock.id()))
                .map(clock -> DynamicTest.dynamicTest(clock.id(), () -> rolls(clock)));
    }

    private static void rolls(Clock clock) {
        int rolled = 0;
        for (LocalDate day : everyDay(clock)) {
            assertEquals(RestDayRule.ROLLS, clock.termsOn(day).restDayRule(LocalSettings.DEFAULTS));
            LocalDate unrolled = unrolled(day, clock.termsOn(day).limit(LocalSettings.DEFAULTS));
            Optional<LocalDate> expected = firstWorkingDay(unrolled);
            assertEquals(
                    expected,
                    ClockRun.start(clock, day.atTime(10, 0).toInstant(BEIJING))
                            .deadline(CALENDAR, LocalSettings.DEFAULTS)
                            .lastDay(),
                    () -> "from " + day);
            rolled += expected.isPresent() && !expected.get().equals(unrolled) ? 1 : 0;
        }
        assertTrue(rolled > 0, "never rolled");
    }

    private static LocalDate unrolled(LocalDate day, TimeLimit limit) {
        return switch (limit.mode()) {
            case DAYS -> day.plusDays(limit.amount());
            case MONTHS -> day.plusMonths(limit.amount());
            case YEARS -> day.plusYears(limit.amount());
            default -> throw new AssertionError(limit + " ends on no day");
        };
    }

    /** Empty where the way leads out of the calendar. */
    private static Optional<LocalDate> firstWorkingDay(LocalDate from) {
        LocalDate day = from;
        while (CALENDAR.covers(day)) {
            if (CALENDAR.isWorkingDay(day)) {
                return Optional.of(day);
            }
            day = day.plusDays(1);
        }
        return Optional.empty();
    }
}
