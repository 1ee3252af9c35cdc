package org.countygov.desk.supervise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.LogEntry;
import org.countygov.party.UnitId;

/**
 * A case as logs tell it up to a moment.
 *
 * @param county whose case it is; empty when the log does not say
 * @param first when it was first recorded
 * @param last when it was last recorded
 * @param asOf until when the records count
 */
public record RecordedCase(
        Optional<UnitId> county, Instant first, Instant last, Instant asOf, CaseInspection<?, ?> inspection) {
    /** The attribute of a case that names its county. */
    public static final String COUNTY = "county";

    /**
     * The case of the entries.
     *
     * @param entries those that count, by time, at least one, with the facts of their case
     */
    public static RecordedCase of(List<LogEntry> entries, Instant asOf, CaseInspection<?, ?> inspection) {
        LogEntry first = entries.get(0);
        return new RecordedCase(
                first.facts().text(COUNTY).toOptional().map(UnitId::of),
                first.at(),
                entries.get(entries.size() - 1).at(),
                asOf,
                inspection);
    }
}
