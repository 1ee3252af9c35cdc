package org.countygov.grid.points;

import java.math.BigDecimal;
import org.countygov.grid.points.PointsCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.PointAct;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/** How records of points accounts are read: the facts that each activity may bring, by the names that logs give them. */
final class PointsActivities {
    /** No act and no entry has this number, so nothing is found under it. */
    private static final int NONE = -1;

    static final Activities<PointsAccount, PointsState> ALL = Activities.of(PointsAccounts.WORKFLOW, GridRole.values())
            .activity(
                    OpenAccount.class,
                    told -> new OpenAccount(told.person("member").orElse(PersonId.UNSTATED), told.answer("freely")))
            .activity(
                    Earn.class,
                    told -> new Earn(
                            new CaseRef(
                                    "volunteer-post",
                                    told.text("act").map(FreeText::value).orElse("unstated")),
                            told.option("kind", PointAct.class),
                            number(told, "points", 0),
                            told.date("validUntil"),
                            told.answer("recorded"),
                            told.person("recordedBy")))
            .activity(
                    Redeem.class,
                    told -> new Redeem(
                            told.option("kind", ExchangeKind.class), told.answer("listed"), number(told, "points", 0)))
            .activity(
                    ReverseEarn.class,
                    told -> new ReverseEarn(number(told, "entry", NONE), told.answer("wronglyRecorded")))
            .activity(
                    CancelRedemption.class,
                    told -> new CancelRedemption(number(told, "entry", NONE), told.answer("undelivered")))
            .activity(Freeze.class, told -> new Freeze(told.answer("suspected"), told.answer("reasonTold")))
            .activity(Contest.class, told -> new Contest())
            .activity(Unfreeze.class, told -> new Unfreeze(told.answer("cleared")))
            .activity(CloseAccount.class, told -> new CloseAccount(told.answer("memberLeaves")))
            .complete();

    private PointsActivities() {}

    private static int number(Told told, String fact, int otherwise) {
        return told.number(fact).map(BigDecimal::intValue).orElse(otherwise);
    }
}
