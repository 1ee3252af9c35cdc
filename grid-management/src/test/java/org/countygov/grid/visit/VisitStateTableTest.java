package org.countygov.grid.visit;

import static org.countygov.grid.visit.VisitState.DECLINED;
import static org.countygov.grid.visit.VisitState.DONE;
import static org.countygov.grid.visit.VisitState.HELP_CALLED;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Visits have the rows of the table of states, and the one that begins them. */
class VisitStateTableTest {
    @Test
    void everyRowIsARule() {
        DigestRows.<AssistanceVisit, VisitState>of(VisitState.class)
                .rows("""
                        OFFERED            | consent    | SCHEDULED
                        SCHEDULED          | visit      | DONE
                        OFFERED, SCHEDULED | decline    | DECLINED
                        OFFERED, SCHEDULED | raiseAlarm | HELP_CALLED
                        """)
                .closed(DONE, DECLINED, HELP_CALLED)
                .added("– | offer | OFFERED", "help has to be offered")
                .check(VisitRules.OF_2021);
    }
}
