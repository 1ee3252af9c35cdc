package org.countygov.grid.volunteer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;

/**
 * The time of a post or of a service.
 *
 * @param from its first instant
 * @param until the instant at which it is over
 */
public record Shift(Instant from, Instant until) {
    /** Throws {@link IllegalArgumentException} for a shift that ends before it lasts. */
    public Shift {
        checkArgument(from.isBefore(until), "from is not before until");
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Whether there is an instant that both contain; shifts that only touch do not overlap. */
    public boolean overlaps(Shift other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
