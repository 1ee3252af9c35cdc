package org.countygov.grid.residence;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Residence registration (居住登记; 人来登记、人走注销) as a workflow: one case for one stay of one person. */
public final class ResidenceRegistration {
    /** Which rules govern a stay during which the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "residence-registration-transition",
            Applicability.class,
            Phrase.of("居住登记在规定变动时的适用", "which rules govern a registration under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the Zhejiang regulation after which it is modelled. */
    public static final Workflow<Residence, ResidenceState> WORKFLOW = Workflow.of(
            "residence-registration",
            Phrase.of("居住登记", "residence registration"),
            Residence.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2016, 7, 1), ResidenceRules.OF_2016));

    private ResidenceRegistration() {}

    /** How records of residence registrations are read. */
    public static Activities<Residence, ResidenceState> activities() {
        return ResidenceActivities.ALL;
    }
}
