package org.countygov.police.review;

import org.countygov.police.review.ReviewCommand.SubmitAfterwards;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of a review, written down a second time. */
class ReviewStateTableTest {
    @Test
    void theRulesHaveTheRowsOfTheTable() {
        DigestRows.<ReviewItem, ReviewState>of(ReviewState.class)
                .rows("""
                        –                      | submit              | SUBMITTED
                        –                      | approveUrgently     | SUBMITTED
                        SUBMITTED              | assign              | ASSIGNED
                        ASSIGNED               | startReview         | UNDER_REVIEW
                        UNDER_REVIEW           | pass                | PASSED
                        UNDER_REVIEW           | returnForCorrection | RETURNED_FOR_CORRECTION
                        RETURNED_FOR_CORRECTION | resubmit           | UNDER_REVIEW
                        UNDER_REVIEW           | reject              | REJECTED
                        PASSED                 | approve             | HEAD_APPROVED
                        PASSED                 | disapprove          | HEAD_DISAPPROVED
                        REJECTED               | overrule            | HEAD_APPROVED
                        HEAD_APPROVED          | exit                | EXITED
                        EXITED                 | recordFeedback      | FEEDBACK_RECEIVED
                        """)
                .action("approveUrgently", SubmitAfterwards.class)
                .closed(ReviewState.HEAD_DISAPPROVED, ReviewState.FEEDBACK_RECEIVED)
                .check(ReviewRules.OF_2026);
    }
}
