package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.RecusalCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

/** Recusal keeps the laws of the kernel, and every rule of every edition is seen from all sides. */
class RecusalWorkflowTest extends WorkflowContract<RecusalRequest, RecusalState> {
    private static final PersonId OFFICER = PersonId.of("officer-1");

    private static RequestRecusal request(RecusalProcedure procedure) {
        return new RequestRecusal(Optional.of(procedure), Optional.of(OFFICER), Optional.of(RecusalGround.INTEREST));
    }

    @Override
    protected Plan<RecusalRequest, RecusalState> plan() {
        return Plan.of(Recusal.WORKFLOW)
                .acting(
                        Actor.of(PersonId.of("suspect-1"), UnitId.UNSTATED, PoliceRole.SUSPECT),
                        Actor.of(PersonId.of("victim-2"), UnitId.UNSTATED, PoliceRole.VICTIM),
                        Actor.of(PersonId.of("head-3"), UnitId.of("county-1"), PoliceRole.COUNTY_ORGAN),
                        Actor.of(OFFICER, UnitId.of("county-1"), PoliceRole.COUNTY_ORGAN))
                .approving(Actor.of(PersonId.of("head-4"), UnitId.of("county-1"), PoliceRole.COUNTY_HEAD))
                .asking(
                        request(RecusalProcedure.CRIMINAL),
                        request(RecusalProcedure.ADMINISTRATIVE),
                        new ExtendDecision(YES),
                        new ExtendDecision(NO),
                        new Recuse(YES),
                        new Recuse(NO),
                        new RefuseRecusal(YES),
                        new RefuseRecusal(NO),
                        new AskToReconsider(),
                        new RecuseOnReconsideration(YES),
                        new RecuseOnReconsideration(NO),
                        new UpholdRefusal(YES),
                        new UpholdRefusal(NO))
                .startingOn(LocalDate.of(2020, 9, 1), LocalDate.of(2026, 1, 5))
                .accepting("condition SOMEBODY_NAMED of RequestRecusal never fails", "somebody is named or not known")
                .accepting("condition GROUND_STATED of RequestRecusal never fails", "it is stated or not known")
                .accepting("a case in REFUSED has no way on", "in an administrative case there is no reconsideration");
    }
}
