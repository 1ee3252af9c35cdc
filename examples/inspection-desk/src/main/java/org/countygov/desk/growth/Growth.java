package org.countygov.desk.growth;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.countygov.desk.sample.Sample;
import org.countygov.desk.sample.SampleFiles;
import org.countygov.desk.sample.Samples;
import org.countygov.words.Phrase;

/**
 * Makes logs of more and more of a city's year, inspects each in a process of its own with the same small heap, prints what it took,
 * and draws it. Arguments: the heap such as {@code 256m}, the folder for the table and the drawing, and how many of the logs, from
 * the shortest.
 */
public final class Growth {
    private static final long SEED = 1;

    private final String heap;
    private final Path folder;
    private final PrintStream out;

    /** A part of the city-year; where it is thinned, only one of so many daily stories is told. */
    private record Part(Phrase words, int counties, int months, int thinned) {
        Sample sample() {
            Sample cut = Samples.CITY_YEAR.cut(counties, months);
            return thinned == 1 ? cut : cut.thinned(thinned);
        }
    }

    private static final ImmutableList<Part> PARTS = ImmutableList.of(
            new Part(Phrase.of("县月的二十五分之一", "a twenty-fifth of a county-month"), 1, 1, 25),
            new Part(Phrase.of("县月之半", "half a county-month"), 1, 1, 2),
            new Part(Phrase.of("县月", "county-month"), 1, 1, 1),
            new Part(Phrase.of("县四个月", "four county-months"), 1, 4, 1),
            new Part(Phrase.of("市月", "city-month"), 11, 1, 1),
            new Part(Phrase.of("县年", "county-year"), 1, 12, 1),
            new Part(Phrase.of("市季", "city-quarter"), 11, 3, 1),
            new Part(Phrase.of("市年", "city-year"), 11, 12, 1));

    private Growth(String heap, Path folder, PrintStream out) {
        this.heap = heap;
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int parts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PARTS.size();
        new Growth(arguments[0], Path.of(arguments[1]), out).measure(PARTS.subList(0, parts));
    }

    private void measure(List<Part> parts) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<Measured> measured = new ArrayList<>();
        out.print(Measured.HEAD);
        for (Part part : parts) {
            Path temporary = Files.createTempDirectory("city-year");
            try {
                Measured one = measured(part, temporary);
                measured.add(one);
                out.println(one.row());
            } finally {
                delete(temporary);
            }
        }
        StringBuilder table = new StringBuilder(Measured.HEAD);
        measured.forEach(one -> table.append(one.row()).append('\n'));
        Files.writeString(folder.resolve("city-year.md"), table);
        Files.writeString(folder.resolve("city-year.svg"), GrowthChart.of(measured));
    }

    private Measured measured(Part part, Path temporary) throws IOException, InterruptedException {
        Path log = temporary.resolve("log.csv");
        long begun = System.nanoTime();
        SampleFiles written = SampleFiles.write(part.sample(), SEED, log);
        double making = seconds(System.nanoTime() - begun);
        Path report = temporary.resolve("report");
        Path figuresFile = temporary.resolve("figures");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeasuredRun.class.getName(),
                        figuresFile.toString(),
                        "inspect",
                        log.toString(),
                        "--report",
                        report.toString())
                .redirectOutput(temporary.resolve("out").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the inspection of " + part.words() + " ended with " + process.exitValue());
        }
        Properties figures = new Properties();
        try (InputStream in = Files.newInputStream(figuresFile)) {
            figures.load(in);
        }
        PlantedFindings findings =
                PlantedFindings.compared(SampleFiles.plantedBeside(log), report.resolve("findings.csv"));
        return new Measured(
                part.words(),
                written.rows(),
                Files.size(log),
                making,
                seconds(figure(figures, "wall")),
                seconds(figure(figures, "processor")),
                figure(figures, "heap"),
                figure(figures, "resident"),
                findings.planted(),
                findings.found(),
                findings.extra());
    }

    private static long figure(Properties figures, String name) {
        return Long.parseLong(figures.getProperty(name));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }
}
