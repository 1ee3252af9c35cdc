package org.countygov.grid.consultation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.UnitId;

/**
 * One item of the minutes (会商事项).
 *
 * @param leads who leads; more than one, or none, is a mistake that the rules refuse
 * @param helpers who helps
 * @param doneBy by which day
 */
public record DecidedItem(ImmutableSet<UnitId> leads, ImmutableSet<UnitId> helpers, Optional<LocalDate> doneBy) {
    public static DecidedItem of(UnitId lead, LocalDate doneBy, UnitId... helpers) {
        return new DecidedItem(ImmutableSet.of(lead), ImmutableSet.copyOf(helpers), Optional.of(doneBy));
    }
}
