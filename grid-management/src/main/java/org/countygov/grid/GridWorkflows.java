package org.countygov.grid;

import com.google.common.collect.ImmutableList;
import org.countygov.grid.assessment.CompositeFormula;
import org.countygov.grid.assessment.MonthlyScheme;
import org.countygov.grid.centre.CentreRequests;
import org.countygov.grid.consultation.Consultations;
import org.countygov.grid.event.GridEvents;
import org.countygov.grid.handoff.EnforcementHandoffs;
import org.countygov.grid.item.GridItems;
import org.countygov.grid.patrol.PatrolRounds;
import org.countygov.grid.points.PointsAccounts;
import org.countygov.grid.posting.GridPostings;
import org.countygov.grid.residence.FieldList;
import org.countygov.grid.residence.ResidencePermit;
import org.countygov.grid.residence.ResidenceRegistration;
import org.countygov.grid.shared.CommunityClocks;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.supervision.MeasureTable;
import org.countygov.grid.supervision.SupervisionOrders;
import org.countygov.grid.visit.AssistanceVisits;
import org.countygov.grid.volunteer.VolunteerPosts;
import org.countygov.inspection.Activities;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.workflow.Workflow;

/** Everything of this module: its workflows, its clocks and its settings. */
public final class GridWorkflows {
    /** How records of each workflow are read. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES = ImmutableList.<Activities<?, ?>>builder()
            .add(GridEvents.activities())
            .add(PatrolRounds.activities())
            .add(CentreRequests.activities())
            .add(SupervisionOrders.activities())
            .add(ResidenceRegistration.activities())
            .add(ResidencePermit.activities())
            .add(VolunteerPosts.activities())
            .add(PointsAccounts.activities())
            .add(GridItems.activities())
            .add(GridPostings.activities())
            .add(AssistanceVisits.activities())
            .add(EnforcementHandoffs.activities())
            .add(Consultations.activities())
            .build();

    /** The workflows, in the same order. */
    public static final ImmutableList<Workflow<?, ?>> ALL =
            ACTIVITIES.stream().map(Activities::workflow).collect(ImmutableList.toImmutableList());

    /** The clocks, whether a workflow starts them or not. */
    public static final ImmutableList<Clock> CLOCKS = ImmutableList.<Clock>builder()
            .addAll(CommunityClocks.ALL)
            .addAll(GridClocks.ALL)
            .build();

    /** The settings, besides those by which each workflow passes from one edition to the next. */
    public static final ImmutableList<Setting<?>> SETTINGS = ImmutableList.<Setting<?>>builder()
            .addAll(CommunitySettings.ALL)
            .addAll(GridSettings.ALL)
            .add(FieldList.COLLECTED)
            .add(MeasureTable.SETTING)
            .add(CompositeFormula.SETTING)
            .add(MonthlyScheme.SETTING)
            .build();

    private GridWorkflows() {}
}
