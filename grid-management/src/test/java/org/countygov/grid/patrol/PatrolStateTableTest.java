package org.countygov.grid.patrol;

import org.countygov.grid.patrol.PatrolCommand.*;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The moves of a patrol round, written down a second time. */
class PatrolStateTableTest {
    @Test
    void theRulesAreTheseMovesAndNoOther() {
        DigestRows.<Patrol, PatrolState>of(PatrolState.class)
                .rows("""
                        P1  | (new)               | plan        | PLANNED
                        P2  | PLANNED             | start       | IN_PROGRESS
                        P3  | IN_PROGRESS         | visitPoint  | same
                        P4  | IN_PROGRESS         | reportEvent | same
                        P5  | IN_PROGRESS         | pause       | PAUSED
                        P5  | PAUSED              | resume      | IN_PROGRESS
                        P6  | IN_PROGRESS         | finish      | COMPLETED
                        P7  | IN_PROGRESS, PAUSED | finish incomplete | INCOMPLETE
                        P8  | PLANNED             | miss        | MISSED
                        P9  | PLANNED             | cancel      | CANCELLED
                        P10 | PLANNED             | substitute  | PLANNED
                        """)
                .action("plan", PlanRound.class)
                .action("finish incomplete", FinishIncomplete.class, RunOut.class)
                .closed(PatrolState.COMPLETED, PatrolState.INCOMPLETE, PatrolState.MISSED, PatrolState.CANCELLED)
                .check(PatrolRounds.WORKFLOW.editions().get(0).table());
    }
}
