package org.countygov.benchmarks;

import static org.countygov.benchmarks.Course.ACTS;

import java.util.concurrent.TimeUnit;
import org.countygov.grid.patrol.PatrolByHand;
import org.countygov.mediation.people.MediationByHand;
import org.countygov.police.alert.AlertByHand;
import org.countygov.workflow.CaseFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Three real workflows, one from each module, against switches that build the same values. Per act. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {
    @Param({"people-mediation", "patrol-round", "police-alert"})
    public String workflow = "";

    private Course.Ready<?, ?> course = MediationByHand.course().ready();

    @Setup
    public void tell() {
        course = switch (workflow) {
            case "people-mediation" -> MediationByHand.course().ready();
            case "patrol-round" -> PatrolByHand.course().ready();
            case "police-alert" -> AlertByHand.course().ready();
            default -> throw new IllegalArgumentException("no course of " + workflow);
        };
    }

    @Benchmark
    @OperationsPerInvocation(ACTS)
    public void accepted(Blackhole sink) {
        course.accepted(sink);
    }

    @Benchmark
    @OperationsPerInvocation(ACTS)
    public void acceptedByHand(Blackhole sink) {
        course.acceptedByHand(sink);
    }

    @Benchmark
    @OperationsPerInvocation(ACTS)
    public void rejected(Blackhole sink) {
        course.rejected(sink);
    }

    @Benchmark
    @OperationsPerInvocation(ACTS)
    public void rejectedByHand(Blackhole sink) {
        course.rejectedByHand(sink);
    }

    @Benchmark
    @OperationsPerInvocation(ACTS)
    public void evolve(Blackhole sink) {
        course.evolve(sink);
    }

    @Benchmark
    @OperationsPerInvocation(ACTS)
    public void evolveByHand(Blackhole sink) {
        course.evolveByHand(sink);
    }

    /** The opening and the acts after it. */
    @Benchmark
    @OperationsPerInvocation(ACTS + 1)
    public CaseFile<?, ?> replay() {
        return course.replay();
    }

    @Benchmark
    @OperationsPerInvocation(ACTS + 1)
    public CaseFile<?, ?> replayByHand() {
        return course.replayByHand();
    }
}
