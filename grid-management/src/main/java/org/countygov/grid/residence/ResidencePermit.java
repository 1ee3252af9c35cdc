package org.countygov.grid.residence;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** The residence permit (居住证) as a workflow, from the application to the end of its functions. */
public final class ResidencePermit {
    /** Which rules govern a permit that is in use when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "residence-permit-transition",
            Applicability.class,
            Phrase.of("居住证在规定变动时的适用", "which rules govern a permit in use when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the regulation. */
    public static final Workflow<Permit, PermitState> WORKFLOW = Workflow.of(
            "residence-permit",
            Phrase.of("居住证", "residence permit"),
            Permit.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2016, 1, 1), PermitRules.OF_2016));

    private ResidencePermit() {}

    /** How records of residence permits are read. */
    public static Activities<Permit, PermitState> activities() {
        return PermitActivities.ALL;
    }
}
