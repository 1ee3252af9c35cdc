package org.example.lending;

import static org.example.lending.LoanState.LOST;
import static org.example.lending.LoanState.REFUSED;
import static org.example.lending.LoanState.RETURNED;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

/** The rules say what the table says that they were made from. */
class LoanStateTableTest {
    @Test
    void everyRowIsARuleAndEveryRuleARow() {
        DigestRows.<Loan, LoanState>of(LoanState.class)
                .rows("""
                        –     | ask           | ASKED
                        ASKED | lend          | LENT
                        ASKED | refuse        | REFUSED*
                        LENT  | prolong       | same
                        LENT  | give back     | RETURNED*
                        LENT  | count as lost | LOST*
                        """)
                .closed(REFUSED, RETURNED, LOST)
                .check(LoanRules.RULES);
    }
}
