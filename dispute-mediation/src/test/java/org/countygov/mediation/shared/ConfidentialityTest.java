package org.countygov.mediation.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.countygov.law.Citation;
import org.countygov.law.Instruments;
import org.countygov.mediation.administrative.Regime;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each procedure keeps from outsiders where nobody has chosen. */
class ConfidentialityTest {
    @ParameterizedTest
    @CsvSource({
        "PEOPLES_MEDIATION, OPEN_UNLESS_ASKED, PML art. 15",
        "MEDICAL, CLOSED_UNLESS_ALL_AGREE, MED art. 42",
        "COURT, CLOSED_SAVE_BY_LAW, INV-2016 art. 2",
        "TRAFFIC, OPEN_UNLESS_ASKED, TRF art. 87",
        "RECONSIDERATION, UNREGULATED, ARL-2023 art. 36",
        "PETITION, UNREGULATED, PET art. 30",
        "LEGAL_AID, UNREGULATED, LAL art. 21",
        "MINORS_IN_CORRECTION, CLOSED_SAVE_BY_LAW, CCL art. 54"
    })
    void everyProcedureHasItsDefault(Confidentiality procedure, Publicity publicity, String citation) {
        assertEquals(publicity, procedure.publicity());
        assertEquals(citation, procedure.citations().get(0).toString());
    }

    @Test
    void noProcedureIsLeftOut() {
        assertEquals(8, Confidentiality.values().length);
    }

    @Test
    void theFieldsOfAdministrativeMediationAgree() {
        assertEquals(Confidentiality.MEDICAL.publicity(), Regime.MEDICAL.terms().publicity());
        assertEquals(Confidentiality.TRAFFIC.publicity(), Regime.TRAFFIC.terms().publicity());
        Citation medical = Instruments.MED.article(42);
        assertTrue(Regime.MEDICAL.terms().sources().contains(medical));
    }

    @Test
    void silenceKeepsADefault() {
        // Nobody has agreed to a public session, nobody has asked for a closed one.
        assertEquals(Answer.NO, Publicity.CLOSED_UNLESS_ALL_AGREE.admits(Answer.YES, Answer.NO, Answer.NO));
        assertEquals(Answer.YES, Publicity.OPEN_UNLESS_ASKED.admits(Answer.YES, Answer.NO, Answer.NO));
        assertEquals(Answer.NO, Publicity.CLOSED_SAVE_BY_LAW.admits(Answer.YES, Answer.YES, Answer.NO));
    }
}
