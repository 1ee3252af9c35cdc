package org.countygov.mediation.incident;

import static org.countygov.mediation.shared.MediationRole.ANYONE;
import static org.countygov.mediation.shared.MediationRole.GOVERNMENT_IN_CHARGE;
import static org.countygov.mediation.shared.MediationRole.LEADER_ON_SITE;
import static org.countygov.mediation.shared.MediationRole.PETITION_OFFICE;
import static org.countygov.mediation.shared.MediationRole.RECEIVING_BODY;
import static org.countygov.mediation.shared.MediationRole.UNIT_HEAD;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.mediation.incident.IncidentCommand.Detect;
import org.countygov.mediation.incident.IncidentCommand.Report;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.workflow.Answer;

/** Who acts in an alert, and how it begins. */
final class IncidentFixture {
    static final Actor WITNESS = actor("witness-5001", ANYONE);
    static final Actor HEAD = actor("head-5002", UNIT_HEAD);
    static final Actor PETITIONS = actor("petitions-5003", PETITION_OFFICE);
    static final Actor LEADER = actor("leader-5004", LEADER_ON_SITE);
    static final Actor GOVERNMENT = actor("government-5005", GOVERNMENT_IN_CHARGE);
    static final Actor BODY = actor("body-5006", RECEIVING_BODY);

    private IncidentFixture() {}

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("county-3"), role);
    }

    static Detect detect(IncidentSign... signs) {
        return new Detect(Optional.of(ImmutableSet.copyOf(signs)), Optional.empty(), Optional.empty());
    }

    static Report report(Recipient... recipients) {
        return new Report(Optional.of(ImmutableSet.copyOf(recipients)), Answer.NO, Optional.empty());
    }

    static Life<Incident, IncidentState> detected(String at, IncidentSign... signs) {
        return Life.of(IncidentAlert.WORKFLOW).at(at).by(WITNESS).does(detect(signs));
    }
}
