package org.countygov.police.administrative;

import static org.countygov.police.administrative.Cases.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.administrative.DecisionAct.*;
import org.countygov.police.administrative.ExecutionAct.*;
import org.countygov.police.administrative.IntakeAct.*;
import org.countygov.police.administrative.InvestigationAct.*;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Overruns;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.words.Language;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Administrative cases keep the laws of the kernel, and every rule of them is seen from all sides. */
class AdministrativeProcedureWorkflowTest extends WorkflowContract<AdministrativeCase, AdministrativeState> {
    private static final UnitId BUREAU = UnitId.of("county-1");
    private static final Actor BRIGADE =
            Actor.of(PersonId.of("brigade-2004"), UnitId.of("brigade-1"), PoliceRole.CASE_UNIT_HEAD);
    private static final Actor HOUSE =
            Actor.of(PersonId.of("house-7001"), UnitId.of("house-1"), PoliceRole.DETENTION_HOUSE);
    private static final Actor COUNTY_ORGAN = Actor.of(PersonId.of("organ-5009"), BUREAU, PoliceRole.COUNTY_ORGAN);
    /** Every edition is entered on its own day; what passing over means is the kernel's business. */
    private static final LocalSettings BY_EDITION =
            LocalSettings.named("by edition").with(AdministrativeProcedure.TRANSITION, Applicability.LAW_WHEN_OPENED);

    private static final String SERVED_AT_ONCE = "a decision on the spot is served in the moment it is handed over";
    private static final String RECORDED_OR_NOT_KNOWN = "it is on record or not known";
    private static final String STOPPED_BY_DISCOVERY = "limitation is started and stopped by one act: the discovery";

    private static final Optional<CaseRef> CASE = Optional.of(new CaseRef("police-alert", "1"));
    private static final Offender GROWN = Offender.adult()
            .withPregnantOrNursing(NO)
            .withDisabled(NO)
            .withMentallyIll(NO)
            .withFirstViolation(YES)
            .withSecondWithinYear(NO)
            .withSerious(NO);
    private static final Offender CHILD =
            Offender.of(AgeGroup.FROM_14_TO_16).withSecondWithinYear(NO).withSerious(NO);
    private static final Penalty BOTH = new Penalty(
            ImmutableSet.of(PenaltyKind.FINE, PenaltyKind.DETENTION), Optional.of(300), Optional.of(3), false);
    private static final Penalty HEAVY = new Penalty(
            ImmutableSet.of(PenaltyKind.FINE, PenaltyKind.DETENTION), Optional.of(5_000), Optional.of(16), false);

    private static RegisterReport register(
            CaseSource source, CaseKind kind, Answer grave, Answer station, Instant actAt) {
        return new RegisterReport(
                Optional.of(source),
                Optional.of(kind),
                CASE,
                Optional.empty(),
                station,
                Optional.of(actAt),
                grave,
                station,
                grave);
    }

    /** A notice that is lawful once the review agrees, so that what follows it can go on. */
    private static GiveNotice notice(AdministrativeCase file, Penalty proposed, boolean announced) {
        Answer answer = Answer.of(file.reviewPassed());
        return new GiveNotice(proposed, answer, answer, answer, answer, announced);
    }

    /** The fast track straight from acceptance: one road to a detention is enough. */
    private static DecideFast decideFast(AdministrativeCase file) {
        Answer answer = Answer.of(file.investigators().isEmpty());
        return new DecideFast(answer, answer, BOTH);
    }

    /** A penalty told and decided goes no further, for the fast track leads there too; what is held unproven does. */
    private static Answer isServed(AdministrativeCase file) {
        return Answer.of(file.proposed().isEmpty() || isUnproven(file));
    }

    private static boolean isUnproven(AdministrativeCase file) {
        return file.ruling().equals(Optional.of(Ruling.NOT_ESTABLISHED));
    }

    private static Decide decide(Ruling ruling, Penalty penalty, Answer answer, Answer waived) {
        return new Decide(
                Optional.of(ruling), penalty, answer, waived, answer, answer, answer, answer.not(), NO, answer);
    }

    /** Under each edition, with somebody still at the station. */
    private static final ImmutableList<CaseFile<AdministrativeCase, AdministrativeState>> MEDIATED_AFTER_QUESTIONING =
            Stream.of("2020-03-02 09:00", "2022-03-02 09:00", "2026-03-02 09:00")
                    .map(moment -> Cases.investigating(moment)
                            .does(new RecordArrival(Optional.of(ArrivalManner.SUMMONED), Optional.empty(), YES))
                            .does(new StartMediation(
                                    YES,
                                    YES,
                                    YES,
                                    Optional.of(ImmutableSet.of()),
                                    Optional.of(Attendance.TWO_OFFICERS)))
                            .file())
                    .collect(ImmutableList.toImmutableList());

    @Override
    protected Plan<AdministrativeCase, AdministrativeState> plan() {
        return Plan.of(AdministrativeProcedure.WORKFLOW)
                .acting(ZHANG, SUSPECT, LEGAL, INVESTIGATOR_AS_CHAIR, COUNTY, HOUSE, CHIEF)
                .approving(BRIGADE, DEPUTY, ON_DUTY, IN_CHARGE, SUPERIOR, COUNTY_ORGAN)
                .askingAt(
                        at -> register(CaseSource.REPORT, CaseKind.PUBLIC_ORDER, NO, NO, at.minus(Duration.ofDays(2))))
                .askingAt(at ->
                        register(CaseSource.CRIMINAL_CASE, CaseKind.OTHER, YES, YES, at.minus(Duration.ofDays(2))))
                .askingAt(at ->
                        register(CaseSource.REPORT, CaseKind.PUBLIC_ORDER, NO, YES, at.minus(Duration.ofDays(400))))
                .askingAt(at -> register(CaseSource.OTHER_UNIT, CaseKind.OTHER, NO, NO, at.minus(Duration.ofDays(800))))
                .asking(new RegisterReport(
                        Optional.empty(), Optional.empty(), CASE, Optional.empty(), NO, Optional.empty(), NO, NO, NO))
                .asking(
                        new StartAcceptanceReview(YES),
                        new StartAcceptanceReview(NO),
                        new ExtendAcceptanceReview(YES),
                        new ExtendAcceptanceReview(NO),
                        new Accept(YES, YES, YES),
                        new Accept(NO, NO, NO),
                        new DeclineAcceptance(YES, YES),
                        new DeclineAcceptance(NO, NO),
                        new NoteOtherUnit(),
                        new IntakeAct.TransferOut(YES, YES, YES, Optional.empty()),
                        new IntakeAct.TransferOut(NO, NO, NO, Optional.empty()),
                        new IntakeAct.ReferOut(YES, YES, Optional.empty()),
                        new IntakeAct.ReferOut(NO, NO, Optional.empty()),
                        new BeginContinuedQuestioning(
                                YES, YES, Optional.of(ImmutableSet.of()), NO, Optional.empty(), YES),
                        new BeginContinuedQuestioning(
                                YES, YES, Optional.of(ImmutableSet.of()), YES, Optional.empty(), YES),
                        new BeginContinuedQuestioning(
                                NO,
                                NO,
                                Optional.of(ImmutableSet.of(ContinuedQuestioningBar.CLEARED)),
                                NO,
                                Optional.empty(),
                                NO),
                        new ExtendContinuedQuestioning(Optional.of(ContinuedStep.TO_24_HOURS), NO),
                        new ExtendContinuedQuestioning(Optional.of(ContinuedStep.TO_48_HOURS), YES),
                        new ExtendContinuedQuestioning(Optional.of(ContinuedStep.TO_48_HOURS), NO),
                        new EndContinuedQuestioning(YES, YES, YES),
                        new EndContinuedQuestioning(NO, NO, NO))
                .asking(
                        new IdentifyOffender(GROWN),
                        new IdentifyOffender(CHILD),
                        new Investigate(ImmutableSet.of(ZHANG.person(), CHIEF.person())),
                        new Investigate(ImmutableSet.of(ZHANG.person())),
                        new Summon(YES, YES),
                        new Summon(NO, NO),
                        new SummonOrally(YES, YES, YES, YES, YES),
                        new SummonOrally(NO, NO, NO, NO, NO),
                        new ForceSummon(YES),
                        new ForceSummon(NO),
                        new RecordArrival(Optional.of(ArrivalManner.SUMMONED), Optional.empty(), YES),
                        new RecordArrival(Optional.empty(), Optional.empty(), NO),
                        new Question(Optional.of(Attendance.TWO_OFFICERS), YES, YES, YES),
                        new Question(Optional.of(Attendance.ONE), YES, NO, NO),
                        new ExtendQuestioning(Optional.of(QuestioningStep.COMPLEX), YES),
                        new ExtendQuestioning(Optional.of(QuestioningStep.MANY_OR_UNKNOWN), YES),
                        new ExtendQuestioning(Optional.empty(), NO),
                        new RestrainDrunk(),
                        new EndRestraint(),
                        new RecordDeparture(YES),
                        new RecordDeparture(NO),
                        new Seize(Optional.of(Attendance.TWO_OFFICERS), YES, NO, YES, Optional.empty()),
                        new Seize(Optional.of(Attendance.ONE), NO, YES, NO, Optional.empty()),
                        new Seal(Optional.of(Attendance.TWO_OFFICERS), YES, NO, YES, Optional.empty()),
                        new Seal(Optional.of(Attendance.ONE), NO, YES, NO, Optional.empty()),
                        new RegisterInPlace(YES, YES, Optional.empty()),
                        new RegisterInPlace(NO, NO, Optional.empty()),
                        new ActOnTheSpot(YES, YES, YES),
                        new ActOnTheSpot(NO, NO, NO),
                        new ApproveMeasure(),
                        new LiftMeasure(),
                        new InspectPlace(Optional.of(Attendance.TWO_OFFICERS)),
                        new InspectPlace(Optional.of(Attendance.ONE)))
                .asking(
                        new EntrustAppraisal(),
                        new ReceiveAppraisal(),
                        new GiveAppraisal(),
                        new AskReappraisal(),
                        new GrantReappraisal(),
                        new RefuseReappraisal(),
                        new TellReappraisalRefused(),
                        new ExtendCase(),
                        new ExplainDelay(YES),
                        new ExplainDelay(NO),
                        new StartFastTrack(YES, YES, YES, Penalty.fine(300)),
                        new StartFastTrack(NO, NO, NO, HEAVY),
                        new RevertToOrdinary(),
                        new DecideFast(NO, NO, HEAVY),
                        new StartMediation(
                                YES, YES, YES, Optional.of(ImmutableSet.of()), Optional.of(Attendance.TWO_OFFICERS)),
                        new StartMediation(
                                NO,
                                NO,
                                NO,
                                Optional.of(ImmutableSet.of(MediationBar.FLED)),
                                Optional.of(Attendance.ONE)),
                        new MediateAgain(),
                        new AgreementPerformed(YES, YES),
                        new AgreementPerformed(NO, NO),
                        new MediationFailed(),
                        new AcceptSettlement(YES, YES, YES, Optional.empty()),
                        new AcceptSettlement(NO, NO, NO, Optional.empty()),
                        new TerminateInvestigation(Optional.of(TerminationGround.SUSPECT_DEAD), YES),
                        new TerminateInvestigation(Optional.of(TerminationGround.OUT_OF_LIMITATION), NO),
                        new ConvertToCriminal(YES, YES, Optional.empty(), Optional.empty()),
                        new ConvertToCriminal(NO, NO, Optional.empty(), Optional.empty()))
                .asking(
                        new SubmitForLegalReview(YES, YES, YES, YES),
                        new SubmitForLegalReview(NO, NO, NO, NO),
                        new PassLegalReview(YES),
                        new PassLegalReview(NO),
                        new ReturnForInvestigation(),
                        new GiveNotice(BOTH, NO, NO, NO, NO, false),
                        new RequestHearing(NO),
                        new AcceptHearing(),
                        new RefuseHearing(YES, YES),
                        new RefuseHearing(NO, NO),
                        new ConcludeHearing(YES, YES),
                        new ConcludeHearing(NO, NO),
                        decide(Ruling.NOT_ESTABLISHED, Penalty.of(), YES, YES),
                        decide(Ruling.PENALTY, BOTH, YES, YES),
                        decide(Ruling.PENALTY, Penalty.fine(300), YES, YES),
                        decide(Ruling.PENALTY, HEAVY, NO, NO))
                .askingAbout((file, at) -> decideFast(file))
                .askingAbout((file, at) -> new Serve(isServed(file), YES))
                .askingAbout((file, at) -> new Close(Answer.of(file.detained() || isUnproven(file)), NO))
                .askingAbout((file, at) -> notice(file, BOTH, true))
                .askingAbout((file, at) -> notice(file, HEAVY, false))
                .askingAt(at -> new NotifyHearing(Optional.of(at.plus(Duration.ofDays(20)))))
                .askingAt(at -> new NotifyHearing(Optional.of(at.plus(Duration.ofDays(1)))))
                .asking(
                        new DecideSummarily(
                                Penalty.fine(50),
                                Optional.of(CaseKind.PUBLIC_ORDER),
                                NO,
                                YES,
                                NO,
                                YES,
                                Optional.of(Attendance.TWO_OFFICERS),
                                NO,
                                YES),
                        new DecideSummarily(
                                Penalty.fine(50),
                                Optional.of(CaseKind.OTHER),
                                NO,
                                YES,
                                NO,
                                YES,
                                Optional.of(Attendance.TWO_OFFICERS),
                                NO,
                                YES),
                        new DecideSummarily(
                                HEAVY,
                                Optional.of(CaseKind.PUBLIC_ORDER),
                                NO,
                                NO,
                                YES,
                                NO,
                                Optional.of(Attendance.ONE),
                                YES,
                                NO),
                        new ReportBack(),
                        new CollectCash(NO, YES),
                        new CollectCash(NO, NO),
                        new HandInCash(),
                        new BankCash(),
                        new Serve(NO, NO),
                        new ServeVictim())
                .asking(
                        new Execute(true, 1),
                        new Execute(false, 0),
                        new PayFine(),
                        new DeferFine(Optional.of(TimeLimit.days(15))),
                        new ApplyForStay(),
                        new StayDetention(YES, ImmutableSet.of(LifeEvent.EXAMINATION), YES, YES),
                        new StayDetention(NO, ImmutableSet.of(), NO, NO),
                        new RefuseStay(),
                        new ResumeDetention(YES, NO),
                        new ResumeDetention(NO, NO),
                        new ApplyForLeave(),
                        new GrantLeave(),
                        new RefuseLeave(),
                        new ReturnFromLeave(),
                        new Release(),
                        new Close(NO, NO),
                        new ReopenOnNewEvidence(YES, YES, YES),
                        new ReopenOnNewEvidence(NO, NO, NO))
                .startingOn(LocalDate.of(2019, 3, 4), LocalDate.of(2021, 8, 2), LocalDate.of(2026, 1, 5))
                .under(BY_EDITION)
                // Few files of a kind and short lives, for there are many kinds: enough to see every rule from all
                // sides.
                .searching(2, 11)
                .tryingOn(MEDIATED_AFTER_QUESTIONING)
                .accepting("ConvertToCriminal in SUMMARY_PENALTY is never accepted", SERVED_AT_ONCE)
                .accepting("ConvertToCriminal in SUMMARY_PENALTY is never refused", SERVED_AT_ONCE)
                .accepting("TakeSummaryEffect in SUMMARY_PENALTY is never refused", SERVED_AT_ONCE)
                .accepting("condition SOURCE_RECORDED of RegisterReport never fails", RECORDED_OR_NOT_KNOWN)
                .accepting(
                        "condition UNIT_MAY_ACCEPT of Accept never fails",
                        "the county lets its stations accept; another test does not")
                .accepting("condition STEP_NAMED of ExtendContinuedQuestioning never fails", RECORDED_OR_NOT_KNOWN)
                .accepting("condition STEP_NAMED of ExtendQuestioning never fails", RECORDED_OR_NOT_KNOWN)
                .accepting("condition MANNER_RECORDED of RecordArrival never fails", RECORDED_OR_NOT_KNOWN)
                .accepting("condition GROUND_TO_TERMINATE of TerminateInvestigation never fails", RECORDED_OR_NOT_KNOWN)
                .accepting("condition RULING_STATED of Decide never fails", RECORDED_OR_NOT_KNOWN)
                .accepting("clock AD-13 never runs out", STOPPED_BY_DISCOVERY)
                .accepting("clock AD-13-2 never runs out", STOPPED_BY_DISCOVERY)
                .accepting("clock AD-13-3 never runs out", STOPPED_BY_DISCOVERY)
                .accepting("clock AD-13 is never stopped", STOPPED_BY_DISCOVERY)
                .accepting("clock AD-13-2 is never stopped", STOPPED_BY_DISCOVERY)
                .accepting("clock AD-13-3 is never stopped", STOPPED_BY_DISCOVERY)
                .accepting("a case in CLOSED has no way on", "it is over, unless the act was held unproven");
    }

    /** What concerns the person who is kept, or would close the file over that person, once the time is over. */
    @TestFactory
    Stream<DynamicTest> nobodyIsKeptPastTheEnd() {
        ImmutableSet<String> closing = ImmutableSet.of(
                "DeclineAcceptance",
                "TransferOut",
                "ReferOut",
                "ConvertToCriminal",
                "TerminateInvestigation",
                "AgreementPerformed",
                "AcceptSettlement");
        ImmutableSet<String> questioning = ImmutableSet.of(
                "BeginContinuedQuestioning",
                "ExtendContinuedQuestioning",
                "RecordArrival",
                "Question",
                "ExtendQuestioning",
                "RestrainDrunk");
        ImmutableSet<String> detention = ImmutableSet.of(
                "Execute", "ApplyForLeave", "GrantLeave", "StayDetention", "ConvertToCriminal", "Close");
        ImmutableSet<String> ofQuestioning = Sets.union(questioning, closing).immutableCopy();
        return Stream.of(
                overrun(AdministrativeClocks.CONTINUED_QUESTIONING, ofQuestioning, "EndContinuedQuestioning"),
                overrun(AdministrativeClocks.BRIEF_QUESTIONING, ofQuestioning, "EndContinuedQuestioning"),
                overrun(AdministrativeClocks.QUESTIONING, ofQuestioning, "RecordDeparture"),
                overrun(AdministrativeClocks.DETENTION, detention, "Release"));
    }

    private DynamicTest overrun(Clock clock, ImmutableSet<String> forbidden, String release) {
        return DynamicTest.dynamicTest(clock.id(), () -> {
            Overruns overruns = Overruns.of(clock, plan(), exploration(), file -> true);
            assertTrue(overruns.cases() > 0, "never ran out");
            assertTrue(overruns.accepted().contains(release), release + " is not accepted");
            assertEquals(Set.of(), Sets.intersection(overruns.accepted(), forbidden), "accepted after the end");
            overruns.refused()
                    .forEach(refusal -> assertTrue(
                            refusal.decision().reasons().stream()
                                    .flatMap(reason -> reason.bases().stream())
                                    .anyMatch(clock.bases()::contains),
                            () -> refusal.command() + ": " + refusal.decision().in(Language.EN)));
        });
    }
}
