package org.countygov.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countygov.benchmarks.Figure.Measured;
import org.countygov.benchmarks.Figure.Unit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured in one run, by name. */
final class Measurements {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    /** What disturbs an iteration makes it slower, never faster, and would pull a mean along. */
    private static final int MEDIAN = 50;

    private final Map<String, Double> values = new TreeMap<>();

    private static String name(Measured key) {
        return key.name()
                + (key.threads() == 1 ? "" : " @" + key.threads())
                + (key.unit() == Unit.BYTES ? " (bytes)" : " (ns)");
    }

    void put(Measured key, double value) {
        values.put(name(key), value);
    }

    void putAll(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String method = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
            String parameters = result.getParams().getParamsKeys().stream()
                    .map(key -> " " + result.getParams().getParam(key))
                    .collect(Collectors.joining());
            int threads = result.getParams().getThreads();
            put(
                    new Measured(method + parameters, threads, Unit.NANOSECONDS),
                    result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
            Result<?> allocated = result.getSecondaryResults().get(ALLOCATION);
            if (allocated != null) {
                put(new Measured(method + parameters, threads, Unit.BYTES), allocated.getScore());
            }
        }
    }

    /** Throws {@link IllegalArgumentException} for what was not measured. */
    double get(Measured what) {
        Double value = values.get(name(what));
        checkArgument(value != null, "%s was not measured", what);
        return value;
    }

    /** Every value, a line each. */
    String listed() {
        return values.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "| %s | %.2f |%n", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }
}
