package org.countygov.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures, and prints one table of ratios with the aims beside them. The results of JMH and the table are kept in the folder
 * named first; then come in how many processes each benchmark is measured, for how many iterations, and a group of {@link Group},
 * or none for all of them.
 */
public final class Ratios {
    private static final TimeValue ITERATION = TimeValue.milliseconds(500);

    private Ratios() {}

    public static void main(String... arguments) throws RunnerException, IOException {
        Path folder = Path.of(arguments[0]);
        int forks = Integer.parseInt(arguments[1]);
        int iterations = Integer.parseInt(arguments[2]);
        Set<Group> groups = arguments.length > 3 && !arguments[3].isBlank()
                ? EnumSet.of(Group.valueOf(arguments[3].toUpperCase(Locale.ROOT)))
                : EnumSet.allOf(Group.class);
        Measurements measurements = new Measurements();
        for (Group group : groups) {
            if (group == Group.MEMORY) {
                CaseMemory.measure(measurements);
            }
            for (int threads : group.threads()) {
                run(group, threads, forks, iterations, folder, measurements);
            }
        }
        String table = table(groups, measurements);
        Files.writeString(folder.resolve("ratios.md"), table);
        System.out.println(table);
    }

    private static void run(Group group, int threads, int forks, int iterations, Path folder, Measurements into)
            throws RunnerException {
        String name = group.name().toLowerCase(Locale.ROOT) + (threads == 1 ? "" : "-" + threads + "-threads");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .threads(threads)
                .forks(forks)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .warmupIterations(iterations)
                .warmupTime(ITERATION)
                .measurementIterations(iterations)
                .measurementTime(ITERATION)
                .addProfiler(GCProfiler.class)
                .output(folder.resolve("jmh-" + name + ".txt").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("jmh-" + name + ".json").toString());
        group.benchmarks().forEach(benchmark -> options.include(benchmark.getName() + "\\."));
        into.putAll(new Runner(options.build()).run());
    }

    private static String table(Set<Group> groups, Measurements measurements) {
        StringBuilder table = new StringBuilder();
        for (Group group : groups) {
            table.append("\n### ").append(group.title()).append("\n\n");
            table.append("| Figure | Compared with | Ratio | Aim | Met |\n| --- | --- | --- | --- | --- |\n");
            table.append(Figures.all().stream()
                    .filter(figure -> figure.group() == group)
                    .map(figure -> figure.row(measurements))
                    .collect(Collectors.joining()));
        }
        return table.append("\n### Measured on this machine, ")
                .append(System.getProperty("java.vm.version"))
                .append("\n\n| Measurement | Value |\n| --- | --- |\n")
                .append(measurements.listed())
                .toString();
    }
}
