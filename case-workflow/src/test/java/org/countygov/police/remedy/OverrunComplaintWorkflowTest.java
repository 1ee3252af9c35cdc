package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.ComplaintCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

/** Complaints keep the laws of the kernel, and every rule is seen from all sides. */
class OverrunComplaintWorkflowTest extends WorkflowContract<Complaint, ComplaintState> {
    @Override
    protected Plan<Complaint, ComplaintState> plan() {
        return Plan.of(OverrunComplaint.WORKFLOW)
                .acting(
                        Actor.of(PersonId.of("suspect-1"), UnitId.UNSTATED, PoliceRole.SUSPECT),
                        Actor.of(PersonId.of("lawyer-2"), UnitId.UNSTATED, PoliceRole.LAWYER),
                        Actor.of(PersonId.of("clerk-three"), UnitId.of("county-1"), PoliceRole.COUNTY_ORGAN))
                .asking(
                        new Complain(Optional.of(ComplaintSubject.OVERDUE_CUSTODY)),
                        new AnswerComplaint(YES),
                        new AnswerComplaint(NO),
                        new GoToProcuratorate())
                .accepting("condition SUBJECT_STATED of Complain never fails", "it is stated or not known");
    }
}
