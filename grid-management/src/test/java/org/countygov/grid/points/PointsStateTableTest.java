package org.countygov.grid.points;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Points accounts have the rows of the table of states, and the two that they need beside them. */
class PointsStateTableTest {
    @Test
    void everyRowIsARule() {
        DigestRows.<PointsAccount, PointsState>of(PointsState.class)
                .rows("""
                        ACTIVE         | earn             | ACTIVE
                        ACTIVE         | redeem           | ACTIVE
                        ACTIVE         | reverseEarn      | ACTIVE
                        ACTIVE         | cancelRedemption | ACTIVE
                        ACTIVE         | expire           | ACTIVE
                        ACTIVE         | freeze           | FROZEN
                        FROZEN         | unfreeze         | ACTIVE
                        ACTIVE, FROZEN | closeAccount     | CLOSED
                        """)
                .closed(PointsState.CLOSED)
                .added("– | openAccount | ACTIVE", "an account has to begin")
                .added("FROZEN | contest | same", "the reason of a freeze may be contested")
                .check(PointsRules.OF_2021);
    }
}
