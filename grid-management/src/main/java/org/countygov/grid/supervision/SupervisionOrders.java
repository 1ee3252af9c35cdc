package org.countygov.grid.supervision;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Supervision orders (督办) as a workflow. */
public final class SupervisionOrders {
    /** Which rules govern an order that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "supervision-order-transition",
            Applicability.class,
            Phrase.of("督办在规定变动时的适用", "which rules govern a supervision order under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，所见规定未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the day on which all the local texts it draws on are in force. */
    public static final Workflow<SupervisionOrder, SupervisionState> WORKFLOW = Workflow.of(
            "supervision-order",
            Phrase.of("督办", "supervision order"),
            SupervisionOrder.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2022, 5, 1), SupervisionRules.OF_2022));

    private SupervisionOrders() {}

    /** How records of supervision orders are read. */
    public static Activities<SupervisionOrder, SupervisionState> activities() {
        return SupervisionActivities.ALL;
    }
}
