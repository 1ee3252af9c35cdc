package org.countygov.time;

import static org.countygov.time.Clocks.CALENDAR;
import static org.countygov.time.Clocks.day;
import static org.countygov.time.Clocks.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.countygov.law.LocalSettings;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    // The data set keeps the wording of each notice; the table uses one name for one holiday.
    private static final ImmutableMap<String, String> ONE_NAME = ImmutableMap.of(
            "“五一”", "劳动节",
            "“五一”国际劳动节", "劳动节",
            "“十一”", "国庆节",
            "抗日战争暨世界反法西斯战争胜利70周年纪念日", "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日");

    private final PublishedDays published = new PublishedDays();

    @Test
    @DisplayName("every day of the table is what the data set says, and for the holiday it says")
    void tableEqualsDataSet() {
        int days = 0;
        for (LocalDate day = PublishedDays.FIRST; !day.isAfter(PublishedDays.LAST); day = day.plusDays(1)) {
            assertEquals(!published.isRest(day), CALENDAR.isWorkingDay(day), day.toString());
            days++;
        }
        assertEquals(7_305, days);
        for (PublishedDays.Named named : published.lines) {
            if (PublishedDays.isKnown(named.date())) {
                CalendarDay day = CALENDAR.day(named.date());
                Optional<String> holiday = Optional.of(ONE_NAME.getOrDefault(named.holiday(), named.holiday()));
                // Monday 2020-02-03 is named only to say that work begins again.
                boolean ordinary = named.date().equals(day("2020-02-03"));
                assertEquals(
                        ordinary ? Optional.empty() : holiday, day.holiday().map(Phrase::zh), day.toString());
            }
        }
    }

    @Test
    @DisplayName("the table names no day that the data set does not")
    void tableNamesNothingElse() {
        Set<LocalDate> named = new HashSet<>();
        published.lines.forEach(line -> named.add(line.date()));
        for (HolidayNotice notice : CALENDAR.notices()) {
            for (HolidayNotice.Holiday holiday : notice.holidays()) {
                assertTrue(named.containsAll(holiday.off()), notice + " " + holiday);
                assertTrue(named.containsAll(holiday.worked()), notice + " " + holiday);
            }
        }
        assertEquals(23, CALENDAR.notices().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-09, WORKING_DAY", // New Year's Eve 2024 was an ordinary Friday
        "2025-01-28, HOLIDAY", // New Year's Eve 2025 was off
        "2026-10-10, MAKE_UP_WORKING_DAY",
        "2026-10-11, WEEKEND",
        "2020-02-03, WORKING_DAY",
        "2018-12-29, MAKE_UP_WORKING_DAY", // named by the notice for 2019
        "2018-12-31, HOLIDAY",
        "2011-12-31, MAKE_UP_WORKING_DAY",
        "2022-12-31, HOLIDAY",
        "2006-12-30, UNKNOWN", // named by the notice for 2007, but 2006 has none of its own
        "2027-01-01, UNKNOWN"
    })
    void kindOfDay(LocalDate day, CalendarDay.Kind kind) {
        assertEquals(kind, CALENDAR.day(day).kind());
    }

    @Test
    @DisplayName("a day says why, in both languages")
    void dayWords() {
        assertEquals(
                Phrase.of("2026-10-05 星期一 国庆节放假", "Mon 2026-10-05, holiday (National Day)"),
                CALENDAR.day(day("2026-10-05")).words());
        assertEquals(
                Phrase.of("2026-02-14 星期六 春节调休上班", "Sat 2026-02-14, make-up working day (Spring Festival)"),
                CALENDAR.day(day("2026-02-14")).words());
        assertEquals(
                Phrase.of("2026-03-01 星期日 周末", "Sun 2026-03-01, weekend"),
                CALENDAR.day(day("2026-03-01")).words());
    }

    @Test
    @DisplayName("each notice carries its number and each special day its notice")
    void notices() {
        assertEquals(
                Phrase.of("国办发明电〔2025〕7号", "State Council holiday notice for 2026 (国办发明电〔2025〕7号)"),
                CALENDAR.day(day("2026-10-05")).cause().orElseThrow().notice());
        HolidayNotice withoutNumber = HolidayNotice.parse("notice 2027 2026-11-20\n元旦 New Year's Day: off 01-01");
        assertEquals(Phrase.of("国务院2027年放假安排通知", "State Council holiday notice for 2027"), withoutNumber.words());
    }

    @Test
    void covers2007To2026() {
        assertEquals(day("2007-01-01"), CALENDAR.firstDay());
        assertEquals(day("2026-12-31"), CALENDAR.lastDay());
        assertTrue(CALENDAR.covers(day("2026-12-31")));
        assertFalse(CALENDAR.covers(day("2027-01-01")));
        assertFalse(CALENDAR.covers(day("2006-12-31")));
        assertEquals("state-council@2025-11-04", CALENDAR.version());
    }

    @Test
    @DisplayName("2027 has not been published: no answer is guessed")
    void neverGuesses() {
        NotCoveredException asked =
                assertThrows(NotCoveredException.class, () -> CALENDAR.isWorkingDay(day("2027-01-04")));
        assertEquals(day("2027-01-04"), asked.day());
        assertEquals("day 2027-01-04 is not covered by calendar state-council@2025-11-04", asked.getMessage());
        assertEquals(Optional.empty(), CALENDAR.nextWorkingDayOnOrAfter(day("2027-01-01")));
        assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(day("2026-12-31"), 1));
        assertEquals(Optional.of(day("2026-12-31")), CALENDAR.plusWorkingDays(day("2026-12-30"), 1));
        assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(day("2026-12-30"), 2));
        assertEquals(Optional.empty(), CALENDAR.plusWorkingDays(day("2026-12-30"), Integer.MAX_VALUE));
        assertEquals(Optional.empty(), CALENDAR.minusWorkingDays(day("2007-01-04"), 1));
        assertEquals(Optional.empty(), CALENDAR.previousWorkingDayOnOrBefore(day("2007-01-03")));
        assertEquals(OptionalInt.empty(), CALENDAR.workingDaysBetween(day("2026-12-30"), day("2027-01-02")));
        assertEquals(Optional.empty(), CALENDAR.nextWorkingDayOnOrAfter(LocalDate.MAX));
        assertEquals(Optional.empty(), CALENDAR.previousWorkingDayOnOrBefore(LocalDate.MIN));
    }

    @Test
    @DisplayName("a trigger outside the calendar gives an incomplete deadline, not an exception")
    void triggerOutside() {
        for (String trigger : ImmutableList.of("2006-06-01 10:00", "2030-06-01 10:00")) {
            Deadline working = Clocks.deadline(Clocks.plain(TimeLimit.workingDays(5)), trigger);
            assertEquals(Deadline.Status.CALENDAR_INCOMPLETE, working.status());
            assertEquals(Optional.empty(), working.earliestLastDay());
            assertEquals(ImmutableList.of(), working.warnings());
            Deadline rolling = Clocks.deadline(Clocks.rolling(TimeLimit.days(5)), trigger);
            assertEquals(Deadline.Status.CALENDAR_INCOMPLETE, rolling.status());
            assertEquals(Optional.of(day(trigger.substring(0, 10)).plusDays(5)), rolling.earliestLastDay());
        }
    }

    @Test
    @DisplayName("only the days after the trigger must be covered")
    void firstDayAfterAnUncoveredOne() {
        assertEquals(Optional.of(day("2007-01-04")), CALENDAR.plusWorkingDays(day("2006-12-31"), 1));
        assertEquals(Optional.of(day("2026-12-31")), CALENDAR.minusWorkingDays(day("2027-01-01"), 1));
    }

    @Test
    @DisplayName("around National Day 2026")
    void nationalDay2026() {
        assertEquals(Optional.of(day("2026-10-08")), CALENDAR.nextWorkingDayOnOrAfter(day("2026-10-04")));
        assertEquals(Optional.of(day("2026-09-30")), CALENDAR.previousWorkingDayOnOrBefore(day("2026-10-04")));
        assertEquals(Optional.of(day("2026-10-10")), CALENDAR.nextWorkingDayOnOrAfter(day("2026-10-10")));
        assertEquals(Optional.of(day("2026-10-10")), CALENDAR.plusWorkingDays(day("2026-09-30"), 3));
        assertEquals(Optional.of(day("2026-09-30")), CALENDAR.minusWorkingDays(day("2026-10-10"), 3));
        assertEquals(OptionalInt.of(3), CALENDAR.workingDaysBetween(day("2026-09-30"), day("2026-10-10")));
        assertEquals(OptionalInt.of(0), CALENDAR.workingDaysBetween(day("2026-10-01"), day("2026-10-01")));
    }

    @Test
    @DisplayName("the Spring Festival of 2020 was lengthened while it ran: both calendars exist")
    void springFestival2020() {
        WorkCalendar before = CALENDAR.knownOn(day("2020-01-26"));
        WorkCalendar after = CALENDAR.knownOn(day("2020-01-27"));
        assertEquals("state-council@2019-11-21", before.version());
        assertEquals("state-council@2020-01-27", after.version());
        assertEquals(Optional.of(day("2020-01-31")), before.nextWorkingDayOnOrAfter(day("2020-01-24")));
        assertEquals(Optional.of(day("2020-02-03")), after.nextWorkingDayOnOrAfter(day("2020-01-24")));
        assertEquals(
                CalendarDay.Kind.MAKE_UP_WORKING_DAY,
                before.day(day("2020-02-01")).kind());
        assertEquals(
                ImmutableList.of(day("2020-01-31"), day("2020-02-01")),
                after.differencesFrom(before).stream().map(CalendarDay::date).toList());
        assertNotEquals(before, after);
        assertEquals(after, CALENDAR.knownOn(day("2020-02-20")));
    }

    @Test
    @DisplayName("the last days of a year are arranged by the notice for the next")
    void lateDecemberIsArrangedByTheNextNotice() {
        WorkCalendar in2018 = CALENDAR.knownOn(day("2018-11-01"));
        assertEquals(CalendarDay.Kind.WORKING_DAY, in2018.day(day("2018-12-31")).kind());
        assertEquals(
                ImmutableList.of(day("2018-12-29"), day("2018-12-31")),
                CALENDAR.differencesFrom(in2018).stream().map(CalendarDay::date).toList());
    }

    @Test
    @DisplayName("Labour Day 2019 and the anniversary of 2015 were arranged later")
    void otherAmendments() {
        assertTrue(CALENDAR.knownOn(day("2019-03-21")).isWorkingDay(day("2019-05-02")));
        assertFalse(CALENDAR.knownOn(day("2019-03-22")).isWorkingDay(day("2019-05-02")));
        assertTrue(CALENDAR.knownOn(day("2015-05-12")).isWorkingDay(day("2015-09-03")));
        assertFalse(CALENDAR.knownOn(day("2015-05-13")).isWorkingDay(day("2015-09-03")));
    }

    @Test
    @DisplayName("a new year and an amendment give new versions; the old calendar stays")
    void amendedBy() {
        // Invented, to show the form: the notice for 2027 is not known.
        WorkCalendar with2027 = CALENDAR.amendedBy(
                HolidayNotice.parse("notice 2027 2026-11-20\n元旦 New Year's Day: off 01-01..01-03; work 2026-12-27"));
        assertEquals("state-council@2026-11-20", with2027.version());
        assertEquals(day("2027-12-31"), with2027.lastDay());
        assertTrue(with2027.isWorkingDay(day("2026-12-27")));
        assertFalse(CALENDAR.isWorkingDay(day("2026-12-27")));
        assertEquals(Optional.of(day("2027-01-04")), with2027.nextWorkingDayOnOrAfter(day("2027-01-01")));
        assertEquals(CALENDAR, with2027.knownOn(day("2026-11-19")));
    }

    @Test
    void amendmentsAreRefusedOutOfOrder() {
        String gap = refusal(
                () -> CALENDAR.amendedBy(HolidayNotice.parse("notice 2028 2027-11-20\n元旦 New Year: off 01-01")));
        assertTrue(gap.contains("do not follow one another"), gap);
        String late = refusal(
                () -> CALENDAR.amendedBy(HolidayNotice.parse("notice 2026 2025-01-01\n元旦 New Year: off 01-05")));
        assertTrue(late.contains("not in the order of publication"), late);
        String early = refusal(() -> CALENDAR.knownOn(day("2006-12-17")));
        assertEquals("no notice of calendar state-council was public on day 2006-12-17", early);
    }

    @Test
    @DisplayName("an embedder's own table, with a local holiday")
    void ownTable() throws IOException {
        String table = """
                # Liangshan, invented days
                calendar liangshan

                notice 2026 2025-12-20
                元旦 New Year's Day: off 01-01..01-03; work 01-04
                火把节 Torch Festival: off 08-07..08-09
                """;
        WorkCalendar own = WorkCalendar.load(new StringReader(table));
        assertEquals("liangshan@2025-12-20", own.version());
        assertFalse(own.isWorkingDay(day("2026-08-07")));
        assertTrue(own.isWorkingDay(day("2026-01-04")));
        assertEquals(WorkCalendar.parse(table), own);
        assertEquals(WorkCalendar.parse(table).hashCode(), own.hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notice 2026 2025-12-20",
                "calendar a b",
                "calendar a\n元旦 New Year: off 01-01",
                "calendar a\nnotice 2026",
                "calendar a\nnotice 2026 2025-12-20\n元旦: off 01-01",
                "calendar a\nnotice 2026 2025-12-20\n元旦 New Year: off 02-30",
                "calendar a\nnotice 2026 2025-12-20\n元旦 New Year: off 01-03..01-01",
                "calendar a\nnotice 2026 2025-12-20\n元旦 New Year: off 01-01 work 01-01",
                "calendar a\nnotice 2026 2025-12-20\n元旦 New Year: off 2024-01-01",
                "calendar a\nnotice 2026 2025-12-20\n元旦 New Year: off 01-01..01-02..01-03",
                "calendar a\nnotice 2026 2025-12-20\n元旦 New Year: off -999999999-01-01..2026-01-01",
                "calendar a\nnotice 2026 2025-12-20\n元旦 New Year: work 2026-01-01..9999-12-31"
            })
    @DisplayName("a table that cannot be read names the line")
    void brokenTable(String table) {
        String broken = refusal(() -> WorkCalendar.parse(table));
        assertTrue(broken.startsWith("line " + table.lines().count() + " \""), broken);
    }

    @Test
    void emptyTables() {
        assertEquals("no line \"calendar NAME\"", refusal(() -> WorkCalendar.parse("# nothing")));
        assertEquals("calendar a has no notice", refusal(() -> WorkCalendar.parse("calendar a")));
        assertThrows(IllegalArgumentException.class, () -> HolidayNotice.parse(""));
    }

    @Test
    void badArguments() {
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkingDays(day("2026-01-01"), 0));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.minusWorkingDays(day("2026-01-01"), -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> CALENDAR.workingDaysBetween(day("2026-01-02"), day("2026-01-01")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CalendarDay(day("2026-01-01"), CalendarDay.Kind.HOLIDAY, Optional.empty()));
    }

    @Test
    @DisplayName("a working day is its own next and previous one")
    void onOrBefore() {
        assertEquals(Optional.of(day("2026-03-09")), CALENDAR.previousWorkingDayOnOrBefore(day("2026-03-09")));
        assertEquals(Optional.of(day("2026-03-09")), CALENDAR.nextWorkingDayOnOrAfter(day("2026-03-09")));
        // Sunday, 8 March, is after Friday the sixth.
        assertEquals(Optional.of(day("2026-03-06")), CALENDAR.previousWorkingDayOnOrBefore(day("2026-03-08")));
    }

    @Test
    @DisplayName("it answers up to both its edges: 1 to 3 January 2007 were off, 31 December 2026 is worked")
    void edges() {
        assertEquals(Optional.of(day("2007-01-04")), CALENDAR.nextWorkingDayOnOrAfter(day("2007-01-01")));
        assertEquals(Optional.of(day("2026-12-31")), CALENDAR.previousWorkingDayOnOrBefore(day("2026-12-31")));
        assertEquals(OptionalInt.of(1), CALENDAR.workingDaysBetween(day("2007-01-01"), day("2007-01-05")));
        assertEquals(OptionalInt.of(1), CALENDAR.workingDaysBetween(day("2026-12-31"), day("2027-01-01")));
        assertEquals(
                day("2007-01-04"), Clocks.lastDay(Clocks.plain(TimeLimit.workingDaysBefore(1)), "2007-01-05 10:00"));
    }

    @Test
    @DisplayName("it is named by its version, and told from its earlier ones")
    void identity() {
        WorkCalendar earlier = CALENDAR.knownOn(day("2020-01-26"));

        assertEquals(CALENDAR, WorkCalendar.ofStateCouncil());
        assertEquals("state-council@2025-11-04", CALENDAR.toString());
        assertNotEquals(CALENDAR, earlier);
        assertNotEquals(CALENDAR.hashCode(), earlier.hashCode());
    }

    @Test
    @DisplayName("where weekends do not roll, holidays still do")
    void onlyHolidaysRoll() {
        LocalSettings settings = LocalSettings.named("x").with(TimeSettings.ROLL_WEEKENDS, false);
        Clock clock = Clocks.rolling(TimeLimit.days(30));

        // Saturday, 27 February 2021.
        assertEquals(
                Optional.of(day("2021-02-27")),
                ClockRun.start(clock, Clocks.at("2021-01-28 15:00"))
                        .deadline(CALENDAR, settings)
                        .lastDay());
        // 4 October 2026 is in the National Day holiday, which ends with the seventh.
        assertEquals(
                Optional.of(day("2026-10-08")),
                ClockRun.start(clock, Clocks.at("2026-09-04 10:00"))
                        .deadline(CALENDAR, settings)
                        .lastDay());
        assertEquals(
                Deadline.Status.CALENDAR_INCOMPLETE,
                ClockRun.start(clock, Clocks.at("2026-12-10 10:00"))
                        .deadline(CALENDAR, settings)
                        .status());
    }

    @Test
    @DisplayName("the first day it covers is known although no notice arranges it")
    void firstDay() {
        WorkCalendar own = WorkCalendar.parse("calendar own\nnotice 2026 2025-12-20\n日 A Day: off 02-02");

        // Thursday, 1 January 2026.
        assertEquals(CalendarDay.Kind.WORKING_DAY, own.day(day("2026-01-01")).kind());
        assertEquals(CalendarDay.Kind.UNKNOWN, own.day(day("2025-12-31")).kind());
    }

    @Test
    @DisplayName("a notice that a program makes has days of its year and those beside it only, off or worked")
    void noticesMadeByPrograms() {
        ImmutableSortedSet<LocalDate> far = ImmutableSortedSet.of(day("2024-12-31"));
        for (HolidayNotice.Holiday holiday : ImmutableList.of(
                new HolidayNotice.Holiday(NAME, far, ImmutableSortedSet.of()),
                new HolidayNotice.Holiday(NAME, ImmutableSortedSet.of(), far))) {
            assertEquals(
                    "2024-12-31 is not in or beside the year 2026",
                    Clocks.refusal(() ->
                            new HolidayNotice(2026, day("2025-11-04"), Optional.of("七号"), ImmutableList.of(holiday))));
            assertEquals(
                    2025,
                    new HolidayNotice(2025, day("2024-11-12"), Optional.empty(), ImmutableList.of(holiday)).year());
        }
        assertEquals(
                Phrase.of("七号", "State Council holiday notice for 2026 (七号)"),
                new HolidayNotice(2026, day("2025-11-04"), Optional.of("七号"), ImmutableList.of()).words());
    }

    private static final Phrase NAME = Phrase.of("节", "a feast");
}
