package org.countygov.grid.supervision;

import java.math.BigDecimal;
import java.util.Optional;
import org.countygov.grid.event.GridEvents;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.ToldUnits;
import org.countygov.grid.supervision.SupervisionCommand.*;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/**
 * How records of supervision orders are read: the facts that each activity may bring, by the names that logs give them. The
 * matter is a grid event unless the record names another kind of case.
 */
final class SupervisionActivities {
    static final Activities<SupervisionOrder, SupervisionState> ALL = Activities.of(
                    SupervisionOrders.WORKFLOW, GridRole.values())
            .activity(
                    Remind.class,
                    told -> new Remind(subject(told), told.option("why", Slowness.class), told.limit("replyWithin")))
            .activity(
                    IssueYellow.class,
                    told -> new IssueYellow(
                            subject(told), told.option("why", Gravity.class), told.limit("replyWithin")))
            .activity(RaiseYellow.class, told -> new RaiseYellow(told.answer("goodReason"), told.limit("replyWithin")))
            .activity(RaiseRed.class, told -> new RaiseRed(told.answer("goodReason"), told.limit("replyWithin")))
            .activity(
                    PutOnList.class,
                    told -> new PutOnList(
                            Optional.of(subject(told)),
                            told.answer("statutoryGround"),
                            told.limit("rectifyWithin"),
                            told.date("graveEventOn")))
            .activity(OrderRectification.class, told -> new OrderRectification())
            .activity(Criticise.class, told -> new Criticise())
            .activity(
                    Interview.class,
                    told -> new Interview(
                            told.number("redCardsInARow")
                                    .map(BigDecimal::intValue)
                                    .orElse(0),
                            told.answer("otherGround")))
            .activity(Respond.class, told -> new Respond(told.answer("explained"), told.answer("evidence")))
            .activity(Lift.class, told -> new Lift(ToldUnits.unit(told, "verifiedBy")))
            .activity(ReturnToReminder.class, told -> new ReturnToReminder(told.answer("rectified")))
            .activity(ReturnToYellow.class, told -> new ReturnToYellow(told.answer("rectified")))
            .activity(ReturnToRed.class, told -> new ReturnToRed(told.answer("rectified")))
            .activity(ReturnToList.class, told -> new ReturnToList(told.answer("rectified")))
            .activity(Refer.class, told -> new Refer(told.answer("stillUnrectified"), told.answer("falsified")))
            .activity(WithdrawOrder.class, told -> new WithdrawOrder(told.answer("mistaken")))
            .complete();

    private SupervisionActivities() {}

    private static Subject subject(Told told) {
        return new Subject(
                ToldUnits.unit(told, "unit"),
                told.text("matter")
                        .map(FreeText::value)
                        .map(id -> new CaseRef(
                                told.text("matterKind").map(FreeText::value).orElse(GridEvents.WORKFLOW.name()), id)),
                told.answer("openTwin"));
    }
}
