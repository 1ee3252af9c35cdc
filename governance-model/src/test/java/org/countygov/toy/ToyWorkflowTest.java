package org.countygov.toy;

import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

class ToyWorkflowTest extends WorkflowContract<Toy, ToyState> {
    @Override
    protected Plan<Toy, ToyState> plan() {
        return ToyPlan.PLAN;
    }
}
