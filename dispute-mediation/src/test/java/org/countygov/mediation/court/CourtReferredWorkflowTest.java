package org.countygov.mediation.court;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.confirmation.Confirmation;
import org.countygov.mediation.confirmation.ConfirmationCommand;
import org.countygov.mediation.confirmation.ConfirmationState;
import org.countygov.mediation.confirmation.CourtLink;
import org.countygov.mediation.confirmation.JudicialConfirmation;
import org.countygov.mediation.court.InvitedMediationCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;

/** Court-referred mediation keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class CourtReferredWorkflowTest extends WorkflowContract<InvitedMediation, InvitedMediationState> {
    private static final UnitId COURT_ONE = UnitId.of("court-1");
    private static final Actor LI = actor("li-1001", MediationRole.PARTY);
    private static final Actor PASSER_BY = actor("passer-1003", MediationRole.PARTY);
    private static final Actor LAWYER = actor("lawyer-1004", MediationRole.AGENT);
    private static final Actor JUDGE = actor("judge-3001", MediationRole.COURT);
    private static final Actor ZHAO = actor("zhao-2001", MediationRole.INVITED_MEDIATOR);
    private static final Actor QIAN = actor("qian-2002", MediationRole.INVITED_MEDIATOR);
    private static final Actor CENTRE = actor("centre-2003", MediationRole.INVITED_ORGANISATION);
    private static final PersonId WANG = PersonId.of("wang-1002");
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG);
    private static final ImmutableSet<PersonId> ONE = ImmutableSet.of(LI.person());
    private static final ImmutableSet<PersonId> NONE_OF_THEM = ImmutableSet.of(PASSER_BY.person());
    private static final LocalDate DELEGATED_ONLINE_DAY = LocalDate.of(2025, 3, 3);
    private static final LocalDate ENTRUSTED_ONLINE_DAY = LocalDate.of(2025, 3, 4);
    private static final LocalDate DELEGATED_OFFLINE_DAY = LocalDate.of(2025, 3, 5);
    private static final LocalDate ENTRUSTED_OFFLINE_DAY = LocalDate.of(2025, 3, 6);

    private static final CaseFile<Confirmation, ConfirmationState> CONFIRMED = Life.of(JudicialConfirmation.WORKFLOW)
            .at("2016-07-04 09:00")
            .by(LI)
            .does(new ConfirmationCommand.Prepare(Optional.empty(), BOTH, Optional.empty(), YES, Optional.empty()))
            .does(new ConfirmationCommand.File(
                    BOTH, Optional.of(CourtLink.ORGANISATION_SEAT), NO, YES, YES, ImmutableSet.of()))
            .by(JUDGE)
            .does(new ConfirmationCommand.Accept(Optional.of(ImmutableSet.of())))
            .does(new ConfirmationCommand.SummonBoth())
            .does(new ConfirmationCommand.Confirm(Optional.of(ImmutableSet.of()), Optional.empty()))
            .file();

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), COURT_ONE, role);
    }

    @Override
    protected Plan<InvitedMediation, InvitedMediationState> plan() {
        return Plan.of(CourtReferredMediation.WORKFLOW)
                .acting(LI, PASSER_BY, LAWYER, JUDGE, ZHAO, QIAN, CENTRE)
                .knowing(CONFIRMED)
                // On each day other offers are made, so that none crowds out another.
                .startingOn(
                        DELEGATED_OFFLINE_DAY.minusYears(8),
                        ENTRUSTED_OFFLINE_DAY.minusYears(8),
                        DELEGATED_ONLINE_DAY.minusYears(2),
                        ENTRUSTED_ONLINE_DAY.minusYears(2),
                        DELEGATED_OFFLINE_DAY.minusYears(2),
                        ENTRUSTED_OFFLINE_DAY.minusYears(2),
                        DELEGATED_ONLINE_DAY,
                        ENTRUSTED_ONLINE_DAY,
                        DELEGATED_OFFLINE_DAY,
                        ENTRUSTED_OFFLINE_DAY)
                .searching(3, 14)
                .askingAt(now -> offer(now, SuitProcedure.ORDINARY))
                .askingAt(now -> offer(now, SuitProcedure.SUMMARY))
                .asking(new Offer(Kind.DELEGATED, Channel.ONLINE, Optional.empty(), BOTH, NO, YES, YES))
                .asking(
                        new Consent(BOTH),
                        new Consent(ONE),
                        new Consent(NONE_OF_THEM),
                        new Decline(),
                        choose(BOTH, YES),
                        choose(NONE_OF_THEM, NO),
                        new RequestAppointment(),
                        new Appoint(Optional.of(ZHAO.person()), YES, YES, false, Optional.empty()),
                        new Appoint(Optional.of(ZHAO.person()), NO, NO, true, Optional.empty()),
                        new RejectAppointment(),
                        new ConfirmReceipt(Optional.empty()),
                        new DeclineReferral(YES),
                        new DeclineReferral(NO),
                        new AskOtherSide(YES),
                        new AskOtherSide(NO),
                        new ReturnUnanswered(YES, Optional.empty()),
                        new ReturnUnanswered(NO, Optional.empty()))
                .asking(
                        new Disclose(ImmutableSet.of(Conflict.INTEREST)),
                        new Disclose(ImmutableSet.of()),
                        new ReplaceMediator(ZHAO.person(), YES),
                        new ReplaceMediator(ZHAO.person(), NO),
                        new ContinueWithConflict(BOTH),
                        new ContinueWithConflict(ONE),
                        new HoldSession(NO, NO),
                        new HoldSession(YES, NO),
                        new SuspendForSham(YES),
                        new SuspendForSham(NO),
                        new Resume(YES),
                        new Resume(NO),
                        new Extend(Optional.of(TimeLimit.days(10)), BOTH),
                        new Extend(Optional.of(TimeLimit.days(10)), ONE),
                        new Appraise(),
                        new ReceiveAppraisal(),
                        new Agree(BOTH),
                        new Agree(ONE))
                .asking(
                        new RefuseToSign(),
                        new ApplyForConfirmation(BOTH, Optional.of(CONFIRMED.ref())),
                        new ApplyForConfirmation(ONE, Optional.empty()),
                        terminate(ReturnGround.WIDE_DIVERGENCE, YES),
                        terminate(ReturnGround.PERIOD_OVER, YES),
                        terminate(ReturnGround.UNREACHABLE, NO),
                        new ClosePerformed(YES),
                        new ClosePerformed(NO),
                        new CloseConfirmed(),
                        new MakeMediationLetter(YES, BOTH),
                        new MakeMediationLetter(NO, ONE),
                        new AllowWithdrawal(YES),
                        new AllowWithdrawal(NO))
                .askingAbout((content, at) -> sign(Mark.PARTY, nextToSign(content)))
                .accepting("condition CONFLICT_NAMED of Disclose never fails", "it is named or not known")
                .accepting(
                        "condition RESUMPTION_IN_USE of Resume never fails",
                        "ForbiddenCourtReferredMovesTest tries it under other settings");
    }

    /** What is offered on the day, the same in every year. */
    private static Offer offer(Instant now, SuitProcedure procedure) {
        return switch (BeijingTime.date(now).getDayOfMonth()) {
            case 3 -> offer(Kind.DELEGATED, Channel.ONLINE, Optional.empty());
            case 4 -> offer(Kind.ENTRUSTED, Channel.ONLINE, Optional.of(procedure));
            case 5 -> offer(Kind.DELEGATED, Channel.OFFLINE, Optional.empty());
            default -> offer(Kind.ENTRUSTED, Channel.OFFLINE, Optional.of(procedure));
        };
    }

    private static Offer offer(Kind kind, Channel channel, Optional<SuitProcedure> procedure) {
        return new Offer(kind, channel, procedure, BOTH, YES, NO, kind == Kind.ENTRUSTED ? YES : NO);
    }

    private static Choose choose(ImmutableSet<PersonId> by, Answer onRoster) {
        return new Choose(Optional.of(ZHAO.person()), by, onRoster, false, Optional.empty());
    }

    private static Sign sign(Mark mark, Optional<PersonId> party) {
        return new Sign(mark, party, Optional.empty());
    }

    /** The party whose mark is missing. */
    private static Optional<PersonId> nextToSign(InvitedMediation content) {
        return content.parties().stream()
                .filter(party -> content.signatures().stream()
                        .noneMatch(signature -> signature.party().equals(Optional.of(party))))
                .findFirst();
    }

    private static Terminate terminate(ReturnGround ground, Answer done) {
        return new Terminate(Optional.of(ground), done, done, Optional.empty());
    }
}
