package org.countygov.desk.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countygov.desk.cases.CaseLog;
import org.countygov.desk.cases.CaseSink;
import org.countygov.desk.cases.CaseSorter;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.LogRow;
import org.countygov.desk.log.LogSink;
import org.countygov.desk.log.Mapping;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Finding;
import org.countygov.time.BeijingTime;
import org.countygov.words.Language;
import org.junit.jupiter.api.Test;

class PlantedFaultsTest {
    private static final Instant END = BeijingTime.parse("2026-11-24T00:00");

    static Map<String, CaseInspection<?, ?>> inspected(String file) throws Exception {
        Map<String, CaseInspection<?, ?>> cases = new LinkedHashMap<>();
        try (CaseSorter sorter = new CaseSorter()) {
            LogFile.of(Path.of("data", file))
                    .read(
                            Mapping.none(),
                            new LogSink() {
                                @Override
                                public void row(LogRow row) throws IOException {
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
                public void inspect(CaseLog log) {
                    CaseInspection<?, ?> inspection =
                            Rulebook.standard().inspect(log, END).orElseThrow();
                    cases.put(log.workflow() + "/" + log.caseId(), inspection);
                }

                @Override
                public void bad(BadRow row) {
                    throw new AssertionError(row);
                }
            });
        }
        return cases;
    }

    @Test
    void print() throws Exception {
        for (String file : new String[] {"published-cases.csv", "planted-faults.csv"}) {
            inspected(file).forEach((name, inspection) -> {
                System.out.println("## " + inspection.ref() + " "
                        + inspection.file().map(f -> f.state().name()).orElse("none"));
                for (Finding finding : inspection.findings()) {
                    System.out.println("  " + finding.kind() + " " + finding.position() + " "
                            + finding.words().en() + " " + finding.bases());
                    finding.reasons().forEach(r -> System.out.println("     " + r.in(Language.EN)));
                }
            });
        }
    }
}
