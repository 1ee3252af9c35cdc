package org.countygov.mediation.incident;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Alert and escalation (预警与处置) as a workflow, through all its editions. */
public final class IncidentAlert {
    /** Which rules govern an open alert when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "incident-alert-transition",
            Applicability.class,
            Phrase.of("预警处置在规定变动时的适用", "which rules govern an open alert when the rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the People's Mediation Law. */
    public static final Workflow<Incident, IncidentState> WORKFLOW = Workflow.of(
            "incident-alert",
            Phrase.of("预警与处置", "alert and escalation"),
            Incident.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2011, 1, 1), IncidentAlertRules.OF_2011),
            Edition.from(LocalDate.of(2022, 5, 1), IncidentAlertRules.OF_2022),
            Edition.from(LocalDate.of(2024, 11, 1), IncidentAlertRules.OF_2024));

    private IncidentAlert() {}

    /** How records of alerts are read. */
    public static Activities<Incident, IncidentState> activities() {
        return IncidentActivities.ALL;
    }
}
