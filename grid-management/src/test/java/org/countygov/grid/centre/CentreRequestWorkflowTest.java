package org.countygov.grid.centre;

import static org.countygov.grid.centre.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.centre.CentreRequestCommand.*;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.grid.shared.CentrePowers;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.shared.LegalChannel;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.grid.shared.Power;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.law.LocalSettings;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;

/** Requests to the centre keep the laws of the kernel, and every rule of them is seen from all sides. */
class CentreRequestWorkflowTest extends WorkflowContract<CentreRequest, CentreRequestState> {
    /** What is stated or not known, and so never denied. */
    private static final ImmutableList<String> STATED = ImmutableList.of(
            "CHANNEL_OPEN of Redirect",
            "COMPLEXITY_DECIDED of Route",
            "OBJECTION_REASONED of ObjectToRouting",
            "DATE_SET of Decide",
            "ATTEMPT_RECORDED of CallBack");

    private static final LocalSettings NUMBERED = LocalSettings.named("numbered")
            .with(GridSettings.REQUEST_ACCEPTANCE, TimeLimit.hours(2))
            .with(GridSettings.REQUEST_ROUTING, TimeLimit.hours(3))
            .with(GridSettings.CALLBACK, TimeLimit.hours(4))
            .with(GridSettings.CENTRE_POWERS, CentrePowers.of(Power.TRIAGE_ASSIGN));
    private static final LocalSettings POWERLESS =
            LocalSettings.named("powerless").with(GridSettings.CENTRE_POWERS, CentrePowers.of());

    @Override
    protected Plan<CentreRequest, CentreRequestState> plan() {
        Plan<CentreRequest, CentreRequestState> plan = Plan.of(CentreRequests.WORKFLOW)
                .acting(WORKER, PASSER_BY, CLERK, LABOUR_CLERK, OFFICER, HEAD, INSPECTOR, HELPER)
                .asking(
                        register(),
                        register(MandatoryReport.HARM_TO_MINOR),
                        new Register(Optional.empty(), NO, Optional.empty(), Optional.empty()),
                        ACCEPT,
                        new Accept(NO, YES, YES),
                        new AnswerOnSpot(YES, YES),
                        new AnswerOnSpot(NO, NO),
                        new Redirect(Optional.of(LegalChannel.LITIGATION), YES, NO, NO),
                        new Redirect(Optional.empty(), YES, YES, YES),
                        new Redirect(Optional.empty(), NO, YES, NO),
                        new DeclineWithReason(Optional.of(RefusalGround.OTHER_LEGAL_CHANNEL), YES, YES),
                        new DeclineWithReason(Optional.of(RefusalGround.OTHER_LEGAL_CHANNEL), NO, NO),
                        new DeclineWithReason(Optional.empty(), YES, YES))
                .asking(
                        ROUTE,
                        new Route(TO_LABOUR, Optional.of(Complexity.SIMPLE), NO),
                        new Route(TO_LABOUR, Optional.of(Complexity.COMPLEX), NO),
                        new Route(BAD_ORDER, Optional.empty(), YES),
                        new ObjectToRouting(Optional.of(FreeText.of("wages are not ours"))),
                        new ObjectToRouting(Optional.empty()),
                        new UpholdRouting(),
                        new Reroute(TO_LABOUR),
                        new Reroute(BAD_ORDER),
                        new Acknowledge(YES),
                        new Acknowledge(NO),
                        new Convene(YES),
                        new Convene(NO),
                        new Decide(YES, TO_LABOUR, Optional.of(LocalDate.of(2030, 1, 1)), NO),
                        new Decide(NO, BAD_ORDER, Optional.empty(), YES),
                        new Extend(Optional.of(TimeLimit.workingDays(2)), YES),
                        new Extend(Optional.of(TimeLimit.workingDays(2)), NO),
                        REPLY,
                        new Reply(NO, NO))
                .asking(
                        new CallBack(CallbackAnswers.reached(YES, YES, YES)),
                        new CallBack(CallbackAnswers.NOT_REACHED),
                        new CallBack(new CallbackAnswers(Optional.of(CallbackContact.NOT_REACHED), UNKNOWN, YES, YES)),
                        new CallBack(new CallbackAnswers(Optional.empty(), NO, NO, NO)),
                        new SendBack(YES, NO),
                        new SendBack(NO, NO),
                        new Close(),
                        new Withdraw(YES),
                        new Withdraw(NO))
                .under(LocalSettings.DEFAULTS, NUMBERED, POWERLESS)
                .searching(2, 30)
                .hiding("wages are not ours");
        for (String condition : STATED) {
            plan = plan.accepting("condition " + condition + " never fails", "it is stated or not known");
        }
        return plan;
    }
}
