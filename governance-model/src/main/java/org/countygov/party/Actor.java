package org.countygov.party;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * Who acts: a person of a unit, in one capacity at a time.
 *
 * @param person who; {@link PersonId#UNSTATED} when a record does not say
 * @param unit for which organisation; {@link UnitId#UNSTATED} when a record does not say
 * @param role in what capacity; {@link CommonRole#UNSTATED} when a record does not say
 */
public record Actor(PersonId person, UnitId unit, Role role) {
    /** Nobody: the law itself, where an effect needs no act. */
    public static final Actor LAW = new Actor(PersonId.UNSTATED, UnitId.UNSTATED, CommonRole.LAW);

    public Actor {
        checkNotNull(person, "person");
        checkNotNull(unit, "unit");
        checkNotNull(role, "role");
    }

    public static Actor of(PersonId person, UnitId unit, Role role) {
        return new Actor(person, unit, role);
    }
}
