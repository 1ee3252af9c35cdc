package org.countygov.mediation.confirmation;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Judicial confirmation (司法确认) as a workflow, through all its editions. */
public final class JudicialConfirmation {
    /** Which rules govern a confirmation that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "judicial-confirmation-transition",
            Applicability.class,
            Phrase.of("司法确认在规定变动时的适用", "which rules govern a confirmation under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the Supreme Court's provisions of 2011. */
    public static final Workflow<Confirmation, ConfirmationState> WORKFLOW = Workflow.of(
            "judicial-confirmation",
            Phrase.of("司法确认", "judicial confirmation"),
            Confirmation.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2011, 3, 30), ConfirmationRules.OF_2011),
            Edition.from(LocalDate.of(2013, 1, 1), ConfirmationRules.OF_2013),
            Edition.from(LocalDate.of(2015, 2, 4), ConfirmationRules.OF_2015),
            Edition.from(LocalDate.of(2022, 1, 1), ConfirmationRules.OF_JANUARY_2022),
            Edition.from(LocalDate.of(2022, 4, 10), ConfirmationRules.OF_APRIL_2022),
            Edition.from(LocalDate.of(2024, 1, 1), ConfirmationRules.OF_2024));

    private JudicialConfirmation() {}

    /** How records of judicial confirmations are read. */
    public static Activities<Confirmation, ConfirmationState> activities() {
        return ConfirmationActivities.ALL;
    }
}
