package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.AdministrativeRemedyCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

/** The remedies against administrative acts keep the laws of the kernel, and every rule of every edition is seen. */
class AdministrativeRemediesWorkflowTest extends WorkflowContract<AdministrativeRemedy, AdministrativeRemedyState> {
    private static final PersonId PUNISHED = PersonId.of("punished-1");
    private static final String FROM_JULY_2026 = "law since 1 July 2026 only";

    private static LearnOfAct learn(AdministrativeAct act, Optional<Instant> askedToAct) {
        return new LearnOfAct(Optional.of(act), Optional.of(PUNISHED), Optional.empty(), askedToAct);
    }

    @Override
    protected Plan<AdministrativeRemedy, AdministrativeRemedyState> plan() {
        return Plan.of(AdministrativeRemedies.WORKFLOW)
                .acting(
                        Actor.of(PUNISHED, UnitId.UNSTATED, PoliceRole.OFFENDER),
                        Actor.of(PersonId.of("victim-two"), UnitId.UNSTATED, PoliceRole.VICTIM),
                        Actor.of(PersonId.of("clerk-three"), UnitId.of("government"), PoliceRole.PEOPLES_GOVERNMENT),
                        Actor.of(PersonId.of("clerk-four"), UnitId.of("county-1"), PoliceRole.COUNTY_ORGAN))
                .asking(
                        learn(AdministrativeAct.PENALTY, Optional.empty()),
                        learn(AdministrativeAct.ON_THE_SPOT_PENALTY, Optional.empty()),
                        learn(AdministrativeAct.CRIMINAL_ACT, Optional.empty()))
                .askingAt(now -> learn(AdministrativeAct.FAILURE_TO_ACT, Optional.of(now.minus(Duration.ofDays(70)))))
                .askingAt(now -> learn(AdministrativeAct.FAILURE_TO_ACT, Optional.of(now.minus(Duration.ofDays(20)))))
                .asking(
                        new ApplyForReconsideration(Optional.of(ReconsiderationBody.PEOPLES_GOVERNMENT), NO, NO),
                        new ApplyForReconsideration(Optional.of(ReconsiderationBody.PEOPLES_GOVERNMENT), YES, NO),
                        new ApplyForReconsideration(Optional.of(ReconsiderationBody.SUPERIOR_POLICE), NO, NO),
                        new ApplyThroughOrgan(),
                        new CorrectItself(),
                        new Forward(),
                        new AcceptApplication(YES),
                        new AcceptApplication(NO),
                        new RejectApplication(YES),
                        new RejectApplication(NO),
                        new ExtendReconsiderationPeriod(YES, YES),
                        new ExtendReconsiderationPeriod(NO, NO),
                        new WithdrawApplication(YES),
                        new WithdrawApplication(NO),
                        new DecideAdministratively(Optional.of(Outcome.UPHELD), YES),
                        new DecideAdministratively(Optional.of(Outcome.UPHELD), NO))
                .asking(new SueDirectly(NO), new SueDirectly(YES), new SueAfterReconsideration())
                .startingOn(
                        LocalDate.of(2017, 7, 3),
                        LocalDate.of(2024, 1, 2),
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 7, 6))
                .searching(6, 14);
    }
}
