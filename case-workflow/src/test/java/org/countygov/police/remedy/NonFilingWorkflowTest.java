package org.countygov.police.remedy;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import org.countygov.police.remedy.ReconsiderationCommand.ExtendReconsideration;
import org.countygov.police.remedy.ReconsiderationCommand.ExtendReview;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.Plan;

/** The accuser's remedies against non-filing keep the laws of the kernel, and every rule is seen from all sides. */
class NonFilingWorkflowTest extends ReconsiderationContract {
    NonFilingWorkflowTest() {
        super(Reconsiderations.NON_FILING, PoliceRole.ACCUSER, PoliceRole.COUNTY_ORGAN, PoliceRole.SUPERIOR_ORGAN);
    }

    @Override
    protected Plan<Reconsideration, ReconsiderationState> plan() {
        return super.plan()
                .asking(
                        new ExtendReconsideration(YES, YES),
                        new ExtendReconsideration(NO, NO),
                        new ExtendReview(YES, YES),
                        new ExtendReview(NO, NO));
    }
}
