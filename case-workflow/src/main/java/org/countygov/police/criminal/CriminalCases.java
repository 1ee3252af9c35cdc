package org.countygov.police.criminal;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** The criminal case (刑事案件) as a workflow, through all its editions. */
public final class CriminalCases {
    /** Which rules govern a case that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "criminal-case-transition",
            Applicability.class,
            Phrase.of("刑事案件办理规定变动时的适用", "which rules govern a criminal case under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，规定未作过渡安排", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow: from the rule of 2020, with the law against organised crime of 2022 and the rule on intake of 2024. */
    public static final Workflow<CriminalCase, CriminalState> WORKFLOW = Workflow.of(
            "criminal-case",
            Phrase.of("刑事案件", "criminal case"),
            CriminalCase.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2020, 9, 1), CriminalRules.OF_2020),
            Edition.from(LocalDate.of(2022, 5, 1), CriminalRules.OF_2022),
            Edition.from(LocalDate.of(2024, 1, 1), CriminalRules.OF_2024));

    private CriminalCases() {}

    /** How records of criminal cases are read. */
    public static Activities<CriminalCase, CriminalState> activities() {
        return CriminalActivities.ALL;
    }
}
