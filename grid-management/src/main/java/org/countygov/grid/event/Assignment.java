package org.countygov.grid.event;

import com.google.common.collect.ImmutableSet;
import org.countygov.party.UnitId;

/**
 * Who has an event in hand.
 *
 * @param lead the unit that answers for it
 * @param helpers units that assist
 * @param designated whether it was designated finally after a dispute about duty, so that it cannot be returned
 */
public record Assignment(UnitId lead, ImmutableSet<UnitId> helpers, boolean designated) {
    boolean includes(UnitId unit) {
        return lead.equals(unit) || helpers.contains(unit);
    }
}
