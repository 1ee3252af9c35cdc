package org.countygov.grid.volunteer;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Volunteer posts (志愿者认领岗位) as a workflow: one case for one post at one time. */
public final class VolunteerPosts {
    /** Which rules govern a post that is published when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "volunteer-post-transition",
            Applicability.class,
            Phrase.of("志愿服务岗位在规定变动时的适用", "which rules govern a volunteer post when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the Regulation on Volunteer Service. */
    public static final Workflow<VolunteerPost, VolunteerState> WORKFLOW = Workflow.of(
            "volunteer-post",
            Phrase.of("志愿者认领岗位", "volunteer post"),
            VolunteerPost.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2017, 12, 1), VolunteerRules.OF_2017));

    private VolunteerPosts() {}

    /** How records of volunteer posts are read. */
    public static Activities<VolunteerPost, VolunteerState> activities() {
        return VolunteerActivities.ALL;
    }
}
