package org.countygov.police.criminal;

import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.OCL;
import static org.countygov.police.criminal.CriminalState.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_APPROVED;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.Convention;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.criminal.FilingCommand.*;
import org.countygov.police.criminal.InvestigationCommand.*;
import org.countygov.police.criminal.OutcomeCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in a criminal case, entry by entry. */
class ForbiddenCriminalMovesTest {
    private static final Actor OFFICER = actor("officer-1", PoliceRole.OFFICER);
    private static final Actor UNIT_HEAD = actor("unit-head", PoliceRole.CASE_UNIT_HEAD);
    private static final Actor HEAD = actor("head", PoliceRole.COUNTY_HEAD);
    private static final Actor LEGAL = actor("legal", PoliceRole.LEGAL_DEPARTMENT);
    private static final Actor PROCURATOR = actor("procurator", PoliceRole.PEER_PROCURATORATE);
    private static final PersonId WANG = PersonId.of("wang");
    private static final PersonId ZHAO = PersonId.of("zhao");
    private static final ImmutableSet<PersonId> TWO = ImmutableSet.of(OFFICER.person(), PersonId.of("officer-2"));
    private static final Execution BY_TWO = new Execution(TWO, YES, YES);
    private static final Execution BY_ONE = new Execution(ImmutableSet.of(OFFICER.person()), YES, YES);
    private static final Preparation PREPARED = new Preparation(YES, NO, UNKNOWN);
    private static final Release FREE = new Release(YES, YES, YES, YES);
    private static final Merits MERITS = new Merits(YES, YES, YES, NO);
    private static final Optional<WithdrawalGround> DEAD = Optional.of(WithdrawalGround.SUSPECT_DEAD);
    private static final Convention NO_SUSPENSION =
            Convention.of("规定中没有“中止侦查”", "the rules know no suspended investigation");

    private static final Life<CriminalCase, CriminalState> REVIEW = review(ReportSource.ACCUSATION);
    private static final Life<CriminalCase, CriminalState> INVESTIGATION = REVIEW.approvedBy(HEAD)
            .does(new FileCase(MERITS, ImmutableSet.of(WANG, ZHAO), PREPARED, YES, YES))
            .does(new Investigate(BY_TWO));
    private static final Life<CriminalCase, CriminalState> HELD = INVESTIGATION
            .approvedBy(HEAD)
            .does(new ApplyMeasure(WANG, Optional.of(MeasureKind.DETENTION), BY_TWO, UNKNOWN, Optional.empty()));
    private static final Life<CriminalCase, CriminalState> CONCLUDED_CASE = conclude(HELD);
    private static final Life<CriminalCase, CriminalState> EXIT =
            CONCLUDED_CASE.does(new SubmitExitReview(YES, Optional.empty())).by(LEGAL);
    private static final Life<CriminalCase, CriminalState> TRANSFERRED =
            EXIT.approvedBy(HEAD).does(transfer(YES)).by(PROCURATOR);
    private static final Life<CriminalCase, CriminalState> RETURNED_TWICE = TRANSFERRED
            .does(new ReturnForSupplement(YES))
            .by(LEGAL)
            .approvedBy(HEAD)
            .does(resubmit())
            .by(PROCURATOR)
            .does(new ReturnAgain(YES))
            .by(LEGAL)
            .approvedBy(HEAD)
            .does(resubmit())
            .by(PROCURATOR);

    private static Actor actor(String id, PoliceRole role) {
        return Actor.of(PersonId.of(id), UnitId.of("county"), role);
    }

    private static Life<CriminalCase, CriminalState> review(ReportSource source) {
        return Life.of(CriminalCases.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(OFFICER)
                .does(new ReceiveReport(
                        source,
                        new Intake(YES, YES, NO, UNKNOWN, YES, YES, YES),
                        NO,
                        Optional.empty(),
                        Optional.empty()))
                .does(new StartFilingReview());
    }

    private static Life<CriminalCase, CriminalState> conclude(Life<CriminalCase, CriminalState> life) {
        return life.by(OFFICER).approvedBy(HEAD).does(conclusion(YES));
    }

    private static Conclude conclusion(Answer withoutExcluded) {
        return new Conclude(
                Optional.of(ImmutableSet.copyOf(ConclusionTest.values())), YES, withoutExcluded, YES, YES, PREPARED);
    }

    private static TransferForProsecution transfer(Answer sufficient) {
        return new TransferForProsecution(
                Optional.of(ImmutableSet.of(
                        ExitPaper.PROSECUTION_OPINION,
                        ExitPaper.LITIGATION_FILE,
                        ExitPaper.EVIDENCE,
                        ExitPaper.PROPERTY_LIST)),
                YES,
                YES,
                sufficient,
                PREPARED);
    }

    private static Resubmit resubmit() {
        return new Resubmit(Optional.of(SupplementOutcome.FACTS_SUPPLEMENTED), YES, PREPARED);
    }

    private static DeclineFiling decline(NonFilingGround... grounds) {
        return new DeclineFiling(ImmutableSet.copyOf(grounds), YES, PREPARED);
    }

    private static Interrogate interrogation(PersonId suspect, Execution execution) {
        return new Interrogate(suspect, execution, new Manner(YES, YES, YES, YES, YES, YES, YES, YES, NO));
    }

    private static ExcludeEvidence exclusion(EvidenceFault fault, Answer cured) {
        return new ExcludeEvidence(Optional.of(fault), cured);
    }

    @TestFactory
    Stream<DynamicTest> powersBeforeTheGate() {
        return ForbiddenMoves.of(CriminalCases.WORKFLOW)
                .neverPossible(
                        "1 a measure before filing", REPORT_REGISTERED, ApplyMeasure.class, FILING_REVIEW, NOT_FILED)
                .neverPossible("1 seizing before filing", REPORT_REGISTERED, Seize.class, FILING_REVIEW, NOT_FILED)
                .neverPossible("1 freezing before filing", REPORT_REGISTERED, Freeze.class, FILING_REVIEW, NOT_FILED)
                .neverPossible("1 searching before filing", REPORT_REGISTERED, Search.class, FILING_REVIEW, NOT_FILED)
                .neverPossible(
                        "1 a technical measure before filing",
                        REPORT_REGISTERED,
                        UseTechnicalMeasure.class,
                        FILING_REVIEW,
                        NOT_FILED)
                .neverPossible(
                        "1 covert investigation before filing",
                        REPORT_REGISTERED,
                        InvestigateCovertly.class,
                        FILING_REVIEW,
                        NOT_FILED)
                .neverPossible(
                        "1 interrogating before filing", REPORT_REGISTERED, Interrogate.class, FILING_REVIEW, NOT_FILED)
                .refused(
                        "1 seizing under the name of verification",
                        REVIEW.approvedBy(UNIT_HEAD),
                        new VerifyBeforeFiling(
                                YES, Optional.of(ImmutableSet.of(VerificationMeans.QUERY, VerificationMeans.SEIZURE))),
                        CONDITION_NOT_MET,
                        CR.article(174))
                .refused(
                        "1 the emergency measure without the city's head",
                        REVIEW.approvedBy(HEAD),
                        new TakeEmergencyMeasure(YES, YES, Optional.empty()),
                        NOT_APPROVED,
                        OCL.article(27))
                .refused(
                        "1 the emergency measure for any other crime",
                        REVIEW.approvedBy(actor("city-head", PoliceRole.CITY_HEAD)),
                        new TakeEmergencyMeasure(NO, YES, Optional.empty()),
                        CONDITION_NOT_MET,
                        OCL.article(27))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(CriminalCases.WORKFLOW)
                .refused(
                        "2 filing signed by a unit head",
                        REVIEW.approvedBy(UNIT_HEAD),
                        new FileCase(MERITS, ImmutableSet.of(WANG), PREPARED, YES, YES),
                        NOT_APPROVED,
                        CR.article(178))
                .refused(
                        "2 non-filing signed by a unit head",
                        REVIEW.approvedBy(UNIT_HEAD),
                        decline(NonFilingGround.NO_CRIMINAL_FACT),
                        NOT_APPROVED,
                        CR.article(178))
                .refused(
                        "2 a transfer out signed by a unit head",
                        REVIEW.approvedBy(UNIT_HEAD),
                        new TransferOut(YES, NO, YES, YES),
                        NOT_APPROVED,
                        CR.article(175))
                .refused(
                        "2 withdrawal signed by a unit head",
                        INVESTIGATION.approvedBy(UNIT_HEAD),
                        new Withdraw(Optional.of(WithdrawalGround.NO_CRIME), ImmutableSet.of(), FREE, PREPARED),
                        NOT_APPROVED,
                        CR.article(187))
                .refused(
                        "2 termination signed by a unit head",
                        INVESTIGATION.approvedBy(UNIT_HEAD),
                        new TerminateForSuspect(WANG, Optional.of(TerminationGround.BELOW_LIABILITY), FREE, PREPARED),
                        NOT_APPROVED,
                        CR.article(187))
                .refused(
                        "2 transfer for prosecution signed by a unit head",
                        EXIT.approvedBy(UNIT_HEAD),
                        transfer(YES),
                        NOT_APPROVED,
                        CR.article(289))
                .refused(
                        "3 refusing an agency's file because it is incomplete",
                        review(ReportSource.AGENCY_TRANSFER).approvedBy(HEAD),
                        decline(NonFilingGround.NO_CRIMINAL_FACT, NonFilingGround.FILE_INCOMPLETE),
                        CONDITION_NOT_MET,
                        CR.article(180))
                .refused(
                        "4 filing an offence for private prosecution only",
                        REVIEW.approvedBy(HEAD),
                        new FileCase(new Merits(YES, YES, YES, YES), ImmutableSet.of(WANG), PREPARED, YES, YES),
                        CONDITION_NOT_MET,
                        CR.article(176))
                .refused(
                        "4 sending a victim who wants the police to court",
                        REVIEW,
                        new OfferPrivateProsecution(YES, YES),
                        CONDITION_NOT_MET,
                        CR.article(176))
                .refused(
                        "5 withdrawing the whole case because one accomplice falls away",
                        INVESTIGATION.approvedBy(HEAD),
                        new Withdraw(DEAD, ImmutableSet.of(WANG), FREE, PREPARED),
                        CONDITION_NOT_MET,
                        CR.article(186))
                .neverAsked("6 suspending the investigation", "suspend|中止", NO_SUSPENSION)
                .refused("7 a third return", RETURNED_TWICE, new ReturnAgain(YES), CONDITION_NOT_MET, CR.article(295))
                .refused(
                        "8 holding somebody while asking to reconsider a non-prosecution",
                        TRANSFERRED
                                .does(new DeclineProsecution(Optional.of(NonProsecutionGround.MINOR)))
                                .by(LEGAL)
                                .approvedBy(HEAD),
                        new AskToReconsider(Optional.empty()),
                        CONDITION_NOT_MET,
                        CR.article(293))
                .neverLeads("9 closing a case because the parties reconciled", INVESTIGATING, CLOSED)
                .neverAsked("9 closing by reconciliation", "close.*reconcil|和解结案", CR.article(338))
                .refused(
                        "10 reconciling in a barred case",
                        INVESTIGATION,
                        new RecordReconciliation(Optional.of(ImmutableSet.of(ReconciliationBar.PROVOCATION))),
                        CONDITION_NOT_MET,
                        CR.article(334))
                .neverPossible("11 calling a new filing a continuation", WITHDRAWN, ContinueForSuspect.class)
                .neverBy(
                        "12 the unit sending a case to the procuratorate",
                        PoliceRole.OFFICER,
                        TransferForProsecution.class)
                .neverBy("12 the unit resubmitting a case", PoliceRole.OFFICER, Resubmit.class)
                .complete("2", "3", "4", "5", "6", "7", "8", "9", "10", "11")
                .tests();
    }

    /** Two officers, recusal, evidence, lawyers and minors: what the chapter on due process forbids. */
    @TestFactory
    Stream<DynamicTest> forbiddenByDueProcess() {
        Life<CriminalCase, CriminalState> tainted =
                INVESTIGATION.approvedBy(HEAD).does(exclusion(EvidenceFault.STATEMENT_BY_FORCE, YES));
        PersonId li = PersonId.of("li-lawyer");
        Life<CriminalCase, CriminalState> defended = HELD.by(actor("wang", PoliceRole.SUSPECT))
                .does(new AppointLawyer(WANG, li))
                .by(OFFICER)
                .does(interrogation(ZHAO, BY_TWO));
        PersonId boy = PersonId.of("boy");
        Life<CriminalCase, CriminalState> withBoy =
                INVESTIGATION.does(new IdentifySuspect(boy, YES, Optional.empty(), NO));
        return ForbiddenMoves.of(CriminalCases.WORKFLOW)
                .refused(
                        "one officer interrogating",
                        INVESTIGATION,
                        interrogation(WANG, BY_ONE),
                        CONDITION_NOT_MET,
                        CR.article(202))
                .refused(
                        "one officer searching",
                        INVESTIGATION.approvedBy(HEAD),
                        new Search(BY_ONE, NO, YES),
                        CONDITION_NOT_MET,
                        CR.article(223))
                .refused(
                        "one officer arresting",
                        INVESTIGATION.approvedBy(HEAD, PROCURATOR),
                        new ApplyMeasure(WANG, Optional.of(MeasureKind.ARREST), BY_ONE, YES, Optional.empty()),
                        CONDITION_NOT_MET,
                        CR.article(143))
                .refused(
                        "a recused officer going on",
                        INVESTIGATION
                                .by(HEAD)
                                .does(new Recuse(OFFICER.person()))
                                .by(OFFICER),
                        interrogation(WANG, BY_TWO),
                        CONDITION_NOT_MET,
                        CR.article(38))
                .refused(
                        "an arrest that rests on excluded evidence",
                        tainted.approvedBy(HEAD, PROCURATOR),
                        new ApplyMeasure(WANG, Optional.of(MeasureKind.ARREST), BY_TWO, NO, Optional.empty()),
                        CONDITION_NOT_MET,
                        CR.article(71))
                .refused(
                        "a conclusion that rests on excluded evidence",
                        tainted.approvedBy(HEAD),
                        conclusion(NO),
                        CONDITION_NOT_MET,
                        CR.article(71))
                .refused(
                        "a transfer when what remains after exclusion is insufficient",
                        conclude(tainted)
                                .does(new SubmitExitReview(YES, Optional.empty()))
                                .by(LEGAL)
                                .approvedBy(HEAD),
                        transfer(NO),
                        CONDITION_NOT_MET,
                        CR.article(284))
                .refused(
                        "excluding a thing whose fault was cured",
                        INVESTIGATION.approvedBy(HEAD),
                        exclusion(EvidenceFault.UNLAWFUL_THING, YES),
                        CONDITION_NOT_MET,
                        CR.article(71))
                .refused(
                        "two measures of one kind on one person",
                        HELD.approvedBy(HEAD),
                        new ApplyMeasure(WANG, Optional.of(MeasureKind.DETENTION), BY_TWO, YES, Optional.empty()),
                        CONDITION_NOT_MET,
                        CR.article(162))
                .refused(
                        "one lawyer for two suspects of a case",
                        defended.by(actor("zhao", PoliceRole.SUSPECT)),
                        new AppointLawyer(ZHAO, li),
                        CONDITION_NOT_MET,
                        CR.article(44))
                .refused(
                        "refusing a meeting in an ordinary case",
                        defended.by(Actor.of(li, UnitId.UNSTATED, PoliceRole.LAWYER))
                                .does(new RequestMeeting(WANG, YES, NO))
                                .by(OFFICER)
                                .approvedBy(HEAD),
                        new RefuseMeeting(WANG, YES, YES),
                        CONDITION_NOT_MET,
                        CR.article(52))
                .refused(
                        "concluding without hearing the lawyer who asked",
                        defended.by(Actor.of(li, UnitId.UNSTATED, PoliceRole.LAWYER))
                                .does(new AskToBeHeard(WANG))
                                .by(OFFICER)
                                .approvedBy(HEAD),
                        conclusion(YES),
                        CONDITION_NOT_MET,
                        CR.article(58))
                .refused(
                        "interrogating a minor without a guardian or suitable adult",
                        withBoy,
                        new Interrogate(boy, BY_TWO, new Manner(YES, YES, YES, YES, YES, YES, NO, YES, NO)),
                        CONDITION_NOT_MET,
                        CR.article(323))
                .refused(
                        "interrogating in a major case without recording",
                        INVESTIGATION,
                        new Interrogate(
                                WANG,
                                new Execution(TWO, YES, NO),
                                new Manner(YES, YES, YES, YES, YES, YES, YES, YES, YES)),
                        CONDITION_NOT_MET,
                        CR.article(208))
                .refused(
                        "ending the case for a suspect who stays in custody",
                        HELD.approvedBy(HEAD),
                        new TerminateForSuspect(
                                WANG,
                                Optional.of(TerminationGround.NOT_BY_THIS_SUSPECT),
                                new Release(NO, YES, YES, YES),
                                PREPARED),
                        CONDITION_NOT_MET,
                        CR.article(187))
                .tests();
    }
}
