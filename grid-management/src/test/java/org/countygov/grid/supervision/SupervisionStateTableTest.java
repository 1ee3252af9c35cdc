package org.countygov.grid.supervision;

import org.countygov.grid.supervision.SupervisionCommand.*;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of a supervision order, written down a second time from the regulations. */
class SupervisionStateTableTest {
    @Test
    void theRulesAreTheseMovesAndNoOther() {
        DigestRows.<SupervisionOrder, SupervisionState>of(SupervisionState.class)
                .rows("""
                        S1  | (new)                         | remind         | REMINDED
                        S2  | REMINDED                      | raiseYellow    | YELLOW
                        S3  | YELLOW                        | raiseRed       | RED
                        S4  | (new)                         | issueYellow    | YELLOW
                        S5  | RED                           | list           | LISTED
                        S5  | (new)                         | list           | LISTED
                        S6  | YELLOW, RED, LISTED           | interview      | same
                        S7  | REMINDED, YELLOW, RED, LISTED | respond        | RESPONDED
                        S8  | RESPONDED                     | lift           | LIFTED
                        S9  | RESPONDED                     | rejectResponse | REMINDED / YELLOW / RED / LISTED
                        S10 | RED, LISTED                   | refer          | REFERRED
                        S11 | REMINDED, YELLOW, RED         | withdrawOrder  | WITHDRAWN
                        """)
                .action("list", PutOnList.class)
                .action(
                        "rejectResponse",
                        ReturnToReminder.class,
                        ReturnToYellow.class,
                        ReturnToRed.class,
                        ReturnToList.class)
                .added(
                        "REMINDED, YELLOW, RED, LISTED | orderRectification | same",
                        "a measure of the table that is no level of its own")
                .added(
                        "REMINDED, YELLOW, RED, LISTED | criticise | same",
                        "a measure of the table that is no level of its own")
                .closed(SupervisionState.LIFTED, SupervisionState.REFERRED, SupervisionState.WITHDRAWN)
                .check(SupervisionOrders.WORKFLOW.editions().get(0).table());
    }
}
