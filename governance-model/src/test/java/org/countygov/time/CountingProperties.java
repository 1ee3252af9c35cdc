package org.countygov.time;

import static org.countygov.time.Clocks.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Assumptions;

@Label("Laws of counting")
class CountingProperties {
    private static final Instant FIRST = BeijingTime.startOf(LocalDate.of(2007, 1, 2));
    private static final Instant LAST = BeijingTime.startOf(LocalDate.of(2023, 1, 1));
    private static final Instant BEFORE_LAST = BeijingTime.startOf(LocalDate.of(2020, 1, 1));

    private static final Setting<RestDayRule> ROLLS =
            Setting.of("test-rolls", RestDayRule.class, Phrase.of("测试", "test"), RestDayRule.ROLLS, Clocks.TEST);

    private static final List<IntFunction<TimeLimit>> FORWARD = List.of(
            TimeLimit::minutes,
            TimeLimit::hours,
            TimeLimit::wholeHours,
            TimeLimit::blocksOf24Hours,
            TimeLimit::days,
            TimeLimit::workingDays,
            TimeLimit::months,
            TimeLimit::monthsByMonthEndRule,
            n -> TimeLimit.halfMonths((n + 9) / 10),
            n -> TimeLimit.years((n + 9) / 10));

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    /** Moments from which two limits, one after the other and three years each at most, end within the calendar. */
    @Provide
    Arbitrary<Instant> momentsForTwo() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), BEFORE_LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(
                        Arbitraries.of(FORWARD), Arbitraries.integers().between(1, 24))
                .as(IntFunction::apply);
    }

    private static Clock clock(TimeLimit limit, Tier... tiers) {
        return limit.mode().endsAtMoment() && tiers.length == 0
                ? Clocks.plain(limit)
                : limit.mode().endsAtMoment() ? Clocks.fixed(limit, tiers) : Clocks.rolling(limit, tiers);
    }

    private static Instant last(ClockRun run) {
        return Clocks.last(run);
    }

    @Property
    @Label("a later trigger never gives an earlier deadline")
    void monotone(@ForAll("moments") Instant one, @ForAll("moments") Instant other, @ForAll("limits") TimeLimit limit) {
        // By the month-end rule 28 February reaches 31 March, and 1 March only 1 April: still in order. But 30 January
        // and
        // 31 January reach the same day, so the order is not strict.
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        Clock clock = clock(limit);
        assertFalse(last(ClockRun.start(clock, later)).isBefore(last(ClockRun.start(clock, earlier))));
    }

    @Property
    @Label("adjacent days: a trigger one day later never gives an earlier deadline")
    void monotoneFromDayToDay(@ForAll("moments") Instant moment, @ForAll("limits") TimeLimit limit) {
        Clock clock = clock(limit);
        assertFalse(
                last(ClockRun.start(clock, moment.plusSeconds(86_400))).isBefore(last(ClockRun.start(clock, moment))));
    }

    @Property
    @Label("a longer limit never gives an earlier deadline")
    void monotoneInLength(
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(min = 1, max = 24) int n,
            @ForAll @IntRange(max = 9) int mode) {
        IntFunction<TimeLimit> limits = FORWARD.get(mode);
        assertFalse(last(ClockRun.start(clock(limits.apply(n + 1)), moment))
                .isBefore(last(ClockRun.start(clock(limits.apply(n)), moment))));
    }

    @Property
    @Label("rolling never ends before the unrolled end, ends on a working day, and skips rest days only")
    void rolling(@ForAll("moments") Instant moment, @ForAll("limits") TimeLimit limit) {
        Assumptions.assumeTrue(limit.mode().endsWithDay());
        LocalDate rolled = Clocks.lastDay(ClockRun.start(Clocks.rolling(limit), moment));
        LocalDate unrolled = Clocks.lastDay(ClockRun.start(Clocks.fixed(limit), moment));
        assertFalse(rolled.isBefore(unrolled));
        assertTrue(CALENDAR.isWorkingDay(rolled));
        unrolled.datesUntil(rolled).forEach(day -> assertFalse(CALENDAR.isWorkingDay(day), day.toString()));
    }

    @Property
    @Label("an extension never shortens, in whatever units and from whatever anchor")
    void extension(
            @ForAll("momentsForTwo") Instant moment,
            @ForAll("limits") TimeLimit limit,
            @ForAll("limits") TimeLimit more,
            @ForAll boolean total,
            @ForAll Anchor anchor) {
        Tier tier = total ? Tier.upTo(more, Clocks.HEAD) : Tier.adding(more, Clocks.HEAD);
        LocalSettings settings = LocalSettings.named("x").with(TimeSettings.EXTENSION_ANCHOR, anchor);
        Clock clock = Clocks.declared(limit, tier).restDays(ROLLS).overdue();
        ClockRun run = ClockRun.start(clock, moment);
        Instant before = run.deadline(CALENDAR, settings).last().orElseThrow();
        Instant after = run.extended(Extension.of(tier, moment))
                .deadline(CALENDAR, settings)
                .last()
                .orElseThrow();
        assertFalse(after.isBefore(before), () -> limit + " and " + more);
    }

    @Property
    @Label("n days and m days more are n + m days, rolled once; so are working days")
    void extensionOfDays(
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(min = 1, max = 60) int m) {
        Tier days = Tier.adding(TimeLimit.days(m), Clocks.HEAD);
        assertEquals(
                last(ClockRun.start(Clocks.rolling(TimeLimit.days(n + m)), moment)),
                last(ClockRun.start(Clocks.rolling(TimeLimit.days(n), days), moment)
                        .extended(Extension.of(days, moment))));
        Tier workingDays = Tier.adding(TimeLimit.workingDays(m), Clocks.HEAD);
        assertEquals(
                last(ClockRun.start(Clocks.plain(TimeLimit.workingDays(n + m)), moment)),
                last(ClockRun.start(Clocks.plain(TimeLimit.workingDays(n), workingDays), moment)
                        .extended(Extension.of(workingDays, moment))));
    }

    @Property
    @Label("excluding nothing changes nothing")
    void emptyExclusion(
            @ForAll("moments") Instant moment,
            @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 5_000_000) int after) {
        ClockRun run = ClockRun.start(clock(limit), moment);
        Instant at = moment.plusSeconds(after);
        assertEquals(last(run), last(run.excluding(at, at, Clocks.WHY)));
    }

    @Property
    @Label("an exclusion never shortens")
    void exclusion(
            @ForAll("moments") Instant moment,
            @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 5_000_000) int after,
            @ForAll @IntRange(max = 3_000_000) int length) {
        ClockRun run = ClockRun.start(clock(limit), moment);
        Instant from = moment.plusSeconds(after);
        assertFalse(
                last(run.excluding(from, from.plusSeconds(length), Clocks.WHY)).isBefore(last(run)));
    }

    @Property
    @Label("two spans give the same deadline in either order of recording")
    void orderOfExclusions(
            @ForAll("moments") Instant moment,
            @ForAll("limits") TimeLimit limit,
            @ForAll @IntRange(max = 2_000_000) int first,
            @ForAll @IntRange(max = 1_000_000) int length,
            @ForAll @IntRange(max = 1_000_000) int gap) {
        ClockRun run = ClockRun.start(clock(limit), moment);
        Instant a = moment.plusSeconds(first);
        Instant b = a.plusSeconds(length);
        Instant c = b.plusSeconds(gap);
        Instant d = c.plusSeconds(length);
        assertEquals(
                last(run.excluding(a, b, Clocks.WHY).excluding(c, d, Clocks.WHY)),
                last(run.excluding(c, d, Clocks.WHY).excluding(a, b, Clocks.WHY)));
        assertEquals(run.excluding(a, b, Clocks.WHY), run.paused(a, Clocks.WHY).resumed(b));
    }

    @Property
    @Label("back-counted and forward-counted agree")
    void thereAndBack(@ForAll("moments") Instant moment, @ForAll @IntRange(min = 1, max = 250) int n) {
        LocalDate forward = Clocks.lastDay(ClockRun.start(Clocks.fixed(TimeLimit.days(n)), moment));
        assertEquals(
                BeijingTime.date(moment),
                Clocks.lastDay(ClockRun.start(Clocks.plain(TimeLimit.daysBefore(n)), BeijingTime.endOf(forward))));
        LocalDate working =
                CALENDAR.nextWorkingDayOnOrAfter(BeijingTime.date(moment)).orElseThrow();
        LocalDate later = CALENDAR.plusWorkingDays(working, n).orElseThrow();
        assertEquals(working, CALENDAR.minusWorkingDays(later, n).orElseThrow());
        assertEquals(n, CALENDAR.workingDaysBetween(working, later).orElseThrow());
    }

    @Property
    @Label("a deadline is missed exactly after its last second")
    void missed(@ForAll("moments") Instant moment, @ForAll("limits") TimeLimit limit) {
        Deadline deadline = Clocks.deadline(ClockRun.start(clock(limit), moment));
        Instant last = deadline.last().orElseThrow();
        assertFalse(deadline.isMissedAt(last));
        assertTrue(deadline.isMissedAt(last.plusSeconds(1)));
    }

    @Property(tries = 300)
    @Label("the explanation ends at the deadline it explains")
    void explained(@ForAll("moments") Instant moment, @ForAll("limits") TimeLimit limit) {
        Deadline deadline = Clocks.deadline(ClockRun.start(clock(limit), moment));
        String end = "in time until " + deadline.words().en() + ", inclusive";
        assertTrue(deadline.explanation().stream().anyMatch(step -> step.en().equals(end)), end);
    }
}
