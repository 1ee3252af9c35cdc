package org.countygov.desk.sample;

import com.google.common.collect.ImmutableList;
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
    private final ImmutableSet<String> facts;
    private long rows;
    private long faults;

    private SampleFiles(CsvWriter log, CsvWriter planted, ImmutableSet<String> facts) {
        this.log = log;
        this.planted = planted;
        this.facts = facts;
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
        try (SampleFiles files = new SampleFiles(writer(log), writer(plantedBeside(log)), sample.facts())) {
            files.log.writeRecord(ImmutableList.<String>builder()
                    .addAll(STANDARD)
                    .addAll(files.facts)
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
        String[] cells = new String[STANDARD.size() + facts.size()];
        cells[0] = row.workflow();
        cells[1] = row.caseId();
        cells[2] = MOMENT.format(row.at());
        cells[3] = row.activity();
        cells[4] = row.role();
        cells[5] = row.person();
        cells[6] = row.unit();
        cells[7] = row.county();
        int i = STANDARD.size();
        for (String fact : facts) {
            cells[i++] = row.facts().getOrDefault(fact, "");
        }
        log.writeRecord(cells);
        rows++;
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
