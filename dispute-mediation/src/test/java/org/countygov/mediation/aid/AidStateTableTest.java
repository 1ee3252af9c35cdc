package org.countygov.mediation.aid;

import static org.countygov.mediation.aid.AidState.CLOSED;
import static org.countygov.mediation.aid.AidState.UPHELD;
import static org.countygov.mediation.aid.AidState.WITHDRAWN;

import org.countygov.mediation.aid.AidCommand.*;
import org.countygov.testkit.DigestRows;
import org.countygov.workflow.Edition;
import org.junit.jupiter.api.Test;

/** Every move of legal aid, written down a second time. */
class AidStateTableTest {
    @Test
    void everyEditionHasTheseMovesAndNoOther() {
        DigestRows<LegalAidCase, AidState> rows = DigestRows.<LegalAidCase, AidState>of(AidState.class)
                .rows("""
                      –                         | apply             | APPLIED
                      APPLIED                   | requestSupplement | SUPPLEMENT_REQUESTED
                      SUPPLEMENT_REQUESTED      | supplement        | APPLIED
                      SUPPLEMENT_REQUESTED      | deemWithdrawn     | WITHDRAWN
                      APPLIED                   | advance           | ADVANCED
                      APPLIED, ADVANCED         | grant             | GRANTED
                      APPLIED, ADVANCED         | refuse            | REFUSED
                      REFUSED, ENDED            | object            | OBJECTED
                      OBJECTED                  | orderCorrection   | GRANTED / ASSIGNED
                      OBJECTED                  | uphold            | UPHELD
                      GRANTED                   | assign            | ASSIGNED
                      ASSIGNED                  | replaceLawyer     | ASSIGNED
                      ASSIGNED                  | end               | ENDED
                      ASSIGNED                  | complete          | COMPLETED
                      COMPLETED, ENDED, REFUSED | close             | CLOSED
                      """)
                .action("apply", Apply.class, ForwardRequest.class)
                .action("object", RaiseObjection.class)
                .action("orderCorrection", OrderGrant.class, OrderResumption.class)
                .action("replaceLawyer", ReplaceStaff.class)
                .closed(WITHDRAWN, CLOSED, UPHELD);
        for (Edition<LegalAidCase, AidState> edition : LegalAid.WORKFLOW.editions()) {
            rows.check(edition.table());
        }
    }
}
