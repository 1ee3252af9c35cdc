package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.ObjectionCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.workflow.Workflow;

/** What every remedy of one instance is tried with. */
abstract class ObjectionContract extends WorkflowContract<Objection, ObjectionState> {
    private static final PersonId ADDRESSEE = PersonId.of("addressee-1");

    private final Workflow<Objection, ObjectionState> remedy;
    private final PoliceRole applicant;
    private final PoliceRole serving;
    private final PoliceRole deciding;

    ObjectionContract(
            Workflow<Objection, ObjectionState> remedy, PoliceRole applicant, PoliceRole serving, PoliceRole deciding) {
        this.remedy = remedy;
        this.applicant = applicant;
        this.serving = serving;
        this.deciding = deciding;
    }

    @Override
    protected Plan<Objection, ObjectionState> plan() {
        return Plan.of(remedy)
                .acting(
                        Actor.of(ADDRESSEE, UnitId.UNSTATED, applicant),
                        Actor.of(PersonId.of("somebody-2"), UnitId.UNSTATED, applicant),
                        Actor.of(PersonId.of("clerk-three"), UnitId.of("organ"), serving),
                        Actor.of(PersonId.of("clerk-four"), UnitId.of("above"), deciding))
                .asking(
                        new ServeRefusal(Optional.of(ADDRESSEE)),
                        new FileObjection(),
                        new DecideObjection(Optional.of(Outcome.UPHELD), YES),
                        new DecideObjection(Optional.of(Outcome.CHANGED), YES),
                        new DecideObjection(Optional.of(Outcome.UPHELD), NO),
                        new TurnElsewhere())
                .accepting(
                        "a case in DECIDED has no way on", "the decision was changed, and there is nothing to ask for");
    }
}
