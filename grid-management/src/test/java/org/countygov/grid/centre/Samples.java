package org.countygov.grid.centre;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.grid.centre.CentreRequestCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;

/** The people, units and commands of the tests of requests to the centre: a question of unpaid wages. */
final class Samples {
    static final UnitId CENTRE = UnitId.of("centre-01");
    static final UnitId LABOUR = UnitId.of("labour-bureau");
    static final UnitId JUSTICE = UnitId.of("justice-office");
    static final UnitId ACCUSED = UnitId.of("accused-unit");

    static final Actor WORKER = actor("worker-1001", UnitId.UNSTATED, GridRole.RESIDENT);
    static final Actor PASSER_BY = actor("passer-1002", UnitId.UNSTATED, GridRole.RESIDENT);
    static final Actor CLERK = actor("clerk-3001", CENTRE, GridRole.CENTRE_CLERK);
    static final Actor LABOUR_CLERK = actor("window-3005", LABOUR, GridRole.CENTRE_CLERK);
    static final Actor OFFICER = actor("officer-3002", CENTRE, GridRole.TRIAGE_OFFICER);
    static final Actor HEAD = actor("head-3003", CENTRE, GridRole.CENTRE_HEAD);
    static final Actor INSPECTOR = actor("inspector-5001", LABOUR, GridRole.UNIT);
    static final Actor HELPER = actor("lawyer-5002", JUSTICE, GridRole.UNIT);

    static final RoutingOrder TO_LABOUR = RoutingOrder.to(LABOUR, JUSTICE);
    static final RoutingOrder BAD_ORDER =
            new RoutingOrder(Optional.of(ImmutableSet.of(LABOUR, ACCUSED)), ImmutableSet.of());
    static final Accept ACCEPT = new Accept(YES, NO, NO);
    static final Route ROUTE = new Route(TO_LABOUR, Optional.of(Complexity.ORDINARY), NO);
    static final Reply REPLY = new Reply(YES, YES);

    private Samples() {}

    private static Actor actor(String person, UnitId unit, GridRole role) {
        return Actor.of(PersonId.of(person), unit, role);
    }

    static Register register(MandatoryReport... mandatory) {
        return new Register(
                Optional.of(WORKER.person()),
                YES,
                Optional.of(ImmutableSet.copyOf(mandatory)),
                Optional.of(ImmutableSet.of(ACCUSED)));
    }
}
