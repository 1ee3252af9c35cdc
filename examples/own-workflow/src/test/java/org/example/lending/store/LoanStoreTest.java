package org.example.lending.store;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countygov.testkit.CaseStore;
import org.countygov.testkit.CaseStoreContract;
import org.countygov.testkit.Plan;
import org.countygov.workflow.Event;
import org.example.lending.Loan;
import org.example.lending.LoanPlan;
import org.example.lending.LoanState;
import org.junit.jupiter.api.io.TempDir;

class LoanStoreTest extends CaseStoreContract<Loan, LoanState> {
    @TempDir
    Path folder;

    @Override
    protected Plan<Loan, LoanState> plan() {
        return LoanPlan.PLAN;
    }

    @Override
    protected CaseStore<Loan, LoanState> open() {
        return adapted(LoanStore.in(folder));
    }

    @Override
    protected CaseStore<Loan, LoanState> dyingAfter(int writes) {
        return adapted(new LoanStore(folder, new DyingDisk(writes)));
    }

    private static CaseStore<Loan, LoanState> adapted(LoanStore store) {
        return new CaseStore<>() {
            @Override
            public ImmutableList<Event<Loan, LoanState>> events(String id) {
                return store.events(id);
            }

            @Override
            public boolean append(String id, int version, List<Event<Loan, LoanState>> events) {
                return store.append(id, version, events);
            }
        };
    }

    /** Writes half of what it is given when it dies. */
    private static final class DyingDisk implements LoanStore.Disk {
        private int writesLeft;

        DyingDisk(int writes) {
            this.writesLeft = writes;
        }

        @Override
        public void write(Path file, String text) throws IOException {
            if (writesLeft == 0) {
                Files.writeString(file, text.substring(0, text.length() / 2));
            }
            live();
            Files.writeString(file, text);
        }

        @Override
        public void name(Path name, Path file) throws IOException {
            live();
            Files.createLink(name, file);
        }

        private void live() {
            if (writesLeft-- == 0) {
                throw new IllegalStateException("the process died");
            }
        }
    }
}
