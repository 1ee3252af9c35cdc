package org.countygov.grid.assessment;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/**
 * What an assessment needs to know of a grid event: when it was due and done, how it was checked, and what came after. It names
 * the unit, and nobody who reported or was visited.
 */
@Value.Immutable
public sealed interface HandledEvent extends WithHandledEvent permits ImmutableHandledEvent {
    /** The lead unit; {@link UnitId#UNSTATED} before assignment. */
    @Value.Default
    default UnitId unit() {
        return UnitId.UNSTATED;
    }

    /** When it was filed; empty for what never was. */
    Optional<Instant> filedAt();

    @Value.Default
    default boolean extended() {
        return false;
    }

    @Value.Default
    default boolean suspended() {
        return false;
    }

    @Value.Default
    default boolean voided() {
        return false;
    }

    /** When it was first due, before any extension or pause. */
    Optional<Instant> originalDue();

    /** When it is due as things stand, extensions and pauses counted in; empty while it is paused. */
    Optional<Instant> due();

    /** When the result was submitted. */
    Optional<Instant> finishedAt();

    /** The checks of the result, the first one first. */
    ImmutableList<Check> checks();

    Optional<Instant> closedAt();

    /** When it was reopened for the first time after closing. */
    Optional<Instant> reopenedAt();

    /** By when the person had to be contacted. */
    Optional<Instant> responseDue();

    Optional<Instant> contactedAt();

    Optional<Callback> callback();

    /**
     * One check of the result on the spot.
     *
     * @param passed whether the result stood it
     */
    record Check(Instant at, boolean passed) {}

    /**
     * What the person said when called back.
     *
     * @param solved whether the matter is solved; unknown when the person was not reached or did not say
     * @param satisfied whether the person is satisfied; unknown when nothing was said of it
     */
    record Callback(Instant at, Answer solved, Answer satisfied) {}

    /** Whether it was finished by the due time as it stands. */
    default boolean isInTime() {
        return isFinishedBy(due());
    }

    /** Whether it was finished by the time at which it was first due. */
    default boolean isInOriginalTime() {
        return isFinishedBy(originalDue());
    }

    private boolean isFinishedBy(Optional<Instant> limit) {
        return finishedAt()
                .flatMap(done -> limit.map(last -> !done.isAfter(last)))
                .orElse(false);
    }

    default Optional<Instant> firstCheckedAt() {
        return checks().stream().map(Check::at).findFirst();
    }

    /** When the time for reopening is over. */
    default Optional<Instant> reopeningEnds(Duration window) {
        return closedAt().map(closed -> closed.plus(window));
    }

    /** Whether it was reopened while it could be. */
    default boolean isReopenedWithin(Duration window) {
        return reopenedAt()
                .flatMap(again -> reopeningEnds(window).map(end -> !again.isAfter(end)))
                .orElse(false);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Assembles an event. */
    final class Builder extends ImmutableHandledEvent.Builder {
        Builder() {}
    }
}
