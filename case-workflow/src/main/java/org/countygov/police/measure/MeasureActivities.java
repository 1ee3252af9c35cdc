package org.countygov.police.measure;

import org.countygov.inspection.Activities;
import org.countygov.police.measure.AppearanceCommand.*;
import org.countygov.police.measure.ArrestCommand.*;
import org.countygov.police.measure.BailCommand.*;
import org.countygov.police.measure.CustodyCommand.*;
import org.countygov.police.measure.DetentionCommand.*;
import org.countygov.police.measure.TransferCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** How records of coercive measures are read: the facts that each activity may bring, by the names that logs give them. */
final class MeasureActivities {
    static final Activities<CoerciveMeasure, MeasureState> ALL = bail(custody(
                    arrest(detention(appearance(Activities.of(CoerciveMeasures.WORKFLOW, PoliceRole.values()))))))
            .activity(HandOver.class, told -> new HandOver(told.answer("fastTrack") == Answer.YES))
            .activity(ExtendProsecutionReview.class, told -> new ExtendProsecutionReview(told.answer("complex")))
            .activity(ReturnForSupplement.class, told -> new ReturnForSupplement())
            .activity(Resubmit.class, told -> new Resubmit())
            .activity(DecideAfresh.class, told -> new DecideAfresh())
            .activity(PassToCourt.class, told -> new PassToCourt())
            .activity(ReleaseOnNonProsecution.class, told -> new ReleaseOnNonProsecution(told.answer("notProsecuted")))
            .activity(
                    EndWithCase.class,
                    told -> new EndWithCase(told.option("ending", CaseEnding.class), told.answer("depositReturned")))
            .complete();

    private MeasureActivities() {}

    private static Activities<CoerciveMeasure, MeasureState> appearance(
            Activities<CoerciveMeasure, MeasureState> known) {
        return known.activity(
                        IdentifySuspect.class,
                        told -> new IdentifySuspect(
                                told.text("criminalCase")
                                        .map(FreeText::value)
                                        .map(id -> new CaseRef("criminal-case", id)),
                                told.answer("caseFiled"),
                                told.options("special", SpecialPerson.class),
                                told.answer("identityWithheld")))
                .activity(
                        Summon.class,
                        told -> new Summon(
                                told.option("form", SummonsForm.class),
                                told.answer("shown"),
                                told.answer("detentionNotNeeded"),
                                told.answer("lawfulVenue")))
                .activity(RecordArrival.class, told -> new RecordArrival(told.instant("arrivedAt")))
                .activity(
                        ExtendSummons.class,
                        told -> new ExtendSummons(told.answer("especiallyMajor"), told.answer("detentionNeeded")))
                .activity(
                        Compel.class,
                        told -> new Compel(
                                told.answer("notAppeared"), told.answer("ownPlace"), told.answer("warrantShown")))
                .activity(
                        ExtendCompelledAppearance.class,
                        told -> new ExtendCompelledAppearance(
                                told.answer("especiallyMajor"), told.answer("detentionNeeded")))
                .activity(EndAppearance.class, told -> new EndAppearance());
    }

    private static Activities<CoerciveMeasure, MeasureState> detention(
            Activities<CoerciveMeasure, MeasureState> known) {
        return known.activity(
                        Detain.class,
                        told -> new Detain(
                                told.options("grounds", DetentionGround.class),
                                told.option("authority", DetentionAuthority.class),
                                told.answer("shown")))
                .activity(
                        DetainForArrest.class,
                        told -> new DetainForArrest(told.answer("seriousBreach"), told.answer("warrantShown")))
                .activity(CompleteFormalities.class, told -> new CompleteFormalities())
                .activity(DeliverToHouse.class, told -> new DeliverToHouse())
                .activity(
                        Interrogate.class,
                        told -> new Interrogate(
                                told.option("place", InterrogationPlace.class),
                                told.answer("twoInvestigators"),
                                told.answer("rightsTold")))
                .activity(NotifyFamily.class, told -> new NotifyFamily())
                .activity(
                        DelayFamilyNotice.class,
                        told -> new DelayFamilyNotice(told.option("reason", DelayReason.class), told.answer("written")))
                .activity(EndDelay.class, told -> new EndDelay())
                .activity(ReportForeigner.class, told -> new ReportForeigner())
                .activity(ReportToBody.class, told -> new ReportToBody(told.option("answer", BodyAnswer.class)))
                .activity(LiftForDeputy.class, told -> new LiftForDeputy(told.answer("deputyWithoutPermission")))
                .activity(ExtendDetention.class, told -> new ExtendDetention(told.answer("special"), told.limit("by")))
                .activity(
                        ExtendDetentionTo30.class,
                        told -> new ExtendDetentionTo30(
                                told.options("suspicion", MajorSuspicion.class), told.limit("to")))
                .activity(ReleaseWronglyHeld.class, told -> new ReleaseWronglyHeld(told.answer("wronglyHeld")))
                .activity(OrderPsychiatricAppraisal.class, told -> new OrderPsychiatricAppraisal())
                .activity(ResumeAfterAppraisal.class, told -> new ResumeAfterAppraisal());
    }

    private static Activities<CoerciveMeasure, MeasureState> arrest(Activities<CoerciveMeasure, MeasureState> known) {
        return known.activity(
                        RequestArrest.class,
                        told -> new RequestArrest(
                                told.option("ground", ArrestGround.class),
                                told.answer("evidence"),
                                told.answer("imprisonmentPossible"),
                                told.answer("withoutExcludedEvidence"),
                                told.answer("pleaRecorded"),
                                told.answer("strictlyNecessary")))
                .activity(ExtendArrestReview.class, told -> new ExtendArrestReview(told.answer("complex")))
                .activity(ApproveArrest.class, told -> new ApproveArrest())
                .activity(
                        RefuseArrest.class,
                        told -> new RefuseArrest(told.answer("reasonsGiven"), told.answer("outline")))
                .activity(
                        ExecuteArrest.class,
                        told -> new ExecuteArrest(told.answer("warrantShown"), told.answer("twoInvestigators")))
                .activity(ReleaseAfterRefusal.class, told -> new ReleaseAfterRefusal())
                .activity(KeepBail.class, told -> new KeepBail())
                .activity(KeepSurveillance.class, told -> new KeepSurveillance())
                .activity(
                        RequestReconsideration.class,
                        told -> new RequestReconsideration(
                                told.text("remedy").map(FreeText::value).map(id -> new CaseRef("criminal-remedy", id))))
                .activity(RequestReview.class, told -> new RequestReview(told.instant("answeredAt")))
                .activity(ApproveAfterRemedy.class, told -> new ApproveAfterRemedy())
                .activity(ReturnReceipt.class, told -> new ReturnReceipt());
    }

    private static Activities<CoerciveMeasure, MeasureState> custody(Activities<CoerciveMeasure, MeasureState> known) {
        return known.activity(
                        RequestCustodyExtension.class,
                        told -> new RequestCustodyExtension(
                                told.option("step", ExtensionStep.class), told.answer("unfinished")))
                .activity(ExtendByOneMonth.class, told -> new ExtendByOneMonth())
                .activity(
                        ExtendInFourCategories.class,
                        told -> new ExtendInFourCategories(told.options("categories", MajorCase.class)))
                .activity(ExtendForTenYears.class, told -> new ExtendForTenYears(told.answer("tenYearsPossible")))
                .activity(
                        DiscoverOtherOffence.class,
                        told -> new DiscoverOtherOffence(told.option("offence", OtherOffence.class)))
                .activity(
                        RecalculateCustody.class,
                        told -> new RecalculateCustody(told.answer("filedForRecord"), told.answer("houseTold")))
                .activity(EstablishIdentity.class, told -> new EstablishIdentity())
                .activity(WarnOfExpiry.class, told -> new WarnOfExpiry())
                .activity(ReleaseOnExpiry.class, told -> new ReleaseOnExpiry())
                .activity(
                        ReleaseAsNeedless.class,
                        told -> new ReleaseAsNeedless(told.answer("needless"), told.answer("procuratorateTold")))
                .activity(ApplyForChange.class, told -> new ApplyForChange())
                .activity(RefuseChange.class, told -> new RefuseChange(told.answer("reasonsGiven")))
                .activity(SuggestRelease.class, told -> new SuggestRelease())
                .activity(
                        AnswerSuggestion.class,
                        told -> new AnswerSuggestion(told.answer("followed"), told.answer("reasonsGiven")))
                .activity(OpenNecessityReview.class, told -> new OpenNecessityReview())
                .activity(ConcludeNecessityReview.class, told -> new ConcludeNecessityReview());
    }

    private static Activities<CoerciveMeasure, MeasureState> bail(Activities<CoerciveMeasure, MeasureState> known) {
        return known.activity(
                        Bail.class,
                        told -> new Bail(
                                told.option("ground", BailGround.class),
                                told.options("bars", BailBar.class),
                                told.options("guarantees", Guarantee.class),
                                told.number("deposit"),
                                told.answer("guarantorFirst"),
                                told.answer("readOut"),
                                told.answer("procuratorateTold")))
                .activity(PayDeposit.class, told -> new PayDeposit())
                .activity(ReportToStation.class, told -> new ReportToStation())
                .activity(
                        RenewGuarantee.class,
                        told -> new RenewGuarantee(told.options("guarantees", Guarantee.class), told.number("deposit")))
                .activity(
                        ForfeitDeposit.class,
                        told -> new ForfeitDeposit(told.number("yuan"), told.answer("breachVerified")))
                .activity(ReadOutForfeiture.class, told -> new ReadOutForfeiture())
                .activity(
                        FineGuarantor.class,
                        told -> new FineGuarantor(told.number("yuan"), told.answer("breachVerified")))
                .activity(WarnBailEnds.class, told -> new WarnBailEnds())
                .activity(RecordSelfEndingCase.class, told -> new RecordSelfEndingCase(told.answer("listed")))
                .activity(
                        PlaceUnderSurveillance.class,
                        told -> new PlaceUnderSurveillance(
                                told.option("ground", SurveillanceGround.class),
                                told.answer("arrestConditions"),
                                told.option("residence", Residence.class),
                                told.option("designation", DesignationGround.class),
                                told.answer("procuratorateTold")))
                .activity(
                        Lift.class,
                        told -> new Lift(told.option("ground", LiftGround.class), told.answer("depositReturned")));
    }
}
