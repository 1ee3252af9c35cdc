package org.countygov.grid.centre;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.UnitId;

/**
 * To whom a request goes (派单).
 *
 * @param leads the lead department; more than one, or none, is a mistake that the rules refuse; empty when nobody has said
 * @param helpers departments that assist
 */
public record RoutingOrder(Optional<ImmutableSet<UnitId>> leads, ImmutableSet<UnitId> helpers) {
    public static RoutingOrder to(UnitId lead, UnitId... helpers) {
        return new RoutingOrder(Optional.of(ImmutableSet.of(lead)), ImmutableSet.copyOf(helpers));
    }

    /** The lead department, where there is exactly one. */
    Optional<UnitId> lead() {
        return leads.filter(units -> units.size() == 1)
                .map(units -> units.iterator().next());
    }

    /** Every department to which the file goes. */
    ImmutableSet<UnitId> everybody() {
        return ImmutableSet.<UnitId>builder()
                .addAll(leads.orElse(ImmutableSet.of()))
                .addAll(helpers)
                .build();
    }
}
