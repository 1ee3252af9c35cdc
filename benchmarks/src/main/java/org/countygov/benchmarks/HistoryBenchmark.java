package org.countygov.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Event;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One more step of a case that has come a long way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HistoryBenchmark {
    @Param({"10", "100", "1000", "10000", "100000"})
    public int length = 1;

    private CaseFile<Tally, RequestState> file = Requests.drafted("long");

    @Setup
    public void come() {
        file = Requests.drafted("long");
        while (file.history().size() < length) {
            file = Requests.WORKFLOW
                    .decide(file, new RequestCommand.Note(1), Requests.BY_CLERK)
                    .orElseThrow();
        }
    }

    /** Deciding and appending. */
    @Benchmark
    public Decision<Tally, RequestState> step() {
        return Requests.WORKFLOW.decide(file, new RequestCommand.Note(1), Requests.BY_CLERK);
    }

    /** What a store lacks after one step. */
    @Benchmark
    public ImmutableList<Event<Tally, RequestState>> unsaved() {
        return file.history().since(length - 1);
    }
}
