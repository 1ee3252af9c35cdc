package org.countygov.police.measure;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.measure.AppearanceCommand.*;
import org.countygov.police.measure.ArrestCommand.*;
import org.countygov.police.measure.BailCommand.*;
import org.countygov.police.measure.CustodyCommand.*;
import org.countygov.police.measure.DetentionCommand.*;
import org.countygov.police.measure.TransferCommand.*;
import org.countygov.police.shared.CustodySettings;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** The measures against a suspect keep the laws of the kernel, and every rule of them is seen from all sides. */
class CoerciveMeasureWorkflowTest extends WorkflowContract<CoerciveMeasure, MeasureState> {
    private static final Optional<CaseRef> CASE = Optional.of(new CaseRef("criminal-case", "1"));

    /** The county takes no request to extend custody in its last seven days. */
    private static final LocalSettings STRICT =
            LocalSettings.named("strict").with(CustodySettings.LATE_EXTENSION_REQUESTS_TAKEN, false);

    private static final String OPENING = "the later editions open no case of their own here";
    private static final String NAMED = "it is named or not known";

    private static Actor actor(String name, PoliceRole role) {
        return Actor.of(PersonId.of(name + "-7001"), UnitId.of("bureau-1"), role);
    }

    private static IdentifySuspect suspect(Answer identityWithheld, SpecialPerson... special) {
        return new IdentifySuspect(CASE, YES, Optional.of(ImmutableSet.copyOf(special)), identityWithheld);
    }

    private static Optional<BigDecimal> yuan(int amount) {
        return Optional.of(BigDecimal.valueOf(amount));
    }

    private static Bail bail(Guarantee guarantee, int deposit) {
        return new Bail(
                Optional.of(BailGround.NO_DANGER),
                Optional.of(ImmutableSet.of()),
                Optional.of(ImmutableSet.of(guarantee)),
                guarantee == Guarantee.DEPOSIT ? yuan(deposit) : Optional.empty(),
                YES,
                YES,
                YES);
    }

    private static RequestArrest request(ArrestGround ground, Answer answer) {
        return new RequestArrest(Optional.of(ground), answer, answer, answer, answer, answer);
    }

    private static PlaceUnderSurveillance surveillance(Residence residence, DesignationGround... designation) {
        return new PlaceUnderSurveillance(
                Optional.of(SurveillanceGround.CASE_NEEDS),
                YES,
                Optional.of(residence),
                designation.length == 0 ? Optional.empty() : Optional.of(designation[0]),
                YES);
    }

    @Override
    protected Plan<CoerciveMeasure, MeasureState> plan() {
        return Plan.of(CoerciveMeasures.WORKFLOW)
                .acting(
                        actor("officer", PoliceRole.OFFICER),
                        actor("legal", PoliceRole.LEGAL_DEPARTMENT),
                        actor("suspect", PoliceRole.SUSPECT),
                        actor("house", PoliceRole.DETENTION_HOUSE),
                        actor("prosecutor", PoliceRole.PEER_PROCURATORATE),
                        actor("superior", PoliceRole.SUPERIOR_PROCURATORATE),
                        actor("provincial", PoliceRole.PROVINCIAL_PROCURATORATE))
                .approving(
                        actor("unithead", PoliceRole.CASE_UNIT_HEAD),
                        actor("countyhead", PoliceRole.COUNTY_HEAD),
                        actor("cityhead", PoliceRole.CITY_HEAD),
                        actor("uphead", PoliceRole.SUPERIOR_ORGAN))
                .asking(
                        suspect(NO, SpecialPerson.FOREIGNER, SpecialPerson.TOWN_DEPUTY),
                        suspect(YES, SpecialPerson.MINOR, SpecialPerson.COUNTY_DEPUTY),
                        new IdentifySuspect(CASE, NO, Optional.empty(), NO),
                        new Summon(Optional.of(SummonsForm.WRITTEN), YES, YES, YES),
                        new Summon(Optional.of(SummonsForm.ORAL_ON_THE_SPOT), NO, NO, NO),
                        new RecordArrival(Optional.empty()),
                        new ExtendSummons(YES, YES),
                        new ExtendSummons(NO, NO),
                        new Compel(YES, YES, YES),
                        new Compel(NO, NO, NO),
                        new ExtendCompelledAppearance(YES, YES),
                        new ExtendCompelledAppearance(NO, NO),
                        new EndAppearance())
                .asking(
                        new Detain(
                                Optional.of(ImmutableSet.of(DetentionGround.IN_THE_ACT)),
                                Optional.of(DetentionAuthority.WARRANT),
                                YES),
                        new Detain(
                                Optional.of(ImmutableSet.of(DetentionGround.FLIGHT)),
                                Optional.of(DetentionAuthority.EMERGENCY),
                                YES),
                        new Detain(Optional.of(ImmutableSet.of()), Optional.empty(), NO),
                        new DetainForArrest(YES, YES),
                        new DetainForArrest(NO, NO),
                        new CompleteFormalities(),
                        new DeliverToHouse(),
                        new Interrogate(Optional.of(InterrogationPlace.HOUSE_ROOM), YES, YES),
                        new Interrogate(Optional.of(InterrogationPlace.ELSEWHERE), NO, NO),
                        new NotifyFamily(),
                        new DelayFamilyNotice(Optional.of(DelayReason.NO_CONTACT), YES),
                        new DelayFamilyNotice(Optional.of(DelayReason.HINDERS_SECURITY_CASE), NO),
                        new EndDelay(),
                        new ReportForeigner(),
                        new ReportToBody(Optional.of(BodyAnswer.PERMITTED)),
                        new LiftForDeputy(YES),
                        new LiftForDeputy(NO),
                        new ExtendDetention(YES, Optional.of(TimeLimit.days(4))),
                        new ExtendDetention(NO, Optional.of(TimeLimit.days(5))),
                        new ExtendDetentionTo30(
                                Optional.of(ImmutableSet.of(MajorSuspicion.GANG)), Optional.of(TimeLimit.days(30))),
                        new ExtendDetentionTo30(Optional.of(ImmutableSet.of()), Optional.of(TimeLimit.days(30))),
                        new ReleaseWronglyHeld(YES),
                        new ReleaseWronglyHeld(NO),
                        new OrderPsychiatricAppraisal(),
                        new ResumeAfterAppraisal())
                .asking(
                        request(ArrestGround.DANGER, YES),
                        request(ArrestGround.SERIOUS_BREACH, NO),
                        new ExtendArrestReview(YES),
                        new ExtendArrestReview(NO),
                        new ApproveArrest(),
                        new RefuseArrest(YES, NO),
                        new RefuseArrest(YES, YES),
                        new RefuseArrest(NO, NO),
                        new ExecuteArrest(YES, YES),
                        new ExecuteArrest(NO, NO),
                        new ReleaseAfterRefusal(),
                        new KeepBail(),
                        new KeepSurveillance(),
                        new RequestReconsideration(Optional.empty()),
                        new ApproveAfterRemedy(),
                        new ReturnReceipt())
                .askingAt(at -> new RequestReview(Optional.of(at.minus(Duration.ofDays(1)))))
                .askingAt(at -> new RequestReview(Optional.of(at.minus(Duration.ofDays(20)))))
                .asking(
                        new RequestCustodyExtension(Optional.of(ExtensionStep.ONE_MONTH), YES),
                        new RequestCustodyExtension(Optional.of(ExtensionStep.FOUR_CATEGORIES), YES),
                        new RequestCustodyExtension(Optional.of(ExtensionStep.TEN_YEARS), YES),
                        new RequestCustodyExtension(Optional.empty(), NO),
                        new ExtendByOneMonth(),
                        new ExtendInFourCategories(Optional.of(ImmutableSet.of(MajorCase.ROAMING))),
                        new ExtendInFourCategories(Optional.of(ImmutableSet.of())),
                        new ExtendForTenYears(YES),
                        new ExtendForTenYears(NO),
                        new DiscoverOtherOffence(Optional.of(OtherOffence.DIFFERENT_SERIOUS)),
                        new DiscoverOtherOffence(Optional.of(OtherOffence.SAME_MINOR)),
                        new RecalculateCustody(YES, YES),
                        new RecalculateCustody(NO, NO),
                        new EstablishIdentity(),
                        new WarnOfExpiry(),
                        new ReleaseOnExpiry(),
                        new ReleaseAsNeedless(YES, YES),
                        new ReleaseAsNeedless(NO, NO),
                        new ApplyForChange(),
                        new RefuseChange(YES),
                        new RefuseChange(NO),
                        new SuggestRelease(),
                        new AnswerSuggestion(YES, NO),
                        new AnswerSuggestion(NO, NO),
                        new OpenNecessityReview(),
                        new ConcludeNecessityReview())
                .asking(
                        bail(Guarantee.GUARANTOR, 0),
                        bail(Guarantee.DEPOSIT, 60_000),
                        new Bail(
                                Optional.of(BailGround.NO_DANGER),
                                Optional.of(ImmutableSet.of(BailBar.RECIDIVIST)),
                                Optional.of(ImmutableSet.copyOf(Guarantee.values())),
                                yuan(100),
                                NO,
                                NO,
                                NO),
                        new PayDeposit(),
                        new ReportToStation(),
                        new RenewGuarantee(Optional.of(ImmutableSet.of(Guarantee.DEPOSIT)), yuan(60_000)),
                        new RenewGuarantee(Optional.of(ImmutableSet.copyOf(Guarantee.values())), yuan(100)),
                        new ForfeitDeposit(yuan(49_999), YES),
                        new ForfeitDeposit(yuan(50_000), YES),
                        new ForfeitDeposit(yuan(70_000), NO),
                        new ReadOutForfeiture(),
                        new FineGuarantor(yuan(1_000), YES),
                        new FineGuarantor(yuan(999), NO),
                        new WarnBailEnds(),
                        new RecordSelfEndingCase(YES),
                        new RecordSelfEndingCase(NO),
                        surveillance(Residence.HOME),
                        surveillance(Residence.DESIGNATED, DesignationGround.NO_FIXED_HOME),
                        surveillance(Residence.DESIGNATED, DesignationGround.HINDERS_SECURITY_CASE),
                        new PlaceUnderSurveillance(
                                Optional.of(SurveillanceGround.CASE_NEEDS),
                                NO,
                                Optional.of(Residence.OFFICE),
                                Optional.empty(),
                                NO),
                        new Lift(Optional.of(LiftGround.NEEDLESS), YES),
                        new Lift(Optional.of(LiftGround.EXPIRED), NO))
                .asking(
                        new HandOver(false),
                        new HandOver(true),
                        new ExtendProsecutionReview(YES),
                        new ExtendProsecutionReview(NO),
                        new ReturnForSupplement(),
                        new Resubmit(),
                        new DecideAfresh(),
                        new PassToCourt(),
                        new ReleaseOnNonProsecution(YES),
                        new ReleaseOnNonProsecution(NO),
                        new EndWithCase(Optional.of(CaseEnding.WITHDRAWN), YES),
                        new EndWithCase(Optional.empty(), NO))
                .under(STRICT)
                // From there open cases pass over to both later editions.
                .startingOn(LocalDate.of(2020, 9, 1))
                .searching(1, 8)
                // What is not named is not known, and what is not known is not false.
                .accepting("condition AUTHORITY_NAMED of Detain never fails", NAMED)
                .accepting("condition DELAY_ALLOWED_IN_DETENTION of DelayFamilyNotice never fails", NAMED)
                .accepting("condition ARREST_GROUND of RequestArrest never fails", NAMED)
                .accepting("condition STEP_NAMED of RequestCustodyExtension never fails", NAMED)
                .accepting("condition BAIL_GROUND of Bail never fails", NAMED)
                .accepting("condition SURVEILLANCE_GROUND of PlaceUnderSurveillance never fails", NAMED)
                .accepting("condition DESIGNATION_GROUND of PlaceUnderSurveillance never fails", NAMED)
                .accepting("condition ENDING_NAMED of EndWithCase never fails", NAMED)
                // Cases begin under the first edition; the rule that opens them is the same in all.
                .accepting("IdentifySuspect in no case is never accepted", OPENING)
                .accepting("IdentifySuspect in no case is never refused", OPENING)
                .accepting("condition CASE_FILED of IdentifySuspect never holds", OPENING)
                .accepting("condition CASE_FILED of IdentifySuspect never fails", OPENING)
                // Longer or more crowded roads than a search of this width goes; each is told as a story.
                .accepting("ExtendInFourCategories in ARRESTED is never accepted", "CustodyStoryTest tells it")
                .accepting("ExtendForTenYears in ARRESTED is never accepted", "CustodyStoryTest tells it")
                .accepting("EstablishIdentity in ARRESTED is never accepted", "CustodyStoryTest tells it")
                .accepting("condition IDENTITY_WITHHELD of EstablishIdentity never holds", "CustodyStoryTest tells it")
                .accepting(
                        "EstablishIdentity is never accepted with the approval of COUNTY_HEAD",
                        "CustodyStoryTest tells it")
                .accepting("KeepBail in NOT_APPROVED is never accepted", "RefusedArrestTest tells it")
                .accepting("condition WAS_ON_BAIL of KeepBail never holds", "RefusedArrestTest tells it")
                .accepting("KeepSurveillance in NOT_APPROVED is never accepted", "RefusedArrestTest tells it")
                .accepting(
                        "condition WAS_UNDER_SURVEILLANCE of KeepSurveillance never holds",
                        "RefusedArrestTest tells it")
                .accepting("AnswerSuggestion in BAIL is never accepted", "BailStoryTest tells it")
                .accepting("AnswerSuggestion in RESIDENTIAL_SURVEILLANCE is never accepted", "BailStoryTest tells it")
                .accepting(
                        "condition IS_DEPUTY_OR_MEMBER of ReportToBody never fails",
                        "ForbiddenMeasureMovesTest refuses it")
                .accepting(
                        "condition BODY_PERMITS of DetainForArrest never fails", "ForbiddenMeasureMovesTest refuses it")
                .accepting(
                        "condition FEWER_THAN_TWO_RETURNS of ReturnForSupplement never fails",
                        "ForbiddenMeasureMovesTest refuses it");
    }
}
