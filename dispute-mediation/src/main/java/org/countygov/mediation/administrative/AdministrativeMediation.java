package org.countygov.mediation.administrative;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Administrative mediation (行政调解) as a workflow, through all its editions. */
public final class AdministrativeMediation {
    /** Which rules govern a mediation that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "administrative-mediation-transition",
            Applicability.class,
            Phrase.of("行政调解在规定变动时的适用", "which rules govern a mediation by an organ under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /**
     * The workflow, from the first day of the oldest regime. Each regime is refused before the day on which its own rules
     * came into force.
     */
    public static final Workflow<OrganMediation, OrganMediationState> WORKFLOW = Workflow.of(
            "administrative-mediation",
            Phrase.of("行政调解", "administrative mediation"),
            OrganMediation.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2013, 1, 1), OrganMediationRules.OF_2013),
            Edition.from(LocalDate.of(2026, 1, 1), OrganMediationRules.OF_2026));

    private AdministrativeMediation() {}

    /** How records of administrative mediations are read. */
    public static Activities<OrganMediation, OrganMediationState> activities() {
        return OrganMediationActivities.ALL;
    }
}
