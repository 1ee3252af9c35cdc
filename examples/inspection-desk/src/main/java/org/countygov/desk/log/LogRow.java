package org.countygov.desk.log;

import java.time.Instant;
import java.util.Optional;
import org.countygov.inspection.Facts;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;

/**
 * One good row of a log: what becomes an entry, and apart from it the facts that the row tells about its whole case. What the row
 * does not say is an empty text.
 */
public record LogRow(
        LogPosition position,
        String workflow,
        String caseId,
        String activity,
        Instant at,
        boolean zoneAssumed,
        String resource,
        String role,
        String group,
        Pairs facts,
        Pairs caseFacts) {

    public static LogRow of(LogEntry entry, Facts caseFacts) {
        return new LogRow(
                entry.position(),
                entry.workflow(),
                entry.caseId(),
                entry.activity(),
                entry.at(),
                entry.zoneAssumed(),
                entry.resource().orElse(""),
                entry.role().orElse(""),
                entry.group().orElse(""),
                Pairs.of(entry.facts()),
                Pairs.of(caseFacts));
    }

    /** The entry, without the facts of its case. */
    public LogEntry entry() {
        return entry(workflow, facts);
    }

    /** The entry under a workflow and with facts other than those of the row. */
    public LogEntry entry(String otherWorkflow, Pairs otherFacts) {
        return new LogEntry(
                position,
                otherWorkflow,
                caseId,
                activity,
                at,
                zoneAssumed,
                filled(resource),
                filled(role),
                filled(group),
                otherFacts.toFacts());
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Where it stands and what was done; no person and no recorded fact. */
    @Override
    public String toString() {
        return position + " " + workflow + " " + caseId + " " + activity + " " + at + " " + facts;
    }
}
