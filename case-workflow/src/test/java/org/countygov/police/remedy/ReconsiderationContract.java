package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.ReconsiderationCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.workflow.Workflow;

/** What every reconsideration with a review after it is tried with. */
abstract class ReconsiderationContract extends WorkflowContract<Reconsideration, ReconsiderationState> {
    static final PersonId ADDRESSEE = PersonId.of("addressee-1");
    private static final PersonId SOMEBODY = PersonId.of("somebody-2");

    private final Workflow<Reconsideration, ReconsiderationState> remedy;
    private final PoliceRole applicant;
    private final PoliceRole organ;
    private final PoliceRole above;

    ReconsiderationContract(
            Workflow<Reconsideration, ReconsiderationState> remedy,
            PoliceRole applicant,
            PoliceRole organ,
            PoliceRole above) {
        this.remedy = remedy;
        this.applicant = applicant;
        this.organ = organ;
        this.above = above;
    }

    static Actor actor(String person, PoliceRole role) {
        return Actor.of(PersonId.of(person), UnitId.of(role.name()), role);
    }

    @Override
    protected Plan<Reconsideration, ReconsiderationState> plan() {
        return Plan.of(remedy)
                .acting(
                        Actor.of(ADDRESSEE, UnitId.UNSTATED, applicant),
                        Actor.of(SOMEBODY, UnitId.UNSTATED, applicant),
                        actor("organ-clerk-3", organ),
                        actor("above-clerk-4", above),
                        actor("custodian-5", PoliceRole.CUSTODIAN))
                .approving(actor("county-head-6", PoliceRole.COUNTY_HEAD))
                .asking(
                        new ServeDecision(Optional.of(ADDRESSEE), NO),
                        new ServeDecision(Optional.of(ADDRESSEE), YES),
                        new FileReconsideration(YES),
                        new FileReconsideration(NO),
                        new DecideReconsideration(Optional.of(Outcome.UPHELD), YES),
                        new DecideReconsideration(Optional.of(Outcome.CHANGED), YES),
                        new DecideReconsideration(Optional.of(Outcome.UPHELD), NO),
                        new FileReview(YES),
                        new FileReview(NO),
                        new DecideReview(Optional.of(Outcome.CHANGED), YES),
                        new DecideReview(Optional.of(Outcome.CHANGED), NO));
    }
}
