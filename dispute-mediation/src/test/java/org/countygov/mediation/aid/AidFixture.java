package org.countygov.mediation.aid;

import static org.countygov.mediation.shared.MediationRole.AGENT;
import static org.countygov.mediation.shared.MediationRole.AID_RECIPIENT;
import static org.countygov.mediation.shared.MediationRole.DETAINING_ORGAN;
import static org.countygov.mediation.shared.MediationRole.JUSTICE_DEPARTMENT;
import static org.countygov.mediation.shared.MediationRole.LEGAL_AID_AGENCY;
import static org.countygov.mediation.shared.MediationRole.LEGAL_AID_STAFF;
import static org.countygov.mediation.shared.MediationRole.NEAR_RELATIVE;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.mediation.aid.AidCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.workflow.Answer;

/** Who acts in legal aid, and how far a case has come. */
final class AidFixture {
    static final Actor WORKER = actor("worker-9001", AID_RECIPIENT);
    static final Actor GUARDIAN = actor("guardian-9002", AGENT);
    static final Actor MOTHER = actor("mother-9003", NEAR_RELATIVE);
    static final Actor JAIL = actor("jail-9004", DETAINING_ORGAN);
    static final Actor AGENCY = actor("agency-9005", LEGAL_AID_AGENCY);
    static final Actor LAWYER = actor("lawyer-9006", LEGAL_AID_STAFF);
    static final Actor OTHER_LAWYER = actor("lawyer-9007", LEGAL_AID_STAFF);
    static final Actor BUREAU = actor("bureau-9008", JUSTICE_DEPARTMENT);
    static final Optional<PersonId> STAFF = Optional.of(LAWYER.person());

    private AidFixture() {}

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("county-3"), role);
    }

    static Apply apply(MeansRoute means) {
        return new Apply(Optional.of(AidMatter.LISTED), means, YES, YES);
    }

    static Grant grant(Answer meansMet, Answer checked) {
        return new Grant(YES, meansMet, checked);
    }

    static Refuse refuse(Answer written, Answer checked, RefusalGround... grounds) {
        return new Refuse(Optional.of(ImmutableSet.copyOf(grounds)), written, checked);
    }

    static Life<LegalAidCase, AidState> applied(MeansRoute means) {
        return Life.of(LegalAid.WORKFLOW)
                .at("2024-03-04 09:00")
                .by(WORKER)
                .does(apply(means))
                .by(AGENCY);
    }

    static Life<LegalAidCase, AidState> assigned() {
        return applied(MeansRoute.TEST).does(grant(YES, YES)).does(new Assign(STAFF));
    }

    static Life<LegalAidCase, AidState> refused() {
        return applied(MeansRoute.TEST).does(refuse(YES, NO, RefusalGround.OUTSIDE_SCOPE));
    }
}
