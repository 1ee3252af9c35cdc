package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.remedy.SupervisionCommand.*;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;

/** Supervision of filing keeps the laws of the kernel, and every rule is seen from all sides. */
class FilingSupervisionWorkflowTest extends WorkflowContract<Supervision, SupervisionState> {
    private static Actor actor(String person, PoliceRole role) {
        return Actor.of(PersonId.of(person), UnitId.of(role.name()), role);
    }

    @Override
    protected Plan<Supervision, SupervisionState> plan() {
        return Plan.of(FilingSupervision.WORKFLOW)
                .acting(
                        actor("prosecutor-1", PoliceRole.PEER_PROCURATORATE),
                        actor("prosecutor-2", PoliceRole.SUPERIOR_PROCURATORATE),
                        actor("legal-clerk-3", PoliceRole.LEGAL_DEPARTMENT),
                        actor("organ-clerk-4", PoliceRole.COUNTY_ORGAN))
                .approving(actor("county-head-5", PoliceRole.COUNTY_HEAD))
                .asking(
                        new RequestExplanation(Optional.of(SupervisionSubject.NOT_FILED)),
                        new RequestExplanation(Optional.of(SupervisionSubject.WRONGLY_FILED)),
                        new Explain(YES, YES),
                        new Explain(NO, NO),
                        new FileMeanwhile(),
                        new WithdrawMeanwhile(),
                        new AcceptReasons(),
                        new NotifyToFile(YES),
                        new NotifyToFile(NO),
                        new FileOnNotice(),
                        new SendUrgingLetter(),
                        new RecordConclusion())
                .asking(
                        new NotifyToWithdraw(YES),
                        new NotifyToWithdraw(NO),
                        new WithdrawOnNotice(),
                        new AskReconsideration(),
                        new UpholdNotice(),
                        new RevokeNotice(),
                        new AskReview(),
                        new UpholdOnReview(),
                        new RevokeOnReview(),
                        new GiveCorrectionNotice(),
                        new ConsultSuperior())
                .accepting("condition SUBJECT_STATED of RequestExplanation never fails", "it is stated or not known");
    }
}
