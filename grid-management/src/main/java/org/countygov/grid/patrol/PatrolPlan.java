package org.countygov.grid.patrol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;

/**
 * What a round is to be.
 *
 * @param from when the window opens
 * @param startBy the last moment to set out
 * @param to the last moment of the window
 * @param points the mandatory points: key spots and peaks
 * @param leastDuration how long it takes at least, without pauses
 * @param patroller who patrols
 */
public record PatrolPlan(
        Instant from,
        Instant startBy,
        Instant to,
        ImmutableSet<String> points,
        Duration leastDuration,
        Optional<PersonId> patroller) {
    /** Throws {@link IllegalArgumentException} for a window that is reversed or a negative duration. */
    public PatrolPlan {
        checkArgument(!startBy.isBefore(from), "startBy is before from");
        checkArgument(!to.isBefore(startBy), "to is before startBy");
        checkArgument(!leastDuration.isNegative(), "leastDuration is negative");
    }

    PatrolPlan by(PersonId other) {
        return new PatrolPlan(from, startBy, to, points, leastDuration, Optional.of(other));
    }
}
