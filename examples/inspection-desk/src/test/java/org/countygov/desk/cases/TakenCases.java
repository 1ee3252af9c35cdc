package org.countygov.desk.cases;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countygov.desk.log.LogRow;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.Facts;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;

/** A sink for tests: keeps what a sorter gives. */
final class TakenCases implements CaseSink {
    final List<CaseLog> cases = new ArrayList<>();
    final List<BadRow> bad = new ArrayList<>();

    static TakenCases of(CaseSorter sorter, List<LogRow> rows) throws IOException {
        TakenCases taken = new TakenCases();
        try (sorter) {
            CaseSorter.Intake intake = sorter.intake();
            for (LogRow row : rows) {
                intake.add(row);
            }
            sorter.giveTo(taken);
        }
        return taken;
    }

    static LogRow row(long line, String workflow, String caseId, String activity, long second) {
        return row(line, workflow, caseId, activity, second, Map.of(), Map.of());
    }

    static LogRow row(
            long line,
            String workflow,
            String caseId,
            String activity,
            long second,
            Map<String, String> facts,
            Map<String, String> caseFacts) {
        return LogRow.of(
                new LogEntry(
                        new LogPosition("log.csv", line),
                        workflow,
                        caseId,
                        activity,
                        Instant.ofEpochSecond(second),
                        true,
                        Optional.of("王五"),
                        Optional.empty(),
                        Optional.of("司法所"),
                        Facts.of(facts)),
                Facts.of(caseFacts));
    }

    @Override
    public void inspect(CaseLog log) {
        cases.add(log);
    }

    @Override
    public void bad(BadRow row) {
        bad.add(row);
    }
}
