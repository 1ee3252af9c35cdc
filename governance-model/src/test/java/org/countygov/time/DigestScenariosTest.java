package org.countygov.time;

import static org.countygov.time.Clocks.HEAD;
import static org.countygov.time.Clocks.WHY;
import static org.countygov.time.Clocks.at;
import static org.countygov.time.Clocks.day;
import static org.countygov.time.Clocks.deadline;
import static org.countygov.time.Clocks.declared;
import static org.countygov.time.Clocks.fixed;
import static org.countygov.time.Clocks.last;
import static org.countygov.time.Clocks.lastDay;
import static org.countygov.time.Clocks.plain;
import static org.countygov.time.Clocks.rolling;
import static org.countygov.time.TimeLimit.blocksOf24Hours;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.daysBefore;
import static org.countygov.time.TimeLimit.halfMonths;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.monthsByMonthEndRule;
import static org.countygov.time.TimeLimit.wholeHours;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.workingDaysBefore;
import static org.countygov.time.TimeLimit.years;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the law digests and of published cases, section by section. */
class DigestScenariosTest {

    @Nested
    @DisplayName("police digest d.2: modes")
    class Modes {
        @Test
        @DisplayName("the next whole hour after 09:15 is 10:00, after 10:00 it is 11:00")
        void wholeHour() {
            assertEquals(at("2026-03-03 22:00"), last(ClockRun.start(plain(wholeHours(12)), at("2026-03-03 09:15"))));
            assertEquals(at("2026-03-03 23:00"), last(ClockRun.start(plain(wholeHours(12)), at("2026-03-03 10:00"))));
        }

        @Test
        @DisplayName("hours run to the second, and the whole-hour reading of all hours is a setting")
        void exactHours() {
            ClockRun run = ClockRun.start(plain(hours(24)), at("2026-03-03 09:15:30"));
            assertEquals(at("2026-03-04 09:15:30"), last(run));
            LocalSettings literal = LocalSettings.named("literal")
                    .with(TimeSettings.HOURS, TimeSettings.HourReading.FROM_THE_NEXT_FULL_HOUR);
            assertEquals(
                    Optional.of(at("2026-03-04 10:00")),
                    run.deadline(Clocks.CALENDAR, literal).last());
        }

        @Test
        @DisplayName("where the text counts from the moment, no setting changes that (CQ 11, AR 223)")
        void fromTheMoment() {
            Clock clock = declared(hours(12)).fromTheMoment().releases();
            LocalSettings literal = LocalSettings.named("literal")
                    .with(TimeSettings.HOURS, TimeSettings.HourReading.FROM_THE_NEXT_FULL_HOUR);
            assertEquals(
                    Optional.of(at("2026-03-03 21:15")),
                    ClockRun.start(clock, at("2026-03-03 09:15"))
                            .deadline(Clocks.CALENDAR, literal)
                            .last());
        }

        @Test
        @DisplayName("detained on 30 April at 09:00 for 3 days: 3 May 09:00 in blocks, 3 May 24:00 in natural days")
        void blocksAgainstDays() {
            ClockRun run = ClockRun.start(declared(blocksOf24Hours(3)).custody().releases(), at("2026-04-30 09:00"));
            assertEquals(at("2026-05-03 09:00"), last(run));
            LocalSettings natural = LocalSettings.named("natural")
                    .with(TimeSettings.CUSTODY_DAYS, TimeSettings.CustodyDayReading.CALENDAR_DAYS);
            assertEquals(
                    Optional.of(at("2026-05-03 23:59:59")),
                    run.deadline(Clocks.CALENDAR, natural).last());
        }

        @Test
        @DisplayName("half a month is 15 days (SPC-202)")
        void halfMonth() {
            assertEquals(day("2026-03-16"), lastDay(fixed(halfMonths(1)), "2026-03-01 12:00"));
            assertEquals(day("2026-03-31"), lastDay(fixed(halfMonths(2)), "2026-03-01 12:00"));
        }
    }

    @Nested
    @DisplayName("police digest d.3: holidays")
    class Holidays {
        @Test
        @DisplayName("a last day on 4 October 2026 rolls to 8 October")
        void nationalDay() {
            assertEquals(day("2026-10-08"), lastDay(rolling(days(30)), "2026-09-04 15:00"));
        }

        @Test
        @DisplayName("30 + 30 days from 5 March 2025 over Qingming: 7 April, extended to 6 May, not 7 May")
        void extensionOverQingming() {
            Tier tier = Tier.adding(days(30), HEAD);
            ClockRun run = ClockRun.start(rolling(days(30), tier), at("2025-03-05 10:00"));
            assertEquals(day("2025-04-07"), lastDay(run));
            assertEquals(day("2025-05-06"), lastDay(run.extended(Extension.of(tier, at("2025-04-01 10:00")))));
        }

        @Test
        @DisplayName("custody never rolls: 30 days into the Spring Festival of 2026 end in it")
        void custodyOverSpringFestival() {
            ClockRun run =
                    ClockRun.start(declared(blocksOf24Hours(30)).custody().releases(), at("2026-01-18 16:30"));
            assertEquals(at("2026-02-17 16:30"), last(run));
            ClockRun arrest = ClockRun.start(declared(months(2)).custody().releases(), at("2025-12-18 10:00"));
            assertEquals(at("2026-02-18 23:59:59"), last(arrest));
        }

        @Test
        @DisplayName("a make-up Saturday is a working day: no roll, and it counts")
        void makeUpSaturday() {
            assertEquals(day("2026-02-14"), lastDay(rolling(days(4)), "2026-02-10 09:00"));
            assertEquals(day("2026-02-14"), lastDay(plain(workingDays(4)), "2026-02-10 09:00"));
        }

        @Test
        @DisplayName("hours never roll, on a holiday either")
        void hoursOnHoliday() {
            assertEquals(at("2026-10-02 20:00"), last(ClockRun.start(plain(hours(24)), at("2026-10-01 20:00"))));
        }

        @Test
        @DisplayName("rollWeekends off: an ordinary Saturday stays, a holiday still rolls")
        void onlyHolidaysRoll() {
            LocalSettings literal = LocalSettings.named("literal").with(TimeSettings.ROLL_WEEKENDS, false);
            assertEquals(
                    Optional.of(day("2026-03-14")),
                    ClockRun.start(rolling(days(4)), at("2026-03-10 09:00"))
                            .deadline(Clocks.CALENDAR, literal)
                            .lastDay());
            assertEquals(
                    Optional.of(day("2026-10-08")),
                    ClockRun.start(rolling(days(30)), at("2026-09-04 15:00"))
                            .deadline(Clocks.CALENDAR, literal)
                            .lastDay());
        }

        @Test
        @DisplayName("2027 is not published: the unrolled day is known, the deadline is not")
        void incomplete() {
            Deadline deadline = deadline(rolling(days(30)), "2026-12-10 09:00");
            assertEquals(Deadline.Status.CALENDAR_INCOMPLETE, deadline.status());
            assertEquals(Optional.empty(), deadline.last());
            assertEquals(Optional.of(day("2027-01-09")), deadline.earliestLastDay());
            assertFalse(deadline.isMissedAt(at("2030-01-01 00:00")));
            // What does not roll needs no calendar.
            assertEquals(day("2027-01-09"), lastDay(fixed(days(30)), "2026-12-10 09:00"));
        }
    }

    @ParameterizedTest
    @DisplayName("police digest d.4: months by the corresponding day and by the month-end rule")
    @CsvSource({
        "2026-01-31, 1, 2026-02-28, 2026-02-28",
        "2024-01-31, 1, 2024-02-29, 2024-02-29",
        "2026-01-30, 1, 2026-02-28, 2026-02-28",
        "2026-02-28, 1, 2026-03-28, 2026-03-31",
        "2026-04-30, 1, 2026-05-30, 2026-05-31",
        "2025-12-31, 2, 2026-02-28, 2026-02-28",
        "2024-02-29, 12, 2025-02-28, 2025-02-28",
        "2025-08-31, 6, 2026-02-28, 2026-02-28"
    })
    void monthTable(LocalDate start, int months, LocalDate corresponding, LocalDate monthEnd) {
        assertEquals(corresponding, lastDay(fixed(months(months)), start + " 12:00"));
        assertEquals(monthEnd, lastDay(fixed(monthsByMonthEndRule(months)), start + " 12:00"));
    }

    @Nested
    @DisplayName("police digest d.4: anchoring of extensions in months")
    class Anchoring {
        private final Tier oneMonth = Tier.adding(months(1), HEAD);

        private Optional<LocalDate> lastDay(Clock clock, String trigger, LocalSettings settings) {
            return ClockRun.start(clock, at(trigger))
                    .extended(Extension.of(oneMonth, at(trigger)))
                    .deadline(Clocks.CALENDAR, settings)
                    .lastDay();
        }

        @Test
        @DisplayName("2 + 1 months from 31 December: 31 March from the origin, 28 March from the previous end")
        void origin() {
            Clock clock = fixed(months(2), oneMonth);
            assertEquals(Optional.of(day("2026-03-31")), lastDay(clock, "2025-12-31 10:00", LocalSettings.DEFAULTS));
            assertEquals(
                    Optional.of(day("2026-03-28")),
                    lastDay(
                            clock,
                            "2025-12-31 10:00",
                            LocalSettings.named("previous").with(TimeSettings.EXTENSION_ANCHOR, Anchor.PREVIOUS_END)));
        }

        @Test
        @DisplayName("in custody the earlier of the two")
        void custody() {
            Clock clock = declared(months(2), oneMonth).custody().releases();
            assertEquals(Optional.of(day("2026-03-28")), lastDay(clock, "2025-12-31 10:00", LocalSettings.DEFAULTS));
        }

        @Test
        @DisplayName("2 + 1 + 2 + 2 months of investigation custody")
        void everyTier() {
            Tier second =
                    Tier.adding(months(2), HEAD).when("四类案件", "four categories").afterThePrevious();
            Tier third = Tier.adding(months(2), HEAD)
                    .when("十年以上", "ten years or more")
                    .afterThePrevious();
            Clock clock = declared(months(2), oneMonth, second, third).custody().releases();
            ClockRun run = ClockRun.start(clock, at("2025-08-31 10:00"));
            assertEquals(day("2025-10-31"), Clocks.lastDay(run));
            run = run.extended(Extension.of(oneMonth, at("2025-10-20 10:00")));
            assertEquals(day("2025-11-30"), Clocks.lastDay(run));
            run = run.extended(Extension.of(second, at("2025-11-20 10:00")));
            // From the origin 31 January, from the previous end 30 January.
            assertEquals(day("2026-01-30"), Clocks.lastDay(run));
            run = run.extended(Extension.of(third, at("2026-01-20 10:00")));
            // From the origin 31 March, from the previous end 30 March.
            assertEquals(day("2026-03-30"), Clocks.lastDay(run));
        }
    }

    @Nested
    @DisplayName("police digest d.5 and mediation digest d-3 no. 6: what does not count")
    class Exclusions {
        @Test
        @DisplayName("the first day of the span is excluded, the day of resumption counts")
        void wholeDays() {
            ClockRun run = ClockRun.start(fixed(days(30)), at("2026-03-02 09:00"));
            assertEquals(day("2026-04-01"), lastDay(run));
            ClockRun excluded = run.excluding(at("2026-03-10 15:00"), at("2026-03-20 10:00"), WHY);
            assertEquals(day("2026-04-11"), lastDay(excluded));
            LocalSettings longer = LocalSettings.named("longer")
                    .with(TimeSettings.RESUMPTION, TimeSettings.Resumption.DAY_IS_EXCLUDED);
            assertEquals(
                    Optional.of(day("2026-04-12")),
                    excluded.deadline(Clocks.CALENDAR, longer).lastDay());
        }

        @Test
        @DisplayName("working days are excluded in working days")
        void workingDaySpan() {
            ClockRun run = ClockRun.start(plain(workingDays(30)), at("2026-03-02 09:00"));
            assertEquals(day("2026-04-14"), lastDay(run));
            // 10 to 19 March: eight working days.
            assertEquals(
                    day("2026-04-24"), lastDay(run.excluding(at("2026-03-10 15:00"), at("2026-03-20 10:00"), WHY)));
        }

        @Test
        @DisplayName("custody in blocks is lengthened by full blocks of 24 hours only")
        void blocks() {
            ClockRun run =
                    ClockRun.start(declared(blocksOf24Hours(30)).custody().releases(), at("2026-03-02 09:00"));
            assertEquals(
                    at("2026-04-03 09:00"), last(run.excluding(at("2026-03-10 15:00"), at("2026-03-13 10:00"), WHY)));
            assertEquals(
                    at("2026-04-01 09:00"), last(run.excluding(at("2026-03-10 23:00"), at("2026-03-11 01:00"), WHY)));
        }

        @Test
        @DisplayName("restraint of a drunk person is outside the hours of questioning (AD-03)")
        void hoursOutside() {
            ClockRun run = ClockRun.start(plain(hours(8)), at("2026-03-02 20:00"));
            assertEquals(
                    at("2026-03-03 08:30"), last(run.excluding(at("2026-03-02 20:15"), at("2026-03-03 00:45"), WHY)));
        }

        @Test
        @DisplayName("two spans that meet on one day exclude that day once")
        void spansThatMeet() {
            ClockRun run = ClockRun.start(fixed(days(30)), at("2026-03-02 09:00"))
                    .excluding(at("2026-03-12 11:00"), at("2026-03-14 09:00"), WHY)
                    .excluding(at("2026-03-10 09:00"), at("2026-03-12 10:00"), WHY);
            assertEquals(day("2026-04-05"), lastDay(run));
            LocalSettings longer = LocalSettings.named("longer")
                    .with(TimeSettings.RESUMPTION, TimeSettings.Resumption.DAY_IS_EXCLUDED);
            assertEquals(
                    Optional.of(day("2026-04-06")),
                    run.deadline(Clocks.CALENDAR, longer).lastDay());
        }

        @Test
        @DisplayName("a span on the day of the trigger excludes only days that would have counted")
        void fromTheFirstDay() {
            ClockRun run = ClockRun.start(fixed(days(5)), at("2026-03-02 09:00"));
            assertEquals(
                    day("2026-03-09"), lastDay(run.excluding(at("2026-03-02 09:00"), at("2026-03-05 09:00"), WHY)));
        }

        @Test
        @DisplayName("a pause after the end cannot revive the period")
        void tooLate() {
            ClockRun run = ClockRun.start(rolling(days(5)), at("2026-03-02 09:00"));
            assertEquals(day("2026-03-09"), lastDay(run));
            assertEquals(day("2026-03-09"), lastDay(run.paused(at("2026-03-10 09:00"), WHY)));
            assertEquals(
                    Deadline.Status.PAUSED,
                    deadline(run.paused(at("2026-03-09 17:00"), WHY)).status());
        }

        @Test
        @DisplayName("a pause on the rest day before the rolled end ends no earlier than the pause")
        void pauseOnTheRestDay() {
            // The fifth day is Saturday 7 March and rolls to Monday 9 March.
            ClockRun run = ClockRun.start(rolling(days(5)), at("2026-03-02 09:00"))
                    .excluding(at("2026-03-08 09:00"), at("2026-03-12 09:00"), WHY);
            assertEquals(day("2026-03-12"), lastDay(run));
        }

        @Test
        @DisplayName("while it stands still there is no deadline, and afterwards there is")
        void pauseAndResume() {
            ClockRun paused =
                    ClockRun.start(fixed(days(10)), at("2026-03-02 09:00")).paused(at("2026-03-05 09:00"), WHY);
            assertTrue(paused.isPaused());
            assertFalse(paused.isRunning());
            assertEquals(Optional.empty(), deadline(paused).last());
            ClockRun resumed = paused.resumed(at("2026-03-10 09:00"));
            assertTrue(resumed.isRunning());
            assertEquals(day("2026-03-17"), lastDay(resumed));
        }

        @Test
        @DisplayName("restart: a fresh full period from a new day (CU-11)")
        void restart() {
            Tier tier = Tier.adding(months(1), HEAD);
            ClockRun run = ClockRun.start(declared(months(2), tier).custody().releases(), at("2026-01-05 09:00"))
                    .extended(Extension.of(tier, at("2026-02-25 09:00")));
            assertEquals(day("2026-04-05"), lastDay(run));
            assertEquals(day("2026-05-10"), lastDay(run.restarted(at("2026-03-10 09:00"), WHY)));
        }
    }

    @Nested
    @DisplayName("police digest d.6: notes on the algorithm")
    class Notes {
        @Test
        @DisplayName("1: the date is that of Beijing")
        void zone() {
            // 16:30 UTC is 00:30 of the next day in Beijing.
            assertEquals(day("2026-03-13"), lastDay(fixed(days(10)), "2026-03-02T16:30Z"));
        }

        @Test
        @DisplayName("2: an unknown time of day is 00:00 for an authority, 23:59 for a right")
        void unknownTime() {
            assertEquals(at("2026-03-03 12:00"), last(ClockRun.start(plain(hours(36)), day("2026-03-02"))));
            assertEquals(
                    at("2026-03-04 11:59"),
                    last(ClockRun.start(declared(hours(36)).lapses(), day("2026-03-02"))));
        }

        @Test
        @DisplayName("3: 7 days before the expiry on 15 March is 8 March, a Sunday, and it never rolls forward")
        void backFromExpiry() {
            assertEquals(
                    at("2026-03-08 23:59:59"), last(ClockRun.start(plain(daysBefore(7)), at("2026-03-15 23:59:59"))));
        }

        @Test
        @DisplayName("4: an act in the last second is in time, and the next second is late")
        void inclusive() {
            Deadline deadline = deadline(rolling(days(30)), "2026-09-04 15:00");
            assertFalse(deadline.isMissedAt(at("2026-10-08 23:59:59")));
            assertFalse(deadline.isMissedAt(at("2026-10-08 23:59:59").plusMillis(999)));
            assertTrue(deadline.isMissedAt(at("2026-10-09 00:00:00")));
        }

        @Test
        @DisplayName("5: working days begin after the trigger day even when that is off")
        void triggerOnRestDay() {
            assertEquals(day("2026-10-08"), lastDay(plain(workingDays(1)), "2026-10-04 09:00"));
        }
    }

    @Nested
    @DisplayName("police digest d.6 no. 7 and g: the law changes on 2026-01-01")
    class Transition {
        private final Tier once = Tier.adding(days(30), HEAD);
        private final Tier twice = Tier.adding(days(30), HEAD).times(2);
        private final Clock publicOrder = Clock.named("AD-01", "治安案件办理期限", "public-order case")
                .from(day("2013-01-01"), days(30))
                .under(Clocks.TEST)
                .extendable(once)
                .rolls()
                .thenFrom(day("2026-01-01"), days(30))
                .under(Clocks.TEST)
                .extendable(twice)
                .overdue();
        private final Clock confirmation = Clock.named("RC-A", "答复", "answer to a reconsideration")
                .from(day("1999-10-01"), days(10))
                .under(Clocks.TEST)
                .rolls()
                .thenFrom(day("2024-01-01"), workingDays(10))
                .under(Clocks.TEST)
                .overdue();

        @Test
        @DisplayName("a clock keeps the length of the law under which it began (mediation digest d-4, ARL 88)")
        void lawAtStart() {
            assertEquals(day("2024-01-08"), lastDay(confirmation, "2023-12-29 09:00"));
            assertEquals(day("2024-01-15"), lastDay(confirmation, "2024-01-01 09:00"));
        }

        @Test
        @DisplayName("or follows the law at the act, where the jurisdiction says so")
        void lawAtAct() {
            LocalSettings atAct =
                    LocalSettings.named("at-act").with(TimeSettings.LENGTH_VERSION, LawVersion.LAW_AT_ACT);
            ClockRun run = ClockRun.start(confirmation, at("2023-12-29 09:00"));
            assertEquals(
                    Optional.of(day("2024-01-08")),
                    run.deadline(Clocks.CALENDAR, atAct).lastDay());
            assertEquals(
                    Optional.of(day("2024-01-15")),
                    run.deadline(Clocks.CALENDAR, atAct, at("2024-01-04 09:00")).lastDay());
            assertEquals(
                    Optional.of(day("2024-01-15")),
                    run.stopped(at("2024-01-04 09:00"))
                            .deadline(Clocks.CALENDAR, atAct)
                            .lastDay());
        }

        @Test
        @DisplayName("a second extension follows the law when it is granted (PSAPL-2025 118)")
        void secondExtension() {
            ClockRun run = ClockRun.start(publicOrder, at("2025-12-01 09:00"))
                    .extended(Extension.of(once, at("2025-12-25 09:00")));
            Extension second = Extension.of(twice, at("2026-01-20 09:00"));
            assertTrue(run.objections(second, Clocks.CALENDAR, LocalSettings.DEFAULTS)
                    .isEmpty());
            assertEquals(day("2026-03-02"), lastDay(run.extended(second)));
            LocalSettings atStart =
                    LocalSettings.named("at-start").with(TimeSettings.EXTENSION_VERSION, LawVersion.LAW_AT_START);
            assertFalse(run.objections(second, Clocks.CALENDAR, atStart).isEmpty());
        }
    }

    @Nested
    @DisplayName("mediation digest d-4: edge cases")
    class MediationEdges {
        @Test
        @DisplayName("a trigger on a rest day counts as trigger; the next day is the first, rest day or not")
        void triggerOnRestDay() {
            assertEquals(day("2026-10-09"), lastDay(rolling(days(6)), "2026-10-03 10:00"));
        }

        @Test
        @DisplayName("29 February + 1 year = 28 February")
        void leapYear() {
            assertEquals(day("2025-02-28"), lastDay(fixed(years(1)), "2024-02-29 10:00"));
        }

        @Test
        @DisplayName("a 60-day period that runs out in the Spring Festival ends on the make-up Saturday after it")
        void makeUpSaturdayAfterSpringFestival() {
            // 60 days from 2025-12-18 end on 2026-02-16; the festival ends on 23 February, a Monday: 24 February.
            assertEquals(day("2026-02-24"), lastDay(rolling(days(60)), "2025-12-18 10:00"));
            // In 2013 it ended on Friday 15 February, and Saturday the 16th was worked.
            assertEquals(day("2013-02-16"), lastDay(rolling(days(60)), "2012-12-13 10:00"));
        }

        @Test
        @DisplayName("five working days before the hearing: the day itself excluded, rest days skipped")
        void beforeTheHearing() {
            // Back from Thursday 8 October: 30, 29, 28 September, then over Mid-Autumn 24 and 23 September.
            assertEquals(day("2026-09-23"), lastDay(plain(workingDaysBefore(5)), "2026-10-08 09:00"));
        }

        @Test
        @DisplayName("deemed acceptance on the last of 5 working days; the 60 days start the next day (ARL 30)")
        void deemedAcceptance() {
            ClockRun silence =
                    ClockRun.start(declared(workingDays(5)).byLaw("视为受理", "deemed accepted"), at("2026-03-02 10:00"));
            assertEquals(day("2026-03-09"), lastDay(silence));
            assertTrue(silence.clock().consequence().happensByItself());
            ClockRun decision = ClockRun.start(rolling(days(60)), last(silence));
            assertEquals(day("2026-05-08"), lastDay(decision));
        }

        @Test
        @DisplayName("at once and promptly give no date unless the county sets one")
        void withoutNumber() {
            Clock clock = Clock.named("ER-01", "突发事件报告", "report of an emergency")
                    .from(day("2024-11-01"), COUNTY_REPORT)
                    .under(Clocks.TEST)
                    .fixed()
                    .overdue();
            ClockRun run = ClockRun.start(clock, at("2026-03-02 10:00"));
            assertEquals(Deadline.Status.NO_NUMBER, deadline(run).status());
            assertEquals(Optional.empty(), deadline(run).lastDay());
            LocalSettings county = LocalSettings.named("county").with(COUNTY_REPORT, TimeLimit.hours(2));
            assertEquals(
                    Optional.of(at("2026-03-02 12:00")),
                    run.deadline(Clocks.CALENDAR, county).last());
            assertEquals(
                    Deadline.Status.NO_NUMBER,
                    deadline(ClockRun.start(plain(TimeLimit.promptly()), at("2026-03-02 10:00")))
                            .status());
        }
    }

    private static final Setting<TimeLimit> COUNTY_REPORT = Setting.of(
            "emergency-report",
            TimeLimit.class,
            Phrase.of("突发事件报告时限", "time to report an emergency"),
            TimeLimit.atOnce(),
            Clocks.TEST);

    @Nested
    @DisplayName("published cases")
    class PublishedCases {
        @Test
        @DisplayName("30 days from 2021-01-28 end on Saturday 2021-02-27 and roll to 2021-03-01")
        void confirmationWindow() {
            assertEquals(day("2021-03-01"), lastDay(rolling(days(30)), "2021-01-28 15:00"));
        }

        @Test
        @DisplayName("2023-09-09 + 7 working days = 2023-09-19")
        void sevenWorkingDays() {
            assertEquals(day("2023-09-19"), lastDay(plain(workingDays(7)), "2023-09-09 15:00"));
        }

        @Test
        @DisplayName("2024-01-02 + 5 working days = 2024-01-09")
        void fiveWorkingDays() {
            assertEquals(day("2024-01-09"), lastDay(plain(workingDays(5)), "2024-01-02 15:00"));
        }

        @Test
        @DisplayName("the 60th day from 2023-09-19 is Saturday 2023-11-18 and rolls to Monday 2023-11-20")
        void sixtyDays() {
            assertEquals(day("2023-11-18"), lastDay(fixed(days(60)), "2023-09-19 15:00"));
            assertEquals(day("2023-11-20"), lastDay(rolling(days(60)), "2023-09-19 15:00"));
        }
    }
}
