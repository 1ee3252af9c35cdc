package org.countygov.rectification;

import com.google.common.collect.ImmutableList;
import org.countygov.inspection.Activities;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.workflow.Workflow;

/** Everything of supervision that every field of work shares: its workflows, its clocks and its settings. */
public final class SupervisionWorkflows {
    /** How records of each workflow are read. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES = ImmutableList.of(Rectifications.activities());

    /** The workflows, in the same order. */
    public static final ImmutableList<Workflow<?, ?>> ALL =
            ACTIVITIES.stream().map(Activities::workflow).collect(ImmutableList.toImmutableList());

    /** The clocks. */
    public static final ImmutableList<Clock> CLOCKS = LedgerClocks.ALL;

    /** The settings, besides those by which each workflow passes from one edition to the next. */
    public static final ImmutableList<Setting<?>> SETTINGS = LedgerSettings.ALL;

    private SupervisionWorkflows() {}
}
