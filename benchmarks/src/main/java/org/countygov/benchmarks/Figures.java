package org.countygov.benchmarks;

import static org.countygov.benchmarks.Figure.Measured.bytes;
import static org.countygov.benchmarks.Figure.Measured.time;

import com.google.common.collect.ImmutableList;
import org.countygov.benchmarks.Figure.Aim;
import org.countygov.benchmarks.Figure.Measured;
import org.countygov.time.TimeLimit;

/** Every figure that is measured here, in the order of the table. */
final class Figures {
    static final ImmutableList<String> WORKFLOWS = ImmutableList.of("people-mediation", "patrol-round", "police-alert");
    private static final ImmutableList<String> PEERS = ImmutableList.of("Cola", "Stateless4j", "Squirrel", "Spring");

    private static final String DECISION = "DecisionBenchmark.";
    private static final String TOY = "PeerBenchmark.";
    private static final String BY_HAND = "hand-written switch";

    private final ImmutableList.Builder<Figure> figures = ImmutableList.builder();

    private Figures() {}

    static ImmutableList<Figure> all() {
        Figures all = new Figures();
        WORKFLOWS.forEach(all::decisions);
        all.lookUp();
        PEERS.forEach(all::peer);
        all.history();
        all.memory();
        all.workingDays();
        all.deadlines();
        all.identifiers();
        return all.figures.build();
    }

    private void add(Group group, String what, String against, Measured ours, Measured theirs, Aim aim) {
        figures.add(new Figure(group, what, against, ours, theirs, aim));
    }

    private void decisions(String workflow) {
        String of = " " + workflow;
        for (int threads : Group.DECISION.threads()) {
            add(
                    Group.DECISION,
                    workflow + ": accepted" + (threads == 1 ? "" : ", two threads"),
                    BY_HAND,
                    time(DECISION + "accepted" + of, threads),
                    time(DECISION + "acceptedByHand" + of, threads),
                    Aim.atMost(1.3));
        }
        add(
                Group.DECISION,
                workflow + ": accepted, allocation",
                BY_HAND,
                bytes(DECISION + "accepted" + of),
                bytes(DECISION + "acceptedByHand" + of),
                Aim.atMost(1.2));
        add(
                Group.DECISION,
                workflow + ": rejected with every reason",
                "accepted",
                time(DECISION + "rejected" + of),
                time(DECISION + "accepted" + of),
                Aim.atMost(2));
        for (String what : new String[] {"rejected", "evolve", "replay"}) {
            add(
                    Group.DECISION,
                    workflow + ": " + what,
                    BY_HAND,
                    time(DECISION + what + of),
                    time(DECISION + what + "ByHand" + of),
                    Aim.NONE);
        }
    }

    private void lookUp() {
        add(
                Group.DECISION,
                "bare look-up of a rule",
                "array table",
                time("LookUpBenchmark.table"),
                time("LookUpBenchmark.array"),
                Aim.atMost(1.2));
    }

    private void peer(String peer) {
        for (int threads : Group.DECISION.threads()) {
            for (String what : new String[] {"accepted", "rejected"}) {
                add(
                        Group.DECISION,
                        "toy: " + what + (threads == 1 ? "" : ", two threads") + ", times faster",
                        peer,
                        time(TOY + what, threads),
                        time(TOY + what + "By" + peer, threads),
                        Aim.atLeast(Double.POSITIVE_INFINITY));
            }
        }
        add(
                Group.DECISION,
                "toy: accepted, times less allocation",
                peer,
                bytes(TOY + "accepted"),
                bytes(TOY + "acceptedBy" + peer),
                Aim.atLeast(Double.POSITIVE_INFINITY));
    }

    private void history() {
        for (int length : new int[] {100, 1_000, 10_000, 100_000}) {
            add(
                    Group.HISTORY,
                    "a step after " + length + " events",
                    "after 10",
                    time("HistoryBenchmark.step " + length),
                    time("HistoryBenchmark.step 10"),
                    Aim.atMost(1.2));
        }
        add(
                Group.HISTORY,
                "what a store lacks, after 100000 events",
                "after 10",
                time("HistoryBenchmark.unsaved 100000"),
                time("HistoryBenchmark.unsaved 10"),
                Aim.atMost(1.2));
    }

    private void memory() {
        for (String workflow : WORKFLOWS) {
            add(
                    Group.MEMORY,
                    workflow + ": a live case among a million",
                    "its own values, made by hand",
                    bytes("CaseMemory.live " + workflow),
                    bytes("CaseMemory.byHand " + workflow),
                    Aim.atMost(1.01));
            add(
                    Group.MEMORY,
                    workflow + ": left of a case that nobody knows any more",
                    "a live case",
                    bytes("CaseMemory.left " + workflow),
                    bytes("CaseMemory.live " + workflow),
                    Aim.atMost(0.01));
        }
        for (String peer : new String[] {"Stateless4j", "Squirrel", "Spring"}) {
            add(
                    Group.MEMORY,
                    "toy: a live case, times smaller",
                    peer,
                    bytes("CaseMemory.toy"),
                    bytes("CaseMemory.toyOf" + peer),
                    Aim.atLeast(Double.POSITIVE_INFINITY));
        }
    }

    private void workingDays() {
        String shift = "WorkingDayBenchmark.shift ";
        for (int n : new int[] {1, 30, 60}) {
            add(
                    Group.TIME,
                    "shift by " + n + " working days",
                    "plain bit set",
                    time(shift + n),
                    time("WorkingDayBenchmark.shiftByLimit " + n),
                    Aim.atMost(1.3));
            add(
                    Group.TIME,
                    "shift by " + n + " working days, times faster",
                    "Strata",
                    time(shift + n),
                    time("WorkingDayBenchmark.shiftByStrata " + n),
                    Aim.atLeast(n == 30 ? 5 : Double.POSITIVE_INFINITY));
        }
        add(Group.TIME, "shift by 60 working days", "by 1", time(shift + 60), time(shift + 1), Aim.atMost(1.2));
        add(
                Group.TIME,
                "whether a day is worked",
                "plain bit set",
                time("WorkingDayBenchmark.isWorked 1"),
                time("WorkingDayBenchmark.isWorkedByLimit 1"),
                Aim.NONE);
        add(
                Group.TIME,
                "whether a day is worked",
                "Strata",
                time("WorkingDayBenchmark.isWorked 1"),
                time("WorkingDayBenchmark.isWorkedByStrata 1"),
                Aim.atMost(1));
    }

    private void deadlines() {
        for (TimeLimit.Mode mode : TimeLimit.Mode.values()) {
            if (mode.hasNumber()) {
                String words = mode.words().en();
                add(
                        Group.TIME,
                        "deadline, " + words,
                        "shift in a plain bit set",
                        time("DeadlineBenchmark.deadline " + mode),
                        time("DeadlineBenchmark.limit " + mode),
                        Aim.NONE);
                add(
                        Group.TIME,
                        "deadline explained, " + words,
                        "not explained",
                        time("DeadlineBenchmark.explained " + mode),
                        time("DeadlineBenchmark.deadline " + mode),
                        Aim.NONE);
            }
        }
    }

    private void identifiers() {
        identifier("citizen number", "IdentifierBenchmark.citizenNumber");
        identifier("credit code", "IdentifierBenchmark.creditCode");
    }

    private void identifier(String what, String benchmark) {
        add(
                Group.IDENTIFIERS,
                what + " is valid",
                "bare check",
                time(benchmark),
                time(benchmark + "ByLimit"),
                Aim.atMost(1.5));
        add(
                Group.IDENTIFIERS,
                what + " is valid, times faster",
                "hutool",
                time(benchmark),
                time(benchmark + "ByHutool"),
                Aim.atLeast(14));
    }
}
