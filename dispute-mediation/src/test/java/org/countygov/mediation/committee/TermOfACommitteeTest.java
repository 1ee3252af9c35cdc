package org.countygov.mediation.committee;

import static org.countygov.mediation.committee.CommitteeFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.committee.CommitteeCommand.*;
import org.countygov.mediation.organisation.Member;
import org.countygov.mediation.organisation.Office;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.party.PersonId;
import org.countygov.testkit.Life;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Decision.Rejected;
import org.junit.jupiter.api.Test;

/** A village elects its committee on Monday, 1 March 2021, for three years: not the five of the villagers' committee. */
class TermOfACommitteeTest {
    @Test
    void aCommitteeIsFilledUpExpiresAndIsElectedAnew() {
        Life<Formation, CommitteeState> life = proposed().does(form(THREE));
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 1)),
                life.file()
                        .clock(LegalServiceClocks.COMMITTEE_TERM)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());

        // Two are too few: who is recalled of three is replaced in the same act.
        Rejected<Formation, CommitteeState> refusal =
                life.at("2022-06-01 09:00").isRefused(new Recall(VILLAGERS, MAN.person(), Optional.empty()));
        assertTrue(
                refusal.reasons().stream()
                        .allMatch(reason -> reason.bases()
                                .contains(Instruments.PML.article(8).paragraph(2))),
                refusal::toString);
        life = life.at("2022-06-01 09:00").does(new Recall(VILLAGERS, MAN.person(), Optional.of(SECOND_WOMAN)));
        assertEquals(
                3, life.file().content().composition().orElseThrow().members().size());

        // A Friday; the term is a duration and rolls nowhere.
        assertEquals(CommitteeState.FORMED, life.at("2024-03-01 23:59").state());
        life = life.at("2024-03-02 00:00");
        assertEquals(CommitteeState.EXPIRED, life.state());
        life = life.at("2024-05-06 09:00").does(form(THREE));
        assertEquals(CommitteeState.FORMED, life.at("2027-05-06 23:00").state());
        assertEquals(CommitteeState.EXPIRED, life.at("2027-05-07 00:00").state());
        life = life.at("2024-06-03 09:00").by(UNIT);
        assertEquals(1, life.isRefused(new Dissolve(NO)).reasons().size());
        assertEquals(CommitteeState.DISSOLVED, life.does(new Dissolve(YES)).state());
    }

    @Test
    void whatNobodyHasSaidIsNoFault() {
        Member silent = new Member(PersonId.of("silent"), Optional.of(Office.MEMBER), UNKNOWN, UNKNOWN, UNKNOWN);
        assertEquals(UNKNOWN, THREE.with(silent).areAllAdult());
        assertEquals(UNKNOWN, multiEthnic(DIRECTOR, WOMAN, silent).hasSmallerGroups());
    }
}
