package org.countygov.mediation.reconsideration;

import static org.countygov.mediation.reconsideration.ReconsiderationState.*;

import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of reconsideration, written down a second time: since 2024, and before. */
class ReconsiderationStateTableTest {
    private static final String NO_ARTICLE = "the sources name no article of the law before 2024";

    private static DigestRows<Reconsideration, ReconsiderationState> rows() {
        return DigestRows.<Reconsideration, ReconsiderationState>of(ReconsiderationState.class)
                .rows("""
                        –                    | apply               | RECEIVED
                        RECEIVED             | requestCorrection   | CORRECTION_REQUESTED
                        CORRECTION_REQUESTED | correct             | RECEIVED
                        CORRECTION_REQUESTED | abandonByLapse      | ABANDONED
                        RECEIVED             | reject              | REJECTED
                        RECEIVED             | accept              | ACCEPTED
                        RECEIVED             | deemAccepted        | ACCEPTED
                        ACCEPTED             | sendCopy            | ACCEPTED
                        ACCEPTED             | mediate             | ACCEPTED
                        ACCEPTED             | agreeByMediation    | MEDIATION_AGREED
                        MEDIATION_AGREED     | regret              | ACCEPTED
                        ACCEPTED             | settle              | SETTLED
                        SETTLED              | withdrawApplication | TERMINATED
                        ACCEPTED             | extend              | ACCEPTED
                        ACCEPTED             | decide              | DECIDED
                        """)
                .added("ACCEPTED | receiveCopy | ACCEPTED", "the answer is counted from the receipt of the copy")
                .added("ACCEPTED | answerApplication | ACCEPTED", "the respondent answers")
                .added("ACCEPTED | beginInquiry | ACCEPTED", "appraisal and site inspection do not count")
                .added("ACCEPTED | endInquiry | ACCEPTED", "appraisal and site inspection do not count")
                .added("MEDIATION_AGREED | sign | MEDIATION_AGREED", "one mark after another")
                .added("MEDIATION_AGREED | takeEffect | MEDIATED", "the last mark gives effect")
                .added("ACCEPTED | withdrawApplication | TERMINATED", "withdrawal does not presuppose a settlement")
                .added("SETTLED | returnToReview | ACCEPTED", "a settlement that is not followed by withdrawal");
    }

    @Test
    void theRulesOf2024AreTheRows() {
        for (int edition : new int[] {1, 2}) {
            rows().rows("""
                            ACCEPTED            | chooseSummary    | ACCEPTED
                            ACCEPTED            | toOrdinary       | ACCEPTED
                            ACCEPTED            | hearParties      | ACCEPTED
                            ACCEPTED            | hearing          | ACCEPTED
                            ACCEPTED            | suspend          | SUSPENDED
                            SUSPENDED           | resume           | ACCEPTED
                            SUSPENDED           | terminateAfter60 | TERMINATED
                            SUSPENDED           | agreeByMediation | MEDIATION_AGREED
                            SUSPENDED           | settle           | SETTLED
                            ACCEPTED            | dismiss          | DISMISSED
                            """)
                    .action("hearing", NotifyHearing.class, HoldHearing.class)
                    .added(
                            "CORRECTION_REQUESTED | extendCorrection | CORRECTION_REQUESTED",
                            "more time to correct for good reason")
                    .added(
                            "SUSPENDED | withdrawApplication | TERMINATED",
                            "withdrawal does not presuppose a settlement")
                    .closed(ABANDONED, REJECTED, MEDIATED, TERMINATED, DISMISSED, DECIDED)
                    .check(AdministrativeReconsideration.WORKFLOW
                            .editions()
                            .get(edition)
                            .table());
        }
    }

    @Test
    void theRulesBefore2024AreFewer() {
        rows().omitted("ACCEPTED | suspend | SUSPENDED", NO_ARTICLE)
                .omitted("SUSPENDED | resume | ACCEPTED", NO_ARTICLE)
                .omitted("SUSPENDED | terminateAfter60 | TERMINATED", NO_ARTICLE)
                .omitted("ACCEPTED | hearParties | ACCEPTED", NO_ARTICLE)
                .omitted("ACCEPTED | holdHearing | ACCEPTED", NO_ARTICLE)
                .omitted("ACCEPTED | dismiss | DISMISSED", NO_ARTICLE)
                .omitted("ACCEPTED | chooseSummary | ACCEPTED", "there was no summary procedure")
                .omitted("ACCEPTED | toOrdinary | ACCEPTED", "there was no summary procedure")
                .closed(ABANDONED, REJECTED, MEDIATED, TERMINATED, DECIDED)
                .check(AdministrativeReconsideration.WORKFLOW.editions().get(0).table());
    }
}
