package org.countygov.grid.centre;

import static org.countygov.grid.centre.Samples.*;
import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.JN;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ESTABLISHED;
import static org.countygov.workflow.Ground.NOT_PROVIDED_FOR;

import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.centre.CentreRequestCommand.*;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless in a request to the centre and is forbidden, entry by entry. */
class ForbiddenCentreRequestMovesTest {
    private static final Life<CentreRequest, CentreRequestState> NOT_BEGUN =
            Life.of(CentreRequests.WORKFLOW).at("2024-03-04 09:00").by(CLERK);
    private static final Life<CentreRequest, CentreRequestState> REGISTERED = NOT_BEGUN.does(register());
    private static final Life<CentreRequest, CentreRequestState> ACCEPTED =
            REGISTERED.does(ACCEPT).by(OFFICER);
    private static final Life<CentreRequest, CentreRequestState> IN_PROCESS =
            ACCEPTED.does(ROUTE).by(INSPECTOR).does(new Acknowledge(YES));
    private static final Life<CentreRequest, CentreRequestState> REPLIED = IN_PROCESS.does(REPLY);

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(CentreRequests.WORKFLOW)
                .refused(
                        "1 sending somebody to another channel without registering",
                        NOT_BEGUN,
                        new Redirect(Optional.empty(), YES, NO, NO),
                        NOT_PROVIDED_FOR,
                        BJ_JS.article(11))
                .refused(
                        "2 a helper replying instead of the lead",
                        IN_PROCESS.by(HELPER),
                        REPLY,
                        CONDITION_NOT_MET,
                        BJ_JS.article(14))
                .neverBy("3 a unit calling back for itself", GridRole.UNIT, CallBack.class)
                .refused(
                        "3 a clerk of the handling department calling back",
                        REPLIED.by(LABOUR_CLERK),
                        new CallBack(CallbackAnswers.reached(YES, YES, YES)),
                        CONDITION_NOT_MET,
                        BJ_JS.article(23))
                .neverPossible("4 closing without an attempt to call back", CentreRequestState.REPLIED, Close.class)
                .refused(
                        "4 a callback without an attempt on record",
                        REPLIED.by(CLERK),
                        new CallBack(new CallbackAnswers(Optional.empty(), UNKNOWN, UNKNOWN, UNKNOWN)),
                        NOT_ESTABLISHED,
                        JN.article(27))
                .refused(
                        "5 taking no answer for satisfied",
                        REPLIED.by(CLERK),
                        new CallBack(
                                new CallbackAnswers(Optional.of(CallbackContact.NOT_REACHED), UNKNOWN, UNKNOWN, YES)),
                        CONDITION_NOT_MET,
                        BJ_JS.article(23))
                .neverBy("6 the centre's head replying in the department's place", GridRole.CENTRE_HEAD, Reply.class)
                .neverBy("6 the centre's clerk replying in the department's place", GridRole.CENTRE_CLERK, Reply.class)
                .refused(
                        "7 demanding what the centre already holds",
                        REGISTERED,
                        new Accept(YES, NO, YES),
                        CONDITION_NOT_MET,
                        CentreRequestRules.ONE_STOP)
                .refused(
                        "8 routing what a court or another channel has",
                        ACCEPTED,
                        new Route(TO_LABOUR, Optional.of(Complexity.SIMPLE), YES),
                        CONDITION_NOT_MET,
                        BJ_JS.article(11))
                .refused(
                        "9 withdrawing a mandatory report",
                        NOT_BEGUN
                                .does(register(MandatoryReport.VIOLENCE_AGAINST_DEPENDENT))
                                .by(WORKER),
                        new Withdraw(YES),
                        CONDITION_NOT_MET,
                        DV.article(14))
                .complete("1", "2", "3", "4", "5", "6", "7", "8", "9")
                .tests();
    }
}
