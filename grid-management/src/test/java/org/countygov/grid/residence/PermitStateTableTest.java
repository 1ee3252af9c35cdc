package org.countygov.grid.residence;

import org.countygov.grid.residence.PermitCommand.MissEndorsement;
import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** Residence permits have the rows of the table of states, and the one that leads back from a request for papers. */
class PermitStateTableTest {
    @Test
    void everyRowIsARule() {
        DigestRows.<Permit, PermitState>of(PermitState.class)
                // The table calls the absence of a case NONE.
                .rows("""
                        –                          | apply             | APPLIED
                        APPLIED                    | requestMaterial   | INCOMPLETE_APPLICATION
                        APPLIED                    | issue             | ACTIVE
                        ACTIVE                     | endorse           | ACTIVE
                        ACTIVE                     | endorsementMissed | FUNCTION_SUSPENDED
                        FUNCTION_SUSPENDED         | endorseLate       | ACTIVE
                        ACTIVE, FUNCTION_SUSPENDED | terminate         | TERMINATED
                        """)
                .action("endorsementMissed", MissEndorsement.class)
                .closed(PermitState.TERMINATED)
                .added(
                        "INCOMPLETE_APPLICATION | supplement | APPLIED",
                        "the table asks for papers and does not say how they come in")
                .check(PermitRules.OF_2016);
    }
}
