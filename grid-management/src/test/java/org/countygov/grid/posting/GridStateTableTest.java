package org.countygov.grid.posting;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Grids have the rows of the table of states, and those that they need beside them. */
class GridStateTableTest {
    @Test
    void everyRowIsARule() {
        DigestRows.<Grid, GridState>of(GridState.class)
                .rows("""
                        DRAFT  | approve | ACTIVE
                        ACTIVE | adjust  | ACTIVE
                        ACTIVE | merge   | RETIRED
                        ACTIVE | retire  | RETIRED
                        """)
                .closed(GridState.RETIRED)
                .added("– | draft | DRAFT", "a draft has to be made")
                .added("DRAFT | revise | same", "a draft that cannot be approved as it is has to be changed")
                .added("ACTIVE | post | same", "what is posted on change is posted by somebody (Binzhou, art. 6)")
                .check(GridRules.OF_2021);
    }
}
