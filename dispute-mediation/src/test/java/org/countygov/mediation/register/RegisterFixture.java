package org.countygov.mediation.register;

import static org.countygov.mediation.shared.MediationRole.CASE_LEADER;
import static org.countygov.mediation.shared.MediationRole.CASE_TEAM;
import static org.countygov.mediation.shared.MediationRole.GRID_WORKER;
import static org.countygov.mediation.shared.MediationRole.JUSTICE_OFFICE;
import static org.countygov.mediation.shared.MediationRole.LEADERS_MEETING;
import static org.countygov.mediation.shared.MediationRole.LEAD_UNIT;
import static org.countygov.mediation.shared.MediationRole.RECEIVING_BODY;
import static org.countygov.mediation.shared.MediationRole.RECEIVING_UNIT;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Instruments;
import org.countygov.mediation.register.DisputeCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.RiskLevel;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.referral.Referral;
import org.countygov.testkit.Life;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;

/** A township that handles a dispute about water: its people, its papers, and how far it has come. */
final class RegisterFixture {
    static final UnitId TOWN = UnitId.of("town-7");
    static final UnitId WATER_BUREAU = UnitId.of("water-bureau");
    static final Actor GRID = actor("grid-4001", GRID_WORKER);
    static final Actor OFFICE = actor("office-4002", JUSTICE_OFFICE);
    static final Actor MEETING = actor("meeting-4003", LEADERS_MEETING);
    static final Actor LEADER = actor("leader-4004", CASE_LEADER);
    static final Actor SUCCESSOR = actor("successor-4005", CASE_LEADER);
    static final Actor MEMBER = actor("member-4006", CASE_TEAM);
    static final Actor STRANGER = actor("stranger-4007", CASE_TEAM);
    static final Actor LEADING_UNIT = actor("unit-4008", LEAD_UNIT);
    static final Actor OTHER_UNIT = Actor.of(PersonId.of("unit-4011"), UnitId.of("town-8"), LEAD_UNIT);
    static final Actor BODY = actor("body-4009", RECEIVING_BODY);
    static final Actor BUREAU = Actor.of(PersonId.of("bureau-4010"), WATER_BUREAU, RECEIVING_UNIT);
    static final Actor OTHER_BUREAU = Actor.of(PersonId.of("bureau-4012"), UnitId.of("land-bureau"), RECEIVING_UNIT);

    static final Leader FIRST = Leader.of(LEADER.person(), FreeText.of("deputy head of the township"));
    static final Leader SECOND = Leader.of(SUCCESSOR.person(), FreeText.of("head of the township"));
    static final Plan.Step HEARING = new Plan.Step(FreeText.of("hear both villages"), LocalDate.of(2024, 3, 8));
    static final Plan PLAN = Plan.of(1, HEARING);
    static final FiveOnes FIVE_ONES = five().addLeader(FIRST).plan(PLAN).build();
    static final CaseRef ALERT = new CaseRef("incident-alert", "1");
    static final CaseRef MEDIATION = new CaseRef("people-mediation", "1");
    static final Referral REFERRAL = Referral.of(
            new CaseRef("registered-dispute", "told"),
            WATER_BUREAU,
            FreeText.of("who may draw water"),
            Instruments.PET.article(31));

    static final Life<RegisteredDispute, DisputeState> FOUND = Life.of(DisputeRegister.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(GRID)
            .does(new Find(Optional.of(RiskLevel.ATTENTION)));
    static final Life<RegisteredDispute, DisputeState> REGISTERED =
            FOUND.by(OFFICE).does(register(YES, Optional.of(ImmutableSet.of()), ImmutableSet.of()));
    static final Life<RegisteredDispute, DisputeState> ASSIGNED =
            REGISTERED.by(MEETING).does(new Assign(FIVE_ONES));
    static final Life<RegisteredDispute, DisputeState> IN_PROGRESS =
            ASSIGNED.by(LEADER).does(new Start());
    static final Life<RegisteredDispute, DisputeState> RESOLVED = IN_PROGRESS.does(resolve(Outcome.AGREEMENT));
    static final Life<RegisteredDispute, DisputeState> FOLLOWED_UP =
            RESOLVED.by(MEMBER).does(new FollowUp());

    private RegisterFixture() {}

    static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), TOWN, role);
    }

    static FiveOnes.Builder five() {
        return FiveOnes.builder()
                .issue(FreeText.of("water of the upper ditch"))
                .addTeam(MEMBER.person(), LEADER.person())
                .leadUnit(TOWN)
                .toTheEnd(YES);
    }

    static Register register(
            Answer oneIssue, Optional<ImmutableSet<CaseRef>> duplicates, ImmutableSet<CaseRef> linked) {
        return new Register(oneIssue, duplicates, linked);
    }

    static Resolve resolve(Outcome outcome) {
        return new Resolve(Optional.of(outcome), UNKNOWN, YES);
    }
}
