package org.countygov.grid.event;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.place.DivisionCode;
import org.countygov.place.GridCode;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;

/** The people, units and commands of the tests of grid events: a blocked drain in a village. */
final class Samples {
    static final UnitId CENTRE = UnitId.of("centre-01");
    static final UnitId WATER = UnitId.of("water-bureau");
    static final UnitId URBAN = UnitId.of("urban-management");
    static final UnitId ACCUSED = UnitId.of("accused-unit");
    static final UnitId COMMITTEE = UnitId.of("village-committee");

    static final Actor RESIDENT = actor("resident-1001", UnitId.UNSTATED, GridRole.RESIDENT);
    static final Actor WORKER = actor("worker-2001", UnitId.of("grid-team"), GridRole.GRID_WORKER);
    static final Actor CLERK = actor("clerk-3001", CENTRE, GridRole.CENTRE_CLERK);
    static final Actor OFFICER = actor("officer-3002", CENTRE, GridRole.TRIAGE_OFFICER);
    static final Actor HEAD = actor("head-3003", CENTRE, GridRole.CENTRE_HEAD);
    static final Actor DEPUTY = actor("deputy-3004", CENTRE, GridRole.CENTRE_HEAD);
    static final Actor COUNTY = actor("county-4001", UnitId.of("county-body"), GridRole.COUNTY_BODY);
    static final Actor PLUMBER = actor("plumber-5001", WATER, GridRole.UNIT);
    static final Actor PLUMBERS_COLLEAGUE = actor("colleague-5002", WATER, GridRole.VERIFIER);
    static final Actor WARDEN = actor("warden-6001", URBAN, GridRole.UNIT);
    static final Actor COLLECTOR = actor("collector-7001", UnitId.of("collectors"), GridRole.VERIFIER);

    /** Kin of whoever is complained of, in every capacity that must then step aside. */
    static final PersonId KIN = PersonId.of("kin-8001");

    static final Actor KIN_AS_CLERK = Actor.of(KIN, WATER, GridRole.CENTRE_CLERK);
    static final Actor KIN_AS_OFFICER = Actor.of(KIN, CENTRE, GridRole.TRIAGE_OFFICER);
    static final Actor KIN_AS_HEAD = Actor.of(KIN, CENTRE, GridRole.CENTRE_HEAD);
    static final Actor KIN_AS_VERIFIER = Actor.of(KIN, UnitId.of("collectors"), GridRole.VERIFIER);

    static final GridCode GRID = GridCode.of(DivisionCode.of("371602100201"), "001");
    static final EventCategory DRAIN = EventCategory.of("drain");
    static final TimeLimit FIVE_WORKING_DAYS = TimeLimit.workingDays(5);
    static final Optional<FileNumber> NUMBER = Optional.of(FileNumber.of("2026-0001"));
    static final TriageDecision DECISION =
            TriageDecision.of(HandlingLevel.TOWNSHIP, DRAIN, FreeText.of("water runs off freely"), FIVE_WORKING_DAYS);
    static final WorkOrder TO_WATER = WorkOrder.toDepartment(WATER, FIVE_WORKING_DAYS);
    static final Reporter NAMED = Reporter.of(RESIDENT.person(), YES, YES);

    private Samples() {}

    private static Actor actor(String person, UnitId unit, GridRole role) {
        return Actor.of(PersonId.of(person), unit, role);
    }

    static Report report(EventSource source, MandatoryReport... mandatory) {
        return report(source, NAMED, ImmutableSet.of(ACCUSED), mandatory);
    }

    static Report report(
            EventSource source, Reporter reporter, ImmutableSet<UnitId> complainedOf, MandatoryReport... mandatory) {
        return new Report(
                Optional.of(ImmutableSet.of(GRID)),
                Optional.of(DRAIN),
                Optional.of(ImmutableSet.copyOf(mandatory)),
                Optional.of(source),
                NO,
                reporter,
                Optional.of(complainedOf),
                ImmutableSet.of(KIN),
                Optional.empty());
    }

    static Triage triage() {
        return new Triage(DECISION, YES, Optional.of(ImmutableSet.of()));
    }

    static VerifyPass pass(Instant evidenceAt) {
        return new VerifyPass(Optional.of(evidenceAt));
    }
}
