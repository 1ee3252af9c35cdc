package org.countygov.mediation.court;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.referral.Acknowledges;
import org.countygov.referral.Receipt;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/**
 * Everything that can be asked in a court-referred mediation. An {@link Answer} states a fact on which a rule depends; who
 * asks leaves it {@link Answer#UNKNOWN} at the price of being told that the fact is not established.
 */
public sealed interface InvitedMediationCommand extends Command<InvitedMediation, InvitedMediationState> {
    /** The commands and the words for them. */
    Vocabulary<InvitedMediation, InvitedMediationState> VOCABULARY = Vocabulary.of(InvitedMediationCommand.class)
            .word(Offer.class, "引导调解", "offer mediation")
            .word(Consent.class, "同意调解", "consent")
            .word(Decline.class, "不同意调解", "decline")
            .word(Choose.class, "共同选定调解员", "choose a mediator together")
            .word(RequestAppointment.class, "申请指定调解员", "ask for an appointment")
            .word(Appoint.class, "指定调解员", "appoint a mediator")
            .word(RejectAppointment.class, "不同意指定的调解员", "reject the appointment")
            .word(ConfirmReceipt.class, "确认接受", "confirm receipt")
            .word(DeclineReferral.class, "不接受委派、委托", "decline the referral")
            .word(LapseReferral.class, "逾期未确认", "let the referral lapse")
            .word(AskOtherSide.class, "征询另一方", "ask the other side")
            .word(ReturnUnanswered.class, "另一方不同意，退回", "return for want of the other side")
            .word(Disclose.class, "披露", "disclose a conflict")
            .word(ReplaceMediator.class, "更换调解员", "replace the mediator")
            .word(ContinueWithConflict.class, "同意继续由其调解", "keep the mediator in spite of a conflict")
            .word(HoldSession.class, "进行调解", "hold a session")
            .word(SuspendForSham.class, "因涉嫌虚假调解中止", "suspend on suspicion of a sham")
            .word(Resume.class, "恢复调解", "resume")
            .word(Extend.class, "延长调解期限", "extend the period")
            .word(Appraise.class, "委托鉴定", "commission an appraisal")
            .word(ReceiveAppraisal.class, "收到鉴定意见", "receive the appraisal")
            .word(Agree.class, "达成协议", "agree")
            .word(Sign.class, "签署", "sign")
            .word(TakeEffect.class, "协议生效", "take effect")
            .word(RefuseToSign.class, "拒绝签署", "refuse to sign")
            .word(ApplyForConfirmation.class, "申请司法确认", "apply for judicial confirmation")
            .word(Terminate.class, "终止调解", "terminate")
            .word(ClosePerformed.class, "履行后结案", "close on performance")
            .word(CloseConfirmed.class, "司法确认后结案", "close on confirmation")
            .word(MakeMediationLetter.class, "制作调解书", "make a court mediation letter")
            .word(AllowWithdrawal.class, "准许撤诉", "allow the suit to be withdrawn");

    /**
     * The court offers mediation.
     *
     * @param procedure of the suit, once it is registered
     * @param parties all parties
     * @param suitable whether the matter is suited to mediation
     * @param refused whether a party has refused
     * @param registered whether the suit is registered
     */
    record Offer(
            Kind kind,
            Channel channel,
            Optional<SuitProcedure> procedure,
            ImmutableSet<PersonId> parties,
            Answer suitable,
            Answer refused,
            Answer registered)
            implements InvitedMediationCommand {}

    /** Parties consent, all of them or, online, one that wants the other to be asked. */
    record Consent(ImmutableSet<PersonId> consenting) implements InvitedMediationCommand {}

    /** A party does not want mediation. */
    record Decline() implements InvitedMediationCommand {}

    /**
     * The parties choose who mediates; the matter goes there.
     *
     * @param mediator who mediates, or empty when the organisation is to say
     * @param chosenBy the parties who chose
     * @param onRoster whether the choice is on the court's roster
     * @param peoplesCommittee whether it is a people's mediation committee
     */
    record Choose(
            Optional<PersonId> mediator,
            ImmutableSet<PersonId> chosenBy,
            Answer onRoster,
            boolean peoplesCommittee,
            Optional<Referral> referral)
            implements InvitedMediationCommand, Refers {}

    /** A party asks the court to appoint an online mediator. */
    record RequestAppointment() implements InvitedMediationCommand {}

    /**
     * The organisation or the court appoints who mediates; the matter goes there.
     *
     * @param notChosen whether the parties could not choose
     */
    record Appoint(
            Optional<PersonId> mediator,
            Answer notChosen,
            Answer onRoster,
            boolean peoplesCommittee,
            Optional<Referral> referral)
            implements InvitedMediationCommand, Refers {}

    /** A party does not want whoever is appointed, and so refuses mediation. */
    record RejectAppointment() implements InvitedMediationCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /**
     * The papers are received, on paper by signature, online by a click.
     *
     * @param peopleMediation the committee's own case, where a people's mediation committee mediates
     */
    record ConfirmReceipt(Optional<CaseRef> peopleMediation) implements InvitedMediationCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.RECEIVED;
        }
    }

    /** The matter is outside the scope of whoever it was referred to. */
    record DeclineReferral(Answer reasonsGiven) implements InvitedMediationCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /** Nobody has confirmed an online referral in time. Done by law. */
    record LapseReferral() implements InvitedMediationCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /** The other side is asked, and agrees. */
    record AskOtherSide(Answer agrees) implements InvitedMediationCommand {}

    /**
     * The other side does not agree, or cannot be reached.
     *
     * @param refusing whether it refuses or cannot be reached
     */
    record ReturnUnanswered(Answer refusing, Optional<Referral> referral)
            implements InvitedMediationCommand, Refers, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /** The mediator says what touches his neutrality. */
    record Disclose(ImmutableSet<Conflict> conflicts) implements InvitedMediationCommand {}

    /**
     * Another mediator takes over.
     *
     * @param asked whether a party asks for it
     */
    record ReplaceMediator(PersonId coming, Answer asked) implements InvitedMediationCommand {}

    /** The parties keep the mediator. */
    record ContinueWithConflict(ImmutableSet<PersonId> agreedBy) implements InvitedMediationCommand {}

    /**
     * The parties meet.
     *
     * @param open whether outsiders attend
     * @param openByLaw whether a law opens it
     */
    record HoldSession(Answer open, Answer openByLaw) implements InvitedMediationCommand {}

    /** The mediator suspects a sham. */
    record SuspendForSham(Answer reported) implements InvitedMediationCommand {}

    /** The suspicion is gone. */
    record Resume(Answer suspicionGone) implements InvitedMediationCommand {}

    /** The mediation goes on beyond its period. */
    record Extend(Optional<TimeLimit> by, ImmutableSet<PersonId> agreedBy) implements InvitedMediationCommand {}

    /** The parties have something appraised before the suit is registered. */
    record Appraise() implements InvitedMediationCommand {}

    /** The appraisal is there. */
    record ReceiveAppraisal() implements InvitedMediationCommand {}

    /** The parties agree on a text that is then to be signed. */
    record Agree(ImmutableSet<PersonId> agreedBy) implements InvitedMediationCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /**
     * One mark is put on the agreement.
     *
     * @param party the party that it binds; empty for the mediator and the seal
     * @param at when, if not on the occasion of recording it
     */
    record Sign(Mark mark, Optional<PersonId> party, Optional<Instant> at) implements InvitedMediationCommand {}

    /** The last of the required marks is there. Done by law. */
    record TakeEffect() implements InvitedMediationCommand {}

    /** A party does not sign after all. */
    record RefuseToSign() implements InvitedMediationCommand {}

    /** The parties ask the inviting court to confirm the agreement; a case of its own opens there. */
    record ApplyForConfirmation(ImmutableSet<PersonId> applicants, Optional<CaseRef> confirmation)
            implements InvitedMediationCommand {}

    /**
     * The mediation ends without agreement, and the matter goes back to the court.
     *
     * @param reported whether the court is told in writing
     * @param papersHandedOver whether the papers go to the court
     */
    record Terminate(
            Optional<ReturnGround> ground, Answer reported, Answer papersHandedOver, Optional<Referral> referral)
            implements InvitedMediationCommand, Refers, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /** The file is closed because the agreement is performed. */
    record ClosePerformed(Answer performed) implements InvitedMediationCommand {}

    /** The file is closed because the agreement is confirmed. */
    record CloseConfirmed() implements InvitedMediationCommand {}

    /**
     * The court turns the agreement into a mediation letter.
     *
     * @param lawful what the court finds on review
     * @param signedForBy the parties who have signed for the letter
     */
    record MakeMediationLetter(Answer lawful, ImmutableSet<PersonId> signedForBy) implements InvitedMediationCommand {}

    /** The court lets the suit be withdrawn. */
    record AllowWithdrawal(Answer lawful) implements InvitedMediationCommand {}
}
