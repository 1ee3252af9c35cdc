package org.countygov.police.progress;

import org.countygov.police.property.CaseProperty;
import org.countygov.police.property.PropertyState;
import org.countygov.police.remedy.ReconsiderationState;
import org.countygov.police.remedy.Reconsiderations;
import org.countygov.police.shared.RemedyClocks;

/** What may be told of the workflows of this module. A workflow that is not here is told to nobody. */
public final class PoliceMilestones {
    /** The accuser's remedies against non-filing. */
    public static final Milestones<ReconsiderationState> NON_FILING = Milestones.of(Reconsiderations.NON_FILING)
            .state(ReconsiderationState.NOTICE_SERVED, Milestone.NOT_FILED, RemedyClocks.NON_FILING_RECONSIDERATION)
            .state(ReconsiderationState.RECONSIDERATION_FILED, Milestone.REMEDY_ASKED)
            .state(ReconsiderationState.RECONSIDERED, Milestone.REMEDY_DECIDED, RemedyClocks.NON_FILING_REVIEW)
            .state(ReconsiderationState.REVIEW_FILED, Milestone.REMEDY_ASKED)
            .state(ReconsiderationState.REVIEWED, Milestone.REMEDY_DECIDED)
            .silent(ReconsiderationState.LAPSED)
            .complete();

    /** Property: that it came back, and nothing of how it is held. */
    public static final Milestones<PropertyState> PROPERTY = Milestones.of(CaseProperty.WORKFLOW)
            .state(PropertyState.RETURNED_TO_VICTIM, Milestone.PROPERTY_RETURNED)
            .state(PropertyState.RELEASED_TO_HOLDER, Milestone.PROPERTY_RELEASED)
            .silent(
                    PropertyState.IDENTIFIED,
                    PropertyState.MEASURE_APPLIED,
                    PropertyState.HANDOVER_PENDING,
                    PropertyState.STORED,
                    PropertyState.ON_LOAN,
                    PropertyState.EARLY_DISPOSED,
                    PropertyState.PROCEEDS_HELD,
                    PropertyState.DISPOSITION_ORDERED,
                    PropertyState.AUCTIONED,
                    PropertyState.UNCLAIMED,
                    PropertyState.TRANSFERRED_WITH_CASE,
                    PropertyState.FORFEITED_TO_TREASURY,
                    PropertyState.DESTROYED,
                    PropertyState.LAPSED)
            .complete();

    private PoliceMilestones() {}
}
