package org.countygov.benchmarks;

import com.google.common.collect.ImmutableList;

/** Figures that are measured together, so that their ratios hold within one run. */
enum Group {
    DECISION("Decision", ImmutableList.of(1, 2), DecisionBenchmark.class, PeerBenchmark.class, LookUpBenchmark.class),
    HISTORY("History", ImmutableList.of(1), HistoryBenchmark.class),
    MEMORY("Memory", ImmutableList.of()),
    TIME("Legal time", ImmutableList.of(1), WorkingDayBenchmark.class, DeadlineBenchmark.class),
    IDENTIFIERS("Identifiers", ImmutableList.of(1), IdentifierBenchmark.class);

    private final String title;
    private final ImmutableList<Integer> threads;
    private final ImmutableList<Class<?>> benchmarks;

    Group(String title, ImmutableList<Integer> threads, Class<?>... benchmarks) {
        this.title = title;
        this.threads = threads;
        this.benchmarks = ImmutableList.copyOf(benchmarks);
    }

    String title() {
        return title;
    }

    /** With how many threads it is measured, one run for each. */
    ImmutableList<Integer> threads() {
        return threads;
    }

    ImmutableList<Class<?>> benchmarks() {
        return benchmarks;
    }
}
