package org.countygov.grid.posting;

import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.TOWNSHIP;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.grid.posting.GridCommand.*;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.GridRole;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.GridCode;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;

/** Grids keep the laws of the kernel, and every rule of them is seen from all sides. */
class GridPostingWorkflowTest extends WorkflowContract<Grid, GridState> {
    private static final DivisionCode COMMUNITY = DivisionCode.of("131102001001");
    private static final GridCode FIRST = GridCode.of(COMMUNITY, "001");
    private static final GridCode SECOND = GridCode.of(COMMUNITY, "002");
    private static final MicroArea EAST = MicroArea.of("east-court");
    private static final MicroArea WEST = MicroArea.of("west-court");
    private static final Layout GOOD = Layout.of(
            ImmutableSet.of(EAST),
            ImmutableSet.of(new WorkerPosting(PersonId.of("zhao-1001"), Employment.PART_TIME)),
            300);
    private static final Layout BAD = Layout.of(ImmutableSet.of(EAST), ImmutableSet.of(), 9000);
    private static final Layout NO_AREA = Layout.of(ImmutableSet.of(), ImmutableSet.of(), 9000);
    private static final Optional<GridMap> WITH = map(EAST, WEST);
    private static final Optional<GridMap> WITHOUT =
            Optional.of(GridMap.of(ImmutableSet.of(EAST, WEST), ImmutableMap.of(SECOND, ImmutableSet.of(EAST, WEST))));
    /** It has another area for this grid, an overlap, a gap, and something outside. */
    private static final Optional<GridMap> WRONG = Optional.of(GridMap.of(
            ImmutableSet.of(EAST, WEST),
            ImmutableMap.of(
                    FIRST, ImmutableSet.of(MicroArea.of("beyond")), SECOND, ImmutableSet.of(MicroArea.of("beyond")))));

    private static Optional<GridMap> map(MicroArea first, MicroArea second) {
        return Optional.of(GridMap.of(
                ImmutableSet.of(first, second),
                ImmutableMap.of(FIRST, ImmutableSet.of(first), SECOND, ImmutableSet.of(second))));
    }

    private static Actor actor(String person, GridRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("unit-1"), role);
    }

    @Override
    protected Plan<Grid, GridState> plan() {
        return Plan.of(GridPostings.WORKFLOW)
                .acting(actor("town-1", TOWNSHIP), actor("county-2", COUNTY_BODY), actor("worker-3", GRID_WORKER))
                .asking(
                        new Draft(Optional.of(FIRST), Optional.of(GridKind.GENERAL), GOOD),
                        new Draft(Optional.of(FIRST), Optional.of(GridKind.GENERAL), BAD),
                        new Draft(Optional.of(FIRST), Optional.of(GridKind.DEDICATED), NO_AREA),
                        new Revise(GOOD),
                        new Revise(NO_AREA),
                        new Approve(WITH),
                        new Approve(WRONG),
                        new Post(Optional.of(ImmutableSet.copyOf(PostedItem.values()))),
                        new Post(Optional.of(ImmutableSet.of(
                                PostedItem.GRID_NAME,
                                PostedItem.AREA,
                                PostedItem.WORKER_NAME,
                                PostedItem.WORK_CONTACT,
                                PostedItem.SUPERVISION_PHONE))),
                        new Post(Optional.of(ImmutableSet.of(PostedItem.PRIVATE_PHONE))),
                        new Adjust(GOOD, WITH),
                        new Adjust(NO_AREA, WRONG),
                        new Merge(Optional.of(SECOND), WITHOUT),
                        new Merge(Optional.of(FIRST), WRONG),
                        new Retire(Optional.of(FreeText.of("too small to keep")), WITHOUT),
                        new Retire(Optional.empty(), WRONG))
                .hiding("too small to keep", "zhao-1001")
                .under(
                        LocalSettings.DEFAULTS,
                        LocalSettings.named("numbered").with(CommunitySettings.GRID_POSTING, TimeLimit.days(10)))
                .accepting("condition REASON_GIVEN of Retire never fails", "it is given or not known");
    }
}
