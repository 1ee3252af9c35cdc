package org.countygov.mediation.confirmation;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a judicial confirmation. */
public sealed interface ConfirmationCommand extends Command<Confirmation, ConfirmationState> {
    /** The commands and the words for them. */
    Vocabulary<Confirmation, ConfirmationState> VOCABULARY = Vocabulary.of(ConfirmationCommand.class)
            .word(Prepare.class, "准备申请", "prepare the application")
            .word(File.class, "提出申请", "file the application")
            .word(Lapse.class, "逾期失效", "lapse")
            .word(OrderSupplement.class, "通知补正", "order a supplement")
            .word(Supplement.class, "补正", "supplement")
            .word(NotAccept.class, "裁定不予受理", "not accept")
            .word(Accept.class, "受理", "accept")
            .word(SummonBoth.class, "通知双方到场核实", "summon both parties")
            .word(AskSupplement.class, "要求补充", "ask the parties for more")
            .word(AskOrganisation.class, "向调解组织核实", "ask the mediation organisation")
            .word(ExtendReview.class, "延长审查期限", "extend the review")
            .word(ExtendCeiling.class, "延长审理期限", "extend the ceiling")
            .word(Withdraw.class, "撤回申请", "withdraw")
            .word(DeemWithdrawn.class, "按撤回处理", "treat as withdrawn")
            .word(Confirm.class, "裁定协议有效", "confirm")
            .word(Dismiss.class, "裁定驳回", "dismiss")
            .word(EndBecauseDisputed.class, "因存在争议终结程序", "end because rights are disputed")
            .word(ObjectAsParty.class, "当事人提出异议", "object as a party")
            .word(ObjectAsInterestedPerson.class, "利害关系人提出异议", "object as an interested person")
            .word(UpholdObjection.class, "异议成立", "uphold the objection")
            .word(RejectObjection.class, "驳回异议", "reject the objection")
            .word(ApplyForEnforcement.class, "申请强制执行", "apply for enforcement");

    /**
     * An effective agreement is to be confirmed; the time to apply runs.
     *
     * @param mediation the case in which it was reached
     * @param parties all parties to the agreement
     * @param effectiveSince when it took effect
     * @param effective whether it is in effect
     * @param lastPerformance the last day of performance, where the agreement names one
     */
    record Prepare(
            Optional<CaseRef> mediation,
            ImmutableSet<PersonId> parties,
            Optional<Instant> effectiveSince,
            Answer effective,
            Optional<LocalDate> lastPerformance)
            implements ConfirmationCommand {}

    /**
     * The parties apply.
     *
     * @param applicants who applies, in person or by agents
     * @param court what connects the court with the case
     * @param invited whether a court invited the organisation to mediate first
     * @param rightLevel whether the court is of the level to which the dispute belongs
     * @param lawfulOrganisation whether a lawfully established organisation presided
     * @param papers what is filed
     */
    record File(
            ImmutableSet<PersonId> applicants,
            Optional<CourtLink> court,
            Answer invited,
            Answer rightLevel,
            Answer lawfulOrganisation,
            ImmutableSet<ApplicationPaper> papers)
            implements ConfirmationCommand {}

    /** The time to apply is over. Done by law. */
    record Lapse() implements ConfirmationCommand {}

    /**
     * Papers are missing.
     *
     * @param within how long the court gives
     */
    record OrderSupplement(Optional<TimeLimit> within) implements ConfirmationCommand {}

    /** The missing papers are filed. */
    record Supplement() implements ConfirmationCommand {}

    /** The court does not take the application. */
    record NotAccept(ImmutableSet<Bar> grounds) implements ConfirmationCommand {}

    /**
     * The court takes the application.
     *
     * @param bars what stands against it, or empty when nobody has looked
     */
    record Accept(Optional<ImmutableSet<Bar>> bars) implements ConfirmationCommand {}

    /** Both parties are summoned together, so that the agreement can be verified. */
    record SummonBoth() implements ConfirmationCommand {}

    /** The court asks the parties for more. */
    record AskSupplement() implements ConfirmationCommand {}

    /** The court asks the mediation organisation. */
    record AskOrganisation() implements ConfirmationCommand {}

    /** The special period of review is lengthened by ten days. */
    record ExtendReview() implements ConfirmationCommand {}

    /**
     * The ceiling of the special procedure is lengthened.
     *
     * @param by how much, or empty when nobody has said
     */
    record ExtendCeiling(Optional<TimeLimit> by) implements ConfirmationCommand {}

    /** A party or both take the application back. */
    record Withdraw() implements ConfirmationCommand {}

    /**
     * The court treats the application as taken back.
     *
     * @param withoutGoodReason whether the parties failed to supplement in time, or refused questions, without good reason
     */
    record DeemWithdrawn(Answer withoutGoodReason) implements ConfirmationCommand {}

    /**
     * The court confirms.
     *
     * @param against grounds against confirmation, or empty when nobody has looked
     * @param receivedAt when the parties received the ruling, if not at once
     */
    record Confirm(Optional<ImmutableSet<DismissalGround>> against, Optional<Instant> receivedAt)
            implements ConfirmationCommand {}

    /** The court dismisses the application. */
    record Dismiss(ImmutableSet<DismissalGround> grounds) implements ConfirmationCommand {}

    /**
     * The case turns out to be a dispute about civil rights.
     *
     * @param toldToSue whether the parties were told that they may sue
     */
    record EndBecauseDisputed(Answer toldToSue) implements ConfirmationCommand {}

    /** A party objects to the ruling. */
    record ObjectAsParty() implements ConfirmationCommand {}

    /**
     * Somebody whose rights the ruling touches objects.
     *
     * @param knewSince when that person knew or should have known
     */
    record ObjectAsInterestedPerson(Optional<Instant> knewSince) implements ConfirmationCommand {}

    /** The ruling is revoked or changed. */
    record UpholdObjection() implements ConfirmationCommand {}

    /** The ruling stands. */
    record RejectObjection() implements ConfirmationCommand {}

    /**
     * A party has the ruling enforced.
     *
     * @param unperformed whether the other party refuses, or performed in part only
     * @param competentCourt whether the court is the one that ruled, or one of its level at the place of the assets
     */
    record ApplyForEnforcement(Answer unperformed, Answer competentCourt) implements ConfirmationCommand {}
}
