package org.countygov.grid.visit;

import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.grid.shared.GridRole.VISITOR;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.visit.VisitCommand.*;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

/** Assistance visits keep the laws of the kernel, and every rule of them is seen from all sides. */
class AssistanceVisitWorkflowTest extends WorkflowContract<AssistanceVisit, VisitState> {
    private static final String AT_ONCE = "it begins and ends with one act, which shows how soon that was";
    private static final PersonId LI = PersonId.of("li-1001");

    private static Actor actor(String person, GridRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("community-7"), role);
    }

    @Override
    protected Plan<AssistanceVisit, VisitState> plan() {
        return Plan.of(AssistanceVisits.WORKFLOW)
                .acting(
                        actor("li-1001", RESIDENT),
                        actor("worker-2", GRID_WORKER),
                        actor("visitor-3", VISITOR),
                        actor("officer-4", POLICE))
                .asking(
                        new Offer(LI, Optional.of(ImmutableSet.of(VisitPurpose.MEDICAL_CARE)), YES, YES),
                        new Offer(LI, Optional.of(ImmutableSet.of()), YES, NO),
                        new Consent(YES, YES, YES, YES),
                        new Consent(NO, YES, NO, NO),
                        new Decline(),
                        new Visit(Optional.of(ImmutableSet.of(VisitField.HELP_GIVEN)), YES, Optional.empty()),
                        new Visit(Optional.of(ImmutableSet.of(VisitField.PREDICTION)), NO, Optional.empty()),
                        new RaiseAlarm(Optional.of(Danger.LIFE), Optional.empty(), Optional.empty()),
                        new RaiseAlarm(Optional.empty(), Optional.empty(), Optional.empty()))
                .accepting("condition DANGER_NAMED of RaiseAlarm never fails", "it is named or not known")
                .accepting("clock GC-12 is never stopped", AT_ONCE)
                .accepting("clock GC-12 never runs out", AT_ONCE);
    }
}
