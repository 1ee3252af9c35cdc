package org.countygov.rectification;

import org.countygov.rectification.RectificationCommand.Overrun;
import org.countygov.rectification.RectificationCommand.OverrunMajor;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of an entry of the ledger, written down a second time from the model of supervision. */
class RectificationStateTableTest {
    @Test
    void theRulesAreTheseMovesAndNoOther() {
        DigestRows<Rectification, RectificationState> rows = DigestRows.<Rectification, RectificationState>of(
                        RectificationState.class)
                .rows("""
                        (new)                                             | open         | OPENED
                        OPENED, REOPENED                                  | assign       | IN_RECTIFICATION
                        IN_RECTIFICATION                                  | extend       | EXTENDED
                        IN_RECTIFICATION, EXTENDED                        | fall overdue | OVERDUE
                        OVERDUE                                           | escalate     | ESCALATED
                        IN_RECTIFICATION, EXTENDED, OVERDUE, ESCALATED    | submit       | SUBMITTED
                        SUBMITTED                                         | verify       | VERIFIED
                        VERIFIED                                          | cancel       | CANCELLED
                        CANCELLED                                         | reopen       | REOPENED
                        """)
                .action("fall overdue", Overrun.class, OverrunMajor.class)
                .added("ESCALATED | escalate | same", "the ladder has more than one rung")
                .added("SUBMITTED | reject | IN_RECTIFICATION", "a verifier may find the defect still there")
                .added(
                        "IN_RECTIFICATION, EXTENDED, OVERDUE, ESCALATED, SUBMITTED | appeal | same",
                        "a finding is appealed against once; an appeal stops nothing")
                .added(
                        "IN_RECTIFICATION, EXTENDED, OVERDUE, ESCALATED, SUBMITTED, VERIFIED, CANCELLED, REOPENED"
                                + " | upholdAppeal | REVOKED",
                        "the finding was wrong")
                .added(
                        "IN_RECTIFICATION, EXTENDED, OVERDUE, ESCALATED, SUBMITTED, VERIFIED, CANCELLED, REOPENED"
                                + " | rejectAppeal | same",
                        "the finding stands")
                .added("CANCELLED | archive | ARCHIVED", "a recurrence is watched for during ninety days only")
                .closed(RectificationState.REVOKED, RectificationState.ARCHIVED);
        Rectifications.WORKFLOW.editions().forEach(edition -> rows.check(edition.table()));
    }
}
