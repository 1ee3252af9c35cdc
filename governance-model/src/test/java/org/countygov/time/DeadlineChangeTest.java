package org.countygov.time;

import static org.countygov.time.Clocks.CALENDAR;
import static org.countygov.time.Clocks.at;
import static org.countygov.time.Clocks.day;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.workingDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlineChangeTest {
    private final WorkCalendar before = CALENDAR.knownOn(day("2020-01-26"));
    private final WorkCalendar after = CALENDAR.knownOn(day("2020-01-27"));

    private final ClockRun rolling = ClockRun.start(Clocks.rolling(days(30)), at("2020-01-01 10:00"));
    private final ClockRun working = ClockRun.start(Clocks.plain(workingDays(10)), at("2020-01-15 10:00"));
    private final ClockRun untouched = ClockRun.start(Clocks.rolling(days(10)), at("2020-01-10 10:00"));
    private final ClockRun custody = ClockRun.start(Clocks.fixed(days(30)), at("2020-01-01 10:00"));

    @Test
    @DisplayName(
            "the longer Spring Festival of 2020 moves what ends in it or counts through it, and says because of which days")
    void springFestival2020() {
        ImmutableList<DeadlineChange> changes = DeadlineChange.all(
                ImmutableList.of(rolling, working, untouched, custody, rolling.stopped(at("2020-01-15 10:00"))),
                before,
                after,
                LocalSettings.DEFAULTS);
        assertEquals(2, changes.size());
        DeadlineChange first = changes.get(0);
        assertEquals(Optional.of(day("2020-01-31")), first.before().lastDay());
        assertEquals(Optional.of(day("2020-02-03")), first.after().lastDay());
        assertEquals(
                ImmutableList.of(day("2020-01-31"), day("2020-02-01")),
                first.days().stream().map(CalendarDay::date).toList());
        // Seven working days are 16, 17, 19 (a worked Sunday) and 20 to 23 January. Then 31 January, 1 and 3 February
        // before,
        // and 3, 4 and 5 February after.
        assertEquals(Optional.of(day("2020-02-03")), changes.get(1).before().lastDay());
        assertEquals(Optional.of(day("2020-02-05")), changes.get(1).after().lastDay());
        assertEquals(
                Phrase.of(
                        "“测试期限”：2020-01-31 星期五 24:00（state-council@2019-11-21）改为2020-02-03 星期一 24:00（state-council@2020-01-27）；"
                                + "现为：2020-01-31 星期五 春节放假；现为：2020-02-01 星期六 春节放假",
                        "\"a period\": Fri 2020-01-31 24:00 (state-council@2019-11-21) becomes Mon 2020-02-03 24:00"
                                + " (state-council@2020-01-27); now: Fri 2020-01-31, holiday (Spring Festival); now: Sat 2020-02-01,"
                                + " holiday (Spring Festival)"),
                first.words());
    }

    @Test
    @DisplayName("a deadline that was incomplete becomes complete when the next year is published")
    void nextYear() {
        ClockRun run = ClockRun.start(Clocks.rolling(days(30)), at("2019-12-10 10:00"));
        WorkCalendar of2019 = CALENDAR.knownOn(day("2019-11-20"));
        DeadlineChange change =
                DeadlineChange.of(run, of2019, before, LocalSettings.DEFAULTS).orElseThrow();
        assertEquals(Deadline.Status.CALENDAR_INCOMPLETE, change.before().status());
        assertEquals(Optional.of(day("2020-01-09")), change.after().lastDay());
        assertEquals(ImmutableList.of(), change.days());
        assertTrue(change.words().en().startsWith("\"a period\": calendar incomplete (state-council@2019-03-22)"));
    }

    @Test
    void warnings() {
        Setting<Warnings> chosen = Setting.of(
                "warnings-chosen",
                Warnings.class,
                Phrase.of("预警", "warnings"),
                Warnings.atPercent(50)
                        .and(Warnings.before(Duration.ofDays(3), Duration.ofHours(2), Duration.ofMinutes(30))),
                Clocks.TEST);
        ClockRun run =
                ClockRun.start(Clocks.declared(days(10)).warned(chosen).fixed().overdue(), at("2026-03-02 23:59:59"));
        assertEquals(
                ImmutableList.of(
                        new Warnings.Warning(
                                at("2026-03-07 23:59:59"), Phrase.of("期间已过50%", "50% of the time has passed")),
                        new Warnings.Warning(at("2026-03-09 23:59:59"), Phrase.of("距届满3日", "3 d left")),
                        new Warnings.Warning(at("2026-03-12 21:59:59"), Phrase.of("距届满2小时", "2 h left")),
                        new Warnings.Warning(at("2026-03-12 23:29:59"), Phrase.of("距届满30分钟", "30 min left"))),
                Clocks.deadline(run).warnings());
        assertEquals(
                Phrase.of("预警：50% 届满前30分钟 届满前2小时 届满前3日", "warnings: 50% 30 min before 2 h before 3 d before"),
                chosen.standard().words());
    }

    @Test
    @DisplayName(
            "custody warns 24 and 4 hours before its end, hours 2 hours and half an hour before (police digest c.9)")
    void usualWarnings() {
        ClockRun custodyOf3Days = ClockRun.start(
                Clocks.declared(TimeLimit.blocksOf24Hours(3)).custody().releases(), at("2026-03-02 09:00"));
        assertEquals(
                ImmutableList.of(at("2026-03-04 09:00"), at("2026-03-05 05:00")),
                Clocks.deadline(custodyOf3Days).warnings().stream()
                        .map(Warnings.Warning::at)
                        .toList());
        ClockRun twelveHours = ClockRun.start(Clocks.plain(TimeLimit.hours(12)), at("2026-03-02 09:00"));
        assertEquals(
                ImmutableList.of(at("2026-03-02 19:00"), at("2026-03-02 20:30")),
                Clocks.deadline(twelveHours).warnings().stream()
                        .map(Warnings.Warning::at)
                        .toList());
        assertEquals(
                ImmutableList.of(),
                Clocks.deadline(ClockRun.start(Clocks.plain(TimeLimit.atOnce()), at("2026-03-02 09:00")))
                        .warnings());
        assertEquals("percent 100 is not 1 to 99", Clocks.refusal(() -> Warnings.atPercent(100)));
        assertEquals("time PT0S before the end is not positive", Clocks.refusal(() -> Warnings.before(Duration.ZERO)));
        assertEquals(Phrase.of("不预警", "no warnings"), Warnings.NONE.words());
    }

    @Test
    @DisplayName("days before the period or after its end are not among those that moved it")
    void onlyDaysWithin() {
        String year = "calendar a\nnotice 2026 2025-12-20\n元旦 New Year: off 01-01";
        WorkCalendar plain = WorkCalendar.parse(year);
        WorkCalendar changed = WorkCalendar.parse(year + " 02-03 03-05 06-02");
        // Five working days from Monday, 2 March, end on Monday the ninth, or on the tenth without Thursday the fifth.
        DeadlineChange change = DeadlineChange.of(
                        ClockRun.start(Clocks.plain(workingDays(5)), at("2026-03-02 10:00")),
                        plain,
                        changed,
                        LocalSettings.DEFAULTS)
                .orElseThrow();

        assertEquals(Optional.of(day("2026-03-09")), change.before().lastDay());
        assertEquals(Optional.of(day("2026-03-10")), change.after().lastDay());
        assertEquals(
                ImmutableList.of(day("2026-03-05")),
                change.days().stream().map(CalendarDay::date).toList());
    }

    @Test
    void warningsAtTheEdges() {
        assertEquals(2, Warnings.atPercent(1, 99).percents().size());
        assertEquals("percent 0 is not 1 to 99", Clocks.refusal(() -> Warnings.atPercent(0)));
    }
}
