package org.countygov.mediation.aid;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Legal aid (法律援助) as a workflow, through its editions. */
public final class LegalAid {
    /** Which rules govern an open case when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "legal-aid-transition",
            Applicability.class,
            Phrase.of("法律援助在规定变动时的适用", "which rules govern an open legal-aid case when the rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the Legal Aid Law. */
    public static final Workflow<LegalAidCase, AidState> WORKFLOW = Workflow.of(
            "legal-aid",
            Phrase.of("法律援助", "legal aid"),
            LegalAidCase.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2022, 1, 1), LegalAidRules.OF_2022),
            Edition.from(LocalDate.of(2023, 9, 1), LegalAidRules.OF_2023));

    private LegalAid() {}

    /** How records of legal aid are read. */
    public static Activities<LegalAidCase, AidState> activities() {
        return AidActivities.ALL;
    }
}
