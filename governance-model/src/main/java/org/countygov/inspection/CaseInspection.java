package org.countygov.inspection;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.time.Deadline;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/**
 * What the inspection of one recorded case came to.
 *
 * @param steps every recorded action and every effect by law, in the order of time
 * @param findings everything found, in the order of the steps, then what is missing at the end
 * @param file the case as the record leaves it; empty when no rule knew any of its actions
 * @param deadlines the end of every clock that was started, stopped ones included
 */
public record CaseInspection<C, S extends Enum<S> & Worded>(
        CaseRef ref,
        ImmutableList<InspectedStep> steps,
        ImmutableList<Finding> findings,
        Optional<CaseFile<C, S>> file,
        ImmutableList<Deadline> deadlines) {

    /** The worst of the findings; empty when there are none. */
    public Optional<Severity> worst() {
        return findings.stream().map(finding -> finding.kind().severity()).min(Severity::compareTo);
    }
}
