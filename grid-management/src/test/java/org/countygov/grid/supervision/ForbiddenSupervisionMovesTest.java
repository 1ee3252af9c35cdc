package org.countygov.grid.supervision;

import static org.countygov.grid.supervision.Samples.*;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.SH_ZZ;
import static org.countygov.law.Instruments.ZJ_ZZ;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;

import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.event.SuspendedEvent;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.supervision.SupervisionCommand.*;
import org.countygov.law.LocalSettings;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.workflow.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless in supervision and is forbidden, entry by entry. */
class ForbiddenSupervisionMovesTest {
    private static final Life<SupervisionOrder, SupervisionState> NOT_BEGUN =
            Life.of(SupervisionOrders.WORKFLOW).at("2024-03-04 09:00").by(HEAD);
    private static final Life<SupervisionOrder, SupervisionState> REMINDED = NOT_BEGUN.does(remind(SUBJECT));
    private static final Life<SupervisionOrder, SupervisionState> YELLOW = NOT_BEGUN.does(yellow(SUBJECT));

    private static LocalSettings as(MeasureTable table) {
        return LocalSettings.named("table").with(MeasureTable.SETTING, table);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        CaseFile<GridEvent, GridEventState> suspended = SuspendedEvent.file();
        return ForbiddenMoves.of(SupervisionOrders.WORKFLOW)
                .neverLeads("1 skipping from a reminder to a red card", SupervisionState.REMINDED, SupervisionState.RED)
                .refused("2 a township centre listing", NOT_BEGUN, list(YES), CONDITION_NOT_MET, ZJ_ZZ.article(28))
                .neverBy("3 the supervised unit lifting its own order", GridRole.UNIT, Lift.class)
                .refused(
                        "3 lifting on the word of the supervised unit",
                        REMINDED.by(BUREAU).does(RESPONSE).by(HEAD),
                        new Lift(Optional.of(WATER)),
                        CONDITION_NOT_MET,
                        SupervisionRules.CHOICE)
                .refused(
                        "4 a card during an approved suspension",
                        NOT_BEGUN.knowing(suspended),
                        yellow(Subject.of(WATER, suspended.ref(), NO)),
                        CONDITION_NOT_MET,
                        SupervisionRules.CHOICE)
                .refused(
                        "5 two open orders for one unit, matter and level",
                        NOT_BEGUN,
                        remind(Subject.of(WATER, HOTLINE, YES)),
                        CONDITION_NOT_MET,
                        SupervisionRules.CHOICE)
                .complete("1", "2", "3", "4", "5")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> measuresByJurisdiction() {
        Interview interview = new Interview(3, NO);
        return ForbiddenMoves.of(SupervisionOrders.WORKFLOW)
                .refused(
                        "Zhejiang: a centre criticising", YELLOW, new Criticise(), CONDITION_NOT_MET, ZJ_ZZ.article(28))
                .refused(
                        "Zhejiang: a centre ordering rectification",
                        YELLOW,
                        new OrderRectification(),
                        CONDITION_NOT_MET,
                        ZJ_ZZ.article(28))
                .refused("Zhejiang: a centre interviewing", YELLOW, interview, CONDITION_NOT_MET, ZJ_ZZ.article(28))
                .refused(
                        "Shanghai: a committee criticising before the limit has passed",
                        YELLOW.by(COMMITTEE).under(as(MeasureTable.SHANGHAI)),
                        new Criticise(),
                        CONDITION_NOT_MET,
                        SH_ZZ.article(38))
                .refused(
                        "Shanghai: anybody listing",
                        NOT_BEGUN.by(COMMITTEE).under(as(MeasureTable.SHANGHAI)),
                        list(YES),
                        CONDITION_NOT_MET,
                        ZJ_ZZ.article(28))
                .refused(
                        "Guangdong: the county body ordering rectification, which is for the level above",
                        YELLOW.by(COUNTY).under(as(MeasureTable.GUANGDONG)),
                        new OrderRectification(),
                        CONDITION_NOT_MET,
                        SH_ZZ.article(38))
                .refused(
                        "petitions: the county body listing in place of the joint conference",
                        NOT_BEGUN.by(COUNTY).under(as(MeasureTable.PETITION)),
                        list(YES),
                        CONDITION_NOT_MET,
                        PET.article(39))
                .tests();
    }
}
