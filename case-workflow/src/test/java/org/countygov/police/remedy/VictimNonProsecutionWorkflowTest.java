package org.countygov.police.remedy;

import org.countygov.police.shared.PoliceRole;

/** The victim's remedies against non-prosecution keep the laws of the kernel, and every rule is seen from all sides. */
class VictimNonProsecutionWorkflowTest extends ObjectionContract {
    VictimNonProsecutionWorkflowTest() {
        super(
                Objections.VICTIM_NON_PROSECUTION,
                PoliceRole.VICTIM,
                PoliceRole.PEER_PROCURATORATE,
                PoliceRole.SUPERIOR_PROCURATORATE);
    }
}
