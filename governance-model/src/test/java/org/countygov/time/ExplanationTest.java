package org.countygov.time;

import static org.countygov.time.Clocks.CALENDAR;
import static org.countygov.time.Clocks.HEAD;
import static org.countygov.time.Clocks.TEST;
import static org.countygov.time.Clocks.WHY;
import static org.countygov.time.Clocks.at;
import static org.countygov.time.Clocks.day;
import static org.countygov.time.Clocks.deadline;
import static org.countygov.time.Clocks.declared;
import static org.countygov.time.TimeLimit.blocksOf24Hours;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Tier tier = Tier.adding(days(30), HEAD).under(Convention.of("延长条款", "the clause on extensions"));

    private final ClockRun overQingming = ClockRun.start(
                    Clock.named("AD-01", "治安案件办理期限", "public-order case")
                            .from(day("2013-01-01"), days(30))
                            .trigger("受理", "acceptance")
                            .under(TEST)
                            .extendable(tier)
                            .rolls()
                            .overdue(),
                    at("2025-03-05 10:00"))
            .excluding(at("2025-03-10 09:00"), at("2025-03-12 09:00"), WHY)
            .extended(Extension.of(tier, at("2025-04-01 10:00")));

    @Test
    @DisplayName(
            "trigger, basis, length, extension, exclusion, every day rolled over, end, consequence, calendar: in English")
    void english() {
        assertEquals("""
                acceptance: Wed 2025-03-05 10:00
                under a test
                30 days: without the first day, to Fri 2025-04-04
                extended by head of the county police for 30 days more (Tue 2025-04-01 10:00): to Sun 2025-05-04
                Mon 2025-03-10 09:00 until Wed 2025-03-12 09:00 does not count (appraisal), 2 days excluded: to Tue 2025-05-06
                Tue 2025-05-06, working day: the last day
                in time until Tue 2025-05-06 24:00, inclusive
                when it runs out: the duty is overdue
                calendar state-council@2025-11-04, settings defaults""", deadline(overQingming).explanation(Language.EN));
    }

    @Test
    @DisplayName("and in Chinese")
    void chinese() {
        assertEquals("""
                受理：2025-03-05 星期三 10:00
                依据：测试
                30日：开始之日不计，至2025-04-04 星期五
                县级公安机关负责人批准延长30日（2025-04-01 星期二 10:00）：至2025-05-04 星期日
                2025-03-10 星期一 09:00至2025-03-12 星期三 09:00不计入（鉴定），扣除2日：至2025-05-06 星期二
                2025-05-06 星期二 工作日：为最后一日
                2025-05-06 星期二 24:00前（含）为之，即为按时
                逾期：逾期仍应履行
                工作日历state-council@2025-11-04，本地设定defaults""", deadline(overQingming).explanation(Language.ZH));
    }

    private static ImmutableList<String> english(Deadline deadline) {
        return deadline.explanation().stream().map(Phrase::en).collect(ImmutableList.toImmutableList());
    }

    @Test
    @DisplayName("a roll names each day and its reason: holiday, weekend; and the make-up day on which it stops")
    void rollDayByDay() {
        Deadline springFestival = deadline(Clocks.rolling(days(30)), "2013-01-12 10:00");
        assertEquals(
                ImmutableList.of(
                        "Mon 2013-02-11, holiday (Spring Festival): rolls on",
                        "Tue 2013-02-12, holiday (Spring Festival): rolls on",
                        "Wed 2013-02-13, holiday (Spring Festival): rolls on",
                        "Thu 2013-02-14, holiday (Spring Festival): rolls on",
                        "Fri 2013-02-15, holiday (Spring Festival): rolls on",
                        "Sat 2013-02-16, make-up working day (Spring Festival): the last day"),
                english(springFestival).subList(3, 9));
        Deadline weekend = deadline(Clocks.rolling(days(30)), "2021-01-28 15:00");
        assertEquals(
                ImmutableList.of(
                        "Sat 2021-02-27, weekend: rolls on",
                        "Sun 2021-02-28, weekend: rolls on",
                        "Mon 2021-03-01, working day: the last day"),
                english(weekend).subList(3, 6));
    }

    @Test
    @DisplayName("that weekends roll is practice, and is named as a basis only where a weekend was rolled over")
    void weekendsAreAConvention() {
        Convention weekends = (Convention) TimeSettings.ROLL_WEEKENDS.source();
        assertTrue(
                deadline(Clocks.rolling(days(30)), "2021-01-28 15:00").bases().contains(weekends));
        assertFalse(
                deadline(Clocks.rolling(days(30)), "2013-01-12 10:00").bases().contains(weekends));
        assertEquals(
                ImmutableList.of(TEST),
                deadline(Clocks.rolling(days(3)), "2026-03-02 10:00").bases());
    }

    @Test
    @DisplayName("a period that does not roll says so on a rest day")
    void fixedOnARestDay() {
        assertTrue(english(deadline(Clocks.fixed(days(30)), "2026-09-04 10:00"))
                .contains("Sun 2026-10-04, holiday (National Day): this period does not roll"));
    }

    @Test
    @DisplayName("both ends of an extension in months are printed where they differ, with the choice and its basis")
    void bothAnchors() {
        Tier month = Tier.adding(months(1), HEAD);
        ClockRun run = ClockRun.start(declared(months(2), month).custody().releases(), at("2025-12-31 10:00"))
                .extended(Extension.of(month, at("2026-02-20 10:00")));
        assertTrue(english(deadline(run))
                .contains("1 month more: counted from the origin to Tue 2026-03-31, from the previous end to Sat"
                        + " 2026-03-28; chosen: the earlier of both"));
        assertTrue(deadline(run).bases().contains(TimeSettings.CUSTODY_EXTENSION_ANCHOR.source()));
    }

    @Test
    @DisplayName("incomplete: says what is missing, and that it does not guess")
    void incomplete() {
        ImmutableList<String> steps = english(deadline(Clocks.rolling(days(30)), "2026-12-10 10:00"));
        assertTrue(steps.contains("30 days: without the first day, to Sat 2027-01-09"), steps.toString());
        assertTrue(
                steps.contains(
                        "a day is needed beyond the calendar (2007-01-01 to 2026-12-31): not known, and not guessed"),
                steps.toString());
        ImmutableList<String> working = english(deadline(Clocks.plain(workingDays(30)), "2026-12-10 10:00"));
        assertTrue(
                working.contains("30 working days: without the first day, to a day beyond the calendar"),
                working.toString());
        // The last days of 2026 are rest days whose roll leaves the calendar: each known day is still shown.
        WorkCalendar in2021 = CALENDAR.knownOn(day("2021-12-31"));
        Deadline edge = ClockRun.start(Clocks.rolling(days(30)), at("2022-12-01 10:00"))
                .deadline(in2021, LocalSettings.DEFAULTS);
        assertTrue(english(edge).contains("Sat 2022-12-31, weekend: rolls on"));
        assertEquals(Deadline.Status.CALENDAR_INCOMPLETE, edge.status());
        assertFalse(english(edge).stream().anyMatch(step -> step.endsWith("the last day")));
    }

    @Test
    @DisplayName("the last week covered may still be rearranged by the next notice, and that is said")
    void provisional() {
        String caution = "the notice for the next year is not known, and may still rearrange the last days of this one";
        assertTrue(
                english(deadline(Clocks.rolling(days(30)), "2026-12-01 10:00")).contains(caution));
        assertFalse(
                english(deadline(Clocks.rolling(days(23)), "2026-12-01 10:00")).contains(caution));
        assertFalse(
                english(deadline(Clocks.fixed(days(30)), "2026-12-01 10:00")).contains(caution));
        assertTrue(CALENDAR.isProvisional(day("2026-12-25")));
        assertFalse(CALENDAR.isProvisional(day("2026-12-24")));
        assertFalse(CALENDAR.isProvisional(day("2027-01-01")));
    }

    @Test
    @DisplayName("paused, without a number, as decided, unknown time, restarted, repealed version: each says so")
    void everythingElse() {
        ClockRun run = ClockRun.start(Clocks.fixed(days(10)), at("2026-03-02 09:00"));
        assertTrue(english(deadline(run.paused(at("2026-03-05 09:00"), WHY)))
                .contains("the period stands still from Thu 2026-03-05 09:00 (appraisal)"));
        assertTrue(english(deadline(run.paused(at("2026-03-13 09:00"), WHY)))
                .contains("the pause from Fri 2026-03-13 09:00 (appraisal) came after the end and changes nothing"));
        assertTrue(english(deadline(Clocks.plain(TimeLimit.promptly()), "2026-03-02 09:00"))
                .contains("promptly: neither the law nor the jurisdiction names a number"));
        assertTrue(english(deadline(
                        ClockRun.start(declared(days(3)).orAsSet().fixed().overdue(), at("2026-03-02 09:00"), days(5))))
                .contains("as decided or agreed, 5 days: without the first day, to Sat 2026-03-07"));
        assertTrue(english(deadline(ClockRun.start(Clocks.fixed(days(10)), day("2026-03-02"))))
                .contains("the beginning: Mon 2026-03-02, at an unknown time, taken as 00:00"));
        assertEquals(
                "counted anew: appraisal",
                english(deadline(run.restarted(at("2026-03-05 09:00"), WHY))).get(0));
        assertTrue(english(deadline(Clocks.plain(TimeLimit.daysBefore(7)), "2026-03-15 23:59:59"))
                .contains("7 days before: counted back without the day itself, to Sun 2026-03-08"));
        Clock changed = Clock.named("X", "甲", "x")
                .from(day("2020-01-01"), days(3))
                .under(TEST)
                .fixed()
                .thenFrom(day("2026-01-01"), days(5))
                .under(TEST)
                .overdue();
        assertTrue(english(deadline(changed, "2025-12-31 09:00"))
                .contains("the rule from 2020-01-01 on applies (the law when the period began)"));
    }

    @Test
    @DisplayName("blocks, hours and minutes are excluded in their own unit")
    void unitsOfExclusion() {
        assertTrue(english(deadline(
                        ClockRun.start(declared(blocksOf24Hours(3)).custody().releases(), at("2026-03-02 09:00"))
                                .excluding(at("2026-03-03 09:00"), at("2026-03-04 10:00"), WHY)))
                .contains(
                        "Tue 2026-03-03 09:00 until Wed 2026-03-04 10:00 does not count (appraisal), 1 day of 24 hours"
                                + " excluded: to Fri 2026-03-06 09:00"));
        assertTrue(english(deadline(ClockRun.start(Clocks.plain(workingDays(3)), at("2026-03-02 09:00"))
                        .excluding(at("2026-03-07 09:00"), at("2026-03-08 10:00"), WHY)))
                .stream()
                .anyMatch(step -> step.contains("came after the end")));
        assertTrue(english(deadline(ClockRun.start(Clocks.plain(workingDays(5)), at("2026-03-02 09:00"))
                        .excluding(at("2026-03-07 09:00"), at("2026-03-08 10:00"), WHY)))
                .contains(
                        "Sat 2026-03-07 09:00 until Sun 2026-03-08 10:00 does not count (appraisal), less than one unit"
                                + " excluded: to Mon 2026-03-09"));
    }

    @Test
    @DisplayName("the one-line words of a deadline")
    void words() {
        assertEquals(
                Phrase.of("2025-05-06 星期二 24:00", "Tue 2025-05-06 24:00"),
                deadline(overQingming).words());
        assertEquals("AD-01 2025-05-06 23:59:59", deadline(overQingming).toString());
        assertEquals(
                Phrase.of("工作日历不完整", "calendar incomplete"),
                deadline(Clocks.rolling(days(30)), "2026-12-10 10:00").words());
        assertEquals("state-council@2025-11-04", deadline(overQingming).calendarVersion());
    }

    @Test
    @DisplayName("a setting that gives a length or a rule of rest days is a basis, unless something else was decided")
    void settingsAreBases() {
        Convention lengths = Convention.of("期限由县定", "the county sets the length");
        Convention restDays = Convention.of("休息日由县定", "the county sets what rest days do");
        Clock clock = Clock.named("T-02", "由县设定的期限", "a period that the county sets")
                .from(
                        day("2020-01-01"),
                        Setting.of("t-2", TimeLimit.class, Phrase.of("期限", "length"), days(5), lengths))
                .under(TEST)
                .restDays(Setting.of(
                        "t-3", RestDayRule.class, Phrase.of("休息日", "rest days"), RestDayRule.ROLLS, restDays))
                .orAsSet()
                .overdue();
        Deadline standard = deadline(clock, "2026-03-04 09:00");
        assertEquals(ImmutableList.of(TEST, lengths, restDays), standard.bases());
        assertEquals(
                ImmutableList.of(TEST, restDays),
                deadline(ClockRun.start(clock, at("2026-03-04 09:00"), days(2))).bases());
        assertEquals(
                "5 days (a local setting), or as decided or agreed; rest days",
                clock.termsOn(day("2026-01-01")).words().en());
        assertTrue(clock.termsOn(day("2026-01-01")).restDaySetting().isPresent());
    }

    @Test
    @DisplayName("the provision under which a period was extended is a basis of its end")
    void extensionsAreUnderTheirOwnProvision() {
        assertTrue(deadline(overQingming).bases().contains(Convention.of("延长条款", "the clause on extensions")));
    }

    @Test
    @DisplayName("hours are counted to a moment, and excluded in minutes")
    void hoursAndMinutes() {
        ImmutableList<String> steps =
                english(deadline(ClockRun.start(Clocks.plain(TimeLimit.hours(12)), at("2026-03-02 09:00"))
                        .excluding(at("2026-03-02 10:00"), at("2026-03-02 10:30"), WHY)));
        assertTrue(steps.contains("12 hours: to Mon 2026-03-02 21:00"), steps.toString());
        assertTrue(
                steps.contains("Mon 2026-03-02 10:00 until Mon 2026-03-02 10:30 does not count (appraisal), 30 minutes"
                        + " excluded: to Mon 2026-03-02 21:30"),
                steps.toString());
    }
}
