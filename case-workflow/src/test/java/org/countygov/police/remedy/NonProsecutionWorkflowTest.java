package org.countygov.police.remedy;

import org.countygov.police.shared.PoliceRole;

/** The police's remedies against non-prosecution keep the laws of the kernel, and every rule is seen from all sides. */
class NonProsecutionWorkflowTest extends ReconsiderationContract {
    NonProsecutionWorkflowTest() {
        super(
                Reconsiderations.NON_PROSECUTION,
                PoliceRole.LEGAL_DEPARTMENT,
                PoliceRole.PEER_PROCURATORATE,
                PoliceRole.SUPERIOR_PROCURATORATE);
    }
}
