package org.countygov.police.shared;

import static org.countygov.police.shared.CustodyClocks.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.law.Setting;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Consequence;
import org.countygov.time.Extension;
import org.countygov.time.RestDayRule;
import org.countygov.time.Terms;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of the person give the days that are counted by hand. */
class CustodyClocksTest {
    private static ClockRun run(Clock clock, String trigger) {
        return ClockRun.start(clock, BeijingTime.parse(trigger));
    }

    private static String last(ClockRun run) {
        return last(run, LocalSettings.DEFAULTS);
    }

    private static String last(ClockRun run, LocalSettings settings) {
        return BeijingTime.print(
                run.deadline(WorkCalendar.ofStateCouncil(), settings).last().orElseThrow());
    }

    private static String at(String moment) {
        return BeijingTime.print(BeijingTime.parse(moment));
    }

    @Test
    void detentionIsCountedInFullDaysOf24Hours() {
        assertEquals(at("2026-05-03 09:00"), last(run(DETENTION, "2026-04-30 09:00")));
    }

    @Test
    void thirtyDaysEndInTheSpringFestival() {
        ClockRun detained = run(DETENTION, "2026-01-18 16:30");
        ClockRun seven = detained.extended(Extension.of(
                DETENTION_IN_SPECIAL_CIRCUMSTANCES,
                TimeLimit.blocksOf24Hours(4),
                BeijingTime.parse("2026-01-20 09:00")));
        assertEquals(at("2026-01-25 16:30"), last(seven));
        // Thirty in all, not thirty more: 18 January and thirty days are 17 February, with or without the step between.
        for (ClockRun before : ImmutableList.of(detained, seven)) {
            assertEquals(
                    at("2026-02-17 16:30"),
                    last(before.extended(
                            Extension.of(DETENTION_OF_MAJOR_SUSPECTS, BeijingTime.parse("2026-01-21 09:00")))));
        }
    }

    /** Two months to the corresponding day, or the last of the month; extensions to the earlier of two readings. */
    @ParameterizedTest
    @CsvSource({
        // From the origin 31 March, 31 May, 31 July; from the end before 28 March, 28 May, 28 July.
        "2025-12-31, 2026-02-28, 2026-03-28, 2026-05-28, 2026-07-28",
        // No difference where every month has the day.
        "2026-01-15, 2026-03-15, 2026-04-15, 2026-06-15, 2026-08-15",
        // From the origin 30 September and 30 November, then 31 January; from the end before 30 January.
        "2025-06-30, 2025-08-30, 2025-09-30, 2025-11-30, 2026-01-30",
        // 31 August: 31 October; 30 November either way; 31 or 30 January; 31 or 30 March.
        "2025-08-31, 2025-10-31, 2025-11-30, 2026-01-30, 2026-03-30"
    })
    void investigationCustody(LocalDate arrest, LocalDate two, LocalDate three, LocalDate five, LocalDate seven) {
        ClockRun run = run(INVESTIGATION_CUSTODY, arrest + " 10:00");
        assertEquals(BeijingTime.print(BeijingTime.endOf(two)), last(run));
        run = run.extended(Extension.of(CUSTODY_ONE_MONTH_MORE, run.trigger()));
        assertEquals(BeijingTime.print(BeijingTime.endOf(three)), last(run));
        run = run.extended(Extension.of(CUSTODY_OF_FOUR_CATEGORIES, run.trigger()));
        assertEquals(BeijingTime.print(BeijingTime.endOf(five)), last(run));
        run = run.extended(Extension.of(CUSTODY_WHERE_TEN_YEARS_POSSIBLE, run.trigger()));
        assertEquals(BeijingTime.print(BeijingTime.endOf(seven)), last(run));
    }

    /** Criminal Procedure Law, art. 91: by one to four days. */
    @Test
    void detentionIsExtendedByFourDaysAtMost() {
        for (int days = 1; days <= 4; days++) {
            assertTrue(
                    DETENTION_IN_SPECIAL_CIRCUMSTANCES.admits(TimeLimit.blocksOf24Hours(days), LocalSettings.DEFAULTS));
        }
        assertFalse(DETENTION_IN_SPECIAL_CIRCUMSTANCES.admits(TimeLimit.blocksOf24Hours(5), LocalSettings.DEFAULTS));
    }

    /** Art. 156: the procuratorate one level up; arts. 158 and 159: that of the province. */
    @Test
    void theProcuratorateThatExtendsCustodyIsHigherFromStepToStep() {
        assertEquals(PoliceRole.SUPERIOR_PROCURATORATE.words(), CUSTODY_ONE_MONTH_MORE.approver());
        assertEquals(PoliceRole.PROVINCIAL_PROCURATORATE.words(), CUSTODY_OF_FOUR_CATEGORIES.approver());
        assertEquals(PoliceRole.PROVINCIAL_PROCURATORATE.words(), CUSTODY_WHERE_TEN_YEARS_POSSIBLE.approver());
    }

    /** Art. 158 speaks of periods extended under art. 156 that run out, art. 159 of those extended under art. 158. */
    @Test
    void noExtensionOfCustodyIsGivenBeforeTheOneItFollows() {
        ClockRun run = run(INVESTIGATION_CUSTODY, "2026-01-15 10:00");
        Extension four = Extension.of(CUSTODY_OF_FOUR_CATEGORIES, run.trigger());
        Extension ten = Extension.of(CUSTODY_WHERE_TEN_YEARS_POSSIBLE, run.trigger());
        ClockRun once = run.extended(Extension.of(CUSTODY_ONE_MONTH_MORE, run.trigger()));
        assertEquals(1, objections(run, four));
        assertEquals(0, objections(once, four));
        assertEquals(1, objections(once, ten));
        assertEquals(0, objections(once.extended(four), ten));
    }

    private static int objections(ClockRun run, Extension extension) {
        return run.objections(extension, WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .size();
    }

    @Test
    void onlyAPsychiatricAppraisalIsExcluded() {
        // 15 to 24 April 2026 do not count, the 25th does: ten days after 1 June.
        assertEquals(
                at("2026-06-11 23:59:59"),
                last(run(INVESTIGATION_CUSTODY, "2026-04-01 10:00")
                        .excluding(
                                BeijingTime.parse("2026-04-15 15:00"),
                                BeijingTime.parse("2026-04-25 09:00"),
                                Phrase.of("精神病鉴定", "psychiatric appraisal"))));
    }

    @Test
    void extensionIsAskedForSevenDaysBefore() {
        // Custody that ends with 15 March: 8 March, a Sunday, and never later.
        assertEquals(at("2026-03-08 23:59:59"), last(run(CUSTODY_EXTENSION_REQUEST, "2026-03-15 23:59:59")));
    }

    @Test
    void anExtendedSummonsIsTwentyFourHoursInAll() {
        ClockRun summons = run(SUMMONS, "2026-03-02 10:30");
        assertEquals(at("2026-03-02 22:30"), last(summons));
        assertEquals(
                at("2026-03-03 10:30"), last(summons.extended(Extension.of(SUMMONS_OF_24_HOURS, summons.trigger()))));
    }

    @Test
    void theProcuratorateHasSevenDaysAndNoRestDayMore() {
        // 16 February and seven days: 23 February, the last day of the festival; nobody is held to the 24th.
        assertEquals(at("2026-02-23 23:59:59"), last(run(ARREST_DECISION_WHEN_DETAINED, "2026-02-16 15:00")));
        // Of somebody at large fifteen days from 4 February end on the 19th, in the festival, and roll to the 24th.
        assertEquals(at("2026-02-24 23:59:59"), last(run(ARREST_DECISION_WHEN_AT_LARGE, "2026-02-04 15:00")));
    }

    @Test
    void bailAndSurveillanceEndOnTheirDay() {
        // 29 February has no corresponding day a year later; 31 August none six months later.
        assertEquals(at("2025-02-28 23:59:59"), last(run(BAIL, "2024-02-29 10:00")));
        assertEquals(at("2026-02-28 23:59:59"), last(run(RESIDENTIAL_SURVEILLANCE, "2025-08-31 10:00")));
    }

    /** Whoever is held, bailed or under surveillance is so to the last day and never over rest days, by any version. */
    @Test
    void nobodyIsHeldOverRestDays() {
        for (Clock clock : ALL) {
            if (clock.consequence() == Consequence.RELEASE_AT_ONCE) {
                for (Terms terms : clock.terms().versions().values()) {
                    assertEquals(RestDayRule.FIXED, terms.restDayRule(LocalSettings.DEFAULTS), clock.id());
                }
            }
            assertFalse(
                    clock.consequence().happensByItself() && clock != BORDER_CONTROL_FORMALITIES,
                    clock.id() + " ends nothing by itself");
        }
    }

    @Test
    void everyClockHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        ALL.forEach(clock -> assertTrue(ids.add(clock.id()), clock.id()));
    }

    @Test
    void thePeriodsOfBailOf2022DidNotExistBefore() {
        for (Clock clock : ImmutableList.of(BAIL_WARNING, DEPOSIT_PAYMENT, REPORT_TO_STATION, NEW_DECISION_ON_BAIL)) {
            assertFalse(clock.isInForceOn(LocalDate.of(2022, 9, 20)), clock.id());
            assertTrue(clock.isInForceOn(LocalDate.of(2022, 9, 21)), clock.id());
        }
        assertFalse(NECESSITY_REVIEW.isInForceOn(LocalDate.of(2023, 11, 29)));
        assertTrue(NECESSITY_REVIEW.isInForceOn(LocalDate.of(2023, 11, 30)));
    }

    @Test
    void aCountyMayBeStricterAndNeverLooser() {
        LocalSettings county = LocalSettings.named("county");
        LocalSettings strict = county.with(CustodySettings.FAMILY_NOTICE, TimeLimit.hours(12));
        assertEquals(at("2026-03-02 21:00"), last(run(FAMILY_NOTICE, "2026-03-02 09:00"), strict));
        assertThrows(
                LooserThanLawException.class, () -> county.with(CustodySettings.FAMILY_NOTICE, TimeLimit.hours(25)));
        assertThrows(
                LooserThanLawException.class,
                () -> county.with(CustodySettings.FIRST_INTERROGATION, TimeLimit.hours(25)));
        assertThrows(
                LooserThanLawException.class, () -> county.with(CustodySettings.DELIVERY_TO_HOUSE, TimeLimit.days(1)));
        assertThrows(
                LooserThanLawException.class,
                () -> county.with(CustodySettings.HOUSE_WARNING_OF_CUSTODY, TimeLimit.daysBefore(6)));
        assertThrows(LooserThanLawException.class, () -> county.with(CustodySettings.HOURS_BETWEEN_APPEARANCES, 0));
    }

    @Test
    void settingsAreListedOnce() {
        Set<String> keys = new HashSet<>();
        for (Setting<?> setting : CustodySettings.ALL) {
            assertTrue(keys.add(setting.key()), setting.key());
        }
    }
}
