package org.countygov.police.alert;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** The police alert (警情) as a workflow, through all its editions. */
public final class PoliceAlert {
    /** Which rules govern an alert that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "police-alert-transition",
            Applicability.class,
            Phrase.of("警情在规定变动时的适用", "which rules govern an alert under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，未见过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the present criminal procedure rule; its earlier text was not compared. */
    public static final Workflow<Alert, AlertState> WORKFLOW = Workflow.of(
            "police-alert",
            Phrase.of("警情", "police alert"),
            Alert.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), AlertRules.OF_2020),
            Edition.from(LocalDate.of(2024, 1, 1), AlertRules.OF_2024));

    private PoliceAlert() {}

    /** How records of alerts are read. */
    public static Activities<Alert, AlertState> activities() {
        return AlertActivities.ALL;
    }
}
