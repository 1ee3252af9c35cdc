package org.countygov.police.administrative;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.police.administrative.DecisionAct.*;
import org.countygov.police.administrative.ExecutionAct.*;
import org.countygov.police.administrative.IntakeAct.*;
import org.countygov.police.administrative.InvestigationAct.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** How records of administrative cases are read: the facts that each activity may bring, by the names that logs give them. */
final class AdministrativeActivities {
    static final Activities<AdministrativeCase, AdministrativeState> ALL = Activities.of(
                    AdministrativeProcedure.WORKFLOW, PoliceRole.values())
            .activity(
                    RegisterReport.class,
                    told -> new RegisterReport(
                            told.option("source", CaseSource.class),
                            told.option("kind", CaseKind.class),
                            caseRef(told, "alert", "police-alert"),
                            caseRef(told, "criminalCase", "criminal-case"),
                            told.answer("stationCase"),
                            told.instant("actAt"),
                            told.answer("grave"),
                            told.answer("injury"),
                            told.answer("victim")))
            .activity(StartAcceptanceReview.class, told -> new StartAcceptanceReview(told.answer("unclear")))
            .activity(ExtendAcceptanceReview.class, told -> new ExtendAcceptanceReview(told.answer("difficult")))
            .activity(
                    Accept.class,
                    told -> new Accept(
                            told.answer("ownJurisdiction"), told.answer("suspected"), told.answer("receiptGiven")))
            .activity(
                    DeclineAcceptance.class,
                    told -> new DeclineAcceptance(told.answer("noOffence"), told.answer("reasonsGiven")))
            .activity(NoteOtherUnit.class, told -> new NoteOtherUnit())
            .activity(
                    TransferOut.class,
                    told -> new TransferOut(
                            told.answer("otherCompetent"),
                            told.answer("urgentMeasures"),
                            told.answer("reporterTold"),
                            Optional.empty()))
            .activity(
                    ReferOut.class,
                    told -> new ReferOut(told.answer("notPolice"), told.answer("told"), Optional.empty()))
            .activity(
                    BeginContinuedQuestioning.class,
                    told -> new BeginContinuedQuestioning(
                            told.answer("station"),
                            told.answer("ground"),
                            told.options("bars", ContinuedQuestioningBar.class),
                            told.answer("vulnerable"),
                            told.instant("broughtAt"),
                            told.answer("familyTold")))
            .activity(
                    ExtendContinuedQuestioning.class,
                    told -> new ExtendContinuedQuestioning(
                            told.option("step", ContinuedStep.class), told.answer("identityWithheld")))
            .activity(
                    EndContinuedQuestioning.class,
                    told -> new EndContinuedQuestioning(
                            told.answer("timesSigned"), told.answer("safelyHome"), told.answer("inspectorateTold")))
            .activity(IdentifyOffender.class, told -> new IdentifyOffender(offender(told)))
            .activity(Investigate.class, told -> new Investigate(told.people("officers")))
            .activity(Summon.class, told -> new Summon(told.answer("reasonTold"), told.answer("notChained")))
            .activity(
                    SummonOrally.class,
                    told -> new SummonOrally(
                            told.answer("foundOnTheSpot"),
                            told.answer("badgeShown"),
                            told.answer("reasonTold"),
                            told.answer("noted"),
                            told.answer("notChained")))
            .activity(ForceSummon.class, told -> new ForceSummon(told.answer("refused")))
            .activity(
                    RecordArrival.class,
                    told -> new RecordArrival(
                            told.option("manner", ArrivalManner.class),
                            told.instant("arrivedAt"),
                            told.answer("familyTold")))
            .activity(
                    Question.class,
                    told -> new Question(
                            told.option("attendance", Attendance.class),
                            told.answer("inVenue"),
                            told.answer("recorded"),
                            told.answer("guardian")))
            .activity(
                    ExtendQuestioning.class,
                    told -> new ExtendQuestioning(told.option("step", QuestioningStep.class), told.answer("grounds")))
            .activity(RestrainDrunk.class, told -> new RestrainDrunk())
            .activity(EndRestraint.class, told -> new EndRestraint())
            .activity(RecordDeparture.class, told -> new RecordDeparture(told.answer("timesRecorded")))
            .activity(
                    Seize.class,
                    told -> new Seize(
                            told.option("attendance", Attendance.class),
                            told.answer("relevant"),
                            told.answer("protectedThing"),
                            told.answer("handedOver"),
                            caseRef(told, "item", "property-item")))
            .activity(
                    Seal.class,
                    told -> new Seal(
                            told.option("attendance", Attendance.class),
                            told.answer("relevant"),
                            told.answer("protectedThing"),
                            told.answer("handedOver"),
                            caseRef(told, "item", "property-item")))
            .activity(
                    RegisterInPlace.class,
                    told -> new RegisterInPlace(
                            told.answer("mayBeLost"),
                            told.answer("handedOver"),
                            caseRef(told, "item", "property-item")))
            .activity(
                    ActOnTheSpot.class,
                    told -> new ActOnTheSpot(told.answer("urgent"), told.answer("relevant"), told.answer("recorded")))
            .activity(ApproveMeasure.class, told -> new ApproveMeasure())
            .activity(LiftMeasure.class, told -> new LiftMeasure())
            .activity(InspectPlace.class, told -> new InspectPlace(told.option("attendance", Attendance.class)))
            .activity(EntrustAppraisal.class, told -> new EntrustAppraisal())
            .activity(ReceiveAppraisal.class, told -> new ReceiveAppraisal())
            .activity(GiveAppraisal.class, told -> new GiveAppraisal())
            .activity(AskReappraisal.class, told -> new AskReappraisal())
            .activity(GrantReappraisal.class, told -> new GrantReappraisal())
            .activity(RefuseReappraisal.class, told -> new RefuseReappraisal())
            .activity(TellReappraisalRefused.class, told -> new TellReappraisalRefused())
            .activity(ExtendCase.class, told -> new ExtendCase())
            .activity(ExplainDelay.class, told -> new ExplainDelay(told.answer("unknownOrFled")))
            .activity(
                    StartFastTrack.class,
                    told -> new StartFastTrack(
                            told.answer("factsClear"),
                            told.answer("admits"),
                            told.answer("consentWritten"),
                            penalty(told)))
            .activity(RevertToOrdinary.class, told -> new RevertToOrdinary())
            .activity(
                    DecideFast.class,
                    told -> new DecideFast(told.answer("toldAndHeard"), told.answer("checked"), penalty(told)))
            .activity(
                    StartMediation.class,
                    told -> new StartMediation(
                            told.answer("fromCivilDispute"),
                            told.answer("minor"),
                            told.answer("willing"),
                            told.options("bars", MediationBar.class),
                            told.option("attendance", Attendance.class)))
            .activity(MediateAgain.class, told -> new MediateAgain())
            .activity(
                    AgreementPerformed.class,
                    told -> new AgreementPerformed(told.answer("agreed"), told.answer("performed")))
            .activity(MediationFailed.class, told -> new MediationFailed())
            .activity(
                    AcceptSettlement.class,
                    told -> new AcceptSettlement(
                            told.answer("settled"),
                            told.answer("performed"),
                            told.answer("appliedInWriting"),
                            caseRef(told, "mediation", "people-mediation")))
            .activity(
                    TerminateInvestigation.class,
                    told -> new TerminateInvestigation(
                            told.option("ground", TerminationGround.class), told.answer("measuresReleased")))
            .activity(
                    ConvertToCriminal.class,
                    told -> new ConvertToCriminal(
                            told.answer("crimeSuspected"),
                            told.answer("filed"),
                            caseRef(told, "criminalCase", "criminal-case"),
                            Optional.empty()))
            .activity(
                    SubmitForLegalReview.class,
                    told -> new SubmitForLegalReview(
                            told.answer("evidenceComplete"),
                            told.answer("beyondConfession"),
                            told.answer("unlawfulExcluded"),
                            told.answer("unrecordedExcluded")))
            .activity(PassLegalReview.class, told -> new PassLegalReview(told.answer("qualified")))
            .activity(ReturnForInvestigation.class, told -> new ReturnForInvestigation())
            .activity(
                    GiveNotice.class,
                    told -> new GiveNotice(
                            penalty(told),
                            told.answer("groundsTold"),
                            told.answer("contentTold"),
                            told.answer("rightsTold"),
                            told.answer("guardianTold"),
                            told.answer("announced") == Answer.YES))
            .activity(RequestHearing.class, told -> new RequestHearing(told.answer("complexOrImportant")))
            .activity(AcceptHearing.class, told -> new AcceptHearing())
            .activity(
                    RefuseHearing.class,
                    told -> new RefuseHearing(told.answer("noRight"), told.answer("reasonsWritten")))
            .activity(NotifyHearing.class, told -> new NotifyHearing(told.instant("hearingAt")))
            .activity(
                    ConcludeHearing.class,
                    told -> new ConcludeHearing(told.answer("minutesSigned"), told.answer("reported")))
            .activity(
                    Decide.class,
                    told -> new Decide(
                            told.option("ruling", Ruling.class),
                            penalty(told),
                            told.answer("discussed"),
                            told.answer("hearingWaived"),
                            told.answer("defenceChecked"),
                            told.answer("notHeavier"),
                            told.answer("restsOnMinutes"),
                            told.answer("finedBefore"),
                            told.answer("accusedInTime"),
                            told.answer("reasonsGiven")))
            .activity(
                    DecideSummarily.class,
                    told -> new DecideSummarily(
                            penalty(told),
                            told.option("kind", CaseKind.class),
                            told.answer("unit"),
                            told.answer("certain"),
                            told.answer("excludedMatter"),
                            told.answer("toldAndHeard"),
                            told.option("attendance", Attendance.class),
                            told.answer("objected"),
                            told.answer("handedOver")))
            .activity(ReportBack.class, told -> new ReportBack())
            .activity(
                    CollectCash.class,
                    told -> new CollectCash(told.answer("hardToCollectLater"), told.answer("receiptGiven")))
            .activity(HandInCash.class, told -> new HandInCash())
            .activity(BankCash.class, told -> new BankCash())
            .activity(Serve.class, told -> new Serve(told.answer("handedOver"), told.answer("familyTold")))
            .activity(ServeVictim.class, told -> new ServeVictim())
            .activity(
                    Execute.class,
                    told -> new Execute(
                            told.answer("detaining") == Answer.YES,
                            wholeNumber(told, "offset").orElse(0)))
            .activity(PayFine.class, told -> new PayFine())
            .activity(DeferFine.class, told -> new DeferFine(told.limit("by")))
            .activity(ApplyForStay.class, told -> new ApplyForStay())
            .activity(
                    StayDetention.class,
                    told -> new StayDetention(
                            told.answer("remedyLodged"),
                            told.options("events", LifeEvent.class).orElse(ImmutableSet.of()),
                            told.answer("noDanger"),
                            told.answer("secured")))
            .activity(RefuseStay.class, told -> new RefuseStay())
            .activity(
                    ResumeDetention.class,
                    told -> new ResumeDetention(told.answer("remedyLost"), told.answer("breached")))
            .activity(ApplyForLeave.class, told -> new ApplyForLeave())
            .activity(GrantLeave.class, told -> new GrantLeave())
            .activity(RefuseLeave.class, told -> new RefuseLeave())
            .activity(ReturnFromLeave.class, told -> new ReturnFromLeave())
            .activity(Release.class, told -> new Release())
            .activity(Close.class, told -> new Close(told.answer("executed"), told.answer("nothingToExecute")))
            .activity(
                    ReopenOnNewEvidence.class,
                    told -> new ReopenOnNewEvidence(
                            told.answer("newEvidence"), told.answer("provable"), told.answer("oldRevoked")))
            .complete();

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private AdministrativeActivities() {}

    private static Optional<CaseRef> caseRef(Told told, String fact, String workflow) {
        return told.text(fact).map(FreeText::value).map(id -> new CaseRef(workflow, id));
    }

    private static Penalty penalty(Told told) {
        return new Penalty(
                told.options("penalty", PenaltyKind.class).orElse(ImmutableSet.of()),
                wholeNumber(told, "fine"),
                wholeNumber(told, "days"),
                told.answer("combined") == Answer.YES);
    }

    private static Offender offender(Told told) {
        return ImmutableOffender.builder()
                .age(told.option("age", AgeGroup.class))
                .unit(told.answer("unit"))
                .pregnantOrNursing(told.answer("pregnantOrNursing"))
                .disabled(told.answer("disabled"))
                .mentallyIll(told.answer("mentallyIll"))
                .firstViolation(told.answer("firstViolation"))
                .secondWithinYear(told.answer("secondWithinYear"))
                .serious(told.answer("serious"))
                .build();
    }

    /** A positive number without fraction; any other is as good as none. */
    private static Optional<Integer> wholeNumber(Told told, String fact) {
        return told.number(fact)
                .filter(number -> number.signum() > 0 && number.compareTo(LARGEST) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue);
    }
}
