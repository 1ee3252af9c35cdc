package org.countygov.police.property;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Property involved in police cases (涉案财物) as a workflow, one case for each item. */
public final class CaseProperty {
    /** Which rules govern an item that is held when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "case-property-transition",
            Applicability.class,
            Phrase.of("涉案财物在规定变动时的适用", "which rules govern property held when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the criminal-case rule as it was read. */
    public static final Workflow<PropertyItem, PropertyState> WORKFLOW = Workflow.of(
            "property-item",
            Phrase.of("涉案财物", "property in police cases"),
            PropertyItem.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), PropertyRules.OF_2020),
            Edition.from(LocalDate.of(2021, 7, 15), PropertyRules.OF_2021),
            Edition.from(LocalDate.of(2022, 5, 1), PropertyRules.OF_2022),
            Edition.from(LocalDate.of(2026, 1, 1), PropertyRules.OF_2026));

    private CaseProperty() {}

    /** How records of property are read. */
    public static Activities<PropertyItem, PropertyState> activities() {
        return PropertyActivities.ALL;
    }
}
