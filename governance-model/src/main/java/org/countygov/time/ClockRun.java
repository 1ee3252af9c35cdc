package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.words.Phrase;

/**
 * A {@link Clock} that runs in a case: when it was triggered, what does not count, how it was extended, and whether it
 * stopped. Everything that happens to it gives a new run; the {@linkplain #deadline deadline} is computed from the run when it
 * is wanted, under a calendar and the settings of a jurisdiction.
 */
public final class ClockRun {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /**
     * A span that does not count.
     *
     * @param until when the period went on; empty while it stands still
     * @param why such as a psychiatric appraisal
     */
    public record Exclusion(Instant from, Optional<Instant> until, Phrase why) {
        /** Throws {@link IllegalArgumentException} for a reversed span. */
        public Exclusion {
            checkNotNull(from, "from");
            checkNotNull(until, "until");
            checkNotNull(why, "why");
            checkArgument(
                    until.isEmpty() || !until.get().isBefore(from),
                    "the span from %s until %s is reversed",
                    from,
                    until);
        }

        private boolean overlaps(Exclusion other) {
            return (until.isEmpty() || until.get().isAfter(other.from))
                    && (other.until.isEmpty() || other.until.get().isAfter(from));
        }
    }

    private final Clock clock;
    private final Instant trigger;
    private final boolean timeKnown;
    private final Optional<TimeLimit> set;
    private final ImmutableList<Extension> extensions;
    private final ImmutableList<Exclusion> exclusions;
    private final Optional<Instant> stoppedAt;
    private final Optional<Phrase> restart;

    private ClockRun(
            Clock clock,
            Instant trigger,
            boolean timeKnown,
            Optional<TimeLimit> set,
            ImmutableList<Extension> extensions,
            ImmutableList<Exclusion> exclusions,
            Optional<Instant> stoppedAt,
            Optional<Phrase> restart) {
        this.clock = clock;
        this.trigger = trigger;
        this.timeKnown = timeKnown;
        this.set = set;
        this.extensions = extensions;
        this.exclusions = exclusions;
        this.stoppedAt = stoppedAt;
        this.restart = restart;
    }

    private static ClockRun start(
            Clock clock, Instant trigger, boolean timeKnown, Optional<TimeLimit> set, Optional<Phrase> restart) {
        checkNotNull(clock, "clock");
        checkNotNull(trigger, "trigger");
        Terms terms = clock.termsAt(trigger);
        if (set.isPresent()) {
            checkArgument(terms.admits(set.get()), "clock %s does not admit %s", clock, set.get());
        } else {
            checkArgument(
                    terms.limitSetting().isPresent()
                            || terms.limit(LocalSettings.DEFAULTS).mode() != TimeLimit.Mode.AS_SET,
                    "clock %s needs the length that was decided or agreed",
                    clock);
        }
        return new ClockRun(
                clock, trigger, timeKnown, set, ImmutableList.of(), ImmutableList.of(), Optional.empty(), restart);
    }

    /**
     * Begins to run. Throws {@link IllegalArgumentException} when the clock was not in force on that day, or needs a length
     * that is decided or agreed in the case.
     */
    public static ClockRun start(Clock clock, Instant trigger) {
        return start(clock, trigger, true, Optional.empty(), Optional.empty());
    }

    /**
     * Begins to run, with the length that was decided or agreed in the case. Throws {@link IllegalArgumentException} when the
     * clock does not {@linkplain Terms#admits admit} it.
     */
    public static ClockRun start(Clock clock, Instant trigger, TimeLimit set) {
        return start(clock, trigger, true, Optional.of(checkNotNull(set, "set")), Optional.empty());
    }

    /** Begins to run on a day, at a time that nobody knows: the end of the day that {@link Clock#unknownTime} says. */
    public static ClockRun start(Clock clock, LocalDate trigger) {
        Instant assumed = clock.unknownTime() == Clock.UnknownTime.START_OF_DAY
                ? BeijingTime.startOf(trigger)
                : BeijingTime.at(trigger, LAST_MINUTE);
        return start(clock, assumed, false, Optional.empty(), Optional.empty());
    }

    public Clock clock() {
        return clock;
    }

    public Instant trigger() {
        return trigger;
    }

    /** Whether the time of day of the trigger is known. */
    public boolean isTimeKnown() {
        return timeKnown;
    }

    /** The length that was decided or agreed in the case. */
    public Optional<TimeLimit> set() {
        return set;
    }

    /** In the order in which they were granted. */
    public ImmutableList<Extension> extensions() {
        return extensions;
    }

    /** In the order of time; the last one may be open. */
    public ImmutableList<Exclusion> exclusions() {
        return exclusions;
    }

    /** Why this is a fresh period, where it is one. */
    public Optional<Phrase> restart() {
        return restart;
    }

    /** Neither paused nor stopped. */
    public boolean isRunning() {
        return stoppedAt.isEmpty() && !standsStill();
    }

    public boolean isPaused() {
        return stoppedAt.isEmpty() && standsStill();
    }

    private boolean standsStill() {
        return !exclusions.isEmpty()
                && exclusions.get(exclusions.size() - 1).until().isEmpty();
    }

    /** When the act was done, or the period otherwise came to its end. */
    public Optional<Instant> stoppedAt() {
        return stoppedAt;
    }

    /**
     * This run, extended. Ask {@link #objections} first: it gives a clerk every reason against it. Throws
     * {@link IllegalArgumentException} for a tier that is not the clock's, or more than it allows by default, or a moment
     * before the trigger.
     */
    public ClockRun extended(Extension extension) {
        checkLive();
        checkNotBeforeTrigger("grantedAt", extension.grantedAt());
        Tier tier = extension.tier();
        checkArgument(
                clock.terms().versions().values().stream()
                        .anyMatch(terms -> terms.tiers().contains(tier)),
                "clock %s has no tier \"%s\"",
                clock,
                tier);
        checkArgument(
                tier.setting().isPresent() || tier.admits(extension.amount(), LocalSettings.DEFAULTS),
                "amount %s is not what the tier \"%s\" of clock %s allows",
                extension.amount(),
                tier,
                clock);
        return new ClockRun(
                clock, trigger, timeKnown, set, plus(extensions, extension), exclusions, stoppedAt, restart);
    }

    /** This run, standing still from a moment. Throws {@link IllegalArgumentException} when it does already. */
    public ClockRun paused(Instant at, Phrase why) {
        checkLive();
        checkArgument(!standsStill(), "clock %s stands still already", clock);
        return excluding(new Exclusion(at, Optional.empty(), why));
    }

    /**
     * This run, going on from a moment. Throws {@link IllegalArgumentException} when it does not stand still, or stood still
     * only later.
     */
    public ClockRun resumed(Instant at) {
        checkLive();
        checkArgument(standsStill(), "clock %s does not stand still", clock);
        Exclusion open = exclusions.get(exclusions.size() - 1);
        ImmutableList<Exclusion> closed = plus(
                exclusions.subList(0, exclusions.size() - 1),
                new Exclusion(open.from(), Optional.of(checkNotNull(at, "at")), open.why()));
        return new ClockRun(clock, trigger, timeKnown, set, extensions, closed, stoppedAt, restart);
    }

    /**
     * This run without a span that turned out not to count. Throws {@link IllegalArgumentException} for a span that is
     * reversed, begins before the trigger or overlaps another: time is excluded once.
     */
    public ClockRun excluding(Instant from, Instant until, Phrase why) {
        checkLive();
        return excluding(new Exclusion(from, Optional.of(checkNotNull(until, "until")), why));
    }

    private ClockRun excluding(Exclusion added) {
        checkNotBeforeTrigger("from", added.from());
        List<Exclusion> sorted = new ArrayList<>(exclusions);
        int place = 0;
        for (Exclusion other : exclusions) {
            checkArgument(
                    !other.overlaps(added),
                    "the span from %s overlaps the one from %s",
                    print(added.from()),
                    print(other.from()));
            place += other.from().isAfter(added.from()) ? 0 : 1;
        }
        sorted.add(place, added);
        return new ClockRun(
                clock, trigger, timeKnown, set, extensions, ImmutableList.copyOf(sorted), stoppedAt, restart);
    }

    /** This run, over: the act was done, or nothing is waited for any more. */
    public ClockRun stopped(Instant at) {
        checkLive();
        checkNotBeforeTrigger("at", at);
        return new ClockRun(clock, trigger, timeKnown, set, extensions, exclusions, Optional.of(at), restart);
    }

    /** A fresh full period of the same clock from a new trigger, and of the length set in this case, if any. */
    public ClockRun restarted(Instant trigger, Phrase why) {
        return start(clock, trigger, true, set, Optional.of(checkNotNull(why, "why")));
    }

    private void checkLive() {
        if (stoppedAt.isPresent()) {
            throw new IllegalArgumentException("clock " + clock + " has stopped at " + print(stoppedAt.get()));
        }
    }

    private void checkNotBeforeTrigger(String name, Instant at) {
        checkArgument(
                !at.isBefore(trigger),
                "%s %s is before the trigger %s of clock %s",
                name,
                print(at),
                print(trigger),
                clock);
    }

    private static String print(Instant instant) {
        return BeijingTime.print(instant);
    }

    private static <T> ImmutableList<T> plus(ImmutableList<T> list, T last) {
        return ImmutableList.<T>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(last)
                .build();
    }

    /** The tiers that the law gave at a moment, in order. */
    public ImmutableList<Tier> tiersAt(Instant moment, LocalSettings settings) {
        LocalDate start = BeijingTime.date(trigger);
        LocalDate day = settings.get(TimeSettings.EXTENSION_VERSION) == LawVersion.LAW_AT_ACT
                ? BeijingTime.date(moment)
                : start;
        return clock.termsOn(clock.isInForceOn(day) ? day : start).tiers();
    }

    /** Every reason against an extension, in words for a clerk; empty when it is lawful. */
    public ImmutableList<Phrase> objections(Extension extension, WorkCalendar calendar, LocalSettings settings) {
        ImmutableList.Builder<Phrase> objections = ImmutableList.builder();
        Tier tier = extension.tier();
        ImmutableList<Tier> tiers = tiersAt(extension.grantedAt(), settings);
        int index = tiers.indexOf(tier);
        long granted = extensions.stream()
                .filter(earlier -> earlier.tier().isSamePower(tier))
                .count();
        stoppedAt.ifPresent(at ->
                objections.add(Phrase.of("期间已于%s终结", "the period ended on %s").with(BeijingTime.words(at))));
        if (index < 0) {
            objections.add(Phrase.of("当时的规定没有这一延长：%s", "the law at the time had no such extension: %s")
                    .with(tier));
        } else if (!tier.admits(extension.amount(), settings)) {
            objections.add(Phrase.of("延长%s，超出规定：%s", "%s exceeds what the law allows: %s")
                    .with(extension.amount(), tier));
        }
        if (granted >= tier.times()) {
            objections.add(Phrase.of("已延长%s次，不得再次延长：%s", "already extended %s times: %s")
                    .with(Phrase.verbatim(granted), tier));
        }
        if (tier.isAfterPrevious()
                && index > 0
                && extensions.stream().noneMatch(earlier -> earlier.tier().equals(tiers.get(index - 1)))) {
            objections.add(Phrase.of("须先经前一档延长：%s", "the step before it is missing: %s")
                    .with(tiers.get(index - 1)));
        }
        if (deadline(calendar, settings, extension.grantedAt()).isMissedAt(extension.grantedAt())) {
            objections.add(Phrase.of("期间届满后不得延长", "a period that has run out cannot be extended"));
        }
        return objections.build();
    }

    /** The deadline, under the law that {@link Terms#version} says; the act is the latest one recorded in this run. */
    public Deadline deadline(WorkCalendar calendar, LocalSettings settings) {
        return Reckoning.deadline(this, clock.hasChanged() ? latestAct() : trigger, calendar, settings);
    }

    /** The deadline for an act at a moment; where the law at the act decides, the law of that moment. */
    public Deadline deadline(WorkCalendar calendar, LocalSettings settings, Instant act) {
        return Reckoning.deadline(this, act, calendar, settings);
    }

    private Instant latestAct() {
        Instant latest = stoppedAt.orElse(trigger);
        for (Extension extension : extensions) {
            latest = later(latest, extension.grantedAt());
        }
        for (Exclusion exclusion : exclusions) {
            latest = later(latest, exclusion.until().orElse(exclusion.from()));
        }
        return latest;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** The version of the clock that applies to an act. */
    Terms terms(LocalSettings settings, Instant act) {
        Terms atStart = clock.termsAt(trigger);
        if (!clock.hasChanged()
                || settings.get(atStart.version()) == LawVersion.LAW_AT_START
                || act.isBefore(trigger)) {
            return atStart;
        }
        return clock.isInForceAt(act) ? clock.termsAt(act) : atStart;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockRun that
                && clock == that.clock
                && trigger.equals(that.trigger)
                && timeKnown == that.timeKnown
                && set.equals(that.set)
                && extensions.equals(that.extensions)
                && exclusions.equals(that.exclusions)
                && stoppedAt.equals(that.stoppedAt)
                && restart.equals(that.restart);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clock, trigger, extensions, exclusions, stoppedAt);
    }

    /** The clock, its trigger and whether it runs. */
    @Override
    public String toString() {
        String state =
                stoppedAt.isPresent() ? "stopped at " + print(stoppedAt.get()) : standsStill() ? "paused" : "running";
        return clock + " from " + print(trigger) + ", " + state;
    }
}
