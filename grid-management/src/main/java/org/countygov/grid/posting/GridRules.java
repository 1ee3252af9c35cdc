package org.countygov.grid.posting;

import static org.countygov.grid.posting.GridCondition.*;
import static org.countygov.grid.posting.GridState.*;
import static org.countygov.grid.shared.CommunityClocks.GRID_POSTING;
import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.TOWNSHIP;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.JX;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.workflow.Rule.under;

import org.countygov.grid.posting.GridCommand.*;
import org.countygov.law.Convention;
import org.countygov.workflow.RuleTable;

/** Grids, rule by rule: they are laid out, approved, posted in public, adjusted, merged and given up. */
final class GridRules {
    private static final Convention MODEL =
            Convention.of("参照滨州的规定，本地由县级确定", "modelled on Binzhou; the county sets it here");
    private static final Convention USAGE = Convention.of(
            "全覆盖、不重叠、规模适当、统一编码属通行做法，未见统一的法律规定",
            "full coverage without overlap, suitable size and uniform codes are common usage; no uniform sentence of law was found");

    static final RuleTable<Grid, GridState> OF_2021 = RuleTable.of(
            GridState.class,
            GridCommand.VOCABULARY,
            under(BZ.article(3), BZ.article(6), JX.article(6), MODEL)
                    .may(TOWNSHIP, Draft.class)
                    .opens(DRAFT)
                    .provided(AREA_NAMED, Grid::hasArea)
                    .recording(Grid::drafted),
            under(BZ.article(6), MODEL)
                    .may(TOWNSHIP, Revise.class)
                    .from(DRAFT)
                    .stays()
                    .provided(AREA_NAMED, Grid::hasArea)
                    .recording(Grid::revised),
            under(BZ.article(6), MODEL)
                    .may(COUNTY_BODY, Approve.class)
                    .from(DRAFT)
                    .to(ACTIVE)
                    .providedOnFile(WORKER_PRESENT, Grid::hasWorker, BZ.article(7))
                    .providedInSituation(SIZE_SUITABLE, Grid::isSuitable, USAGE)
                    .provided(ON_THE_MAP, Grid::isOnMap, USAGE)
                    .provided(NO_OVERLAP, Grid::isWithoutOverlap, USAGE)
                    .provided(NOTHING_OUTSIDE, Grid::isInside, USAGE)
                    .providedInSituation(NO_GAP, Grid::isWithoutGap, USAGE)
                    .starts(GRID_POSTING),
            under(BZ.article(6))
                    .shall(TOWNSHIP, Post.class)
                    .from(ACTIVE)
                    .stays()
                    .provided(POSTING_COMPLETE, Grid::isComplete)
                    .provided(NOTHING_ELSE_POSTED, Grid::isNothingElse, PIPL.article(6))
                    .within(GRID_POSTING)
                    .stops(GRID_POSTING),
            under(BZ.article(6), MODEL)
                    .may(COUNTY_BODY, Adjust.class)
                    .from(ACTIVE)
                    .stays()
                    .provided(AREA_NAMED, Grid::hasArea)
                    .provided(WORKER_PRESENT, Grid::hasWorker, BZ.article(7))
                    .providedInSituation(SIZE_SUITABLE, Grid::isSuitable, USAGE)
                    .provided(ON_THE_MAP, Grid::isOnMap, USAGE)
                    .provided(NO_OVERLAP, Grid::isWithoutOverlap, USAGE)
                    .provided(NOTHING_OUTSIDE, Grid::isInside, USAGE)
                    .providedInSituation(NO_GAP, Grid::isWithoutGap, USAGE)
                    .starts(GRID_POSTING)
                    .recording(Grid::adjusted),
            under(MODEL)
                    .may(COUNTY_BODY, Merge.class)
                    .from(ACTIVE)
                    .closes(RETIRED)
                    .provided(NO_LONGER_ON_THE_MAP, Grid::isOffMap)
                    .provided(INTO_ANOTHER, Grid::goesIntoAnother)
                    .provided(NO_OVERLAP, Grid::isWithoutOverlap, USAGE)
                    .providedInSituation(NO_GAP, Grid::isWithoutGap, USAGE)
                    .stops(GRID_POSTING),
            under(MODEL)
                    .may(COUNTY_BODY, Retire.class)
                    .from(ACTIVE)
                    .closes(RETIRED)
                    .provided(REASON_GIVEN, Grid::hasReason)
                    .provided(NO_LONGER_ON_THE_MAP, Grid::isOffMap)
                    .provided(NO_OVERLAP, Grid::isWithoutOverlap, USAGE)
                    .providedInSituation(NO_GAP, Grid::isWithoutGap, USAGE)
                    .stops(GRID_POSTING));

    private GridRules() {}
}
