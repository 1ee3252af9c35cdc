package org.countygov.police.measure;

import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countygov.law.Basis;
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
import org.countygov.police.shared.CustodyClocks;
import org.countygov.police.shared.CustodySettings;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Life;
import org.countygov.testkit.Overruns;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.words.Language;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The measures against a suspect keep the laws of the kernel, and every rule of them is seen from all sides. */
class CoerciveMeasureWorkflowTest extends WorkflowContract<CoerciveMeasure, MeasureState> {
    private static final Optional<CaseRef> CASE = Optional.of(new CaseRef("criminal-case", "1"));

    /** The county takes no request to extend custody in its last seven days. */
    private static final LocalSettings STRICT =
            LocalSettings.named("strict").with(CustodySettings.LATE_EXTENSION_REQUESTS_TAKEN, false);

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

    private static final Actor SUSPECT = actor("suspect", PoliceRole.SUSPECT);

    private static ImmutableList<CaseFile<CoerciveMeasure, MeasureState>> crossroads(String start) {
        Life<CoerciveMeasure, MeasureState> free = People.story(start);
        Life<CoerciveMeasure, MeasureState> bailed = free.does(People.bail(BailGround.NO_DANGER, 0));
        Life<CoerciveMeasure, MeasureState> surveilled =
                free.does(People.surveillance(Residence.HOME, Optional.empty()));
        Life<CoerciveMeasure, MeasureState> arrested = arrested(free);
        Life<CoerciveMeasure, MeasureState> toFourCategories = arrested.by(People.LEGAL)
                .approvedBy(People.COUNTY_HEAD)
                .does(new RequestCustodyExtension(Optional.of(ExtensionStep.ONE_MONTH), YES))
                .by(People.SUPERIOR_PROCURATORATE)
                .does(new ExtendByOneMonth())
                .by(People.LEGAL)
                .approvedBy(People.COUNTY_HEAD)
                .does(new RequestCustodyExtension(Optional.of(ExtensionStep.FOUR_CATEGORIES), YES));
        Life<CoerciveMeasure, MeasureState> suggested = arrested.by(People.PROCURATORATE)
                .does(new SuggestRelease())
                .by(People.OFFICER)
                .approvedBy(People.COUNTY_HEAD);
        return Stream.of(
                        free,
                        free.does(People.DETAIN).by(SUSPECT).does(new ApplyForChange()),
                        arrested.by(SUSPECT).does(new ApplyForChange()),
                        toFourCategories,
                        toFourCategories
                                .by(People.PROVINCIAL_PROCURATORATE)
                                .does(new ExtendInFourCategories(Optional.of(ImmutableSet.of(MajorCase.ROAMING))))
                                .by(People.LEGAL)
                                .approvedBy(People.COUNTY_HEAD)
                                .does(new RequestCustodyExtension(Optional.of(ExtensionStep.TEN_YEARS), YES)),
                        arrested(People.story(start, suspect(YES))),
                        refused(bailed),
                        refused(surveilled),
                        suggested.does(People.bail(BailGround.NO_DANGER, 0)),
                        suggested.does(People.surveillance(Residence.HOME, Optional.empty())),
                        // The congress has permitted bail and nothing else yet.
                        People.story(start, SpecialPerson.COUNTY_DEPUTY)
                                .does(new ReportToBody(Optional.of(BodyAnswer.PERMITTED)))
                                .approvedBy(People.COUNTY_HEAD)
                                .does(People.bail(BailGround.NO_DANGER, 0)),
                        returned(returned(arrested.by(People.LEGAL)
                                .approvedBy(People.COUNTY_HEAD)
                                .does(new HandOver(false)))),
                        // Approved in the last hour of the seven days: a day later the detention before it is over.
                        requested(free).later(Duration.ofDays(7).plusHours(14)).does(new ApproveArrest()),
                        // Twelve months of bail are used up, and so are six of surveillance.
                        bailed.later(Duration.ofDays(372))
                                .approvedBy(People.COUNTY_HEAD)
                                .does(People.surveillance(Residence.HOME, Optional.empty())),
                        surveilled
                                .later(Duration.ofDays(190))
                                .approvedBy(People.COUNTY_HEAD)
                                .does(People.bail(BailGround.NO_DANGER, 0)))
                .map(Life::file)
                .collect(ImmutableList.toImmutableList());
    }

    private static Life<CoerciveMeasure, MeasureState> requested(Life<CoerciveMeasure, MeasureState> suspect) {
        return suspect.does(People.DETAIN)
                .by(People.LEGAL)
                .approvedBy(People.COUNTY_HEAD)
                .does(People.REQUEST_ARREST)
                .by(People.PROCURATORATE);
    }

    private static Life<CoerciveMeasure, MeasureState> arrested(Life<CoerciveMeasure, MeasureState> suspect) {
        return requested(suspect)
                .does(new ApproveArrest())
                .by(People.OFFICER)
                .approvedBy(People.COUNTY_HEAD)
                .does(new ExecuteArrest(YES, YES));
    }

    private static Life<CoerciveMeasure, MeasureState> refused(Life<CoerciveMeasure, MeasureState> life) {
        return life.by(People.LEGAL)
                .approvedBy(People.COUNTY_HEAD)
                .does(People.REQUEST_ARREST)
                .by(People.PROCURATORATE)
                .does(new RefuseArrest(YES, NO));
    }

    private static Life<CoerciveMeasure, MeasureState> returned(Life<CoerciveMeasure, MeasureState> life) {
        return life.by(People.PROCURATORATE)
                .does(new ReturnForSupplement())
                .by(People.LEGAL)
                .approvedBy(People.COUNTY_HEAD)
                .does(new Resubmit());
    }

    @Override
    protected Plan<CoerciveMeasure, MeasureState> plan() {
        return Plan.of(CoerciveMeasures.WORKFLOW)
                .acting(
                        actor("officer", PoliceRole.OFFICER),
                        actor("legal", PoliceRole.LEGAL_DEPARTMENT),
                        SUSPECT,
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
                // Where only longer or more crowded roads lead than a search of this width goes, under each edition.
                .tryingOn(crossroads("2020-10-12 09:00"))
                .tryingOn(crossroads("2022-10-10 09:00"))
                .tryingOn(crossroads("2024-03-04 09:00"))
                // What is not named is not known, and what is not known is not false.
                .accepting("condition AUTHORITY_NAMED of Detain never fails", NAMED)
                .accepting("condition DELAY_ALLOWED_IN_DETENTION of DelayFamilyNotice never fails", NAMED)
                .accepting("condition ARREST_GROUND of RequestArrest never fails", NAMED)
                .accepting("condition STEP_NAMED of RequestCustodyExtension never fails", NAMED)
                .accepting("condition BAIL_GROUND of Bail never fails", NAMED)
                .accepting("condition SURVEILLANCE_GROUND of PlaceUnderSurveillance never fails", NAMED)
                .accepting("condition DESIGNATION_GROUND of PlaceUnderSurveillance never fails", NAMED)
                .accepting("condition ENDING_NAMED of EndWithCase never fails", NAMED);
    }

    // ---- no way past the end of custody
    // ----------------------------------------------------------------------------------

    private static final ImmutableSet<Basis> OF_THE_END =
            ImmutableSet.of(CRIMINAL_PL_2018.article(79), CRIMINAL_PL_2018.article(98), CRIMINAL_PL_2018.article(99));

    /** The person goes free, or another measure takes the place of the one that is over. */
    private static final ImmutableSet<String> RELEASE =
            ImmutableSet.of("ReleaseOnExpiry", "EndWithCase", "Bail", "PlaceUnderSurveillance");

    private static final ImmutableSet<String> RELEASE_FOR_OTHER_REASONS =
            ImmutableSet.of("ReleaseWronglyHeld", "ReleaseAsNeedless", "LiftForDeputy");

    /** What is owed to the person, the family and others however late, and what they may ask for. */
    private static final ImmutableSet<String> OWED = ImmutableSet.of(
            "NotifyFamily",
            "DelayFamilyNotice",
            "EndDelay",
            "ReportForeigner",
            "ReportToBody",
            "CompleteFormalities",
            "WarnOfExpiry",
            "ReturnReceipt",
            "ApplyForChange");

    /** What the procuratorate asks about custody, and the answer that follows it. */
    private static final ImmutableSet<String> NECESSITY =
            ImmutableSet.of("SuggestRelease", "AnswerSuggestion", "OpenNecessityReview", "ConcludeNecessityReview");

    /** Bail and surveillance end; arrest has grounds of its own, and a breach in time is still a breach. */
    private static final ImmutableSet<String> AFTER_BAIL = ImmutableSet.of(
            "Lift",
            "ReleaseAfterRefusal",
            "DetainForArrest",
            "RequestArrest",
            "ExtendArrestReview",
            "ApproveArrest",
            "RefuseArrest",
            "ExecuteArrest",
            "RequestReconsideration",
            "RequestReview",
            "ApproveAfterRemedy",
            "PayDeposit",
            "ReportToStation",
            "ForfeitDeposit",
            "ReadOutForfeiture",
            "FineGuarantor",
            "WarnBailEnds",
            "RecordSelfEndingCase");

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static ImmutableSet<String> any(ImmutableSet<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
    }

    @TestFactory
    Stream<DynamicTest> nothingGoesOnPastTheEndOfCustody() {
        ImmutableSet<String> appearance = any(
                ImmutableSet.of("EndAppearance"),
                Sets.difference(RELEASE, ImmutableSet.of("ReleaseOnExpiry")).immutableCopy());
        ImmutableSet<String> atProcuratorate =
                ImmutableSet.of("ReleaseOnExpiry", "DecideAfresh", "ReleaseOnNonProsecution");
        return Stream.of(
                overrun(CustodyClocks.SUMMONS, appearance),
                overrun(CustodyClocks.COMPELLED_APPEARANCE, appearance),
                overrun(CustodyClocks.DETENTION, any(RELEASE, RELEASE_FOR_OTHER_REASONS, OWED)),
                overrun(
                        CustodyClocks.ARREST_DECISION_WHEN_DETAINED,
                        ImmutableSet.of("ReleaseOnExpiry", "RefuseArrest", "EndWithCase")),
                overrun(CustodyClocks.INVESTIGATION_CUSTODY, any(RELEASE, RELEASE_FOR_OTHER_REASONS, OWED, NECESSITY)),
                overrun(CustodyClocks.BAIL, any(RELEASE, RELEASE_FOR_OTHER_REASONS, OWED, NECESSITY, AFTER_BAIL)),
                overrun(
                        CustodyClocks.RESIDENTIAL_SURVEILLANCE,
                        any(RELEASE, RELEASE_FOR_OTHER_REASONS, OWED, NECESSITY, AFTER_BAIL)),
                overrun(CustodyClocks.PROSECUTION_REVIEW, atProcuratorate),
                overrun(CustodyClocks.FAST_TRACK_REVIEW, atProcuratorate),
                overrun(CustodyClocks.SUPPLEMENTARY_INVESTIGATION, atProcuratorate));
    }

    private DynamicTest overrun(Clock clock, ImmutableSet<String> allowed) {
        return DynamicTest.dynamicTest(clock.id(), () -> {
            boolean bound = clock == CustodyClocks.BAIL || clock == CustodyClocks.RESIDENTIAL_SURVEILLANCE;
            boolean appearing = clock == CustodyClocks.SUMMONS || clock == CustodyClocks.COMPELLED_APPEARANCE;
            Overruns overruns =
                    Overruns.of(clock, plan(), exploration(), measure -> bound || appearing || measure.isHeld());
            assertTrue(overruns.cases() > 0, "never ran out");
            assertEquals(Set.of(), Sets.difference(overruns.accepted(), allowed), "accepted after the end");
            Set<Basis> law = Sets.union(ImmutableSet.copyOf(clock.bases()), OF_THE_END);
            overruns.refused()
                    .forEach(refusal -> assertTrue(
                            refusal.decision().reasons().stream()
                                    .flatMap(reason -> reason.bases().stream())
                                    .anyMatch(law::contains),
                            () -> refusal.command() + ": " + refusal.decision().in(Language.EN)));
        });
    }
}
