package org.countygov.grid.item;

import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.DEPARTMENT;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.TOWNSHIP;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.grid.item.GridItemCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.value.FreeText;

/** The item list keeps the laws of the kernel, and every rule of it is seen from all sides. */
class GridItemWorkflowTest extends WorkflowContract<GridItem, GridItemState> {
    private static final UnitId BUREAU = UnitId.of("housing-bureau");

    private static Actor actor(String person, GridRole role) {
        return Actor.of(PersonId.of(person), BUREAU, role);
    }

    @Override
    protected Plan<GridItem, GridItemState> plan() {
        return Plan.of(GridItems.WORKFLOW)
                .acting(
                        actor("bureau-1", DEPARTMENT),
                        actor("town-2", TOWNSHIP),
                        actor("county-3", COUNTY_BODY),
                        actor("worker-4", GRID_WORKER))
                .asking(
                        new Propose(BUREAU, Optional.of(ImmutableSet.of(Assignee.GRID_WORKER)), YES, NO),
                        new Propose(BUREAU, Optional.of(ImmutableSet.of()), NO, YES),
                        new Admit(YES, YES, YES, YES),
                        new Admit(NO, NO, NO, NO),
                        new Publish(),
                        new Remove(Optional.of(FreeText.of("no longer needed"))),
                        new Remove(Optional.empty()))
                .hiding("no longer needed")
                .accepting("condition REASON_GIVEN of Remove never fails", "it is given or not known");
    }
}
