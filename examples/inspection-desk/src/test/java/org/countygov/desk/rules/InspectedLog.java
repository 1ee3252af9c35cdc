package org.countygov.desk.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
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

/** A log of which every row can be read, inspected by the standard rules. */
public final class InspectedLog {
    private InspectedLog() {}

    /**
     * Inspects the log and gives every case with what was found.
     *
     * @param asOf until when the records count; otherwise until the last row
     */
    public static void inspect(Path log, Optional<Instant> asOf, BiConsumer<CaseLog, CaseInspection<?, ?>> cases)
            throws Exception {
        Instant[] end = {Instant.MIN};
        try (CaseSorter sorter = new CaseSorter()) {
            CaseSorter.Intake intake = sorter.intake();
            var unused = LogFile.of(log)
                    .read(
                            Mapping.none(),
                            new LogSink() {
                                @Override
                                public void row(LogRow row) throws IOException {
                                    end[0] = row.at().isAfter(end[0]) ? row.at() : end[0];
                                    intake.add(row);
                                }

                                @Override
                                public void bad(BadRow row) {
                                    throw new AssertionError(row);
                                }
                            },
                            bytes -> {});
            Rulebook rules = Rulebook.standard();
            sorter.giveTo(new CaseSink() {
                @Override
                public void inspect(CaseLog log) {
                    cases.accept(log, rules.inspect(log, asOf.orElse(end[0])).orElseThrow());
                }

                @Override
                public void bad(BadRow row) {
                    throw new AssertionError(row);
                }
            });
        }
    }

    /** The kind of the finding and the first provision that is offended. */
    public static String said(Finding finding) {
        return finding.kind()
                + finding.bases().stream().findFirst().map(basis -> " " + basis).orElse("");
    }
}
