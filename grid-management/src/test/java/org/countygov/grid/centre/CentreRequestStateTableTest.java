package org.countygov.grid.centre;

import org.countygov.grid.centre.CentreRequestCommand.ObjectToRouting;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of a request to the centre, written down a second time from the regulations. */
class CentreRequestStateTableTest {
    @Test
    void theRulesAreTheseMovesAndNoOther() {
        DigestRows.<CentreRequest, CentreRequestState>of(CentreRequestState.class)
                .rows("""
                        C1  | (new)                | register          | REGISTERED
                        C2  | REGISTERED           | accept            | ACCEPTED
                        C3  | REGISTERED, ACCEPTED | answerOnSpot      | ANSWERED
                        C4  | REGISTERED           | redirect          | REDIRECTED
                        C5  | REGISTERED           | declineWithReason | NOT_ACCEPTED
                        C6  | ACCEPTED             | route             | ROUTED
                        C7  | ROUTED               | object            | OBJECTED
                        C8  | OBJECTED             | upholdRouting     | ROUTED
                        C8  | OBJECTED             | reroute           | ROUTED
                        C9  | ROUTED               | acknowledge       | IN_PROCESS
                        C10 | IN_PROCESS           | convene           | CONSULTING
                        C11 | CONSULTING           | decide            | IN_PROCESS
                        C12 | IN_PROCESS           | extend            | IN_PROCESS
                        C13 | IN_PROCESS           | reply             | REPLIED
                        C14 | REPLIED              | callBack          | CALLED_BACK
                        C15 | CALLED_BACK          | sendBack          | ROUTED
                        C16 | CALLED_BACK, ANSWERED | close            | CLOSED
                        C17 | any open             | withdraw          | WITHDRAWN
                        """)
                .action("object", ObjectToRouting.class)
                .closed(
                        CentreRequestState.REDIRECTED,
                        CentreRequestState.NOT_ACCEPTED,
                        CentreRequestState.CLOSED,
                        CentreRequestState.WITHDRAWN)
                .check(CentreRequests.WORKFLOW.editions().get(0).table());
    }
}
