package org.countygov.rectification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Finding;
import org.countygov.inspection.InspectedStep;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.Severity;
import org.countygov.party.UnitId;

/** What an inspected case brings on the ledger. */
public final class InspectedEntries {
    private InspectedEntries() {}

    /**
     * An entry for each finding that is severe enough, in the order of the findings. Inspecting the case again gives the same
     * entries, with the same numbers, and perhaps more.
     *
     * @param from the mildest severity that still comes on the ledger
     */
    public static ImmutableList<Entry> of(CaseInspection<?, ?> inspection, Severity from, Grading grading) {
        return inspection.findings().stream()
                .filter(finding -> finding.kind().severity().compareTo(from) <= 0)
                .map(finding -> entry(finding, inspection, grading))
                .collect(toImmutableList());
    }

    private static Entry entry(Finding finding, CaseInspection<?, ?> inspection, Grading grading) {
        return Entry.of(
                FindingId.of(finding),
                finding.ref(),
                finding.kind().name(),
                grading.of(finding),
                unit(finding, inspection),
                finding.bases());
    }

    /** The unit that acted; for what was never done, the one that acted last. */
    private static Optional<UnitId> unit(Finding finding, CaseInspection<?, ?> inspection) {
        return inspection.steps().stream()
                .filter(step -> step.findings().contains(finding))
                .findFirst()
                .map(InspectedStep::entry)
                .orElseGet(() -> inspection.steps().reverse().stream()
                        .flatMap(step -> step.entry().stream())
                        .filter(entry -> entry.group().isPresent())
                        .findFirst())
                .flatMap(LogEntry::group)
                .map(UnitId::of);
    }
}
