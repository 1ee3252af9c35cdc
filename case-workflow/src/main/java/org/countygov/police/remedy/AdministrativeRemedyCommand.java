package org.countygov.police.remedy;

import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in the remedies against an administrative act. */
public sealed interface AdministrativeRemedyCommand extends Command<AdministrativeRemedy, AdministrativeRemedyState> {
    /** The commands and the words for them. */
    Vocabulary<AdministrativeRemedy, AdministrativeRemedyState> VOCABULARY = Vocabulary.of(
                    AdministrativeRemedyCommand.class)
            .word(LearnOfAct.class, "知道行政行为", "learn of the act")
            .word(AskToAct.class, "申请履行职责", "ask for a duty to be performed")
            .word(ApplyForReconsideration.class, "申请行政复议", "apply for reconsideration")
            .word(ApplyThroughOrgan.class, "向处罚机关提交复议申请", "apply through the penalising organ")
            .word(CorrectItself.class, "自行纠正", "correct itself")
            .word(Forward.class, "转送复议机关", "forward the application")
            .word(AcceptApplication.class, "受理", "accept")
            .word(RejectApplication.class, "不予受理", "reject the application")
            .word(DeemAccepted.class, "视为受理", "deem accepted")
            .word(ExtendReconsiderationPeriod.class, "延长复议期限", "extend the reconsideration")
            .word(WithdrawApplication.class, "撤回申请", "withdraw the application")
            .word(DecideAdministratively.class, "作出复议决定", "decide the reconsideration")
            .word(FallSilent.class, "复议期满未决定", "let the period to decide end")
            .word(FallSilentInSummary.class, "简易程序复议期满未决定", "let the summary period to decide end")
            .word(SueDirectly.class, "直接起诉", "sue directly")
            .word(SueAfterReconsideration.class, "复议后起诉", "sue after reconsideration")
            .word(LapseRemedies.class, "逾期丧失救济", "let the remedies lapse")
            .word(LapseSuit.class, "逾期未起诉", "let the time to sue lapse");

    /**
     * Somebody comes to know of an act of the police.
     *
     * @param person whose rights are touched
     * @param knownSince when that person knew or should have known; where the right was not told, of the right
     */
    record LearnOfAct(Optional<AdministrativeAct> act, Optional<PersonId> person, Optional<Instant> knownSince)
            implements AdministrativeRemedyCommand {}

    /**
     * The police have been asked to perform a duty, and do not.
     *
     * @param person who asked
     * @param since when
     */
    record AskToAct(Optional<PersonId> person, Optional<Instant> since) implements AdministrativeRemedyCommand {}

    /**
     * Reconsideration is asked for.
     *
     * @param body who is asked
     * @param urgent whether an emergency leaves no time to wait for a duty to be performed
     * @param legalPeriodOver whether a period that a law sets for the duty is over
     */
    record ApplyForReconsideration(Optional<ReconsiderationBody> body, Answer urgent, Answer legalPeriodOver)
            implements AdministrativeRemedyCommand {}

    /** The application is handed to the organ that imposed the penalty. */
    record ApplyThroughOrgan() implements AdministrativeRemedyCommand {}

    /** That organ puts things right. */
    record CorrectItself() implements AdministrativeRemedyCommand {}

    /** That organ sends the application on. */
    record Forward() implements AdministrativeRemedyCommand {}

    /**
     * The application is taken.
     *
     * @param simple whether the summary procedure is followed
     */
    record AcceptApplication(Answer simple) implements AdministrativeRemedyCommand {}

    /** The application is not taken. */
    record RejectApplication(Answer reasoned) implements AdministrativeRemedyCommand {}

    /** Five working days passed without a word. Done by law. */
    record DeemAccepted() implements AdministrativeRemedyCommand {}

    /** Thirty days more to decide. */
    record ExtendReconsiderationPeriod(Answer complicated, Answer applicantTold)
            implements AdministrativeRemedyCommand {}

    /** The application is taken back. */
    record WithdrawApplication(Answer freely) implements AdministrativeRemedyCommand {}

    /** The reconsideration is decided. */
    record DecideAdministratively(Optional<Outcome> outcome, Answer reasoned) implements AdministrativeRemedyCommand {}

    /** The time to decide is over, and there is no decision. Done by law. */
    record FallSilent() implements AdministrativeRemedyCommand {}

    /** The time of the summary procedure is over. Done by law. */
    record FallSilentInSummary() implements AdministrativeRemedyCommand {}

    /**
     * The court is asked without reconsideration.
     *
     * @param urgent whether an emergency leaves no time to wait for a duty to be performed
     */
    record SueDirectly(Answer urgent) implements AdministrativeRemedyCommand {}

    /** The court is asked after a decision, a rejection or silence. */
    record SueAfterReconsideration() implements AdministrativeRemedyCommand {}

    /** Neither was asked in time. Done by law. */
    record LapseRemedies() implements AdministrativeRemedyCommand {}

    /** The court was not asked in time. Done by law. */
    record LapseSuit() implements AdministrativeRemedyCommand {}
}
