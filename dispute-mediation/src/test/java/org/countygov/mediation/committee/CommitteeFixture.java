package org.countygov.mediation.committee;

import static org.countygov.mediation.shared.MediationRole.ELECTING_BODY;
import static org.countygov.mediation.shared.MediationRole.ESTABLISHING_UNIT;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.util.Optional;
import org.countygov.mediation.committee.CommitteeCommand.*;
import org.countygov.mediation.organisation.CommitteeKind;
import org.countygov.mediation.organisation.Composition;
import org.countygov.mediation.organisation.ElectingBody;
import org.countygov.mediation.organisation.Member;
import org.countygov.mediation.organisation.Office;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;

/** The committee of a village: a director, a woman and another member. */
final class CommitteeFixture {
    static final UnitId VILLAGE = UnitId.of("village-12");
    static final Actor UNIT = Actor.of(PersonId.of("secretary-8001"), VILLAGE, ESTABLISHING_UNIT);
    static final Actor MEETING = Actor.of(PersonId.of("chair-8002"), VILLAGE, ELECTING_BODY);
    static final Member DIRECTOR = Member.of(PersonId.of("director-8003"), Office.DIRECTOR, false);
    static final Member WOMAN = Member.of(PersonId.of("woman-8004"), Office.MEMBER, true);
    static final Member MAN = Member.of(PersonId.of("man-8005"), Office.MEMBER, false);
    static final Member FOURTH = Member.of(PersonId.of("fourth-8006"), Office.MEMBER, false);
    static final Member SECOND_WOMAN = Member.of(PersonId.of("woman-8007"), Office.MEMBER, true);
    static final Member MINOR = new Member(PersonId.of("minor-8008"), Optional.of(Office.DIRECTOR), NO, NO, NO);
    static final Composition THREE = Composition.of(NO, DIRECTOR, WOMAN, MAN);
    static final Optional<ElectingBody> VILLAGERS = Optional.of(ElectingBody.VILLAGERS_MEETING);

    private CommitteeFixture() {}

    static Form form(Composition composition) {
        return new Form(VILLAGERS, Optional.of(composition));
    }

    static Life<Formation, CommitteeState> proposed() {
        return Life.of(CommitteeFormation.WORKFLOW)
                .at("2021-03-01 09:00")
                .by(UNIT)
                .does(new Propose(CommitteeKind.VILLAGE))
                .by(MEETING);
    }

    static Life<Formation, CommitteeState> formed() {
        return proposed().does(form(THREE.with(FOURTH)));
    }

    static Composition multiEthnic(Member... members) {
        return Composition.of(YES, members);
    }
}
