package org.countygov.police.remedy;

import org.countygov.police.shared.PoliceRole;

/** The police's remedies against a refused arrest keep the laws of the kernel, and every rule is seen from all sides. */
class RefusedArrestWorkflowTest extends ReconsiderationContract {
    RefusedArrestWorkflowTest() {
        super(
                Reconsiderations.REFUSED_ARREST,
                PoliceRole.LEGAL_DEPARTMENT,
                PoliceRole.PEER_PROCURATORATE,
                PoliceRole.SUPERIOR_PROCURATORATE);
    }
}
