package org.countygov.rectification;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** The entries of a ledger of findings (挂账销号) as a workflow. The id of an entry is the number of its finding. */
public final class Rectifications {
    /** Which rules govern an entry that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "rectification-transition",
            Applicability.class,
            Phrase.of("挂账事项在规定变动时的适用", "which rules govern an entry of the ledger under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，所见规定未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, for every day of the procedures it serves; with articles since the regulation of 2026. */
    public static final Workflow<Rectification, RectificationState> WORKFLOW = Workflow.of(
            "rectification",
            Phrase.of("挂账销号", "entry of the ledger"),
            Rectification.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2013, 1, 1), RectificationRules.OF_2013),
            Edition.from(LocalDate.of(2026, 2, 1), RectificationRules.OF_2026));

    private Rectifications() {}

    /** How records of ledgers are read. */
    public static Activities<Rectification, RectificationState> activities() {
        return RectificationActivities.ALL;
    }

    /** The entry of a finding. */
    public static CaseRef ref(FindingId finding) {
        return new CaseRef(WORKFLOW.name(), finding.value());
    }
}
