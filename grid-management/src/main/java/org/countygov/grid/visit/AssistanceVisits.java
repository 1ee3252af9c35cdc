package org.countygov.grid.visit;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Assistance visits (关爱帮扶走访) as a workflow: one case for one offer. */
public final class AssistanceVisits {
    /** Which rules govern a case that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "assistance-visit-transition",
            Applicability.class,
            Phrase.of("关爱帮扶走访在规定变动时的适用", "which rules govern assistance visit when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the Personal Information Protection Law. */
    public static final Workflow<AssistanceVisit, VisitState> WORKFLOW = Workflow.of(
            "assistance-visit",
            Phrase.of("关爱帮扶走访", "assistance visit"),
            AssistanceVisit.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2021, 11, 1), VisitRules.OF_2021));

    private AssistanceVisits() {}

    /** How records of it are read. */
    public static Activities<AssistanceVisit, VisitState> activities() {
        return VisitActivities.ALL;
    }
}
