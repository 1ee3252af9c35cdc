package org.countygov.grid.supervision;

import static org.countygov.grid.supervision.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.event.SuspendedEvent;
import org.countygov.grid.shared.CentrePowers;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.supervision.SupervisionCommand.*;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;

/** Supervision orders keep the laws of the kernel, and every rule of them is seen from all sides. */
class SupervisionWorkflowTest extends WorkflowContract<SupervisionOrder, SupervisionState> {
    /** What is stated or not known, and so never denied. */
    private static final ImmutableList<String> STATED = ImmutableList.of(
            "UNIT_IS_SLOW of Remind", "MATTER_IS_GRAVE of IssueYellow", "RECTIFICATION_TIME_SET of PutOnList");

    private static final LocalSettings POWERLESS =
            LocalSettings.named("powerless").with(GridSettings.CENTRE_POWERS, CentrePowers.of());
    private static final LocalSettings SHANGHAI =
            LocalSettings.named("shanghai").with(MeasureTable.SETTING, MeasureTable.SHANGHAI);

    private static final Subject SUSPENDED =
            Subject.of(WATER, SuspendedEvent.file().ref(), YES);

    @Override
    protected Plan<SupervisionOrder, SupervisionState> plan() {
        Plan<SupervisionOrder, SupervisionState> plan = Plan.of(SupervisionOrders.WORKFLOW)
                .acting(HEAD, OTHER_HEAD, COUNTY, CITY, COMMITTEE, CONFERENCE, BUREAU, OTHER_BUREAU)
                .knowing(SuspendedEvent.file())
                .asking(
                        remind(SUBJECT),
                        remind(Subject.of(WATER, SuspendedEvent.file().ref(), NO)),
                        new Remind(SUSPENDED, Optional.empty(), Optional.empty()),
                        yellow(SUBJECT),
                        new IssueYellow(SUSPENDED, Optional.empty(), Optional.empty()),
                        list(YES),
                        new PutOnList(
                                Optional.of(SUSPENDED), NO, Optional.empty(), Optional.of(LocalDate.of(2022, 1, 1))))
                .asking(
                        new RaiseYellow(NO, Optional.of(TimeLimit.days(5))),
                        new RaiseYellow(YES, Optional.empty()),
                        new RaiseRed(NO, Optional.of(TimeLimit.days(5))),
                        new RaiseRed(YES, Optional.empty()),
                        new OrderRectification(),
                        new Criticise(),
                        new Interview(3, NO),
                        new Interview(2, NO),
                        RESPONSE,
                        new Respond(NO, NO),
                        new Lift(Optional.of(UnitId.of("collectors"))),
                        new Lift(Optional.of(WATER)))
                .asking(
                        new ReturnToReminder(NO),
                        new ReturnToReminder(YES),
                        new ReturnToYellow(NO),
                        new ReturnToYellow(YES),
                        new ReturnToRed(NO),
                        new ReturnToRed(YES),
                        new ReturnToList(NO),
                        new ReturnToList(YES),
                        new Refer(YES, NO),
                        new Refer(NO, NO),
                        new WithdrawOrder(YES),
                        new WithdrawOrder(NO))
                .under(LocalSettings.DEFAULTS, POWERLESS, SHANGHAI)
                .searching(3, 30);
        for (String condition : STATED) {
            plan = plan.accepting("condition " + condition + " never fails", "it is stated or not known");
        }
        return plan.accepting(
                "condition NOT_SUSPENDED of RaiseRed never fails", "the yellow card before it was refused already");
    }
}
