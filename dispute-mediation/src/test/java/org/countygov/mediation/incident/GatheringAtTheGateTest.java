package org.countygov.mediation.incident;

import static org.countygov.mediation.incident.IncidentFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.law.Instruments;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.incident.IncidentCommand.*;
import org.countygov.mediation.shared.LegalServiceClocks;
import org.countygov.mediation.shared.RiskSettings;
import org.countygov.party.PersonId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Deadline;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Decision.Rejected;
import org.junit.jupiter.api.Test;

/** The workers of a plant gather at its gate on Sunday, 2 March 2025, at 22:10: holidays and nights delay nothing. */
class GatheringAtTheGateTest {
    private static final LocalSettings TWO_HOURS =
            LocalSettings.named("two hours").with(RiskSettings.INCIDENT_REPORT, TimeLimit.hours(2));

    private static Deadline deadline(Life<Incident, IncidentState> life, LocalSettings settings) {
        return life.file()
                .clock(LegalServiceClocks.EMERGENCY_REPORT)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), settings);
    }

    @Test
    void theUnitReportsAtOnceAndSendsSomebody() {
        Life<Incident, IncidentState> life =
                detected("2025-03-02 22:10", IncidentSign.MASS_INCIDENT, IncidentSign.OWN_PEOPLE);
        // At once is no date, unless the county sets a number.
        assertEquals(
                Deadline.Status.NO_NUMBER,
                deadline(life, LocalSettings.DEFAULTS).status());
        assertEquals(
                Optional.of(BeijingTime.parse("2025-03-03 00:10")),
                deadline(life, TWO_HOURS).last());

        life = life.at("2025-03-02 22:25")
                .by(HEAD)
                .does(report(Recipient.PARTY_COMMITTEE, Recipient.GOVERNMENT, Recipient.POLICE));
        Rejected<Incident, IncidentState> alone =
                life.by(LEADER).isRefused(new Respond(Optional.of(PersonId.of("commander")), NO));
        assertTrue(
                alone.reasons().stream().allMatch(reason -> reason.bases().contains(Instruments.ERL_2024.article(78))),
                alone::toString);
        life = life.by(LEADER).does(new Respond(Optional.of(PersonId.of("commander")), YES));
        life = life.at("2025-03-03 03:00").by(GOVERNMENT).does(new StandDown(YES));
        assertEquals(IncidentState.STOOD_DOWN, life.state());
    }

    @Test
    void aDangerSeenEarlierIsCountedFromThen() {
        Life<Incident, IncidentState> life = Life.of(IncidentAlert.WORKFLOW)
                .at("2025-03-02 22:10")
                .by(WITNESS)
                .does(new Detect(
                        Optional.of(ImmutableSet.of(IncidentSign.VIOLENCE)),
                        Optional.of(BeijingTime.parse("2025-03-02 20:00")),
                        Optional.empty()));
        assertEquals(
                Optional.of(BeijingTime.parse("2025-03-02 22:00")),
                deadline(life, TWO_HOURS).last());
    }

    @Test
    void beforeTheRegulationOf2022PetitionBodiesHadNoRuleOfTheirOwn() {
        Life<Incident, IncidentState> before = detected("2022-04-29 09:00", IncidentSign.MAJOR_PETITION)
                .by(PETITIONS)
                .does(report(Recipient.PARTY_COMMITTEE, Recipient.GOVERNMENT));
        assertEquals(IncidentState.REPORTED, before.state());
        Rejected<Incident, IncidentState> after = detected("2022-05-05 09:00", IncidentSign.MAJOR_PETITION)
                .by(PETITIONS)
                .isRefused(report(Recipient.PARTY_COMMITTEE, Recipient.GOVERNMENT));
        assertEquals(2, after.reasons().size());
    }

    @Test
    void everyDutyToReportIsInWordsAndHasSomebodyToTell() {
        assertEquals(12, ReportingDuty.ALL.size());
        for (ReportingDuty duty : ReportingDuty.ALL) {
            assertTrue(duty.words().zh().contains("报告"), duty::toString);
            assertTrue(duty.bases().stream().anyMatch(basis -> basis.isLaw()), duty::toString);
        }
    }
}
