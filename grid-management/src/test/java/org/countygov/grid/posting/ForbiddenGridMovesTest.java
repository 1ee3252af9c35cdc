package org.countygov.grid.posting;

import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.DEPARTMENT;
import static org.countygov.grid.shared.GridRole.TOWNSHIP;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.posting.GridCommand.*;
import org.countygov.grid.shared.CommunityClocks;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.GridCode;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.value.FreeText;
import org.countygov.workflow.Condition;
import org.countygov.workflow.Decision.Rejected;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no grid may be, and the story of one that grows and goes into its neighbour. */
class ForbiddenGridMovesTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("131102001001");
    private static final GridCode FIRST = GridCode.of(COMMUNITY, "001");
    private static final GridCode SECOND = GridCode.of(COMMUNITY, "002");
    private static final MicroArea EAST = MicroArea.of("east-court");
    private static final MicroArea WEST = MicroArea.of("west-court");
    private static final MicroArea LANE = MicroArea.of("lane-3");
    private static final ImmutableSet<MicroArea> WHOLE = ImmutableSet.of(EAST, WEST, LANE);
    private static final ImmutableSet<WorkerPosting> ZHAO =
            ImmutableSet.of(new WorkerPosting(PersonId.of("zhao-1"), Employment.FULL_TIME));

    private static final Actor TOWN = Actor.of(PersonId.of("town-1"), UnitId.of("town"), TOWNSHIP);
    private static final Actor COUNTY = Actor.of(PersonId.of("county-1"), UnitId.of("county-body"), COUNTY_BODY);

    private static final Life<Grid, GridState> NOTHING =
            Life.of(GridPostings.WORKFLOW).at("2024-03-04 09:00").by(TOWN);
    private static final Life<Grid, GridState> DRAFT = drafted(ZHAO, 400);
    private static final Life<Grid, GridState> ACTIVE =
            DRAFT.does(new Approve(map(ImmutableSet.of(EAST), ImmutableSet.of(WEST, LANE))));

    private static final Basis USAGE =
            condition(Approve.class, "NO_OVERLAP").bases().get(0);

    private static Condition<Grid, ?> condition(Class<?> command, String key) {
        return GridRules.OF_2021.rulesFor(command).get(0).conditions().stream()
                .filter(condition -> condition.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Life<Grid, GridState> drafted(ImmutableSet<WorkerPosting> workers, int households) {
        return NOTHING.does(new Draft(
                        Optional.of(FIRST),
                        Optional.of(GridKind.GENERAL),
                        Layout.of(ImmutableSet.of(EAST), workers, households)))
                .by(COUNTY);
    }

    private static Optional<GridMap> map(ImmutableSet<MicroArea> first, ImmutableSet<MicroArea> second) {
        return Optional.of(GridMap.of(
                WHOLE,
                first.isEmpty() ? ImmutableMap.of(SECOND, second) : ImmutableMap.of(FIRST, first, SECOND, second)));
    }

    private static Post post(PostedItem... more) {
        return new Post(Optional.of(ImmutableSet.<PostedItem>builder()
                .add(
                        PostedItem.GRID_NAME,
                        PostedItem.AREA,
                        PostedItem.WORKER_NAME,
                        PostedItem.WORK_CONTACT,
                        PostedItem.SUPERVISION_PHONE)
                .add(more)
                .build()));
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        Optional<GridMap> good = map(ImmutableSet.of(EAST), ImmutableSet.of(WEST, LANE));
        return ForbiddenMoves.of(GridPostings.WORKFLOW)
                .refused(
                        "1 a gap",
                        DRAFT,
                        new Approve(map(ImmutableSet.of(EAST), ImmutableSet.of(WEST))),
                        CONDITION_NOT_MET,
                        USAGE)
                .refused(
                        "2 an overlap",
                        DRAFT,
                        new Approve(map(ImmutableSet.of(EAST), ImmutableSet.of(EAST, WEST, LANE))),
                        CONDITION_NOT_MET,
                        USAGE)
                .refused(
                        "3 a grid without a worker",
                        drafted(ImmutableSet.of(), 400),
                        new Approve(good),
                        CONDITION_NOT_MET,
                        BZ.article(7))
                .refused("4 a grid that is too large", drafted(ZHAO, 501), new Approve(good), CONDITION_NOT_MET, USAGE)
                .neverBy("5 a department making a grid of its own", DEPARTMENT, Draft.class)
                .refused(
                        "6 posting less than the public needs",
                        ACTIVE.by(TOWN),
                        new Post(Optional.of(ImmutableSet.of(PostedItem.GRID_NAME, PostedItem.AREA))),
                        CONDITION_NOT_MET,
                        BZ.article(6))
                .refused(
                        "7 posting residents",
                        ACTIVE.by(TOWN),
                        post(PostedItem.RESIDENTS),
                        CONDITION_NOT_MET,
                        PIPL.article(6))
                .refused(
                        "7 posting the worker's private phone",
                        ACTIVE.by(TOWN),
                        post(PostedItem.PRIVATE_PHONE),
                        CONDITION_NOT_MET,
                        PIPL.article(6))
                .refused(
                        "8 giving up a grid that leaves a gap",
                        ACTIVE,
                        new Retire(
                                Optional.of(FreeText.of("too small")),
                                map(ImmutableSet.of(), ImmutableSet.of(WEST, LANE))),
                        CONDITION_NOT_MET,
                        USAGE)
                .complete("1", "2", "3", "4", "5", "6", "7", "8")
                .tests();
    }

    @Test
    void theMapListsGapsAndOverlaps() {
        GridMap map = GridMap.of(
                WHOLE,
                ImmutableMap.of(FIRST, ImmutableSet.of(EAST, MicroArea.of("beyond")), SECOND, ImmutableSet.of(EAST)));
        assertEquals(ImmutableSet.of(LANE, WEST), map.uncovered());
        assertEquals(ImmutableSet.of(MicroArea.of("beyond")), map.outside());
        assertEquals(ImmutableSet.of(EAST), map.overlaps().keySet());
        assertEquals(ImmutableSet.of(FIRST, SECOND), map.overlaps().get(EAST));
    }

    @Test
    void aGridGrowsIsPostedAgainAndGoesIntoItsNeighbour() {
        Life<Grid, GridState> posted = ACTIVE.by(TOWN).does(post());
        assertTrue(posted.file()
                .clock(CommunityClocks.GRID_POSTING)
                .orElseThrow()
                .stoppedAt()
                .isPresent());
        Adjust grow = new Adjust(
                Layout.of(ImmutableSet.of(EAST, LANE), ZHAO, 480),
                map(ImmutableSet.of(EAST, LANE), ImmutableSet.of(WEST)));
        Life<Grid, GridState> grown = posted.at("2024-06-03 09:00").by(COUNTY).does(grow);
        // The old version is kept, and the change has to be posted.
        assertEquals(2, grown.file().content().versions().size());
        assertEquals(
                Optional.of(ImmutableSet.of(EAST)),
                grown.file().content().versions().get(0).layout().areas());
        assertFalse(grown.file()
                .clock(CommunityClocks.GRID_POSTING)
                .orElseThrow()
                .stoppedAt()
                .isPresent());
        // The neighbour has to take over everything, the lane too.
        Rejected<Grid, GridState> refused =
                grown.isRefused(new Merge(Optional.of(SECOND), map(ImmutableSet.of(), ImmutableSet.of(EAST, WEST))));
        assertTrue(refused.reasons().stream()
                .anyMatch(reason -> reason instanceof Reason.Unmet unmet
                        && unmet.condition().key().equals("INTO_ANOTHER")));
        assertEquals(
                GridState.RETIRED,
                grown.does(new Merge(Optional.of(SECOND), map(ImmutableSet.of(), WHOLE)))
                        .state());
    }

    @Test
    void aPlaceMayAllowGaps() {
        LocalSettings gaps = LocalSettings.named("gaps").with(CommunitySettings.FULL_COVERAGE, false);
        Approve withGap = new Approve(map(ImmutableSet.of(EAST), ImmutableSet.of(WEST)));
        assertTrue(DRAFT.under(gaps).asks(withGap).isAccepted());
    }
}
