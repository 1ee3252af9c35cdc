package org.countygov.mediation.people;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.referral.TakesUp;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/**
 * Everything that can be asked in a people's mediation. An {@link Answer} states a fact on which a rule depends; who asks
 * leaves it {@link Answer#UNKNOWN} at the price of being told that the fact is not established.
 */
public sealed interface MediationCommand extends Command<Mediation, MediationState> {
    /** The commands and the words for them. */
    Vocabulary<Mediation, MediationState> VOCABULARY = Vocabulary.of(MediationCommand.class)
            .word(Apply.class, "申请调解", "apply for mediation")
            .word(OfferMediation.class, "主动提出调解", "offer to mediate")
            .word(ReceiveReferral.class, "接收移送", "receive a referral")
            .word(DeclineMediation.class, "表示拒绝调解", "decline mediation")
            .word(Accept.class, "受理", "accept")
            .word(Refuse.class, "不予受理", "refuse")
            .word(ChooseRepresentatives.class, "推选代表", "choose representatives")
            .word(AppointMediators.class, "指定调解员", "appoint mediators")
            .word(ChooseMediators.class, "选定调解员", "choose mediators")
            .word(ReplaceMediator.class, "更换调解员", "replace a mediator")
            .word(OpenMediation.class, "开始调解", "open the mediation")
            .word(InviteHelper.class, "邀请参与调解", "invite a helper")
            .word(Investigate.class, "调查核实", "investigate")
            .word(CommissionAppraisal.class, "委托鉴定", "commission an appraisal")
            .word(ReceiveAppraisal.class, "收到鉴定意见", "receive the appraisal")
            .word(TakePrecautions.class, "采取预防激化措施", "take precautions")
            .word(ReportToPolice.class, "向公安机关报告", "report to the police")
            .word(Extend.class, "延长调解期限", "extend the mediation period")
            .word(Suspend.class, "中止调解", "suspend")
            .word(Resume.class, "恢复调解", "resume")
            .word(AgreeOrally.class, "达成口头协议", "agree orally")
            .word(AgreeInWriting.class, "达成书面协议", "agree in writing")
            .word(Sign.class, "签署", "sign")
            .word(TakeEffect.class, "协议生效", "take effect")
            .word(RejectDraft.class, "拒绝签署", "reject the draft")
            .word(RecordPartPerformance.class, "记录部分履行", "record part performance")
            .word(RecordFullPerformance.class, "记录履行完毕", "record full performance")
            .word(UrgePerformance.class, "督促履行", "urge performance")
            .word(ApplyForConfirmation.class, "申请司法确认", "apply for judicial confirmation")
            .word(RecordBreach.class, "记录未履行或者争议", "record breach or dispute")
            .word(Renegotiate.class, "重新调解", "mediate anew")
            .word(CloseToCourt.class, "转入其他途径", "leave for another route")
            .word(FollowUp.class, "回访", "pay a follow-up visit")
            .word(Terminate.class, "终止调解", "terminate")
            .word(Archive.class, "立卷归档", "archive");

    /**
     * A party asks for mediation.
     *
     * @param parties all parties to the dispute
     * @param civil whether it is about civil rights and duties
     * @param oral whether it was asked by word of mouth
     * @param writtenDown whether an oral request was written down
     */
    record Apply(ImmutableSet<PersonId> parties, DisputeKind kind, Answer civil, boolean oral, Answer writtenDown)
            implements MediationCommand {}

    /**
     * The committee offers to mediate.
     *
     * @param declined whether a party has already declined
     */
    record OfferMediation(ImmutableSet<PersonId> parties, DisputeKind kind, Answer civil, Answer declined)
            implements MediationCommand {}

    /** An organ that refers disputes. */
    enum ReferringOrgan implements Worded {
        /** 基层人民法院. */
        BASIC_COURT("基层人民法院", "basic people's court"),
        /** 公安机关. */
        POLICE("公安机关", "police"),
        /** 其他机关、单位. */
        OTHER("其他机关或者单位", "another organ or unit");

        private final Phrase words;

        ReferringOrgan(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /**
     * An organ points the parties to people's mediation.
     *
     * @param notYetAccepted whether the organ has not accepted the matter itself
     * @param entrusted whether a court that has registered the case entrusts it
     * @param partiesAgree whether the parties agree
     * @param committeeAgrees whether the committee agrees
     * @param letter whether there is a referral letter
     * @param handedOnBy the organ's own case, if it keeps one
     */
    record ReceiveReferral(
            ImmutableSet<PersonId> parties,
            DisputeKind kind,
            Answer civil,
            ReferringOrgan organ,
            Answer notYetAccepted,
            Answer entrusted,
            Answer partiesAgree,
            Answer committeeAgrees,
            Answer letter,
            Optional<CaseRef> handedOnBy)
            implements MediationCommand, TakesUp {}

    /** A party says clearly that it does not want mediation, or no longer. */
    record DeclineMediation() implements MediationCommand {}

    /**
     * The committee takes the dispute.
     *
     * @param exclusions what stands against it, or empty when nobody has looked
     * @param papers the intake papers at hand
     * @param bothSidesWant in a medical dispute, whether both sides applied or one applied and the other agreed
     */
    record Accept(Optional<ImmutableSet<Exclusion>> exclusions, ImmutableSet<FileItem> papers, Answer bothSidesWant)
            implements MediationCommand {}

    /**
     * The committee does not take the dispute.
     *
     * @param grounds why not
     * @param channelNamed whether the proper channel was named
     * @param dangerCalmed whether a danger of escalation, if any, was calmed first
     * @param organInformed whether the referring organ, if any, was told by letter
     */
    record Refuse(ImmutableSet<Exclusion> grounds, Answer channelNamed, Answer dangerCalmed, Answer organInformed)
            implements MediationCommand {}

    /** A side with many people chooses who speaks for it. */
    record ChooseRepresentatives(ImmutableSet<PersonId> representatives) implements MediationCommand {}

    /**
     * The committee appoints.
     *
     * @param presiding who presides, when there are several
     * @param inOffice whether all are mediators in office
     */
    record AppointMediators(ImmutableSet<PersonId> mediators, Optional<PersonId> presiding, Answer inOffice)
            implements MediationCommand {}

    /**
     * The parties choose.
     *
     * @param chosenBy the parties who chose
     * @param inOffice whether all are in office in this committee, or lent by another that agrees
     */
    record ChooseMediators(
            ImmutableSet<PersonId> mediators,
            Optional<PersonId> presiding,
            ImmutableSet<PersonId> chosenBy,
            Answer inOffice)
            implements MediationCommand {}

    /** One mediator takes the place of another, because a party asks for it or the mediator withdraws. */
    record ReplaceMediator(PersonId leaving, PersonId coming, Answer inOffice) implements MediationCommand {}

    /**
     * The mediation begins.
     *
     * @param rightsExplained whether the parties were told their rights and duties
     * @param publicityAsked whether it was recorded what the parties want of openness
     */
    record OpenMediation(Answer rightsExplained, Answer publicityAsked) implements MediationCommand {}

    /** Relatives, neighbours, experts or others are asked to help. */
    record InviteHelper(Answer allPartiesAgree) implements MediationCommand {}

    /** The mediator looks into the facts. */
    record Investigate() implements MediationCommand {}

    /** The parties have something appraised. */
    record CommissionAppraisal(Answer bodyAndCostsAgreed) implements MediationCommand {}

    /** The appraisal is there. */
    record ReceiveAppraisal() implements MediationCommand {}

    /**
     * The dispute may escalate, and the mediator acts against it.
     *
     * @param mayBecomeOffence whether it may become a public-order or criminal case
     */
    record TakePrecautions(Answer mayBecomeOffence) implements MediationCommand {}

    /** What may become a public-order or criminal case is reported. */
    record ReportToPolice(Optional<Referral> referral) implements MediationCommand, Refers {}

    /**
     * The mediation goes on beyond its period.
     *
     * @param by how much longer, or empty when nobody has said
     * @param agreedBy the parties who agree
     * @param committeeAgrees whether the committee agrees
     */
    record Extend(Optional<TimeLimit> by, ImmutableSet<PersonId> agreedBy, Answer committeeAgrees)
            implements MediationCommand {}

    /** Why a mediation rests. */
    enum SuspensionCause implements Worded {
        /** 当事人同意. */
        PARTIES_AGREE("当事人同意", "the parties agree"),
        /** 鉴定. */
        APPRAISAL("需要鉴定", "an appraisal is pending"),
        /** 紧急情况. */
        EMERGENCY("紧急情况", "an emergency");

        private final Phrase words;

        SuspensionCause(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** The mediation rests. */
    record Suspend(Optional<SuspensionCause> cause) implements MediationCommand {}

    /** The mediation goes on. */
    record Resume() implements MediationCommand {}

    /**
     * The parties agree by word of mouth.
     *
     * @param agreedBy the parties who agree
     * @param writtenDown whether the mediator wrote the content down
     */
    record AgreeOrally(Agreement agreement, ImmutableSet<PersonId> agreedBy, Answer writtenDown)
            implements MediationCommand {}

    /** The parties agree on a text that is then to be signed. */
    record AgreeInWriting(Agreement agreement, ImmutableSet<PersonId> agreedBy) implements MediationCommand {}

    /**
     * One mark is put on the agreement.
     *
     * @param kind whose mark
     * @param bound the parties it binds; empty for the mediator and the seal
     * @param authorised when somebody signs for others, whether they gave a power of attorney
     * @param at when, if not on the occasion of recording it
     */
    record Sign(Mark.Kind kind, ImmutableSet<PersonId> bound, Answer authorised, Optional<Instant> at)
            implements MediationCommand {}

    /** The last of the required marks is there. Done by law. */
    record TakeEffect() implements MediationCommand {}

    /** A party does not sign after all. */
    record RejectDraft() implements MediationCommand {}

    /** Part of what was agreed is done. */
    record RecordPartPerformance(Answer proved) implements MediationCommand {}

    /** All that was agreed is done. */
    record RecordFullPerformance(Answer proved) implements MediationCommand {}

    /** The committee urges what is due or soon due. */
    record UrgePerformance() implements MediationCommand {}

    /**
     * The parties ask a court to confirm the agreement; a case of its own opens there.
     *
     * @param applicants the parties who apply
     * @param confirmation the case of judicial confirmation
     */
    record ApplyForConfirmation(ImmutableSet<PersonId> applicants, Optional<CaseRef> confirmation)
            implements MediationCommand {}

    /**
     * What was agreed is not done, or its meaning is disputed.
     *
     * @param contentDisputed whether the content is disputed; otherwise performance is overdue
     */
    record RecordBreach(boolean contentDisputed) implements MediationCommand {}

    /** The parties sit down again. */
    record Renegotiate(ImmutableSet<PersonId> agreedBy) implements MediationCommand {}

    /** A party pursues the agreement elsewhere. */
    record CloseToCourt(Optional<Route> route) implements MediationCommand {}

    /** The committee visits the parties. */
    record FollowUp() implements MediationCommand {}

    /**
     * The mediation ends without agreement.
     *
     * @param routesExplained whether the parties were told of arbitration, administrative and court routes
     */
    record Terminate(Optional<TerminationReason> reason, Answer routesExplained) implements MediationCommand {}

    /**
     * The file is made up.
     *
     * @param items the papers in it, or empty when nobody has said
     */
    record Archive(Optional<ImmutableSet<FileItem>> items) implements MediationCommand {}
}
