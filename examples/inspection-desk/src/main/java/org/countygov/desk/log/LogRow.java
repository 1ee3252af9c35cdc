package org.countygov.desk.log;

import com.google.common.collect.ImmutableMap;
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
        return entry(workflow, Pairs.none());
    }

    /** The entry under a workflow, with the facts of its case; what its own row says goes first. */
    public LogEntry entry(String otherWorkflow, Pairs ofCase) {
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
                factsWith(ofCase));
    }

    private Facts factsWith(Pairs ofCase) {
        if (ofCase.size() == 0) {
            return facts.toFacts();
        }
        ImmutableMap.Builder<String, String> all = ImmutableMap.builderWithExpectedSize(ofCase.size() + facts.size());
        for (int i = 0; i < ofCase.size(); i++) {
            String name = ofCase.name(i);
            String ofRow = facts.text(name);
            String told = ofRow == null ? caseFacts.text(name) : ofRow;
            all.put(name, told == null ? ofCase.text(i) : told);
        }
        for (int i = 0; i < facts.size(); i++) {
            if (ofCase.text(facts.name(i)) == null) {
                all.put(facts.name(i), facts.text(i));
            }
        }
        return Facts.of(all.buildOrThrow());
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
