package org.countygov.benchmarks;

import static org.countygov.benchmarks.Figure.Measured.bytes;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.countygov.grid.patrol.PatrolByHand;
import org.countygov.mediation.people.MediationByHand;
import org.countygov.police.alert.AlertByHand;

/**
 * How much heap a live case takes. A case that came to the end of its course has events of its own and commands that belong to
 * whoever gave them; the commands are shared here.
 */
final class CaseMemory {
    private static final int MANY = 1_000_000;
    private static final int FEWER = 10_000;
    private static final int FEWEST = 1_000;
    /** One collection may leave what the next one finds. */
    private static final int COLLECTIONS = 4;

    private CaseMemory() {}

    static void measure(Measurements into) {
        workflow(into, "people-mediation", MediationByHand.course().ready());
        workflow(into, "patrol-round", PatrolByHand.course().ready());
        workflow(into, "police-alert", AlertByHand.course().ready());
        into.put(
                bytes("CaseMemory.toy"),
                live(MANY, i -> Requests.drafted("case-" + i)).each());
        var stateless4j = Peers.stateless4jConfig(new Peers.Ledger(1));
        into.put(
                bytes("CaseMemory.toyOfStateless4j"),
                live(MANY, i -> Peers.stateless4j(stateless4j)).each());
        var squirrels = Peers.squirrel();
        into.put(
                bytes("CaseMemory.toyOfSquirrel"),
                live(FEWER, i -> squirrels.newStateMachine(RequestState.DRAFTED))
                        .each());
        into.put(
                bytes("CaseMemory.toyOfSpring"),
                live(FEWEST, i -> Peers.spring(new Peers.Ledger(1))).each());
    }

    private static void workflow(Measurements into, String workflow, Course.Ready<?, ?> course) {
        Heap byRules = live(MANY, i -> course.another("case-" + i));
        Heap byHand = live(MANY, i -> course.anotherByHand("case-" + i));
        into.put(bytes("CaseMemory.live " + workflow), byRules.each());
        into.put(bytes("CaseMemory.byHand " + workflow), byHand.each());
        into.put(bytes("CaseMemory.left " + workflow), byRules.left());
    }

    /**
     * What many objects did to the heap, in bytes for each of them.
     *
     * @param each while they were live
     * @param left after nobody knew them any more
     */
    private record Heap(double each, double left) {}

    private static Heap live(int number, IntFunction<Object> factory) {
        Object[] live = new Object[number];
        live[0] = factory.apply(0); // whatever is made once, for all
        double before = used();
        for (int i = 1; i < number; i++) {
            live[i] = factory.apply(i);
        }
        try {
            double full = used();
            Arrays.fill(live, 1, number, null);
            double empty = used();
            return new Heap((full - before) / (number - 1), Math.max(0, empty - before) / (number - 1));
        } finally {
            Reference.reachabilityFence(live);
        }
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
