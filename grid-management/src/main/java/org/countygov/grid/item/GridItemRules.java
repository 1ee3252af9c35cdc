package org.countygov.grid.item;

import static org.countygov.grid.item.GridItemCondition.*;
import static org.countygov.grid.item.GridItemState.*;
import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.DEPARTMENT;
import static org.countygov.grid.shared.GridRole.TOWNSHIP;
import static org.countygov.law.Instruments.BJ_JD;
import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.GDP;
import static org.countygov.law.Instruments.JX;
import static org.countygov.law.Instruments.SH_JD;
import static org.countygov.law.Instruments.SH_JWH;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import org.countygov.grid.item.GridItemCommand.*;
import org.countygov.law.Convention;
import org.countygov.workflow.RuleTable;

/** The item list, rule by rule: proposal, admission, publication, removal. */
final class GridItemRules {
    private static final Convention MODEL = Convention.of(
            "参照滨州、北京、上海等地的规定，本地由县级确定", "modelled on Binzhou, Beijing and Shanghai; the county sets it here");

    static final RuleTable<GridItem, GridItemState> OF_2021 = RuleTable.of(
            GridItemState.class,
            GridItemCommand.VOCABULARY,
            under(BZ.article(10), MODEL)
                    .may(either(DEPARTMENT, TOWNSHIP), Propose.class)
                    .opens(PROPOSED)
                    .provided(WITHIN_COMMON_GRID, GridItem::isForCommonGrid, BZ.article(6), JX.article(6))
                    .provided(CONTENT_CLEAR, GridItem::isClear)
                    .recording(GridItem::proposed),
            under(BZ.article(10), BJ_JS.article(17), BJ_JD.article(32), SH_JWH.article(27), SH_JD.article(10), MODEL)
                    .may(COUNTY_BODY, Admit.class)
                    .from(PROPOSED)
                    .to(ADMITTED)
                    .provided(LEGAL_BASIS, GridItem::hasLegalBasis)
                    .provided(DEPARTMENTS_HEARD, GridItem::areDepartmentsHeard)
                    .provided(FUNDS_COME_WITH_IT, GridItem::hasFunds)
                    .provided(TRAINING_COMES_WITH_IT, GridItem::hasTraining),
            under(BZ.article(10), GDP.article(10))
                    .shall(COUNTY_BODY, Publish.class)
                    .from(ADMITTED)
                    .to(PUBLISHED),
            under(BZ.article(10), BJ_JD.article(32), SH_JWH.article(27), MODEL)
                    .may(COUNTY_BODY, Remove.class)
                    .from(PUBLISHED)
                    .closes(REMOVED)
                    .provided(REASON_GIVEN, GridItem::hasReason));

    private GridItemRules() {}
}
