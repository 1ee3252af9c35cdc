package org.countygov.grid.centre;

import com.google.common.collect.ImmutableSet;
import org.countygov.grid.centre.CentreRequestCommand.*;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.LegalChannel;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.grid.shared.ToldUnits;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;

/** How records of requests are read: the facts that each activity may bring, by the names that logs give them. */
final class CentreRequestActivities {
    static final Activities<CentreRequest, CentreRequestState> ALL = Activities.of(
                    CentreRequests.WORKFLOW, GridRole.values())
            .activity(
                    Register.class,
                    told -> new Register(
                            told.person("person"),
                            told.answer("codeIssued"),
                            told.options("mandatory", MandatoryReport.class),
                            ToldUnits.units(told, "complainedOf")))
            .activity(
                    Accept.class,
                    told -> new Accept(
                            told.answer("withinScope"),
                            told.answer("inAnotherChannel"),
                            told.answer("asksHeldMaterial")))
            .activity(AnswerOnSpot.class, told -> new AnswerOnSpot(told.answer("answerable"), told.answer("answered")))
            .activity(
                    Redirect.class,
                    told -> new Redirect(
                            told.option("channel", LegalChannel.class),
                            told.answer("told"),
                            told.answer("emergency"),
                            told.answer("connected")))
            .activity(
                    DeclineWithReason.class,
                    told -> new DeclineWithReason(
                            told.option("ground", RefusalGround.class),
                            told.answer("reasonGiven"),
                            told.answer("channelNamed")))
            .activity(
                    Route.class,
                    told -> new Route(
                            order(told), told.option("complexity", Complexity.class), told.answer("inAnotherChannel")))
            .activity(ObjectToRouting.class, told -> new ObjectToRouting(told.text("reason")))
            .activity(UpholdRouting.class, told -> new UpholdRouting())
            .activity(Reroute.class, told -> new Reroute(order(told)))
            .activity(Acknowledge.class, told -> new Acknowledge(told.answer("personContacted")))
            .activity(Convene.class, told -> new Convene(told.answer("severalOrStuck")))
            .activity(
                    Decide.class,
                    told -> new Decide(
                            told.answer("minutesKept"),
                            order(told),
                            told.date("doneBy"),
                            told.answer("replacesChannel")))
            .activity(Extend.class, told -> new Extend(told.limit("by"), told.answer("reasonTold")))
            .activity(Reply.class, told -> new Reply(told.answer("onSubstance"), told.answer("helpersParts")))
            .activity(
                    CallBack.class,
                    told -> new CallBack(new CallbackAnswers(
                            told.option("contact", CallbackContact.class),
                            told.answer("contacted"),
                            told.answer("solved"),
                            told.answer("satisfied"))))
            .activity(
                    SendBack.class,
                    told -> new SendBack(told.answer("leftUndone"), told.answer("dissatisfiedWithReason")))
            .activity(Close.class, told -> new Close())
            .activity(Withdraw.class, told -> new Withdraw(told.answer("freely")))
            .complete();

    private CentreRequestActivities() {}

    private static RoutingOrder order(Told told) {
        return new RoutingOrder(
                ToldUnits.units(told, "lead"), ToldUnits.units(told, "helpers").orElse(ImmutableSet.of()));
    }
}
