package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.law.Setting;
import org.countygov.party.Actor;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;

/** What a condition may look at beside the content of the file and the command: the occasion, the clocks, other cases. */
public final class Situation {
    private final Occasion occasion;
    /** The case before the command, or null when the command would open it. */
    @Nullable
    private final CaseFile<?, ?> before;

    Situation(Occasion occasion, @Nullable CaseFile<?, ?> before) {
        this.occasion = occasion;
        this.before = before;
    }

    public Actor actor() {
        return occasion.actor();
    }

    public Instant at() {
        return occasion.at();
    }

    /** The day in Asia/Shanghai. */
    public LocalDate date() {
        return occasion.date();
    }

    public <T> T setting(Setting<T> setting) {
        return occasion.settings().get(setting);
    }

    /** Whether the case, before the command, stands in the state. */
    public boolean standsIn(Enum<?> state) {
        return before != null && before.state() == state;
    }

    /** The latest run of the clock in this case. */
    public Optional<ClockRun> clock(Clock clock) {
        return before == null ? Optional.empty() : before.clock(clock);
    }

    /** The end of the latest run of the clock in this case, for an act now. */
    public Optional<Deadline> deadline(Clock clock) {
        return clock(clock).map(run -> run.deadline(occasion.calendar(), occasion.settings(), at()));
    }

    /** Whether the clock, once started, has run out before anything stopped it; unknown when that cannot be computed. */
    public Answer hasRunOut(Clock clock) {
        return clock(clock).map(this::hasRunOut).orElse(Answer.NO);
    }

    /**
     * Whether the clock, were it to go on now where it stands still, would not have run out; yes before it is first started,
     * unknown when that cannot be computed.
     */
    public Answer hasTimeLeft(Clock clock) {
        return clock(clock)
                .map(run -> hasRunOut(run.isPaused() ? goingOn(run) : run).not())
                .orElse(Answer.YES);
    }

    /** An act dated before the pause, which is refused as out of sequence, finds the run as it stood then. */
    private ClockRun goingOn(ClockRun paused) {
        ImmutableList<ClockRun.Exclusion> exclusions = paused.exclusions();
        Instant since = exclusions.get(exclusions.size() - 1).from();
        return paused.resumed(at().isBefore(since) ? since : at());
    }

    private Answer hasRunOut(ClockRun run) {
        Deadline deadline = run.deadline(occasion.calendar(), occasion.settings());
        Instant until = run.stoppedAt().orElse(at());
        return switch (deadline.status()) {
            case COMPLETE -> Answer.of(deadline.isMissedAt(until));
            case PAUSED -> Answer.NO;
            // Rolling can only make it later.
            case CALENDAR_INCOMPLETE ->
                deadline.earliestLastDay()
                        .filter(earliest -> !BeijingTime.date(until).isAfter(earliest))
                        .map(earliest -> Answer.NO)
                        .orElse(Answer.UNKNOWN);
            case NO_NUMBER -> Answer.UNKNOWN;
        };
    }

    /** Whether the act comes while the clock, started at the trigger, runs; unknown when its end cannot be computed. */
    public Answer isInTime(Clock clock, Instant trigger) {
        return clock.isInForceAt(trigger)
                ? hasRunOut(ClockRun.start(clock, trigger)).not()
                : Answer.UNKNOWN;
    }

    /** The other case as it stands, when the occasion brought it. */
    public Optional<CaseFile<?, ?>> related(CaseRef ref) {
        return occasion.related(ref);
    }

    /** Whether the other case stands in one of the states; unknown when the occasion did not bring it. */
    public Answer isIn(CaseRef ref, Enum<?>... states) {
        Optional<CaseFile<?, ?>> file = related(ref);
        if (file.isEmpty()) {
            return Answer.UNKNOWN;
        }
        for (Enum<?> state : states) {
            if (file.get().state() == state) {
                return Answer.YES;
            }
        }
        return Answer.NO;
    }
}
