package org.countygov.mediation.legality;

import static org.countygov.mediation.legality.ReviewState.DROPPED;
import static org.countygov.mediation.legality.ReviewState.RECORDED;

import org.countygov.mediation.legality.ReviewCommand.*;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of a legality review, written down a second time. */
class ReviewStateTableTest {
    @Test
    void theRulesHaveTheseMovesAndNoOther() {
        DigestRows.<Review, ReviewState>of(ReviewState.class)
                .rows("""
                      –                  | submit                 | SUBMITTED
                      SUBMITTED          | return                 | RETURNED
                      RETURNED           | submit                 | SUBMITTED
                      SUBMITTED          | startReview            | UNDER_REVIEW
                      UNDER_REVIEW       | consultAdviser         | UNDER_REVIEW
                      UNDER_REVIEW       | opineLawful            | LAWFUL
                      UNDER_REVIEW       | opineChange            | NEEDS_CHANGE
                      UNDER_REVIEW       | opineUnlawful          | UNLAWFUL
                      NEEDS_CHANGE       | revise                 | SUBMITTED / LAWFUL
                      LAWFUL             | deliberate             | DELIBERATED
                      UNLAWFUL           | deliberateWithRiskFlag | DELIBERATED
                      DELIBERATED        | issue                  | ISSUED
                      ISSUED             | record                 | RECORDED
                      UNLAWFUL, RETURNED | drop                   | DROPPED
                      """)
                .action("return", ReturnPapers.class, AskSupplement.class)
                .action("revise", Revise.class, ReviseAsConfirmed.class)
                .action("record", PutOnRecord.class)
                .closed(RECORDED, DROPPED)
                .check(LegalityReview.WORKFLOW.editions().get(0).table());
    }
}
