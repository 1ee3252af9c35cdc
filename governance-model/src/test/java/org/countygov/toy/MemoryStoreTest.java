package org.countygov.toy;

import org.countygov.testkit.CaseStore;
import org.countygov.testkit.CaseStoreContract;
import org.countygov.testkit.Plan;

class MemoryStoreTest extends CaseStoreContract<Toy, ToyState> {
    private final MemoryStore.Disk disk = new MemoryStore.Disk();

    @Override
    protected Plan<Toy, ToyState> plan() {
        return ToyPlan.PLAN;
    }

    @Override
    protected CaseStore<Toy, ToyState> open() {
        return new MemoryStore(disk, Integer.MAX_VALUE);
    }

    @Override
    protected CaseStore<Toy, ToyState> dyingAfter(int writes) {
        return new MemoryStore(disk, writes);
    }
}
