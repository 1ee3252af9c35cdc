package org.countygov.rectification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.countygov.supervision.ScoredFinding;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/** What the ledger says of sampled cases, as it goes into a score. */
public final class ScoredEntries {
    private ScoredEntries() {}

    /**
     * The findings in the sampled cases, cancelled ones too: what was put right was wrong all the same. A finding that was
     * revoked on appeal is told and does not count.
     *
     * @param sampled the cases, as {@link CaseRef} prints them
     */
    public static ImmutableList<ScoredFinding> of(Ledger ledger, Set<String> sampled) {
        return ledger.entries().stream()
                .flatMap(entry -> scored(entry, sampled).stream())
                .collect(toImmutableList());
    }

    private static Optional<ScoredFinding> scored(
            CaseFile<Rectification, RectificationState> file, Set<String> sampled) {
        Entry entry = file.content().entry();
        return entry.matter()
                .map(CaseRef::toString)
                .filter(sampled::contains)
                .flatMap(item -> entry.defect()
                        .map(defect -> new ScoredFinding(file.ref().id(), item, defect, entry.bases(), appeal(file))));
    }

    private static ScoredFinding.Appeal appeal(CaseFile<Rectification, RectificationState> file) {
        if (file.state() == RectificationState.REVOKED) {
            return ScoredFinding.Appeal.UPHELD;
        }
        return switch (file.content().appeal()) {
            case NONE -> ScoredFinding.Appeal.NONE;
            case PENDING -> ScoredFinding.Appeal.PENDING;
            case REJECTED -> ScoredFinding.Appeal.REJECTED;
        };
    }
}
