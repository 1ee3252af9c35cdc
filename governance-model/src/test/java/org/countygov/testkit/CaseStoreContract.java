package org.countygov.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countygov.testkit.GuidedWalk.Disturbance;
import org.countygov.testkit.GuidedWalk.Step;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What holds of every store of cases: it gives back what was appended, event by event and personal words too; whoever decided on
 * an outdated file is told so and changes nothing; of several who write at once one gets through; a process that dies while it
 * writes leaves all of its events or none. Extended once per store and workflow:
 *
 * <pre>{@code
 * class LedgerTest extends CaseStoreContract<Loan, LoanState> {
 *     private final Ledger ledger = Ledger.inMemory();
 *
 *     @Override
 *     protected Plan<Loan, LoanState> plan() { return LoanPlan.PLAN; }
 *
 *     @Override
 *     protected CaseStore<Loan, LoanState> open() { return adapted(ledger.connect()); }
 *
 *     @Override
 *     protected CaseStore<Loan, LoanState> dyingAfter(int writes) { return adapted(ledger.connectAndCutAfter(writes)); }
 * }
 * }</pre>
 *
 * <p>Each test begins with an empty store. The events are those of random lives of the plan, the same at every run.
 */
public abstract class CaseStoreContract<C, S extends Enum<S> & Worded> {
    private static final int LIVES = 12;
    private static final int STEPS = 12;
    private static final int WRITERS = 4;
    private static final int ROUNDS = 25;
    /** More primitive writes than any store needs for one append. */
    private static final int MOST_WRITES = 1_000;

    private static final String CASE = GuidedWalk.CASE;

    private final List<ImmutableList<CaseFile<C, S>>> lives = new ArrayList<>();

    /** For subclasses. */
    protected CaseStoreContract() {}

    /** Cases to store: what to try in the workflow. */
    protected abstract Plan<C, S> plan();

    /** The store of the running test, opened anew as by another process: it has whatever was appended before. */
    protected abstract CaseStore<C, S> open();

    /**
     * The same, for a process that dies: its first primitive writes succeed, such as rows inserted or bytes put to disk; the
     * next one throws, and so does every later one, the confirmation of a transaction included.
     */
    protected abstract CaseStore<C, S> dyingAfter(int writes);

    /** The stages of random lives, no two alike, each a case as every act left it; those of one act only are left out. */
    @BeforeEach
    void live() {
        Random numbers = new Random(LIVES);
        for (int start = 0; start < LIVES; start++) {
            GuidedWalk<C, S> walk = new GuidedWalk<>(plan(), start);
            List<CaseFile<C, S>> stages = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                walk.take(
                        new Step(number(numbers), number(numbers), number(numbers), number(numbers), Disturbance.NONE));
                walk.file()
                        .filter(file -> stages.isEmpty() || !file.equals(stages.get(stages.size() - 1)))
                        .ifPresent(stages::add);
            }
            ImmutableList<CaseFile<C, S>> life = ImmutableList.copyOf(stages);
            if (life.size() > 1 && !lives.contains(life)) {
                lives.add(life);
            }
        }
        assertTrue(lives.size() > 1, "the plan does not lead two cases beyond their opening in different ways");
    }

    private static int number(Random numbers) {
        return numbers.nextInt(1_000);
    }

    // ---- reading and writing
    // ------------------------------------------------------------------------------------------

    @Test
    void aCaseThatWasNeverOpenedHasNoEvents() {
        assertEquals(ImmutableList.of(), open().events(CASE));
    }

    @Test
    void whatIsAppendedIsReadBack() {
        for (int i = 0; i < lives.size(); i++) {
            String id = "case-" + i;
            int version = 0;
            for (CaseFile<C, S> stage : lives.get(i)) {
                assertTrue(open().append(id, version, stage.history().since(version)));
                version = stage.history().size();
                assertEquals(stage.history().events(), open().events(id));
            }
        }
    }

    @Test
    void whatIsReadBackReplaysToTheSameFile() {
        for (ImmutableList<CaseFile<C, S>> life : lives) {
            CaseFile<C, S> file = end(life);
            String id = "case-" + lives.indexOf(life);
            write(open(), id, file);
            CaseFile<C, S> replayed = plan().workflow().replay(id, open().events(id));
            assertEquals(file.state(), replayed.state());
            assertEquals(file.content(), replayed.content());
            assertEquals(file.clocks(), replayed.clocks());
        }
    }

    @Test
    void casesStandApart() {
        CaseFile<C, S> one = end(lives.get(0));
        CaseFile<C, S> other = end(lives.get(1));
        write(open(), "case-1", one);
        write(open(), "case-11", other);

        assertEquals(one.history().events(), open().events("case-1"));
        assertEquals(other.history().events(), open().events("case-11"));
        assertEquals(ImmutableList.of(), open().events("case-111"));
    }

    /** How the case ends. */
    private static <C, S extends Enum<S>> CaseFile<C, S> end(ImmutableList<CaseFile<C, S>> life) {
        return life.get(life.size() - 1);
    }

    private static <C, S extends Enum<S>> void write(CaseStore<C, S> store, String id, CaseFile<C, S> file) {
        assertTrue(store.append(id, 0, file.history().events()));
    }

    // ---- versions
    // -----------------------------------------------------------------------------------------------------

    @Test
    void anOutdatedVersionIsRefusedAndChangesNothing() {
        for (ImmutableList<CaseFile<C, S>> life : lives) {
            String id = "case-" + lives.indexOf(life);
            CaseFile<C, S> file = end(life);
            ImmutableList<Event<C, S>> events = file.history().events();
            write(open(), id, file);
            for (int version = 0; version < events.size(); version++) {
                assertFalse(open().append(id, version, events.subList(version, events.size())), "version " + version);
            }
            assertEquals(events, open().events(id));
        }
    }

    @Test
    void aVersionNotReachedYetIsRefusedAndChangesNothing() {
        CaseFile<C, S> file = end(lives.get(0));
        Event<C, S> last = file.history().last();

        assertFalse(open().append(CASE, 1, List.of(last)), "nothing is there yet");
        assertEquals(ImmutableList.of(), open().events(CASE));
        write(open(), CASE, file);
        assertFalse(open().append(CASE, file.history().size() + 1, List.of(last)));
        assertEquals(file.history().events(), open().events(CASE));
    }

    // ---- several at once
    // ----------------------------------------------------------------------------------------------

    @Test
    void ofSeveralWritersOneGetsThrough() throws InterruptedException, ExecutionException {
        CaseFile<C, S> opened = lives.get(0).get(0);
        Event<C, S> event = end(lives.get(0)).history().last();
        ImmutableList<Event<C, S>> opening = opened.history().events();
        assertTrue(open().append(CASE, 0, opening));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int version = opening.size() + round;
                CyclicBarrier together = new CyclicBarrier(WRITERS);
                Callable<Boolean> writer = () -> {
                    CaseStore<C, S> store = open();
                    together.await();
                    return store.append(CASE, version, List.of(event));
                };
                int through = 0;
                for (Future<Boolean> answer : threads.invokeAll(List.of(writer, writer, writer, writer))) {
                    through += answer.get() ? 1 : 0;
                }
                assertEquals(1, through, "writers that got through in round " + round);
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(opening.size() + ROUNDS, open().events(CASE).size());
    }

    // ---- dying
    // --------------------------------------------------------------------------------------------------------

    @Test
    void aCrashLeavesAllOrNothing() {
        int crashes = 0;
        for (ImmutableList<CaseFile<C, S>> life : lives) {
            String id = "case-" + lives.indexOf(life);
            int version = 0;
            // Two acts at a time, so that there is a half that could be left.
            for (int i = 1; i < life.size(); i += 2) {
                CaseFile<C, S> file = life.get(i);
                crashes += appendThroughCrashes(
                        id,
                        version,
                        file.history().since(version),
                        file.history().events());
                version = file.history().size();
            }
        }
        assertTrue(crashes > 0, "no append was interrupted: dyingAfter(0) must throw at the first write");
    }

    /** Lets the process die after ever more writes until it gets through; how often it died. */
    private int appendThroughCrashes(
            String id, int version, ImmutableList<Event<C, S>> news, ImmutableList<Event<C, S>> whole) {
        ImmutableList<Event<C, S>> before = whole.subList(0, version);
        for (int writes = 0; writes < MOST_WRITES; writes++) {
            try {
                assertTrue(dyingAfter(writes).append(id, version, news), "refused, though the version is right");
                assertEquals(whole, open().events(id), "what was appended is lost");
                return writes;
            } catch (RuntimeException died) {
                ImmutableList<Event<C, S>> left = open().events(id);
                if (left.equals(whole)) {
                    return writes + 1;
                }
                assertEquals(before, left, "a process that died after " + writes + " writes left a part");
            }
        }
        throw new AssertionError("no append within " + MOST_WRITES + " writes");
    }
}
