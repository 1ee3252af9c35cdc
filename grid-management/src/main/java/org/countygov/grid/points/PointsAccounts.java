package org.countygov.grid.points;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Accounts of community points (小积分) as a workflow. */
public final class PointsAccounts {
    /** Which rules govern an account that is open when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "points-account-transition",
            Applicability.class,
            Phrase.of("积分账户在规定变动时的适用", "which rules govern a points account when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the first day of the Personal Information Protection Law. */
    public static final Workflow<PointsAccount, PointsState> WORKFLOW = Workflow.of(
            "points-account",
            Phrase.of("积分账户", "points account"),
            PointsAccount.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2021, 11, 1), PointsRules.OF_2021));

    private PointsAccounts() {}

    /** How records of points accounts are read. */
    public static Activities<PointsAccount, PointsState> activities() {
        return PointsActivities.ALL;
    }
}
