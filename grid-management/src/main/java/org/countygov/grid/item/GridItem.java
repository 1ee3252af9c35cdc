package org.countygov.grid.item;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.grid.item.GridItemCommand.Admit;
import org.countygov.grid.item.GridItemCommand.Propose;
import org.countygov.grid.item.GridItemCommand.Remove;
import org.countygov.party.UnitId;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/** What the rules need to know of an item that grids may be asked to do (网格事项). What it says stays in the embedding system. */
@Value.Immutable
public abstract sealed class GridItem permits ImmutableGridItem {
    GridItem() {}

    /** The department whose duty it serves. */
    public abstract Optional<UnitId> department();

    /** Whom it may be given to, once published. */
    public abstract ImmutableSet<Assignee> assignees();

    /** Whether a worker may settle it on the spot. */
    @Value.Default
    public Answer selfResolvable() {
        return Answer.UNKNOWN;
    }

    static GridItem blank() {
        return ImmutableGridItem.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer isForCommonGrid(Propose propose) {
        return propose.ownGrid().not();
    }

    Answer isClear(Propose propose) {
        return Answer.of(propose.assignees().map(assignees -> !assignees.isEmpty()));
    }

    Answer hasLegalBasis(Admit admit) {
        return admit.legalBasis();
    }

    Answer areDepartmentsHeard(Admit admit) {
        return admit.departmentsHeard();
    }

    Answer hasFunds(Admit admit) {
        return admit.funds();
    }

    Answer hasTraining(Admit admit) {
        return admit.training();
    }

    Answer hasReason(Remove remove) {
        return remove.reason().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    GridItem proposed(Propose propose) {
        return ImmutableGridItem.builder()
                .department(propose.department())
                .addAllAssignees(propose.assignees().orElse(ImmutableSet.of()))
                .selfResolvable(propose.selfResolvable())
                .build();
    }
}
