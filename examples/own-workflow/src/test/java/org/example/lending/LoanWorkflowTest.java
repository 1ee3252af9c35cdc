package org.example.lending;

import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

class LoanWorkflowTest extends WorkflowContract<Loan, LoanState> {
    @Override
    protected Plan<Loan, LoanState> plan() {
        return LoanPlan.PLAN;
    }
}
