package org.countygov.mediation.people;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** People's mediation (人民调解) as a workflow, through all its editions. */
public final class PeopleMediation {
    /** Which rules govern a mediation that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "people-mediation-transition",
            Applicability.class,
            Phrase.of("人民调解在规定变动时的适用", "which rules govern a mediation under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the People's Mediation Law. */
    public static final Workflow<Mediation, MediationState> WORKFLOW = Workflow.of(
            "people-mediation",
            Phrase.of("人民调解", "people's mediation"),
            Mediation.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2011, 1, 1), PeopleMediationRules.OF_2011));

    private PeopleMediation() {}

    /** How records of people's mediations are read. */
    public static Activities<Mediation, MediationState> activities() {
        return PeopleMediationActivities.ALL;
    }
}
