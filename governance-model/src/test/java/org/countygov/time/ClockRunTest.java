package org.countygov.time;

import static org.countygov.time.Clocks.CALENDAR;
import static org.countygov.time.Clocks.HEAD;
import static org.countygov.time.Clocks.TEST;
import static org.countygov.time.Clocks.WHY;
import static org.countygov.time.Clocks.at;
import static org.countygov.time.Clocks.day;
import static org.countygov.time.Clocks.fixed;
import static org.countygov.time.Clocks.lastDay;
import static org.countygov.time.Clocks.refusal;
import static org.countygov.time.Clocks.rolling;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countygov.law.LocalSettings;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ClockRunTest {
    private final Tier tier = Tier.adding(days(30), HEAD);
    private final Clock clock = fixed(days(30), tier);
    private final ClockRun run = ClockRun.start(clock, at("2026-03-02 09:00"));

    @Test
    void aFreshRun() {
        assertEquals(clock, run.clock());
        assertEquals(at("2026-03-02 09:00"), run.trigger());
        assertTrue(run.isRunning());
        assertTrue(run.isTimeKnown());
        assertFalse(run.isPaused());
        assertEquals(Optional.empty(), run.stoppedAt());
        assertEquals(Optional.empty(), run.set());
        assertEquals("T-01 from 2026-03-02 09:00:00, running", run.toString());
    }

    @Test
    @DisplayName("every step gives a new run and leaves the old one")
    void immutable() {
        ClockRun paused = run.paused(at("2026-03-05 09:00"), WHY);
        ClockRun stopped = run.stopped(at("2026-03-05 09:00"));
        ClockRun extended = run.extended(Extension.of(tier, at("2026-03-05 09:00")));
        assertTrue(run.isRunning());
        assertEquals(0, run.exclusions().size());
        assertEquals(0, run.extensions().size());
        assertTrue(paused.isPaused());
        assertFalse(stopped.isRunning());
        assertEquals(Optional.of(at("2026-03-05 09:00")), stopped.stoppedAt());
        assertEquals(1, extended.extensions().size());
        assertEquals("T-01 from 2026-03-02 09:00:00, paused", paused.toString());
        assertEquals("T-01 from 2026-03-02 09:00:00, stopped at 2026-03-05 09:00:00", stopped.toString());
    }

    @Test
    void equality() {
        assertEquals(ClockRun.start(clock, at("2026-03-02 09:00")), run);
        assertEquals(ClockRun.start(clock, at("2026-03-02 09:00")).hashCode(), run.hashCode());
        assertNotEquals(ClockRun.start(fixed(days(30), tier), at("2026-03-02 09:00")), run);
        assertNotEquals(run.paused(at("2026-03-05 09:00"), WHY), run);
        assertEquals(
                run.deadline(CALENDAR, LocalSettings.DEFAULTS),
                ClockRun.start(clock, at("2026-03-02 09:00")).deadline(CALENDAR, LocalSettings.DEFAULTS));
    }

    @Test
    @DisplayName("a pause that is over may be followed by another; an open one may not")
    void pauses() {
        ClockRun twice = run.paused(at("2026-03-05 09:00"), WHY)
                .resumed(at("2026-03-06 09:00"))
                .paused(at("2026-03-06 09:00"), WHY)
                .resumed(at("2026-03-09 09:00"));
        assertEquals(day("2026-04-05"), lastDay(twice));
        ClockRun open = run.paused(at("2026-03-05 09:00"), WHY);
        assertEquals("clock T-01 stands still already", refusal(() -> open.paused(at("2026-03-07 09:00"), WHY)));
        assertEquals("clock T-01 does not stand still", refusal(() -> run.resumed(at("2026-03-07 09:00"))));
    }

    @Test
    @DisplayName("reversed and overlapping spans are refused")
    void brokenSpans() {
        String reversed = refusal(() -> run.excluding(at("2026-03-07 09:00"), at("2026-03-06 09:00"), WHY));
        assertTrue(reversed.endsWith("is reversed"), reversed);
        String resumedEarlier =
                refusal(() -> run.paused(at("2026-03-07 09:00"), WHY).resumed(at("2026-03-06 09:00")));
        assertTrue(resumedEarlier.endsWith("is reversed"), resumedEarlier);
        ClockRun excluded = run.excluding(at("2026-03-05 09:00"), at("2026-03-10 09:00"), WHY);
        String overlap = "the span from 2026-03-09 09:00:00 overlaps the one from 2026-03-05 09:00:00";
        assertEquals(overlap, refusal(() -> excluded.excluding(at("2026-03-09 09:00"), at("2026-03-12 09:00"), WHY)));
        assertEquals(overlap, refusal(() -> excluded.paused(at("2026-03-09 09:00"), WHY)));
        String around = refusal(() -> excluded.excluding(at("2026-03-04 09:00"), at("2026-03-12 09:00"), WHY));
        assertEquals("the span from 2026-03-04 09:00:00 overlaps the one from 2026-03-05 09:00:00", around);
        String inThePause = refusal(() ->
                run.paused(at("2026-03-05 09:00"), WHY).excluding(at("2026-04-04 09:00"), at("2026-04-12 09:00"), WHY));
        assertEquals("the span from 2026-04-04 09:00:00 overlaps the one from 2026-03-05 09:00:00", inThePause);
    }

    @Test
    @DisplayName("nothing happens to a run before its trigger or after its stop")
    void outsideTheRun() {
        assertEquals(
                "from 2026-03-02 08:59:59 is before the trigger 2026-03-02 09:00:00 of clock T-01",
                refusal(() -> run.paused(at("2026-03-02 08:59:59"), WHY)));
        assertEquals(
                "at 2026-03-01 09:00:00 is before the trigger 2026-03-02 09:00:00 of clock T-01",
                refusal(() -> run.stopped(at("2026-03-01 09:00"))));
        assertEquals(
                "grantedAt 2026-03-01 09:00:00 is before the trigger 2026-03-02 09:00:00 of clock T-01",
                refusal(() -> run.extended(Extension.of(tier, at("2026-03-01 09:00")))));
        ClockRun stopped = run.stopped(at("2026-03-05 09:00"));
        String over = "clock T-01 has stopped at 2026-03-05 09:00:00";
        assertEquals(over, refusal(() -> stopped.stopped(at("2026-03-06 09:00"))));
        assertEquals(over, refusal(() -> stopped.paused(at("2026-03-06 09:00"), WHY)));
        assertEquals(over, refusal(() -> stopped.resumed(at("2026-03-06 09:00"))));
        assertEquals(over, refusal(() -> stopped.extended(Extension.of(tier, at("2026-03-06 09:00")))));
        assertEquals(over, refusal(() -> stopped.excluding(at("2026-03-06 09:00"), at("2026-03-07 09:00"), WHY)));
    }

    @Test
    @DisplayName("a stopped run keeps its deadline, so that lateness can be told")
    void stopped() {
        ClockRun late = run.stopped(at("2026-04-02 09:00"));
        Deadline deadline = late.deadline(CALENDAR, LocalSettings.DEFAULTS);
        assertTrue(deadline.isMissedAt(late.stoppedAt().orElseThrow()));
    }

    @Test
    void aTierOfAnotherClock() {
        assertEquals(
                "clock T-01 has no tier \"31 days more (head of the county police)\"",
                refusal(() -> run.extended(Extension.of(Tier.adding(days(31), HEAD), at("2026-03-05 09:00")))));
    }

    @Test
    @DisplayName("every objection against an extension is given at once")
    void objections() {
        ClockRun extended = run.extended(Extension.of(tier, at("2026-03-05 09:00")));
        Extension again = Extension.of(tier, days(40), at("2026-05-02 09:00"));
        assertEquals(
                ImmutableList.of(
                        Phrase.of(
                                "延长40日，超出规定：延长30日（县级公安机关负责人）",
                                "40 days exceeds what the law allows: 30 days more (head of the county police)"),
                        Phrase.of(
                                "已延长1次，不得再次延长：延长30日（县级公安机关负责人）",
                                "already extended 1 times: 30 days more (head of the county police)"),
                        Phrase.of("期间届满后不得延长", "a period that has run out cannot be extended")),
                extended.objections(again, CALENDAR, LocalSettings.DEFAULTS));
        assertEquals(
                1,
                run.objections(
                                Extension.of(Tier.adding(days(31), HEAD), at("2026-03-05 09:00")),
                                CALENDAR,
                                LocalSettings.DEFAULTS)
                        .size());
        assertEquals(
                1,
                run.stopped(at("2026-03-04 09:00"))
                        .objections(Extension.of(tier, at("2026-03-05 09:00")), CALENDAR, LocalSettings.DEFAULTS)
                        .size());
    }

    @Test
    @DisplayName("a total below what is granted already does not shorten")
    void neverShortens() {
        Tier total = Tier.upTo(days(35), HEAD);
        Tier more = Tier.adding(days(10), HEAD);
        ClockRun both = ClockRun.start(rolling(days(30), total, more), at("2026-03-02 09:00"))
                .extended(Extension.of(more, at("2026-03-05 09:00")));
        assertEquals(day("2026-04-13"), lastDay(both));
        assertEquals(day("2026-04-13"), lastDay(both.extended(Extension.of(total, at("2026-03-05 09:00")))));
    }

    @Test
    @DisplayName("null is refused by the name of the argument")
    void nulls() {
        assertNull("clock", () -> ClockRun.start(nothing(), at("2026-03-02 09:00")));
        assertNull("trigger", () -> ClockRun.start(clock, (Instant) nothing()));
        assertNull("set", () -> ClockRun.start(clock, at("2026-03-02 09:00"), nothing()));
        assertNull("why", () -> run.paused(at("2026-03-05 09:00"), nothing()));
        assertNull("until", () -> run.excluding(at("2026-03-05 09:00"), nothing(), WHY));
        assertNull("calendar", () -> run.deadline(nothing(), LocalSettings.DEFAULTS));
        assertNull("settings", () -> run.deadline(CALENDAR, nothing()));
        assertNull("act", () -> run.deadline(CALENDAR, LocalSettings.DEFAULTS, nothing()));
        assertNull("tier", () -> Extension.of(nothing(), hours(1), at("2026-03-05 09:00")));
    }

    private static void assertNull(String argument, Executable mistake) {
        NullPointerException refused = assertThrows(NullPointerException.class, mistake);
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(argument), message);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // null is what these tests pass
    private static <T> T nothing() {
        return null;
    }

    @Test
    @DisplayName("a pause at the last instant is in time, one after it changes nothing")
    void pausesAtTheEnd() {
        ClockRun hoursRun = ClockRun.start(Clocks.plain(hours(12)), at("2026-03-02 09:00"));

        assertEquals(
                Deadline.Status.PAUSED,
                Clocks.deadline(hoursRun.paused(at("2026-03-02 21:00"), WHY)).status());
        assertEquals(
                Deadline.Status.COMPLETE,
                Clocks.deadline(hoursRun.paused(at("2026-03-02 21:00:01"), WHY)).status());
    }

    @Test
    @DisplayName("whether a pause beyond the calendar came in time is not guessed")
    void pausesBeyondTheCalendar() {
        // Thirty days end on 9 January 2027, or roll on to a day that nobody knows yet.
        ClockRun rolling = ClockRun.start(rolling(days(30)), at("2026-12-10 10:00"));

        assertEquals(
                Deadline.Status.PAUSED,
                Clocks.deadline(rolling.paused(at("2027-01-09 10:00"), WHY)).status());
        assertEquals(
                Deadline.Status.CALENDAR_INCOMPLETE,
                Clocks.deadline(rolling.paused(at("2027-01-10 10:00"), WHY)).status());
    }

    @Test
    @DisplayName("another extension does not stand in for the step before")
    void anotherStepIsNotTheOneBefore() {
        Tier first = Tier.upTo(hours(24), HEAD);
        Tier second = Tier.upTo(hours(48), HEAD).afterThePrevious();
        Tier other = Tier.adding(hours(1), HEAD);
        ClockRun questioned = ClockRun.start(Clocks.plain(hours(12), first, second, other), at("2026-03-02 09:00"))
                .extended(Extension.of(other, at("2026-03-02 10:00")));
        Extension to48 = Extension.of(second, at("2026-03-02 11:00"));

        assertEquals(
                1, questioned.objections(to48, CALENDAR, LocalSettings.DEFAULTS).size());
        assertEquals(
                0,
                questioned
                        .extended(Extension.of(first, at("2026-03-02 10:30")))
                        .objections(to48, CALENDAR, LocalSettings.DEFAULTS)
                        .size());
    }

    @Test
    @DisplayName("deadlines are told apart by run, calendar and settings")
    void deadlineEquality() {
        Deadline deadline = Clocks.deadline(run);
        Deadline strict = run.deadline(CALENDAR, LocalSettings.named("x"));
        Deadline earlier = run.deadline(CALENDAR.knownOn(day("2025-12-01")), LocalSettings.DEFAULTS);
        Deadline paused = Clocks.deadline(run.paused(at("2026-03-05 09:00"), WHY));

        assertEquals(
                paused,
                Clocks.deadline(ClockRun.start(clock, at("2026-03-02 09:00")).paused(at("2026-03-05 09:00"), WHY)));
        assertEquals(deadline, earlier, "the same calendar once more");
        assertEquals(deadline.hashCode(), earlier.hashCode());
        assertNotEquals(deadline, strict);
        assertNotEquals(deadline, paused);
        assertNotEquals(deadline, Clocks.deadline(ClockRun.start(clock, at("2026-03-02 09:01"))));
        assertNotEquals(deadline.hashCode(), strict.hashCode());
    }

    @Test
    void refusesAnExtensionThatLengthensNothing() {
        assertEquals(
                "a period is not extended by 3 days before",
                refusal(() -> new Extension(tier, TimeLimit.daysBefore(3), at("2026-03-05 09:00"))));
    }

    @Test
    @DisplayName("where the law at the act decides, that is the latest act on record")
    void theLatestActDecides() {
        Tier tenMore = Tier.adding(days(10), HEAD);
        Clock clock = Clocks.declared(days(10), tenMore)
                .transition(TimeSettings.EXTENSION_VERSION)
                .fixed()
                .thenFrom(day("2026-03-08"), days(20))
                .under(TEST)
                .extendable(tenMore)
                .overdue();
        ClockRun begun = ClockRun.start(clock, at("2026-03-02 09:00"));

        // Ten days from 2 March, by the law of that day; with an extension of 9 March twenty and ten.
        assertEquals(day("2026-03-12"), Clocks.lastDay(begun));
        assertEquals(day("2026-04-01"), Clocks.lastDay(begun.extended(Extension.of(tenMore, at("2026-03-09 09:00")))));
    }

    @Test
    @DisplayName("a first step has none before it")
    void theFirstStepFollowsNothing() {
        Tier first = Tier.upTo(hours(24), HEAD).afterThePrevious();
        ClockRun questioned = ClockRun.start(Clocks.plain(hours(12), first), at("2026-03-02 09:00"));

        assertEquals(
                0,
                questioned
                        .objections(Extension.of(first, at("2026-03-02 10:00")), CALENDAR, LocalSettings.DEFAULTS)
                        .size());
    }

    @Test
    @DisplayName("runs of many moments are spread")
    void spread() {
        assertEquals(
                50,
                IntStream.range(0, 50)
                        .map(minute -> ClockRun.start(
                                        clock, at("2026-03-02 09:00").plusSeconds(60L * minute))
                                .hashCode())
                        .distinct()
                        .count());
    }
}
