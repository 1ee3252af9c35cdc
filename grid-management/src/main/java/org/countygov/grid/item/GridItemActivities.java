package org.countygov.grid.item;

import org.countygov.grid.item.GridItemCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.inspection.Activities;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;

/** How records of the item list are read: the facts that each activity may bring, by the names that logs give them. */
final class GridItemActivities {
    static final Activities<GridItem, GridItemState> ALL = Activities.of(GridItems.WORKFLOW, GridRole.values())
            .activity(
                    Propose.class,
                    told -> new Propose(
                            told.text("department")
                                    .map(FreeText::value)
                                    .map(UnitId::of)
                                    .orElse(UnitId.UNSTATED),
                            told.options("assignees", Assignee.class),
                            told.answer("selfResolvable"),
                            told.answer("ownGrid")))
            .activity(
                    Admit.class,
                    told -> new Admit(
                            told.answer("legalBasis"),
                            told.answer("departmentsHeard"),
                            told.answer("funds"),
                            told.answer("training")))
            .activity(Publish.class, told -> new Publish())
            .activity(Remove.class, told -> new Remove(told.text("reason")))
            .complete();

    private GridItemActivities() {}
}
