package org.countygov.mediation.committee;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** The life of a mediation committee (调委会的设立和换届) as a workflow. */
public final class CommitteeFormation {
    /** Which rules govern a committee when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "committee-transition",
            Applicability.class,
            Phrase.of("调委会在规定变动时的适用", "which rules govern a committee when the rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the People's Mediation Law. */
    public static final Workflow<Formation, CommitteeState> WORKFLOW = Workflow.of(
            "committee",
            Phrase.of("人民调解委员会设立和换届", "life of a mediation committee"),
            Formation.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2011, 1, 1), CommitteeRules.TABLE));

    private CommitteeFormation() {}

    /** How records of committees are read. */
    public static Activities<Formation, CommitteeState> activities() {
        return CommitteeActivities.ALL;
    }
}
