package org.countygov.police.remedy;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.law.Instruments.RRR;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_PROVIDED_FOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.ComplaintCommand.Complain;
import org.countygov.police.remedy.ComplaintCommand.GoToProcuratorate;
import org.countygov.police.remedy.ReconsiderationCommand.*;
import org.countygov.police.remedy.RecusalCommand.AskToReconsider;
import org.countygov.police.remedy.RecusalCommand.Recuse;
import org.countygov.police.remedy.RecusalCommand.RefuseRecusal;
import org.countygov.police.remedy.RecusalCommand.RequestRecusal;
import org.countygov.police.remedy.SupervisionCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in remedies and in supervision, guard by guard. */
class ForbiddenRemedyMovesTest {
    private static final Actor ACCUSER = actor("fang", PoliceRole.ACCUSER);
    private static final Actor LEGAL = actor("shen", PoliceRole.LEGAL_DEPARTMENT);
    private static final Actor ORGAN = actor("lin", PoliceRole.COUNTY_ORGAN);
    private static final Actor HEAD = actor("yang", PoliceRole.COUNTY_HEAD);
    private static final Actor PROSECUTOR = actor("jian", PoliceRole.PEER_PROCURATORATE);
    private static final Actor SUSPECT = actor("xie", PoliceRole.SUSPECT);
    private static final PersonId OFFICER = PersonId.of("zhu");

    private static Actor actor(String person, PoliceRole role) {
        return Actor.of(PersonId.of(person), UnitId.of(role.name()), role);
    }

    private static Life<Reconsideration, ReconsiderationState> refusedArrest(Answer withOutline) {
        return Life.of(Reconsiderations.REFUSED_ARREST)
                .at("2025-06-02 09:00")
                .by(PROSECUTOR)
                .does(new ServeDecision(Optional.of(LEGAL.person()), withOutline))
                .by(LEGAL)
                .approvedBy(HEAD);
    }

    private static final Life<Reconsideration, ReconsiderationState> NON_FILING = Life.of(Reconsiderations.NON_FILING)
            .at("2025-06-02 09:00")
            .by(ORGAN)
            .does(new ServeDecision(Optional.of(ACCUSER.person()), NO))
            .by(ACCUSER);

    private static Life<Supervision, SupervisionState> asked(SupervisionSubject subject) {
        return Life.of(FilingSupervision.WORKFLOW)
                .at("2025-06-02 09:00")
                .by(PROSECUTOR)
                .does(new RequestExplanation(Optional.of(subject)));
    }

    private static Life<Supervision, SupervisionState> explained(SupervisionSubject subject) {
        return asked(subject).by(LEGAL).does(new Explain(YES, YES)).by(PROSECUTOR);
    }

    private static Life<RecusalRequest, RecusalState> recusal(RecusalProcedure procedure) {
        return Life.of(Recusal.WORKFLOW)
                .at("2025-06-02 09:00")
                .by(SUSPECT)
                .does(new RequestRecusal(
                        Optional.of(procedure), Optional.of(OFFICER), Optional.of(RecusalGround.INTEREST)));
    }

    @TestFactory
    Stream<DynamicTest> forbiddenAfterARefusedArrest() {
        return ForbiddenMoves.of(Reconsiderations.REFUSED_ARREST)
                .refused(
                        "1 holding the suspect while police ask again",
                        refusedArrest(NO),
                        new FileReconsideration(NO),
                        CONDITION_NOT_MET,
                        CRIMINAL_PL_2018.article(92))
                .refused(
                        "2 reconsideration where a supplement outline came: a new request is the way",
                        refusedArrest(YES),
                        new FileReconsideration(YES),
                        CONDITION_NOT_MET,
                        PRR.article(292))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbiddenAgainstNonFiling() {
        return ForbiddenMoves.of(Reconsiderations.NON_FILING)
                .neverBy("1 a mere tipster asking for reconsideration", PoliceRole.REPORTER, FileReconsideration.class)
                .refused(
                        "2 asking after the seven days",
                        NON_FILING.later(Duration.ofDays(8)),
                        new FileReconsideration(YES),
                        NOT_PROVIDED_FOR,
                        CR.article(179))
                .refused(
                        "3 review of a decision that was changed",
                        NON_FILING
                                .does(new FileReconsideration(YES))
                                .by(ORGAN)
                                .does(new DecideReconsideration(Optional.of(Outcome.CHANGED), YES))
                                .by(ACCUSER),
                        new FileReview(YES),
                        CONDITION_NOT_MET,
                        CR.article(179))
                .refused(
                        "4 extending without telling the accuser in writing",
                        NON_FILING.does(new FileReconsideration(YES)).by(ORGAN),
                        new ExtendReconsideration(YES, NO),
                        CONDITION_NOT_MET,
                        CR.article(179))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbiddenForAnAgency() {
        return ForbiddenMoves.of(Objections.AGENCY_NON_FILING)
                .neverAsked("1 review: an agency has reconsideration only", "review|复核", RRR.article(7))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbiddenInSupervision() {
        Life<Supervision, SupervisionState> told =
                explained(SupervisionSubject.NOT_FILED).does(new NotifyToFile(YES));
        return ForbiddenMoves.of(FilingSupervision.WORKFLOW)
                .neverPossible(
                        "1 objecting to a notice to file: there is no discretion",
                        SupervisionState.NOTICE_TO_FILE,
                        AskReconsideration.class)
                .refused(
                        "2 telling to file although the reasons stand",
                        explained(SupervisionSubject.NOT_FILED),
                        new NotifyToFile(NO),
                        CONDITION_NOT_MET,
                        PRR.article(563))
                .refused(
                        "3 telling to file before the explanation is there or overdue",
                        asked(SupervisionSubject.NOT_FILED),
                        new NotifyToFile(YES),
                        CONDITION_NOT_MET,
                        PRR.article(563))
                .refused(
                        "4 a correction notice before the fifteen days are over",
                        told.later(Duration.ofDays(10)),
                        new GiveCorrectionNotice(),
                        CONDITION_NOT_MET,
                        PRR.article(565))
                .refused(
                        "5 urging before three months have passed",
                        told.by(ORGAN)
                                .approvedBy(HEAD)
                                .does(new FileOnNotice())
                                .later(Duration.ofDays(60))
                                .by(PROSECUTOR),
                        new SendUrgingLetter(),
                        CONDITION_NOT_MET,
                        PRR.article(564))
                .neverBy("6 a unit head filing on the notice", PoliceRole.CASE_UNIT_HEAD, FileOnNotice.class)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbiddenInRecusal() {
        return ForbiddenMoves.of(Recusal.WORKFLOW)
                .neverAsked("1 stopping the work until the decision", "suspend|stop|停止|暂停", CR.article(38))
                .refused(
                        "2 deciding about oneself",
                        recusal(RecusalProcedure.CRIMINAL)
                                .by(Actor.of(OFFICER, UnitId.of("county"), PoliceRole.COUNTY_ORGAN)),
                        new RefuseRecusal(YES),
                        CONDITION_NOT_MET,
                        CR.article(36))
                .refused(
                        "3 refusing without reasons",
                        recusal(RecusalProcedure.CRIMINAL).by(ORGAN),
                        new RefuseRecusal(NO),
                        CONDITION_NOT_MET,
                        CR.article(36))
                .refused(
                        "4 reconsideration in an administrative case",
                        recusal(RecusalProcedure.ADMINISTRATIVE)
                                .by(ORGAN)
                                .does(new RefuseRecusal(YES))
                                .by(SUSPECT),
                        new AskToReconsider(),
                        CONDITION_NOT_MET,
                        CR.article(37))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbiddenInComplaints() {
        Life<Complaint, ComplaintState> complained = Life.of(OverrunComplaint.WORKFLOW)
                .at("2025-06-02 09:00")
                .by(SUSPECT)
                .does(new Complain(Optional.of(ComplaintSubject.OVERDUE_CUSTODY)));
        return ForbiddenMoves.of(OverrunComplaint.WORKFLOW)
                .refused(
                        "1 the procuratorate before the answer, or before the thirty days are over",
                        complained.later(Duration.ofDays(20)),
                        new GoToProcuratorate(),
                        CONDITION_NOT_MET,
                        CR.article(196))
                .tests();
    }

    @Test
    void whoIsRecusedMayNotTouchTheCaseAnyMore() {
        Life<RecusalRequest, RecusalState> open = recusal(RecusalProcedure.CRIMINAL);
        assertTrue(Recusal.mayAct(open.file(), OFFICER), "before the decision, under " + CR.article(38));
        Life<RecusalRequest, RecusalState> recused = open.by(ORGAN).does(new Recuse(YES));
        assertFalse(Recusal.mayAct(recused.file(), OFFICER), "after it, under " + AR.article(24));
        assertTrue(Recusal.mayAct(recused.file(), PersonId.of("qin")));
    }

    @Test
    void aReleasedSuspectLeavesTheWayOpen() {
        assertEquals(
                ReconsiderationState.RECONSIDERATION_FILED,
                refusedArrest(NO).does(new FileReconsideration(YES)).state());
    }
}
