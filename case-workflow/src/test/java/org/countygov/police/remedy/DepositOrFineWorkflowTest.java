package org.countygov.police.remedy;

import org.countygov.police.shared.PoliceRole;

/** The remedies against a forfeited deposit or a fine keep the laws of the kernel, and every rule is seen from all sides. */
class DepositOrFineWorkflowTest extends ReconsiderationContract {
    DepositOrFineWorkflowTest() {
        super(Reconsiderations.DEPOSIT_OR_FINE, PoliceRole.SUSPECT, PoliceRole.COUNTY_ORGAN, PoliceRole.SUPERIOR_ORGAN);
    }
}
