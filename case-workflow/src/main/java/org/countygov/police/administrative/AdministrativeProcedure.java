package org.countygov.police.administrative;

import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Workflow;

/** The administrative case (行政案件) as a workflow, through all its editions. */
public final class AdministrativeProcedure {
    /** Which rules govern a case that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "administrative-case-transition",
            Applicability.class,
            Phrase.of("行政案件在规定变动时的适用", "which rules govern an administrative case under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of(
                    "程序从新；2025年治安管理处罚法未作过渡规定",
                    "procedure follows the law of its day; the law of 2025 has no transition clause"));

    /** The workflow, from the procedure rule as amended in 2018. */
    public static final Workflow<AdministrativeCase, AdministrativeState> WORKFLOW = Workflow.of(
            "administrative-case",
            Phrase.of("行政案件", "administrative case"),
            AdministrativeCase.blank(),
            TRANSITION,
            Edition.from(Law.OF_2019.firstDay(), table(Law.OF_2019)),
            Edition.from(Law.OF_2021.firstDay(), table(Law.OF_2021)),
            Edition.from(Law.OF_2026.firstDay(), table(Law.OF_2026)));

    private AdministrativeProcedure() {}

    /** How records of administrative cases are read. */
    public static Activities<AdministrativeCase, AdministrativeState> activities() {
        return AdministrativeActivities.ALL;
    }

    static RuleTable<AdministrativeCase, AdministrativeState> table(Law law) {
        RuleTable<AdministrativeCase, AdministrativeState> investigated =
                InvestigationRules.added(IntakeRules.of(law), law);
        return ExecutionRules.added(DecisionRules.added(OutcomeRules.added(investigated, law), law), law);
    }
}
