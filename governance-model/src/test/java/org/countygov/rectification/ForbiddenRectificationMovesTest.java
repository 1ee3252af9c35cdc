package org.countygov.rectification;

import static org.countygov.rectification.LedgerSettings.MODEL;
import static org.countygov.rectification.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_PROVIDED_FOR;
import static org.countygov.workflow.Ground.OUT_OF_TIME;

import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.party.CommonRole;
import org.countygov.rectification.RectificationCommand.*;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Rung;
import org.countygov.supervision.SupervisionRole;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What would make a ledger worthless, entry by entry. */
class ForbiddenRectificationMovesTest {
    private static final Life<Rectification, RectificationState> ASSIGNED = assigned(FindingGravity.ORDINARY);
    private static final Life<Rectification, RectificationState> SUBMITTED =
            ASSIGNED.by(OFFICER).does(SUBMIT);
    private static final Life<Rectification, RectificationState> VERIFIED =
            SUBMITTED.by(VERIFIER).does(VERIFY);
    private static final Life<Rectification, RectificationState> CANCELLED = VERIFIED.does(CANCEL);
    // Three working days from Monday 4 March 2024 end with Thursday 7 March.
    private static final Life<Rectification, RectificationState> OVERDUE = ASSIGNED.at("2024-03-08 09:00");

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(Rectifications.WORKFLOW)
                .neverBy("1 the owner cancelling", SupervisionRole.OWNER, Cancel.class)
                .neverBy("2 the owner verifying", SupervisionRole.OWNER, Verify.class)
                .neverBy("3 the law cancelling by lapse of time", CommonRole.LAW, Cancel.class)
                .refused(
                        "4 the responsible person verifying from another unit",
                        SUBMITTED.by(CHIEF_AS_VERIFIER),
                        VERIFY,
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "5 whoever submitted verifying from another unit",
                        SUBMITTED.by(OFFICER_AS_VERIFIER),
                        VERIFY,
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "6 a colleague of the owner verifying",
                        SUBMITTED.by(COLLEAGUE_AS_VERIFIER),
                        VERIFY,
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "7 cancelling what somebody else has verified",
                        VERIFIED.by(OTHER_VERIFIER),
                        CANCEL,
                        CONDITION_NOT_MET,
                        MODEL)
                .refused("8 cancelling without evidence", VERIFIED, new Cancel(NO), CONDITION_NOT_MET, MODEL)
                .refused(
                        "9 cancelling what nobody has verified",
                        SUBMITTED.by(VERIFIER),
                        CANCEL,
                        NOT_PROVIDED_FOR,
                        MODEL)
                .refused(
                        "10 a second extension",
                        ASSIGNED.approvedBy(HEAD)
                                .does(EXTEND)
                                .by(OFFICER)
                                .does(SUBMIT)
                                .by(VERIFIER)
                                .does(new Reject(NO))
                                .by(CLERK)
                                .approvedBy(HEAD),
                        EXTEND,
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "11 extending what is overdue",
                        OVERDUE.by(CLERK).approvedBy(HEAD),
                        EXTEND,
                        NOT_PROVIDED_FOR,
                        MODEL)
                .refused(
                        "12 skipping a rung with an ordinary finding",
                        OVERDUE.by(HEAD),
                        new Escalate(Optional.of(Rung.INTERVIEW)),
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "13 going down with a fatal finding",
                        // Ten working days from Monday 4 March end with Monday 18 March.
                        assigned(FindingGravity.FATAL).at("2024-03-19 09:00").by(HEAD),
                        new Escalate(Optional.of(Rung.REMINDER)),
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "14 a department issuing a circular that is for its head",
                        OVERDUE.by(CLERK),
                        new Escalate(Optional.of(Rung.CIRCULAR)),
                        CONDITION_NOT_MET,
                        MODEL)
                .refused("15 submitting for another unit", ASSIGNED.by(OTHER_STATION), SUBMIT, CONDITION_NOT_MET, MODEL)
                .refused(
                        "16 submitting without evidence",
                        ASSIGNED.by(OFFICER),
                        new Submit(NO),
                        CONDITION_NOT_MET,
                        MODEL)
                .refused("17 appealing late", OVERDUE.by(OFFICER), APPEAL, OUT_OF_TIME, MODEL)
                .refused(
                        "18 appealing again",
                        ASSIGNED.by(OFFICER)
                                .does(APPEAL)
                                .by(REVIEWER)
                                .does(new RejectAppeal())
                                .by(OFFICER),
                        APPEAL,
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "19 the finder deciding the appeal",
                        ASSIGNED.by(OFFICER).does(APPEAL).by(CLERK_AS_REVIEWER),
                        new RejectAppeal(),
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "20 the unit deciding its own appeal",
                        ASSIGNED.by(OFFICER).does(APPEAL).by(COLLEAGUE_AS_REVIEWER),
                        new UpholdAppeal(),
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "21 revoking what nobody appealed against",
                        ASSIGNED.by(REVIEWER),
                        new UpholdAppeal(),
                        CONDITION_NOT_MET,
                        MODEL)
                .refused(
                        "22 reopening after ninety days",
                        // Cancelled on 4 March 2024; ninety days end with Sunday 2 June.
                        CANCELLED.at("2024-06-03 00:00").by(CLERK),
                        REOPEN,
                        NOT_PROVIDED_FOR,
                        MODEL)
                .refused(
                        "23 reopening for another defect",
                        CANCELLED.by(CLERK),
                        new Reopen(Optional.of(RECURRENCE), NO),
                        CONDITION_NOT_MET,
                        MODEL)
                .neverAsked("24 deleting an entry", "delete|remove|erase|删除", MODEL)
                .neverLeads(
                        "25 from overdue out of the ledger", RectificationState.OVERDUE, RectificationState.CANCELLED)
                .refused(
                        "26 verifying what is still there",
                        SUBMITTED.by(VERIFIER),
                        new Verify(NO),
                        CONDITION_NOT_MET,
                        MODEL)
                .refused("27 rejecting what is gone", SUBMITTED.by(VERIFIER), new Reject(YES), CONDITION_NOT_MET, MODEL)
                .tests();
    }
}
