package org.countygov.mediation.register;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.mediation.shared.RiskLevel;
import org.countygov.referral.Acknowledges;
import org.countygov.referral.Receipt;
import org.countygov.referral.Referral;
import org.countygov.referral.Refers;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked about a registered dispute. */
public sealed interface DisputeCommand extends Command<RegisteredDispute, DisputeState> {
    /** The commands and the words for them. */
    Vocabulary<RegisteredDispute, DisputeState> VOCABULARY = Vocabulary.of(DisputeCommand.class)
            .word(Find.class, "发现纠纷", "find a dispute")
            .word(Register.class, "登记", "register")
            .word(Assign.class, "落实包案", "assign")
            .word(Start.class, "启动化解", "start")
            .word(OpenProcedure.class, "启动相关程序", "open a procedure")
            .word(RevisePlan.class, "更新方案", "put a new version of the plan")
            .word(RaiseLevel.class, "提升风险等级", "raise the risk level")
            .word(Escalate.class, "升级处置", "escalate")
            .word(StandDown.class, "解除升级", "stand down")
            .word(ReplaceLeader.class, "更换包案领导", "replace the leader")
            .word(Resolve.class, "化解", "resolve")
            .word(FollowUp.class, "回访", "follow up")
            .word(Reopen.class, "重新化解", "reopen")
            .word(Close.class, "销号", "close")
            .word(HandOn.class, "提出移送", "hand on")
            .word(AnswerReferral.class, "答复移送", "answer what was handed on")
            .word(ReferOut.class, "办结移送", "refer out");

    /**
     * Somebody finds a dispute.
     *
     * @param level how dangerous it seems; normal where nobody has said
     */
    record Find(Optional<RiskLevel> level) implements DisputeCommand {}

    /**
     * It is put on the register.
     *
     * @param oneIssue whether the entry has one issue only
     * @param duplicates the entries known to be of the same issue, or empty when nobody has looked
     * @param linked the entries it is linked to
     */
    record Register(Answer oneIssue, Optional<ImmutableSet<CaseRef>> duplicates, ImmutableSet<CaseRef> linked)
            implements DisputeCommand {}

    /** It is given the five ones. */
    record Assign(FiveOnes fiveOnes) implements DisputeCommand {}

    /** Its leader sets to work. */
    record Start() implements DisputeCommand {}

    /**
     * A mediation, reconsideration, arbitration or other procedure is opened for it.
     *
     * @param procedure the case it is now pursued in, or empty when nobody has said
     */
    record OpenProcedure(Optional<CaseRef> procedure) implements DisputeCommand {}

    /**
     * A new version of the plan follows the one in use.
     *
     * @param plan the new one, or empty when nobody has said
     */
    record RevisePlan(Optional<Plan> plan) implements DisputeCommand {}

    /**
     * It has become more dangerous.
     *
     * @param massIncidentPossible whether it may become a mass incident
     * @param alert the alert that was reported
     */
    record RaiseLevel(RiskLevel level, Answer massIncidentPossible, Optional<CaseRef> alert)
            implements DisputeCommand {}

    /**
     * It has become so dangerous that more than its team must act.
     *
     * @param massIncidentPossible whether it may become a mass incident
     * @param alert the alert that was reported
     */
    record Escalate(RiskLevel level, Answer massIncidentPossible, Optional<CaseRef> alert) implements DisputeCommand {}

    /**
     * The danger is over.
     *
     * @param dangerOver whether it was assessed as gone
     */
    record StandDown(RiskLevel level, Answer dangerOver) implements DisputeCommand {}

    /**
     * Another leader takes over.
     *
     * @param successors who is named; there is to be exactly one
     * @param handedOver whether the hand-over is on record
     */
    record ReplaceLeader(ImmutableSet<Leader> successors, Answer handedOver) implements DisputeCommand {}

    /**
     * It is settled.
     *
     * @param outcome what shows it, or empty when nobody has said
     * @param mediatedInPetition whether it was mediated in petition work
     * @param written whether the agreement is in writing
     */
    record Resolve(Optional<Outcome> outcome, Answer mediatedInPetition, Answer written) implements DisputeCommand {}

    /** The team sees whether it stays settled. */
    record FollowUp() implements DisputeCommand {}

    /** It is not settled after all. */
    record Reopen(Optional<ReopeningReason> reason) implements DisputeCommand {}

    /** Its leader signs it off. */
    record Close() implements DisputeCommand {}

    /**
     * It is handed to whoever is competent, who has not yet answered.
     *
     * @param route the route that law provides, or empty when nobody has said
     */
    record HandOn(Optional<StatutoryRoute> route, Optional<Referral> referral) implements DisputeCommand, Refers {}

    /**
     * The receiver answers.
     *
     * @param taken whether it takes the matter
     */
    record AnswerReferral(Answer taken) implements DisputeCommand, Acknowledges {
        @Override
        public Receipt.Stage stage() {
            return Receipt.Stage.ANSWERED;
        }
    }

    /** It leaves the register, taken over by the receiver. */
    record ReferOut() implements DisputeCommand {}
}
