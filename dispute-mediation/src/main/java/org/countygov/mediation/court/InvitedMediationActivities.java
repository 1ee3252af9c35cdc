package org.countygov.mediation.court;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.court.InvitedMediationCommand.*;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/**
 * How records of court-referred mediations are read: the facts that each activity may bring, by the names that logs give
 * them. A matter is delegated and offline unless the record says otherwise.
 */
final class InvitedMediationActivities {
    static final Activities<InvitedMediation, InvitedMediationState> ALL = Activities.of(
                    CourtReferredMediation.WORKFLOW, MediationRole.values())
            .activity(
                    Offer.class,
                    told -> new Offer(
                            told.option("kind", Kind.class).orElse(Kind.DELEGATED),
                            told.option("channel", Channel.class).orElse(Channel.OFFLINE),
                            told.option("procedure", SuitProcedure.class),
                            told.people("parties"),
                            told.answer("suitable"),
                            told.answer("refused"),
                            told.answer("registered")))
            .activity(Consent.class, told -> new Consent(orActor(told, "consenting")))
            .activity(Decline.class, told -> new Decline())
            .activity(
                    Choose.class,
                    told -> new Choose(
                            told.person("mediator"),
                            told.people("chosenBy"),
                            told.answer("onRoster"),
                            told.answer("peoplesCommittee") == Answer.YES,
                            Optional.empty()))
            .activity(RequestAppointment.class, told -> new RequestAppointment())
            .activity(
                    Appoint.class,
                    told -> new Appoint(
                            told.person("mediator"),
                            told.answer("notChosen"),
                            told.answer("onRoster"),
                            told.answer("peoplesCommittee") == Answer.YES,
                            Optional.empty()))
            .activity(RejectAppointment.class, told -> new RejectAppointment())
            .activity(
                    ConfirmReceipt.class,
                    told -> new ConfirmReceipt(caseOf(told, "peopleMediation", PeopleMediation.WORKFLOW.name())))
            .activity(DeclineReferral.class, told -> new DeclineReferral(told.answer("reasonsGiven")))
            .activity(AskOtherSide.class, told -> new AskOtherSide(told.answer("agrees")))
            .activity(ReturnUnanswered.class, told -> new ReturnUnanswered(told.answer("refusing"), Optional.empty()))
            .activity(
                    Disclose.class,
                    told -> new Disclose(
                            told.options("conflicts", Conflict.class).orElse(ImmutableSet.of())))
            .activity(
                    ReplaceMediator.class,
                    told -> new ReplaceMediator(told.person("coming").orElse(PersonId.UNSTATED), told.answer("asked")))
            .activity(ContinueWithConflict.class, told -> new ContinueWithConflict(told.people("agreedBy")))
            .activity(HoldSession.class, told -> new HoldSession(told.answer("open"), told.answer("openByLaw")))
            .activity(SuspendForSham.class, told -> new SuspendForSham(told.answer("reported")))
            .activity(Resume.class, told -> new Resume(told.answer("suspicionGone")))
            .activity(Extend.class, told -> new Extend(told.limit("by"), told.people("agreedBy")))
            .activity(Appraise.class, told -> new Appraise())
            .activity(ReceiveAppraisal.class, told -> new ReceiveAppraisal())
            .activity(Agree.class, told -> new Agree(told.people("agreedBy")))
            .activity(Sign.class, InvitedMediationActivities::sign)
            .activity(RefuseToSign.class, told -> new RefuseToSign())
            .activity(
                    ApplyForConfirmation.class,
                    told -> new ApplyForConfirmation(
                            told.people("applicants"),
                            caseOf(told, "confirmation", JudicialConfirmation.WORKFLOW.name())))
            .activity(
                    Terminate.class,
                    told -> new Terminate(
                            told.option("ground", ReturnGround.class),
                            told.answer("reported"),
                            told.answer("papersHandedOver"),
                            Optional.empty()))
            .activity(ClosePerformed.class, told -> new ClosePerformed(told.answer("performed")))
            .activity(CloseConfirmed.class, told -> new CloseConfirmed())
            .activity(
                    MakeMediationLetter.class,
                    told -> new MakeMediationLetter(told.answer("lawful"), told.people("signedForBy")))
            .activity(AllowWithdrawal.class, told -> new AllowWithdrawal(told.answer("lawful")))
            .complete();

    private InvitedMediationActivities() {}

    /** A mark whose kind the record does not name is that of a party, and binds whoever signs unless it says whom. */
    private static Sign sign(Told told) {
        Mark mark = told.option("mark", Mark.class).orElse(Mark.PARTY);
        Optional<PersonId> party = told.person("party");
        if (mark == Mark.PARTY && party.isEmpty() && told.actor().isStated()) {
            party = Optional.of(told.actor());
        }
        return new Sign(mark, party, told.instant("signedAt"));
    }

    private static ImmutableSet<PersonId> orActor(Told told, String fact) {
        ImmutableSet<PersonId> people = told.people(fact);
        return people.isEmpty() && told.actor().isStated() ? ImmutableSet.of(told.actor()) : people;
    }

    private static Optional<CaseRef> caseOf(Told told, String fact, String workflow) {
        return told.text(fact).map(FreeText::value).map(id -> new CaseRef(workflow, id));
    }
}
