package org.countygov.police.remedy;

import org.countygov.police.shared.PoliceRole;

/** An agency's remedy against non-filing keeps the laws of the kernel, and every rule is seen from all sides. */
class AgencyNonFilingWorkflowTest extends ObjectionContract {
    AgencyNonFilingWorkflowTest() {
        super(Objections.AGENCY_NON_FILING, PoliceRole.AGENCY, PoliceRole.COUNTY_ORGAN, PoliceRole.LEGAL_DEPARTMENT);
    }
}
