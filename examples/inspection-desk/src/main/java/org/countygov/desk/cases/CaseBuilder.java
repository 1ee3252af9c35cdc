package org.countygov.desk.cases;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countygov.desk.log.LogRow;
import org.countygov.inspection.BadRow;
import org.countygov.inspection.Facts;
import org.countygov.inspection.LogEntry;
import org.countygov.words.Phrase;

/** Makes cases of rows that come case by case and in time. */
final class CaseBuilder {
    private final CaseSink sink;
    private final CaseLimits limits;
    private final List<LogRow> rows = new ArrayList<>();
    private String caseId = "";
    private long bytes;

    CaseBuilder(CaseSink sink, CaseLimits limits) {
        this.sink = sink;
        this.limits = limits;
    }

    void add(SortedRow sorted) throws IOException {
        LogEntry entry = sorted.row().entry();
        if (!entry.caseId().equals(caseId)) {
            finish();
            caseId = entry.caseId();
        }
        if (rows.size() >= limits.rows() || bytes + sorted.size() > limits.bytes()) {
            sink.bad(new BadRow(entry.position(), tooMany()));
            return;
        }
        rows.add(sorted.row());
        bytes += sorted.size();
    }

    /** Gives the last case to the sink. */
    void finish() throws IOException {
        for (Map.Entry<String, List<LogRow>> ofWorkflow : byWorkflow().entrySet()) {
            sink.inspect(new CaseLog(ofWorkflow.getKey(), caseId, entries(ofWorkflow.getKey(), ofWorkflow.getValue())));
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
     * The rows of the case by procedure, for two procedures may number their cases alike. Rows that name none belong to the
     * only one that is named.
     */
    private Map<String, List<LogRow>> byWorkflow() {
        Map<String, List<LogRow>> byWorkflow = new TreeMap<>();
        for (LogRow row : rows) {
            byWorkflow
                    .computeIfAbsent(row.entry().workflow(), name -> new ArrayList<>())
                    .add(row);
        }
        if (byWorkflow.size() == 2 && byWorkflow.containsKey("")) {
            byWorkflow.remove("");
            byWorkflow.replaceAll((name, some) -> List.copyOf(rows));
        }
        return byWorkflow;
    }

    private static ImmutableList<LogEntry> entries(String workflow, List<LogRow> rows) {
        Map<String, String> ofCase = new LinkedHashMap<>();
        for (LogRow row : rows) {
            row.caseFacts().texts().forEach(ofCase::putIfAbsent);
        }
        return rows.stream().map(row -> complete(row, workflow, ofCase)).collect(ImmutableList.toImmutableList());
    }

    /** The entry with the facts of its case; what its own row says goes first. */
    private static LogEntry complete(LogRow row, String workflow, Map<String, String> ofCase) {
        LogEntry entry = row.entry();
        if (ofCase.isEmpty() && entry.workflow().equals(workflow)) {
            return entry;
        }
        Map<String, String> facts = new LinkedHashMap<>(ofCase);
        facts.putAll(row.caseFacts().texts());
        facts.putAll(entry.facts().texts());
        return new LogEntry(
                entry.position(),
                workflow,
                entry.caseId(),
                entry.activity(),
                entry.at(),
                entry.zoneAssumed(),
                entry.resource(),
                entry.role(),
                entry.group(),
                Facts.of(facts));
    }
}
