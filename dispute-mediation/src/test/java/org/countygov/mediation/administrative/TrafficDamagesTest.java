package org.countygov.mediation.administrative;

import static org.countygov.law.Instruments.TRF;
import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.mediation.shared.MediationRole.POLICE;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.administrative.OrganMediationCommand.*;
import org.countygov.mediation.people.DisputeKind;
import org.countygov.mediation.people.FileItem;
import org.countygov.mediation.people.Mediation;
import org.countygov.mediation.people.MediationCommand;
import org.countygov.mediation.people.MediationState;
import org.countygov.mediation.people.PeopleMediation;
import org.countygov.mediation.people.TerminationReason;
import org.countygov.mediation.shared.AdministrativeMediationClocks;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.junit.jupiter.api.Test;

/**
 * Damages after a traffic accident: people's mediation fails before the May holiday of 2024, the parties ask the traffic
 * police within three working days, and the ten working days wait for the treatment to end.
 */
class TrafficDamagesTest {
    private static final Actor LI = Actor.of(PersonId.of("li"), UnitId.UNSTATED, PARTY);
    private static final Actor WANG = Actor.of(PersonId.of("wang"), UnitId.UNSTATED, PARTY);
    private static final Actor ZHAO = Actor.of(PersonId.of("zhao"), UnitId.of("town"), MEDIATOR);
    private static final Actor SUN = Actor.of(PersonId.of("sun"), UnitId.of("town"), COMMITTEE);
    private static final Actor OFFICER = Actor.of(PersonId.of("officer"), UnitId.of("traffic"), POLICE);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), WANG.person());
    private static final Instant FAILED = BeijingTime.parse("2024-04-29 16:00");

    private static final CaseFile<Mediation, MediationState> OPEN = Life.of(PeopleMediation.WORKFLOW)
            .at("2024-04-15 09:00")
            .by(LI)
            .does(new MediationCommand.Apply(BOTH, DisputeKind.TRAFFIC, YES, false, UNKNOWN))
            .by(SUN)
            .does(new MediationCommand.Accept(
                    Optional.of(ImmutableSet.of()),
                    ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                    UNKNOWN))
            .file();
    private static final CaseFile<Mediation, MediationState> ENDED = Life.of(PeopleMediation.WORKFLOW, OPEN)
            .at(FAILED)
            .by(ZHAO)
            .does(new MediationCommand.Terminate(Optional.of(TerminationReason.NO_AGREEMENT), YES))
            .file();

    private static final Apply REQUEST = new Apply(
            Regime.TRAFFIC,
            BOTH,
            BOTH,
            UNKNOWN,
            UNKNOWN,
            false,
            UNKNOWN,
            Optional.empty(),
            Optional.of(ENDED.ref()),
            Optional.of(FAILED));

    private static Life<OrganMediation, OrganMediationState> at(String moment) {
        return Life.of(AdministrativeMediation.WORKFLOW).at(moment).by(LI).knowing(ENDED);
    }

    private static Optional<LocalDate> lastDay(Life<OrganMediation, OrganMediationState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    @Test
    void afterAFailedMediationTheRequestComesWithinThreeWorkingDays() {
        // Monday 29 April: ended. Tuesday 30 April: first working day. 1 to 5 May: holiday. Monday 6 May: second.
        // Tuesday 7 May: third.
        assertEquals(
                OrganMediationState.APPLIED,
                at("2024-05-07 17:00").does(REQUEST).state());
        assertTrue(at("2024-05-08 09:00").isRefused(REQUEST).reasons().stream()
                .allMatch(reason -> reason.bases().contains(TRF.article(85))));
    }

    @Test
    void whileThePeoplesMediationGoesOnThePoliceAreNotAsked() {
        var rejected = at("2024-04-29 17:00").knowing(OPEN).isRefused(REQUEST);

        assertEquals(1, rejected.reasons().size());
        assertTrue(rejected.reasons().get(0).bases().contains(TRF.article(85)));
    }

    @Test
    void theTenWorkingDaysWaitForTheTreatmentToEnd() {
        Life<OrganMediation, OrganMediationState> accepted =
                at("2024-05-07 09:00").does(REQUEST).by(OFFICER).does(new Accept(Optional.of(ImmutableSet.of())));

        assertEquals(Optional.empty(), accepted.file().clock(AdministrativeMediationClocks.TRAFFIC_LETTER));

        Life<OrganMediation, OrganMediationState> treated = accepted.at("2024-05-22 09:00")
                .does(new FixHarm(Optional.of(HarmFixed.TREATMENT), Optional.of(LocalDate.of(2024, 5, 20))))
                .at("2024-05-22 10:00");

        // Counted from Monday 20 May, when the treatment ended: 21 to 24 May are four working days, 27 to 31 May five,
        // and Monday 3 June is the tenth.
        assertEquals(
                Optional.of(LocalDate.of(2024, 6, 3)), lastDay(treated, AdministrativeMediationClocks.TRAFFIC_LETTER));

        // The session of Tuesday 28 May: 27, 24 and 23 May are the three working days before it.
        NotifySession session = new NotifySession(Optional.of(BeijingTime.parse("2024-05-28 14:00")));
        assertTrue(treated.at("2024-05-24 09:00").isRefused(session).reasons().stream()
                .allMatch(reason -> reason.bases().contains(TRF.article(88))));
        Life<OrganMediation, OrganMediationState> notified =
                treated.at("2024-05-23 09:00").does(session);

        Start four = start(4);
        assertTrue(notified.at("2024-05-28 14:00").isRefused(four).reasons().stream()
                .allMatch(reason -> reason.bases().contains(TRF.article(89))));
        Life<OrganMediation, OrganMediationState> agreed = notified.at("2024-05-28 14:00")
                .does(start(3))
                .at("2024-06-03 17:00")
                .does(new Agree(
                        BOTH,
                        YES,
                        YES,
                        NO,
                        NO,
                        NO,
                        Optional.of(Regime.TRAFFIC.terms().contents())))
                .does(new Close());
        assertEquals(OrganMediationState.CLOSED, agreed.state());
    }

    private static Start start(int attendants) {
        return new Start(BOTH, UNKNOWN, Optional.of(attendants), UNKNOWN, YES, NO, NO);
    }
}
