package org.countygov.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.countygov.toy.Toy;
import org.countygov.toy.ToyPlan;
import org.countygov.toy.ToyState;
import org.countygov.workflow.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The contract of stores fails for every kind of bad store. */
class CaseStoreContractTest {
    /** A store with faults that tests switch on. */
    private static class Faulty extends CaseStoreContract<Toy, ToyState> implements CaseStore<Toy, ToyState> {
        private final ConcurrentMap<String, ImmutableList<Event<Toy, ToyState>>> cases = new ConcurrentHashMap<>();
        private int writesLeft = Integer.MAX_VALUE;

        Faulty() {
            live();
        }

        @Override
        protected Plan<Toy, ToyState> plan() {
            return ToyPlan.PLAN;
        }

        @Override
        protected CaseStore<Toy, ToyState> open() {
            writesLeft = Integer.MAX_VALUE;
            return this;
        }

        @Override
        protected CaseStore<Toy, ToyState> dyingAfter(int writes) {
            writesLeft = writes;
            return this;
        }

        @Override
        public ImmutableList<Event<Toy, ToyState>> events(String id) {
            return cases.getOrDefault(id, ImmutableList.of());
        }

        @Override
        public boolean append(String id, int version, List<Event<Toy, ToyState>> events) {
            ImmutableList<Event<Toy, ToyState>> before = events(id);
            if (!admits(version, before.size())) {
                return false;
            }
            write();
            cases.put(id, joined(before, events));
            return true;
        }

        boolean admits(int version, int size) {
            return version == size;
        }

        void write() {
            if (writesLeft-- == 0) {
                throw new IllegalStateException("the process died");
            }
        }

        static ImmutableList<Event<Toy, ToyState>> joined(
                List<Event<Toy, ToyState>> before, List<Event<Toy, ToyState>> events) {
            return ImmutableList.<Event<Toy, ToyState>>builder()
                    .addAll(before)
                    .addAll(events)
                    .build();
        }
    }

    private static void fails(String words, Executable test) {
        AssertionError failure = assertThrows(AssertionError.class, test);
        assertTrue(String.valueOf(failure.getMessage()).contains(words), failure::getMessage);
    }

    @Test
    void whenOutdatedVersionsAreWelcome() {
        Faulty store = new Faulty() {
            @Override
            boolean admits(int version, int size) {
                return version <= size;
            }
        };

        fails("version 0", store::anOutdatedVersionIsRefusedAndChangesNothing);
    }

    @Test
    void whenVersionsMayLeaveAGap() {
        Faulty store = new Faulty() {
            @Override
            boolean admits(int version, int size) {
                return version >= size;
            }
        };

        fails("nothing is there yet", store::aVersionNotReachedYetIsRefusedAndChangesNothing);
    }

    @Test
    void whenEventsAreLost() {
        Faulty store = new Faulty() {
            @Override
            public ImmutableList<Event<Toy, ToyState>> events(String id) {
                return super.events(id).stream()
                        .filter(event -> event.approvals().isEmpty())
                        .collect(ImmutableList.toImmutableList());
            }
        };

        assertThrows(AssertionError.class, store::whatIsAppendedIsReadBack);
        assertThrows(RuntimeException.class, store::whatIsReadBackReplaysToTheSameFile);
    }

    @Test
    void whenCasesAreMistakenForEachOther() {
        Faulty store = new Faulty() {
            @Override
            public ImmutableList<Event<Toy, ToyState>> events(String id) {
                return super.events(id.substring(0, 6));
            }

            @Override
            public boolean append(String id, int version, List<Event<Toy, ToyState>> events) {
                return super.append(id.substring(0, 6), version, events);
            }
        };

        assertThrows(AssertionError.class, store::casesStandApart);
    }

    @Test
    void whenEveryWriterGetsThrough() {
        Faulty store = new Faulty() {
            @Override
            public boolean append(String id, int version, List<Event<Toy, ToyState>> events) {
                // As if every writer had read before the first one wrote.
                return super.append(id, events(id).size(), events);
            }
        };

        fails("writers that got through", store::ofSeveralWritersOneGetsThrough);
    }

    @Test
    void whenEachEventIsWrittenByItself() {
        Faulty store = new Faulty() {
            @Override
            public boolean append(String id, int version, List<Event<Toy, ToyState>> events) {
                for (int i = 0; i < events.size(); i++) {
                    if (!super.append(id, version + i, events.subList(i, i + 1))) {
                        return false;
                    }
                }
                return true;
            }
        };

        fails("left a part", store::aCrashLeavesAllOrNothing);
    }

    @Test
    void whenNothingIsKept() {
        Faulty store = new Faulty() {
            @Override
            protected CaseStore<Toy, ToyState> open() {
                return new Faulty();
            }
        };

        assertThrows(AssertionError.class, store::whatIsAppendedIsReadBack);
        fails("what was appended is lost", store::aCrashLeavesAllOrNothing);
    }

    @Test
    void whenNoProcessEverDies() {
        Faulty store = new Faulty() {
            @Override
            void write() {}
        };

        fails("no append was interrupted", store::aCrashLeavesAllOrNothing);
    }
}
