package org.countygov.mediation.legality;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a legality review. */
public sealed interface ReviewCommand extends Command<Review, ReviewState> {
    /** The commands and the words for them. */
    Vocabulary<Review, ReviewState> VOCABULARY = Vocabulary.of(ReviewCommand.class)
            .word(Submit.class, "送请审查", "submit for review")
            .word(ReturnPapers.class, "退回材料", "return the papers")
            .word(AskSupplement.class, "要求补充材料", "ask for a supplement")
            .word(StartReview.class, "开始审查", "start the review")
            .word(ConsultAdviser.class, "听取法律顾问意见", "hear a legal adviser")
            .word(OpineLawful.class, "出具合法意见", "find it lawful")
            .word(OpineChange.class, "出具修改意见", "find that it needs change")
            .word(OpineUnlawful.class, "出具不合法意见", "find it unlawful")
            .word(Revise.class, "修改后再次送审", "revise for a second review")
            .word(ReviseAsConfirmed.class, "按意见修改并经确认", "revise as the reviewer confirms")
            .word(Deliberate.class, "集体讨论", "deliberate")
            .word(DeliberateWithRiskFlag.class, "明示风险后集体讨论", "deliberate with the risk shown")
            .word(Issue.class, "印发", "issue")
            .word(PutOnRecord.class, "备案归档", "put on record")
            .word(Drop.class, "撤回草案", "drop the draft");

    /**
     * The drafting unit sends its draft.
     *
     * @param papers what is sent, or empty when nobody has said
     * @param stepsDue the steps of procedure that apply to it, or empty when nobody has said
     * @param stepsDone the steps done
     * @param exploratory whether it is exploratory reform for which there is no national rule
     */
    record Submit(
            Subject subject,
            Optional<ImmutableSet<ReviewPaper>> papers,
            Optional<ImmutableSet<ProcedureStep>> stepsDue,
            ImmutableSet<ProcedureStep> stepsDone,
            Answer exploratory)
            implements ReviewCommand {}

    /** The papers are not up to standard and go back. */
    record ReturnPapers(Optional<FreeText> defect) implements ReviewCommand {}

    /** The papers are not up to standard and are to be completed. */
    record AskSupplement(Optional<FreeText> defect) implements ReviewCommand {}

    /**
     * The review department begins.
     *
     * @param urgent whether an emergency or an urgent order from above leaves no usual time
     */
    record StartReview(Answer urgent) implements ReviewCommand {}

    /** A legal adviser or public lawyer gives an opinion. It helps the review and never replaces it. */
    record ConsultAdviser() implements ReviewCommand {}

    /** Nothing stands against the draft. */
    record OpineLawful(Opinion opinion) implements ReviewCommand {}

    /** The draft is to be changed. */
    record OpineChange(Opinion opinion) implements ReviewCommand {}

    /** The draft may not be deliberated. */
    record OpineUnlawful(Opinion opinion) implements ReviewCommand {}

    /**
     * The drafting unit changes the draft and sends it again.
     *
     * @param everyPointAnswered whether each point is adopted, or the reason given
     */
    record Revise(Answer everyPointAnswered) implements ReviewCommand {}

    /**
     * The drafting unit changes the draft as the reviewer has confirmed.
     *
     * @param everyPointAnswered whether each point is adopted, or the reason given
     */
    record ReviseAsConfirmed(Answer everyPointAnswered) implements ReviewCommand {}

    /**
     * The deciding organ deliberates.
     *
     * @param collective whether it does so as a body
     * @param opinionAttached whether it has the opinion before it
     */
    record Deliberate(Answer collective, Answer opinionAttached) implements ReviewCommand {}

    /**
     * The deciding organ deliberates on what no national rule covers yet.
     *
     * @param collective whether it does so as a body
     * @param riskShown whether the legal risk is shown openly
     */
    record DeliberateWithRiskFlag(Answer collective, Answer riskShown) implements ReviewCommand {}

    /** What was decided is issued. */
    record Issue() implements ReviewCommand {}

    /**
     * It is put on record.
     *
     * @param filedWithNextLevel whether it is filed with the next level
     */
    record PutOnRecord(Answer filedWithNextLevel) implements ReviewCommand {}

    /** The drafting unit gives it up. */
    record Drop() implements ReviewCommand {}
}
