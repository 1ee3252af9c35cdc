package org.countygov.desk.sample;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.function.LongConsumer;

/** A sample on disk: the log, and beside it what was planted. */
public final class SampleFiles implements Sample.Sink, Closeable {
    private static final ImmutableList<String> STANDARD = ImmutableList.of(
            "case:workflow",
            "case:concept:name",
            "time:timestamp",
            "concept:name",
            "org:role",
            "org:resource",
            "org:group",
            "case:county");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final CsvWriter log;
    private final CsvWriter planted;
    /** The column of each fact. */
    private final ImmutableMap<String, Integer> columns;

    private final LongConsumer progress;
    private long rows;
    private long faults;

    private SampleFiles(CsvWriter log, CsvWriter planted, ImmutableSet<String> facts, LongConsumer progress) {
        this.log = log;
        this.planted = planted;
        ImmutableMap.Builder<String, Integer> all = ImmutableMap.builder();
        int column = STANDARD.size();
        for (String fact : facts) {
            all.put(fact, column++);
        }
        this.columns = all.buildOrThrow();
        this.progress = progress;
    }

    /** The file beside a log that lists what was planted in it. */
    public static Path plantedBeside(Path log) {
        String name = String.valueOf(log.getFileName());
        int end = name.endsWith(".csv") ? name.length() - ".csv".length() : name.length();
        return log.resolveSibling(name.substring(0, end) + "-planted.csv");
    }

    /** Writes a whole sample; what was written is told by the result. */
    @CanIgnoreReturnValue
    public static SampleFiles write(Sample sample, long seed, Path log) throws IOException {
        return write(sample, seed, log, rows -> {});
    }

    /**
     * Writes a whole sample.
     *
     * @param progress is told how many more rows were written
     */
    @CanIgnoreReturnValue
    public static SampleFiles write(Sample sample, long seed, Path log, LongConsumer progress) throws IOException {
        try (SampleFiles files = new SampleFiles(writer(log), writer(plantedBeside(log)), sample.facts(), progress)) {
            files.log.writeRecord(ImmutableList.<String>builder()
                    .addAll(STANDARD)
                    .addAll(files.columns.keySet())
                    .build());
            files.planted.writeRecord("story", "fault", "zh", "en", "expected");
            sample.tell(seed, files);
            return files;
        }
    }

    private static CsvWriter writer(Path path) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
    }

    @Override
    public void row(SampleRow row) {
        String[] cells = new String[STANDARD.size() + columns.size()];
        cells[0] = row.workflow();
        cells[1] = row.caseId();
        cells[2] = MOMENT.format(row.at());
        cells[3] = row.activity();
        cells[4] = row.role();
        cells[5] = row.person();
        cells[6] = row.unit();
        cells[7] = row.county();
        row.facts().forEach((fact, text) -> {
            Integer column = columns.get(fact);
            checkState(column != null, "there is no column %s", fact);
            cells[column] = text;
        });
        log.writeRecord(cells);
        rows++;
        progress.accept(1);
    }

    @Override
    public void planted(Sample.Planted one) {
        planted.writeRecord(
                one.story().name() + "-" + one.scene().number(),
                one.fault().name(),
                one.fault().words().zh(),
                one.fault().words().en(),
                String.join("; ", one.expected()));
        faults++;
    }

    public long rows() {
        return rows;
    }

    public long faults() {
        return faults;
    }

    @Override
    public void close() throws IOException {
        try (log) {
            planted.close();
        }
    }
}
