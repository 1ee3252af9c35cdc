package org.countygov.mediation.screening;

import static org.countygov.mediation.screening.ScreeningState.CLOSED;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of a screening round, written down a second time. */
class ScreeningStateTableTest {
    @Test
    void theRulesHaveTheseMovesAndNoOther() {
        DigestRows.<ScreeningRound, ScreeningState>of(ScreeningState.class)
                .rows("""
                      –                | planRound    | PLANNED
                      PLANNED          | open         | OPEN
                      OPEN             | addFinding   | OPEN
                      OPEN             | submit       | SUBMITTED
                      OPEN             | lapse        | OVERDUE
                      OVERDUE          | submitLate   | SUBMITTED
                      SUBMITTED        | returnForFix | RETURNED_FOR_FIX
                      RETURNED_FOR_FIX | submit       | SUBMITTED
                      SUBMITTED        | consolidate  | CONSOLIDATED
                      CONSOLIDATED     | close        | CLOSED
                      """)
                .closed(CLOSED)
                .check(Screening.WORKFLOW.editions().get(0).table());
    }
}
