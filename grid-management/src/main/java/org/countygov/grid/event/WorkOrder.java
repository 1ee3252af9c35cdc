package org.countygov.grid.event;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;

/**
 * An order to handle an event (派单): who leads, who helps, by when.
 *
 * @param leads the lead unit; more than one, or none, is a mistake that the rules refuse; empty when nobody has said
 * @param kind what kind of unit leads
 * @param helpers units that assist
 * @param limit how long disposal may take, as written on the order
 * @param onOwnList where a villagers' or residents' committee leads, whether the item is on its own list to lead
 * @param departmentDuty where a township leads, whether the matter is a department's own duty
 */
public record WorkOrder(
        Optional<ImmutableSet<UnitId>> leads,
        Optional<LeadKind> kind,
        ImmutableSet<UnitId> helpers,
        Optional<TimeLimit> limit,
        Answer onOwnList,
        Answer departmentDuty) {

    /** An order to one department. */
    public static WorkOrder toDepartment(UnitId lead, TimeLimit limit) {
        return to(LeadKind.DEPARTMENT, lead, limit, Answer.YES, Answer.YES);
    }

    /** An order to one unit, without helpers. */
    public static WorkOrder to(LeadKind kind, UnitId lead, TimeLimit limit, Answer onOwnList, Answer departmentDuty) {
        return new WorkOrder(
                Optional.of(ImmutableSet.of(lead)),
                Optional.of(kind),
                ImmutableSet.of(),
                Optional.of(limit),
                onOwnList,
                departmentDuty);
    }

    public WorkOrder helpedBy(UnitId... units) {
        return new WorkOrder(leads, kind, ImmutableSet.copyOf(units), limit, onOwnList, departmentDuty);
    }

    /** The lead unit, where there is exactly one. */
    Optional<UnitId> lead() {
        return leads.filter(units -> units.size() == 1)
                .map(units -> units.iterator().next());
    }

    /** Every unit to which the file goes. */
    ImmutableSet<UnitId> everybody() {
        return ImmutableSet.<UnitId>builder()
                .addAll(leads.orElse(ImmutableSet.of()))
                .addAll(helpers)
                .build();
    }
}
