package org.countygov.toy;

import java.util.Optional;
import org.countygov.testkit.Plan;
import org.countygov.testkit.PublishedPages;
import org.countygov.testkit.WorkflowContract;

class ToyWorkflowTest extends WorkflowContract<Toy, ToyState> {
    @Override
    protected Plan<Toy, ToyState> plan() {
        return ToyPlan.PLAN;
    }

    /** No reader of the law is told of toys. */
    @Override
    protected Optional<PublishedPages> pages() {
        return Optional.empty();
    }
}
