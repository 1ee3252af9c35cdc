package org.countygov.desk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.countygov.desk.cases.CaseLog;
import org.countygov.desk.cases.CaseSink;
import org.countygov.desk.cases.CaseSorter;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.LogRow;
import org.countygov.desk.log.LogSink;
import org.countygov.desk.log.Mapping;
import org.countygov.desk.rules.Rulebook;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Finding;
import org.countygov.inspection.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planted in a sample is found in its log, each under its article, and nothing else. */
class SampledLogsTest {
    private static final Rulebook RULES = Rulebook.standard();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"county-quarter, 1", "township-month, 2", "station-month, 3", "year-turn, 4"})
    void exactlyWhatIsPlantedIsFound(String name, long seed) throws Exception {
        Sample sample = Samples.named(name).orElseThrow();
        Path log = folder.resolve(name + ".csv");
        SampleFiles.write(sample, seed, log);
        List<String> planted = new ArrayList<>();
        sample.tell(seed, new Sample.Sink() {
            @Override
            public void row(SampleRow row) {}

            @Override
            public void planted(Sample.Planted one) {
                planted.addAll(one.expected());
            }
        });
        assertEquals(sorted(planted), sorted(found(log)));
    }

    private static String sorted(List<String> lines) {
        return String.join("\n", new TreeSet<>(lines));
    }

    private static List<String> found(Path log) throws Exception {
        List<String> found = new ArrayList<>();
        Instant[] end = {Instant.MIN};
        try (CaseSorter sorter = new CaseSorter()) {
            var unused = LogFile.of(log)
                    .read(
                            Mapping.none(),
                            new LogSink() {
                                @Override
                                public void row(LogRow row) throws IOException {
                                    end[0] = row.entry().at().isAfter(end[0])
                                            ? row.entry().at()
                                            : end[0];
                                    sorter.add(row);
                                }

                                @Override
                                public void bad(BadRow row) {
                                    throw new AssertionError(row);
                                }
                            },
                            bytes -> {});
            sorter.giveTo(new CaseSink() {
                @Override
                public void inspect(CaseLog cases) {
                    CaseInspection<?, ?> inspection =
                            RULES.inspect(cases, end[0]).orElseThrow();
                    inspection.findings().stream()
                            .filter(finding -> finding.kind().severity() != Severity.NOTE)
                            .forEach(finding -> found.add(cases.caseId() + ": " + said(finding)));
                }

                @Override
                public void bad(BadRow row) {
                    throw new AssertionError(row);
                }
            });
        }
        return found;
    }

    private static String said(Finding finding) {
        return finding.kind()
                + finding.bases().stream().findFirst().map(basis -> " " + basis).orElse("");
    }
}
