package org.countygov.grid.item;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The item list has the rows of the table of states, and the one that begins it. */
class GridItemStateTableTest {
    @Test
    void everyRowIsARule() {
        DigestRows.<GridItem, GridItemState>of(GridItemState.class)
                .rows("""
                        PROPOSED  | admit   | ADMITTED
                        ADMITTED  | publish | PUBLISHED
                        PUBLISHED | remove  | REMOVED
                        """)
                .closed(GridItemState.REMOVED)
                .added("– | propose | PROPOSED", "somebody has to propose it")
                .check(GridItemRules.OF_2021);
    }
}
