package org.countygov.mediation.incident;

import static org.countygov.law.Instruments.ERL_2024;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.incident.IncidentFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.mediation.incident.IncidentCommand.*;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.value.FreeText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in an alert, entry by entry. */
class ForbiddenIncidentMovesTest {
    private static final Life<Incident, IncidentState> GATHERING =
            detected("2025-03-03 22:10", IncidentSign.MASS_INCIDENT);

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(IncidentAlert.WORKFLOW)
                .neverAsked("1 editing the time of detection", "edit|correct|amend|修改|更正", ERL_2024.article(61))
                .neverAsked(
                        "2 concealing, or taking a report back", "conceal|withdraw|revoke|撤回|隐瞒", ERL_2024.article(61))
                .neverPossible(
                        "3 responding before anybody was told",
                        IncidentState.DETECTED,
                        Respond.class,
                        IncidentState.RESPONDING)
                .refused(
                        "4 keeping a possible mass incident from the police",
                        GATHERING.by(HEAD),
                        report(Recipient.PARTY_COMMITTEE, Recipient.GOVERNMENT),
                        CONDITION_NOT_MET,
                        PML.article(25))
                .refused(
                        "5 telling the police only",
                        GATHERING.by(HEAD),
                        report(Recipient.POLICE),
                        CONDITION_NOT_MET,
                        ERL_2024.article(60))
                .refused(
                        "6 a petition office that keeps a major matter in the county",
                        detected("2025-03-03 22:10", IncidentSign.MAJOR_PETITION)
                                .by(PETITIONS),
                        report(
                                Recipient.PARTY_COMMITTEE,
                                Recipient.GOVERNMENT,
                                Recipient.COMPETENT_DEPARTMENT,
                                Recipient.JOINT_CONFERENCE_OFFICE),
                        CONDITION_NOT_MET,
                        PET.article(25).paragraph(2))
                .refused(
                        "7 a false alarm that nobody has checked",
                        GATHERING.by(BODY),
                        new FalseAlarm(NO, Optional.of(FreeText.of("it will be nothing"))),
                        CONDITION_NOT_MET,
                        ERL_2024.article(60))
                .complete("1", "2", "3")
                .tests();
    }

    @Test
    void theFirstReportDoesNotWaitForVerification() {
        Report unverified = new Report(
                Optional.of(ImmutableSet.of(Recipient.PARTY_COMMITTEE, Recipient.GOVERNMENT, Recipient.POLICE)),
                NO,
                Optional.empty());
        assertEquals(IncidentState.REPORTED, GATHERING.by(HEAD).does(unverified).state());
    }

    @Test
    void whatWasReportedFirstStaysWhenMoreIsKnown() {
        Life<Incident, IncidentState> life = GATHERING
                .does(new ReportDirectly(Optional.of(ImmutableSet.of(Recipient.HIGHER_GOVERNMENT))))
                .by(HEAD)
                .does(new SupplementReport(Optional.of(FreeText.of("thirty people"))))
                .does(new SupplementReport(Optional.of(FreeText.of("fifty people"))));
        assertEquals(2, life.file().content().supplements().size());
        assertEquals(Optional.of(GATHERING.now()), life.file().content().detectedAt());
        life = life.by(BODY).does(new FalseAlarm(YES, Optional.of(FreeText.of("a village fair"))));
        assertEquals(
                ImmutableSet.of(Recipient.HIGHER_GOVERNMENT),
                life.file().content().told());
    }
}
