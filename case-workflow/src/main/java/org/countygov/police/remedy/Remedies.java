package org.countygov.police.remedy;

import com.google.common.collect.ImmutableList;
import org.countygov.inspection.Activities;
import org.countygov.workflow.Workflow;

/** The remedies and the supervision of police cases (救济与监督), a workflow for each. */
public final class Remedies {
    /** How records of each are read. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES = ImmutableList.<Activities<?, ?>>builder()
            .addAll(Reconsiderations.ALL.stream()
                    .map(Reconsiderations::activities)
                    .collect(ImmutableList.toImmutableList()))
            .add(
                    Objections.activities(Objections.AGENCY_NON_FILING),
                    Objections.activities(Objections.VICTIM_NON_PROSECUTION),
                    OverrunComplaint.activities(),
                    FilingSupervision.activities(),
                    Recusal.activities(),
                    AdministrativeRemedies.activities(),
                    StayOfDetention.activities())
            .build();

    /** All of them, in the same order. */
    public static final ImmutableList<Workflow<?, ?>> ALL =
            ACTIVITIES.stream().map(Activities::workflow).collect(ImmutableList.toImmutableList());

    private Remedies() {}
}
