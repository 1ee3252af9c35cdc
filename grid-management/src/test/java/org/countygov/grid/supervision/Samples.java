package org.countygov.grid.supervision;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.util.Optional;
import org.countygov.grid.event.GridEvents;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.supervision.SupervisionCommand.*;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** The people, units and commands of the tests of supervision: a water bureau that lets a drain wait. */
final class Samples {
    static final UnitId WATER = UnitId.of("water-bureau");
    static final CaseRef HOTLINE = new CaseRef("hotline-order", "17");
    static final CaseRef EVENT = new CaseRef(GridEvents.WORKFLOW.name(), "told");
    static final Subject SUBJECT = Subject.of(WATER, HOTLINE, NO);

    static final Actor HEAD = actor("head-3003", "centre-01", GridRole.CENTRE_HEAD);
    static final Actor OTHER_HEAD = actor("head-3009", "centre-02", GridRole.CENTRE_HEAD);
    static final Actor COUNTY = actor("county-4001", "county-body", GridRole.COUNTY_BODY);
    static final Actor CITY = actor("city-4002", "city-body", GridRole.HIGHER_BODY);
    static final Actor COMMITTEE = actor("committee-4003", "street-committee", GridRole.LOCAL_COMMITTEE);
    static final Actor CONFERENCE = actor("conference-4004", "joint-conference", GridRole.JOINT_CONFERENCE);
    static final Actor BUREAU = actor("director-5001", WATER.value(), GridRole.UNIT);
    static final Actor OTHER_BUREAU = actor("director-5002", "road-bureau", GridRole.UNIT);

    static final Respond RESPONSE = new Respond(YES, YES);

    private Samples() {}

    private static Actor actor(String person, String unit, GridRole role) {
        return Actor.of(PersonId.of(person), UnitId.of(unit), role);
    }

    static Remind remind(Subject subject) {
        return new Remind(subject, Optional.of(Slowness.SLOW), Optional.of(TimeLimit.workingDays(3)));
    }

    static IssueYellow yellow(Subject subject) {
        return new IssueYellow(subject, Optional.of(Gravity.MAJOR), Optional.empty());
    }

    static PutOnList list(Answer ground) {
        return new PutOnList(Optional.of(SUBJECT), ground, Optional.of(TimeLimit.months(3)), Optional.empty());
    }
}
