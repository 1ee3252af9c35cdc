package org.countygov.desk.cases;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countygov.desk.log.FactNames;
import org.countygov.desk.log.Pairs;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.LogEntry;
import org.countygov.words.Phrase;

/** Makes cases of rows that come case by case and in time. */
final class CaseBuilder {
    private final CaseSink sink;
    private final CaseLimits limits;
    private final List<SortedRow> rows = new ArrayList<>();
    private long bytes;

    CaseBuilder(CaseSink sink, CaseLimits limits) {
        this.sink = sink;
        this.limits = limits;
    }

    /** Takes a row of the case, or refuses it when the case would become too large. */
    void add(SortedRow row) throws IOException {
        if (rows.size() >= limits.rows() || bytes + row.size() > limits.bytes()) {
            sink.bad(new BadRow(row.row().position(), tooMany()));
            return;
        }
        rows.add(row);
        bytes += row.size();
    }

    /** Gives the case to the sink; what follows is another. */
    void finish() throws IOException {
        if (!rows.isEmpty()) {
            for (CaseLog log : logs(rows.get(0).row().caseId(), rows)) {
                sink.inspect(log);
            }
        }
        rows.clear();
        bytes = 0;
    }

    private Phrase tooMany() {
        return Phrase.of(
                "同一案件的行过多（上限" + limits.rows() + "行），本行未作检查",
                "the case has too many rows (at most " + limits.rows() + "); this one was not inspected");
    }

    /**
     * The rows of a case by procedure, for two procedures may number their cases alike. Rows that name none belong to the
     * only one that is named.
     */
    static ImmutableList<CaseLog> logs(String caseId, List<SortedRow> rows) {
        String first = rows.get(0).row().workflow();
        if (rows.stream().allMatch(row -> row.row().workflow().equals(first))) {
            return ImmutableList.of(new CaseLog(first, caseId, entries(first, rows)));
        }
        Map<String, List<SortedRow>> byWorkflow = new TreeMap<>();
        for (SortedRow row : rows) {
            byWorkflow
                    .computeIfAbsent(row.row().workflow(), name -> new ArrayList<>())
                    .add(row);
        }
        if (byWorkflow.size() == 2 && byWorkflow.containsKey("")) {
            byWorkflow.remove("");
            byWorkflow.replaceAll((name, some) -> List.copyOf(rows));
        }
        ImmutableList.Builder<CaseLog> logs = ImmutableList.builder();
        byWorkflow.forEach((workflow, some) -> logs.add(new CaseLog(workflow, caseId, entries(workflow, some))));
        return logs.build();
    }

    private static ImmutableList<LogEntry> entries(String workflow, List<SortedRow> rows) {
        Pairs ofCase = caseFacts(rows);
        ImmutableList.Builder<LogEntry> entries = ImmutableList.builderWithExpectedSize(rows.size());
        for (SortedRow row : rows) {
            entries.add(row.row().entry(workflow, ofCase));
        }
        return entries.build();
    }

    /** What the rows tell of the case, each fact as the first row tells it that does. */
    private static Pairs caseFacts(List<SortedRow> rows) {
        Pairs first = rows.get(0).row().caseFacts();
        if (rows.stream().allMatch(row -> row.row().caseFacts().names().equals(first.names()))) {
            return first;
        }
        Map<String, String> all = new LinkedHashMap<>();
        for (SortedRow row : rows) {
            Pairs some = row.row().caseFacts();
            for (int i = 0; i < some.size(); i++) {
                all.putIfAbsent(some.name(i), some.text(i));
            }
        }
        return Pairs.of(
                FactNames.of(all.keySet().toArray(String[]::new)), all.values().toArray(String[]::new));
    }
}
