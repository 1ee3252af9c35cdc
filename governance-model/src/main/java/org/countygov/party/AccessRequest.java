package org.countygov.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.time.Instant;

/**
 * A request to see a personal value: what for, who asks, when, and in which record of the embedding system the value stands.
 *
 * @param purpose what the value is needed for
 * @param actor who asks: a person in a capacity, both stated
 * @param at when
 * @param reference the record, by its opaque key, such as the number of a case; not blank, and not the value itself
 */
public record AccessRequest(Purpose purpose, Actor actor, Instant at, String reference) {
    /** Throws {@link IllegalArgumentException} when nobody in particular asks, or in no capacity, and for a blank reference. */
    public AccessRequest {
        checkNotNull(purpose, "purpose");
        checkNotNull(at, "at");
        checkArgument(actor.person().isStated(), "actor names no person");
        checkArgument(
                actor.role() != CommonRole.UNSTATED && actor.role() != CommonRole.LAW, "actor acts in no capacity");
        checkArgument(!reference.isBlank(), "reference is blank");
    }

    public static AccessRequest of(Purpose purpose, Actor actor, Instant at, String reference) {
        return new AccessRequest(purpose, actor, at, reference);
    }
}
