package org.countygov.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.countygov.testkit.CaseStore;
import org.countygov.testkit.CaseStoreContract;
import org.countygov.testkit.Plan;
import org.countygov.toy.Toy;
import org.countygov.toy.ToyPlan;
import org.countygov.toy.ToyState;
import org.countygov.workflow.Event;
import org.junit.jupiter.api.BeforeEach;

/** The contract of stores, for the database of a subclass. */
abstract class JdbcStoreContract extends CaseStoreContract<Toy, ToyState> {
    /** The database of the running test. */
    abstract DataSource database();

    @BeforeEach
    void createTable() throws SQLException {
        JdbcCaseStore.createTable(database());
    }

    @Override
    protected Plan<Toy, ToyState> plan() {
        return ToyPlan.PLAN;
    }

    @Override
    protected CaseStore<Toy, ToyState> open() {
        return adapted(store(database()));
    }

    @Override
    protected CaseStore<Toy, ToyState> dyingAfter(int writes) {
        AtomicInteger left = new AtomicInteger(writes);
        return adapted(store(WatchedDataSource.of(database(), () -> {
            if (left.getAndDecrement() <= 0) {
                throw new SQLException("the process died", "08006");
            }
        })));
    }

    static JdbcCaseStore<Toy, ToyState> store(DataSource source) {
        return new JdbcCaseStore<>(source, ToyPlan.PLAN.workflow().name(), new ToyEvents());
    }

    private static CaseStore<Toy, ToyState> adapted(JdbcCaseStore<Toy, ToyState> store) {
        return new CaseStore<>() {
            @Override
            public ImmutableList<Event<Toy, ToyState>> events(String id) {
                return store.events(id);
            }

            @Override
            public boolean append(String id, int version, List<Event<Toy, ToyState>> events) {
                return store.append(id, version, events);
            }
        };
    }
}
