package org.countygov.grid.item;

import static org.countygov.grid.item.Assignee.COMMUNITY;
import static org.countygov.grid.item.Assignee.GRID_WORKER;
import static org.countygov.grid.item.Assignee.VILLAGE;
import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.DEPARTMENT;
import static org.countygov.grid.shared.GridRole.TOWNSHIP;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ENTITLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.item.GridItemCommand.*;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What nobody may push into the grids, and the story of one item. */
class ForbiddenGridItemMovesTest {
    private static final UnitId HOUSING = UnitId.of("housing-bureau");
    private static final Actor BUREAU = Actor.of(PersonId.of("bureau-1"), HOUSING, DEPARTMENT);
    private static final Actor COUNTY = Actor.of(PersonId.of("county-1"), UnitId.of("county-body"), COUNTY_BODY);

    private static final Life<GridItem, GridItemState> NOTHING =
            Life.of(GridItems.WORKFLOW).at("2024-03-04 09:00").by(BUREAU);
    private static final Life<GridItem, GridItemState> PROPOSED = NOTHING.does(propose(NO));
    private static final Life<GridItem, GridItemState> PUBLISHED =
            PROPOSED.by(COUNTY).does(new Admit(YES, YES, YES, YES)).does(new Publish());

    private static Propose propose(Answer ownGrid) {
        return new Propose(HOUSING, Optional.of(ImmutableSet.of(GRID_WORKER, COMMUNITY)), YES, ownGrid);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(GridItems.WORKFLOW)
                .refused(
                        "1 a department making a grid of its own",
                        NOTHING,
                        propose(YES),
                        CONDITION_NOT_MET,
                        BZ.article(6))
                .refused(
                        "2 a department putting an item on the list by itself",
                        PROPOSED,
                        new Admit(YES, YES, YES, YES),
                        NOT_ENTITLED,
                        BZ.article(10))
                .neverBy("2 a department publishing it", DEPARTMENT, Publish.class)
                .neverBy("2 a township admitting it", TOWNSHIP, Admit.class)
                .neverAsked("2 assigning an item", "assign|dispatch|指派|派发", BZ.article(10))
                .refused(
                        "3 an item without its funds",
                        PROPOSED.by(COUNTY),
                        new Admit(YES, YES, NO, YES),
                        CONDITION_NOT_MET,
                        BZ.article(10))
                .neverPossible("4 publishing what was not admitted", GridItemState.PROPOSED, Publish.class)
                .complete("1", "2", "3", "4")
                .tests();
    }

    @Test
    void onlyWhatIsPublishedMayBeGiven() {
        CaseRef item = PUBLISHED.file().ref();
        GridItemList before = GridItemList.of(ImmutableList.of(PROPOSED.file()));
        GridItemList list = GridItemList.of(ImmutableList.of(PUBLISHED.file()));
        GridItemList after = GridItemList.of(ImmutableList.of(PUBLISHED
                .does(new Remove(Optional.of(FreeText.of("no longer needed"))))
                .file()));
        assertEquals(NO, before.mayBeGiven(item, GRID_WORKER, NO));
        assertEquals(YES, list.mayBeGiven(item, GRID_WORKER, NO));
        assertEquals(NO, list.mayBeGiven(item, VILLAGE, NO));
        assertEquals(NO, after.mayBeGiven(item, GRID_WORKER, NO));
        assertEquals(YES, list.isSelfResolvable(item));
        assertEquals(NO, after.isSelfResolvable(item));
        // A task for a time needs the county government's approval (Shandong, art. 4), and nobody else's.
        assertEquals(YES, after.mayBeGiven(item, VILLAGE, YES));
        assertEquals(UNKNOWN, after.mayBeGiven(item, VILLAGE, UNKNOWN));
        assertTrue(list.published().containsKey(item));
    }
}
