package org.countygov.police.review;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a review. */
public sealed interface ReviewCommand extends Command<ReviewItem, ReviewState> {
    /** The commands and the words for them. */
    Vocabulary<ReviewItem, ReviewState> VOCABULARY = Vocabulary.of(ReviewCommand.class)
            .word(Submit.class, "提交审核", "submit for review")
            .word(SubmitAfterwards.class, "先批后审", "submit after urgent approval")
            .word(Assign.class, "指定审核人", "assign a reviewer")
            .word(StartReview.class, "开始审核", "start the review")
            .word(Pass.class, "审核通过", "pass")
            .word(ReturnForCorrection.class, "退回补正", "return for correction")
            .word(Resubmit.class, "补正后重报", "resubmit")
            .word(Reject.class, "审核不通过", "reject")
            .word(Approve.class, "批准", "approve")
            .word(Disapprove.class, "不批准", "disapprove")
            .word(Overrule.class, "集体讨论决定批准", "overrule the review")
            .word(Exit.class, "统一移送检察院", "send to the procuratorate")
            .word(RecordFeedback.class, "记录反馈", "record the feedback");

    /**
     * The unit asks for the review before the head signs.
     *
     * @param complete whether the file is complete by the checklist of the point
     */
    record Submit(ReviewRequest request, Answer complete) implements ReviewCommand {}

    /**
     * The proper level has signed an urgent measure by telephone or online, and the review follows.
     *
     * @param approvedAt when it was signed
     */
    record SubmitAfterwards(ReviewRequest request, Optional<Instant> approvedAt) implements ReviewCommand {}

    /**
     * A reviewer is named.
     *
     * @param noRecusalGround whether the reviewer has no interest in the case
     * @param firstPenaltyReview whether it is the first time that the reviewer reviews a penalty
     * @param qualified whether the reviewer has passed the national legal examination
     */
    record Assign(PersonId reviewer, UnitId unit, Answer noRecusalGround, Answer firstPenaltyReview, Answer qualified)
            implements ReviewCommand {}

    /** The reviewer begins. */
    record StartReview() implements ReviewCommand {}

    /**
     * The reviewer finds everything in order.
     *
     * @param checked what was looked at, or empty when nobody has said
     * @param reasoned whether the opinion gives reasons
     */
    record Pass(Optional<ImmutableSet<ReviewMatter>> checked, Answer reasoned) implements ReviewCommand {}

    /**
     * The reviewer sends the file back.
     *
     * @param defects what is not in order
     * @param basisGiven whether the basis of each is given
     */
    record ReturnForCorrection(ImmutableSet<ReviewMatter> defects, Answer basisGiven) implements ReviewCommand {}

    /**
     * The unit has corrected the file; the same reviewer goes on.
     *
     * @param answered the defects that are answered
     */
    record Resubmit(ImmutableSet<ReviewMatter> answered) implements ReviewCommand {}

    /**
     * The step is not lawful.
     *
     * @param barred whether law stands against it
     * @param reasoned whether the opinion gives reasons
     */
    record Reject(Answer barred, Answer reasoned) implements ReviewCommand {}

    /** The level that law names signs. */
    record Approve() implements ReviewCommand {}

    /** The level that law names does not sign. */
    record Disapprove() implements ReviewCommand {}

    /**
     * The level that law names signs although the review did not pass.
     *
     * @param discussed whether it was decided in collective discussion, with minutes
     * @param reasoned whether the reasons are written down
     */
    record Overrule(Answer discussed, Answer reasoned) implements ReviewCommand {}

    /** The legal department dispatches the papers. */
    record Exit() implements ReviewCommand {}

    /** The procuratorate has answered. */
    record RecordFeedback(Optional<Feedback> feedback) implements ReviewCommand {}
}
