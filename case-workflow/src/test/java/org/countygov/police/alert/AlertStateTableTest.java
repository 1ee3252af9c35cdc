package org.countygov.police.alert;

import static org.countygov.police.alert.AlertState.REVIEW_PASSED;

import org.countygov.police.alert.AlertCommand.RejectRectification;
import org.countygov.police.alert.AlertCommand.VerifyRectification;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of an alert, written down a second time from the procedure. */
class AlertStateTableTest {
    private static final String ROWS = """
            –                           | receive                | RECEIVED
            RECEIVED                    | classify               | CLASSIFIED
            RECEIVED/CLASSIFIED         | dispatch               | DISPATCHED
            DISPATCHED                  | arrive                 | ON_SCENE
            ON_SCENE                    | dispose                | DISPOSED
            RECEIVED                    | registerWalkIn         | REPORT_REGISTERED
            DISPOSED                    | registerReport         | REPORT_REGISTERED
            DISPOSED/CLASSIFIED         | closeNonCase           | CLOSED_NON_CASE
            RECEIVED/DISPOSED           | transferOut            | TRANSFERRED_OUT
            RECEIVED                    | referOut               | REFERRED_OUT
            RECEIVED                    | explainDuplicate       | DUPLICATE_EXPLAINED
            REPORT_REGISTERED, CLOSED_NON_CASE, TRANSFERRED_OUT, REFERRED_OUT, DUPLICATE_EXPLAINED | openSubstantiveReview | SUBSTANTIVE_REVIEW
            SUBSTANTIVE_REVIEW          | passReview             | REVIEW_PASSED
            SUBSTANTIVE_REVIEW          | orderRectification     | RECTIFICATION_ORDERED
            RECTIFICATION_ORDERED       | submitRectification    | RECTIFIED
            RECTIFIED                   | verifyRectification    | REVIEW_PASSED / RECTIFICATION_ORDERED
            """;

    private static final String NO_BAR = "a provisional class takes no way of going on from the reporter (AR 65)";
    private static final String MAIL = "IN-04 gives three days to contact the reporter and register";
    private static final String PAPERS = "CR 180: papers are asked for and supplied, and the transfer is not refused";
    private static final String REMIT = "IN-02 runs from the moment it is known that another unit is competent";

    private static DigestRows<Alert, AlertState> rows() {
        return DigestRows.<Alert, AlertState>of(AlertState.class)
                .rows(ROWS)
                .action("verifyRectification", VerifyRectification.class, RejectRectification.class)
                .closed(REVIEW_PASSED)
                .added("CLASSIFIED | registerWalkIn | REPORT_REGISTERED", NO_BAR)
                .added("CLASSIFIED | transferOut | TRANSFERRED_OUT", NO_BAR)
                .added("CLASSIFIED | explainDuplicate | DUPLICATE_EXPLAINED", NO_BAR)
                .added("CLASSIFIED | referOut | REFERRED_OUT", NO_BAR)
                .added(
                        "DISPOSED | referOut | REFERRED_OUT",
                        "that it is no police matter may show at the scene (AR 178)")
                .added("RECEIVED, CLASSIFIED | registerMailed | REPORT_REGISTERED", MAIL)
                .added("RECEIVED | askForPapers | same", PAPERS)
                .added("RECEIVED | supplyPapers | same", PAPERS)
                .added("RECEIVED, CLASSIFIED, DISPOSED | noteOtherUnit | same", REMIT)
                .added("REPORT_REGISTERED | linkCase | same", "IN-06 and IN-07 end with the decision on the case")
                .added("REPORT_REGISTERED | extendCaseReview | same", "IN-06 and IN-07 have longer steps")
                .added("any open | correct | same", "a wrong entry is corrected by another, never re-typed")
                .added(
                        "SUBSTANTIVE_REVIEW, RECTIFICATION_ORDERED | referToInspectorate | same",
                        "a result of the review")
                .added("RECTIFICATION_ORDERED | extendRectification | same", "SV-02 is extended once");
    }

    @Test
    void since2024() {
        rows().added("RECEIVED | holdUndetermined | same", "IN-03 starts when it cannot be told at once")
                .added("RECEIVED, CLASSIFIED, DISPOSED | noteDispute | same", "a dispute stops nothing (RFR-2023 12)")
                .check(AlertRules.OF_2024);
    }

    @Test
    void before2024() {
        rows().check(AlertRules.OF_2020);
    }
}
