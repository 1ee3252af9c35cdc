package org.countygov.mediation.reconsideration;

import com.google.common.collect.ImmutableSet;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;

/** How records of reconsiderations are read: the facts that each activity may bring, by the names that logs give them. */
final class ReconsiderationActivities {
    static final Activities<Reconsideration, ReconsiderationState> ALL = Activities.of(
                    AdministrativeReconsideration.WORKFLOW, MediationRole.values())
            .activity(
                    Apply.class,
                    told -> new Apply(
                            told.person("applicant").orElse(told.actor()),
                            told.person("respondent").orElse(PersonId.UNSTATED),
                            told.people("thirdParties"),
                            told.answer("oral") == Answer.YES,
                            told.answer("recorded"),
                            dates(told),
                            told.options("excluded", ExcludedMatter.class),
                            told.answer("withdrawnBefore"),
                            told.answer("withdrawalForced"),
                            told.answer("discretionary"),
                            told.answer("compensation")))
            .activity(
                    RequestCorrection.class,
                    told -> new RequestCorrection(
                            told.answer("lacking"), told.answer("allListed"), told.limit("within")))
            .activity(ExtendCorrection.class, told -> new ExtendCorrection(told.answer("goodReason"), told.limit("by")))
            .activity(Correct.class, told -> new Correct())
            .activity(
                    Reject.class,
                    told -> new Reject(
                            told.options("faults", AdmissionFault.class).orElse(ImmutableSet.of()),
                            told.answer("reasoned"),
                            told.answer("competentOrganNamed")))
            .activity(Accept.class, told -> new Accept(told.options("faults", AdmissionFault.class)))
            .activity(
                    ChooseSummary.class,
                    told -> new ChooseSummary(
                            told.answer("clear"),
                            told.option("kind", ActKind.class),
                            told.number("yuan"),
                            told.answer("allAgree")))
            .activity(ToOrdinary.class, told -> new ToOrdinary(told.answer("unsuitable")))
            .activity(SendCopy.class, told -> new SendCopy())
            .activity(ReceiveCopy.class, told -> new ReceiveCopy())
            .activity(AnswerApplication.class, told -> new AnswerApplication())
            .activity(HearParties.class, told -> new HearParties())
            .activity(NotifyHearing.class, told -> new NotifyHearing(told.instant("hearing")))
            .activity(HoldHearing.class, told -> new HoldHearing())
            .activity(BeginInquiry.class, told -> new BeginInquiry(told.option("kind", InquiryKind.class)))
            .activity(EndInquiry.class, told -> new EndInquiry())
            .activity(Mediate.class, told -> new Mediate(told.answer("voluntary"), told.answer("lawful")))
            .activity(
                    Suspend.class,
                    told -> new Suspend(
                            told.option("ground", SuspensionGround.class),
                            told.answer("applicantAgrees"),
                            told.answer("respondentAgrees"),
                            told.answer("told")))
            .activity(
                    Resume.class,
                    told -> new Resume(told.answer("reasonGone"), told.answer("ordered"), told.answer("told")))
            .activity(TerminateAfter60.class, told -> new TerminateAfter60())
            .activity(
                    AgreeByMediation.class,
                    told -> new AgreeByMediation(told.people("agreedBy"), told.answer("lawful")))
            .activity(Sign.class, told -> new Sign(told.person("party"), told.instant("signedAt")))
            .activity(Regret.class, told -> new Regret())
            .activity(
                    Settle.class,
                    told -> new Settle(
                            told.answer("agreed"),
                            told.answer("voluntary"),
                            told.answer("lawful"),
                            told.answer("written")))
            .activity(WithdrawApplication.class, told -> new WithdrawApplication(told.answer("reasonsStated")))
            .activity(ReturnToReview.class, told -> new ReturnToReview(told.answer("notWithdrawn")))
            .activity(
                    Extend.class, told -> new Extend(told.answer("complicated"), told.answer("told"), told.limit("by")))
            .activity(
                    Decide.class,
                    told -> new Decide(
                            told.answer("major"),
                            told.answer("worse"),
                            told.answer("thirdPartyAsked"),
                            told.instant("servedAt")))
            .activity(Dismiss.class, told -> new Dismiss(told.option("ground", DismissalGround.class)))
            .complete();

    private ReconsiderationActivities() {}

    private static ApplicationDates dates(Told told) {
        return ApplicationDates.builder()
                .actMade(told.instant("actMade"))
                .actKnown(told.instant("actKnown"))
                .rightKnown(told.instant("rightKnown"))
                .inactionSince(told.instant("inactionSince"))
                .immovable(told.answer("immovable"))
                .longerPeriodRuns(told.answer("longerPeriodRuns"))
                .build();
    }
}
