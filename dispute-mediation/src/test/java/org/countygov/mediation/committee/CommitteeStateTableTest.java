package org.countygov.mediation.committee;

import static org.countygov.mediation.committee.CommitteeState.DISSOLVED;

import org.countygov.mediation.committee.CommitteeCommand.*;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Every move of a committee, written down a second time. */
class CommitteeStateTableTest {
    @Test
    void theRulesHaveTheseMovesAndNoOther() {
        DigestRows.<Formation, CommitteeState>of(CommitteeState.class)
                .rows("""
                      PROPOSED        | form              | FORMED
                      FORMED          | byElect / recall  | FORMED
                      FORMED          | expire            | EXPIRED
                      EXPIRED         | form              | FORMED
                      FORMED, EXPIRED | dissolve          | DISSOLVED
                      """)
                .action("byElect / recall", ByElect.class, Recall.class)
                .closed(DISSOLVED)
                .added("– | propose | PROPOSED", "somebody has to begin")
                .check(CommitteeFormation.WORKFLOW.editions().get(0).table());
    }
}
