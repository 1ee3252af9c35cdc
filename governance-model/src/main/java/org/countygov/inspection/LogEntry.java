package org.countygov.inspection;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;

/**
 * One recorded action of a case, from any system. The parts are those of the process-mining convention (XES), given in
 * parentheses.
 *
 * @param position where the log has it
 * @param workflow the procedure ({@code case:workflow}); empty when the log does not say
 * @param caseId the case ({@code case:concept:name}), not blank
 * @param activity what was done ({@code concept:name}), not blank
 * @param at when ({@code time:timestamp})
 * @param zoneAssumed whether the log wrote no zone, so that Asia/Shanghai was taken
 * @param resource who did it ({@code org:resource}): often a person's name
 * @param role in what capacity ({@code org:role})
 * @param group of which unit ({@code org:group})
 * @param facts everything else that the row tells, with what is told of its case
 */
public record LogEntry(
        LogPosition position,
        String workflow,
        String caseId,
        String activity,
        Instant at,
        boolean zoneAssumed,
        Optional<String> resource,
        Optional<String> role,
        Optional<String> group,
        Facts facts) {

    /** Throws {@link IllegalArgumentException} for a blank case or activity. */
    public LogEntry {
        checkArgument(!caseId.isBlank(), "caseId is blank");
        checkArgument(!activity.isBlank(), "activity is blank");
    }

    /** Where it stands and what was done; no person and no recorded fact. */
    @Override
    public String toString() {
        return position + " " + workflow + " " + caseId + " " + activity + " " + at + " " + facts;
    }
}
