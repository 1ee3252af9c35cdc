package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.words.Phrase;

/** A {@link Clock} running in a case: when it was triggered, what was excluded, how it was extended, whether it stopped. */
@SuppressWarnings("DoNotCallSuggester") // being written
public final class ClockRun {
    private ClockRun() {}

    /** Throws {@link IllegalArgumentException} when the clock was not in force at the trigger. */
    public static ClockRun start(Clock clock, Instant trigger) {
        throw new UnsupportedOperationException("being written");
    }

    /** With the length that was decided or agreed in the case. */
    public static ClockRun start(Clock clock, Instant trigger, TimeLimit agreed) {
        throw new UnsupportedOperationException("being written");
    }

    /** The time of day is not known: the clock says which end of the day is assumed. */
    public static ClockRun start(Clock clock, LocalDate trigger) {
        throw new UnsupportedOperationException("being written");
    }

    public Clock clock() {
        throw new UnsupportedOperationException("being written");
    }

    public Instant trigger() {
        throw new UnsupportedOperationException("being written");
    }

    public ImmutableList<Extension> extensions() {
        throw new UnsupportedOperationException("being written");
    }

    /** Neither paused nor stopped. */
    public boolean isRunning() {
        throw new UnsupportedOperationException("being written");
    }

    public boolean isPaused() {
        throw new UnsupportedOperationException("being written");
    }

    public Optional<Instant> stoppedAt() {
        throw new UnsupportedOperationException("being written");
    }

    public ClockRun extended(Extension extension) {
        throw new UnsupportedOperationException("being written");
    }

    public ClockRun paused(Instant at, Phrase why) {
        throw new UnsupportedOperationException("being written");
    }

    public ClockRun resumed(Instant at) {
        throw new UnsupportedOperationException("being written");
    }

    /** A span that turned out not to count. */
    public ClockRun excluding(Instant from, Instant to, Phrase why) {
        throw new UnsupportedOperationException("being written");
    }

    public ClockRun stopped(Instant at) {
        throw new UnsupportedOperationException("being written");
    }

    /** A fresh full period from a new trigger. */
    public ClockRun restarted(Instant trigger, Phrase why) {
        throw new UnsupportedOperationException("being written");
    }

    /** What a clerk must be told before this extension is granted; empty when it is lawful. */
    public ImmutableList<Phrase> objections(Extension extension, WorkCalendar calendar, LocalSettings settings) {
        throw new UnsupportedOperationException("being written");
    }

    public Deadline deadline(WorkCalendar calendar, LocalSettings settings) {
        throw new UnsupportedOperationException("being written");
    }

    /** The deadline for an act done at an instant, where the law at the act decides. */
    public Deadline deadline(WorkCalendar calendar, LocalSettings settings, Instant act) {
        throw new UnsupportedOperationException("being written");
    }
}
