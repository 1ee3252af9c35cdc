package org.countygov.grid.centre;

import java.time.LocalDate;
import org.countygov.inspection.Activities;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** Requests to the governance centre (一站式诉求) as a workflow. */
public final class CentreRequests {
    /** Which rules govern a request that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "centre-request-transition",
            Applicability.class,
            Phrase.of("中心诉求在规定变动时的适用", "which rules govern a request under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，所见规定未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** The workflow, from the day on which all the local texts it draws on are in force. */
    public static final Workflow<CentreRequest, CentreRequestState> WORKFLOW = Workflow.of(
            "centre-request",
            Phrase.of("一站式诉求", "request to the governance centre"),
            CentreRequest.blank(),
            TRANSITION,
            Edition.from(LocalDate.of(2022, 5, 1), CentreRequestRules.OF_2022));

    private CentreRequests() {}

    /** How records of requests are read. */
    public static Activities<CentreRequest, CentreRequestState> activities() {
        return CentreRequestActivities.ALL;
    }
}
