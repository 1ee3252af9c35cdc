package org.countygov.grid.residence;

import static org.countygov.grid.residence.ResidenceState.DEREGISTERED;
import static org.countygov.grid.residence.ResidenceState.ENDED;

import org.countygov.grid.residence.ResidenceCommand.CloseStay;
import org.countygov.grid.residence.ResidenceCommand.EndExemption;
import org.countygov.grid.residence.ResidenceCommand.ExemptByOperator;
import org.countygov.grid.residence.ResidenceCommand.ExemptWithRelative;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Residence registration has the rows of the table of states, and those that it needs beside them. */
class ResidenceStateTableTest {
    @Test
    void everyRowIsARule() {
        DigestRows.<Residence, ResidenceState>of(ResidenceState.class)
                .rows("""
                        R1 | –                               | arrive        | UNREGISTERED
                        R2 | UNREGISTERED                    | exempt        | EXEMPT
                        R3 | UNREGISTERED                    | collect       | COLLECTED
                        R4 | UNREGISTERED, COLLECTED         | register      | REGISTERED
                        R5 | REGISTERED                      | changeAddress | REGISTERED
                        R6 | REGISTERED, EXEMPT, COLLECTED   | leave         | same
                        R7 | REGISTERED                      | deregister    | DEREGISTERED
                        R8 | EXEMPT                          | exemptionEnds | UNREGISTERED
                        """)
                .action("exempt", ExemptByOperator.class, ExemptWithRelative.class)
                .action("exemptionEnds", EndExemption.class)
                .action("closeStay", CloseStay.class)
                .closed(DEREGISTERED, ENDED)
                .added("COLLECTED | handOver | same", "collecting and handing over within the limit are two acts")
                .added("UNREGISTERED | leave | same", "who leaves before declaring is reported like anybody else")
                .added(
                        "UNREGISTERED, EXEMPT, COLLECTED | closeStay | ENDED",
                        "a stay that ends before it is registered must end somewhere")
                .check(ResidenceRules.OF_2016);
    }
}
