package org.countygov.grid.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.countygov.grid.visit.AssistanceVisit;
import org.countygov.grid.visit.VisitState;
import org.countygov.workflow.CaseFile;

/**
 * A visit that was offered to a household.
 *
 * @param offeredAt when
 * @param declined whether it was declined
 * @param paid whether it took place, at the household's wish
 */
public record OfferedVisit(Instant offeredAt, boolean declined, boolean paid) {
    /** Throws {@link IllegalArgumentException} for a visit that was declined and paid all the same. */
    public OfferedVisit {
        checkArgument(!(declined && paid), "a declined visit was paid");
    }

    /** What an assessment needs to know of the case of a visit. */
    public static OfferedVisit from(CaseFile<AssistanceVisit, VisitState> visit) {
        return new OfferedVisit(
                visit.history().events().get(0).at(),
                visit.state() == VisitState.DECLINED,
                visit.state() == VisitState.DONE);
    }
}
