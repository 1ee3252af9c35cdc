package org.countygov.mediation.reconsideration;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Administrative reconsideration (行政复议) as a workflow, through all its editions. */
public final class AdministrativeReconsideration {
    /** Which rules govern a case that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "reconsideration-transition",
            Applicability.class,
            Phrase.of("行政复议在规定变动时的适用", "which rules govern a reconsideration under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of(
                    "未见过渡条款，各步骤依其起因之日的法律",
                    "no transition clause was found; each step follows the law of the day of its cause"));

    /** The workflow, from the first implementing regulation, which brought mediation and settlement. */
    public static final Workflow<Reconsideration, ReconsiderationState> WORKFLOW = Workflow.of(
            "reconsideration",
            Phrase.of("行政复议", "administrative reconsideration"),
            Reconsideration.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2007, 8, 1), EarlierReconsiderationRules.OF_2007),
            Edition.from(LocalDate.of(2024, 1, 1), ReconsiderationRules.OF_2024),
            Edition.from(LocalDate.of(2026, 7, 1), ReconsiderationRules.OF_2026));

    private AdministrativeReconsideration() {}

    /** How records of reconsiderations are read. */
    public static Activities<Reconsideration, ReconsiderationState> activities() {
        return ReconsiderationActivities.ALL;
    }
}
