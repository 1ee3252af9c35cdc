package org.countygov.grid;

import com.google.common.collect.ImmutableList;
import org.countygov.grid.item.GridItems;
import org.countygov.grid.points.PointsAccounts;
import org.countygov.grid.posting.GridPostings;
import org.countygov.grid.residence.ResidencePermit;
import org.countygov.grid.residence.ResidenceRegistration;
import org.countygov.grid.visit.AssistanceVisits;
import org.countygov.grid.volunteer.VolunteerPosts;
import org.countygov.inspection.Activities;
import org.countygov.workflow.Workflow;

/** The workflows of life in a community: residence, volunteering, points, the item list, grids, visits. */
public final class CommunityWorkflows {
    /** All of them. */
    public static final ImmutableList<Workflow<?, ?>> ALL = ImmutableList.of(
            ResidenceRegistration.WORKFLOW,
            ResidencePermit.WORKFLOW,
            VolunteerPosts.WORKFLOW,
            PointsAccounts.WORKFLOW,
            GridItems.WORKFLOW,
            GridPostings.WORKFLOW,
            AssistanceVisits.WORKFLOW);

    /** How records of each are read, in the same order. */
    public static final ImmutableList<Activities<?, ?>> ACTIVITIES = ImmutableList.of(
            ResidenceRegistration.activities(),
            ResidencePermit.activities(),
            VolunteerPosts.activities(),
            PointsAccounts.activities(),
            GridItems.activities(),
            GridPostings.activities(),
            AssistanceVisits.activities());

    private CommunityWorkflows() {}
}
