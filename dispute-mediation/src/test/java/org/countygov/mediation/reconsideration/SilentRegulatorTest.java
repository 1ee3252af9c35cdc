package org.countygov.mediation.reconsideration;

import static org.countygov.law.Instruments.ARL_2017;
import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.Citation;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.administrative.AdministrativeMediation;
import org.countygov.mediation.administrative.OrganMediation;
import org.countygov.mediation.administrative.OrganMediationCommand;
import org.countygov.mediation.administrative.OrganMediationState;
import org.countygov.mediation.administrative.Regime;
import org.countygov.mediation.reconsideration.ReconsiderationCommand.*;
import org.countygov.mediation.shared.AdministrativeMediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ReconsiderationClocks;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.Test;

/**
 * A complaint of which a market regulator took delivery on a Saturday and which it never answered, and an application for
 * reconsideration that came too late (published case T9, Yueyang county, 2023 to 2024).
 */
class SilentRegulatorTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final Actor CONSUMER = actor("consumer", MediationRole.PARTY);
    private static final PersonId SHOP = PersonId.of("shop");
    private static final Actor APPLICANT = actor("consumer", MediationRole.APPLICANT);
    private static final Actor OFFICE = actor("office", MediationRole.RECONSIDERATION_OFFICE);
    private static final Actor GOVERNMENT = actor("government", MediationRole.RECONSIDERATION_ORGAN);

    /** The day on which the seven working days for an answer ended. */
    private static final Instant SILENT_SINCE = BeijingTime.startOf(LocalDate.of(2023, 9, 19));

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), UnitId.of("county"), role);
    }

    /**
     * The application.
     *
     * @param longerPeriodRuns whether an obstacle or another law gives more time
     */
    private static Apply application(Answer longerPeriodRuns) {
        return new Apply(
                APPLICANT.person(),
                PersonId.of("market-regulator"),
                ImmutableSet.of(),
                false,
                UNKNOWN,
                ApplicationDates.builder()
                        .inactionSince(SILENT_SINCE)
                        .longerPeriodRuns(longerPeriodRuns)
                        .build(),
                Optional.of(ImmutableSet.of()),
                NO,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN);
    }

    private static Life<Reconsideration, ReconsiderationState> applying(String time) {
        return Life.of(AdministrativeReconsideration.WORKFLOW).at(time).by(APPLICANT);
    }

    private static void isTooLate(String time, Citation citation) {
        var reasons = applying(time).isRefused(application(NO)).reasons();
        assertEquals(1, reasons.size());
        assertTrue(reasons.get(0).bases().contains(citation), time);
    }

    @Test
    void aSaturdayIsTheTriggerOfSevenWorkingDays() {
        Life<OrganMediation, OrganMediationState> complaint = Life.of(AdministrativeMediation.WORKFLOW)
                .at("2023-09-09 10:00")
                .by(CONSUMER)
                .does(new OrganMediationCommand.Apply(
                        Regime.MARKET,
                        ImmutableSet.of(CONSUMER.person(), SHOP),
                        ImmutableSet.of(CONSUMER.person()),
                        UNKNOWN,
                        YES,
                        false,
                        UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        // From Monday: 11 to 15 September are five, the 18th and the 19th.
        assertEquals(
                Optional.of(LocalDate.of(2023, 9, 19)),
                complaint
                        .file()
                        .clock(AdministrativeMediationClocks.MARKET_INTAKE)
                        .orElseThrow()
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .lastDay());
    }

    @Test
    void sixtyDaysFromTheTwentiethEndOnTheMondayAfterTheSixtieth() {
        // 20 September is the first day; eleven in September, thirty-one in October, and 18 November is the sixtieth, a
        // Saturday.
        assertEquals(
                Optional.of(LocalDate.of(2023, 11, 20)),
                ClockRun.start(ReconsiderationClocks.APPLICATION, SILENT_SINCE)
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .lastDay());
        assertEquals(
                ReconsiderationState.RECEIVED,
                applying("2023-11-20 23:59").does(application(NO)).state());
        isTooLate("2023-11-21 00:00", ARL_2017.article(9));
    }

    @Test
    void theApplicationIsLateOnTheDayOfPostingAndUnderTheNewLawOnTheDayOfReceipt() {
        isTooLate("2023-12-29 10:00", ARL_2017.article(9));
        isTooLate("2024-01-02 10:00", ARL_2023.article(20));
    }

    @Test
    void whoPleadsAnObstacleIsRejectedWithinFiveWorkingDaysOrNotAtAll() {
        Life<Reconsideration, ReconsiderationState> received =
                applying("2024-01-02 10:00").does(application(YES));
        assertEquals(ReconsiderationState.RECEIVED, received.state());
        // Tuesday, 2 January: the 3rd, 4th, 5th, 8th and 9th.
        assertEquals(
                Optional.of(LocalDate.of(2024, 1, 9)),
                received.file()
                        .clock(ReconsiderationClocks.INTAKE_REVIEW)
                        .orElseThrow()
                        .deadline(CALENDAR, LocalSettings.DEFAULTS)
                        .lastDay());
        Reject late = new Reject(ImmutableSet.of(AdmissionFault.LATE), YES, UNKNOWN);
        assertEquals(
                ReconsiderationState.REJECTED,
                received.at("2024-01-09 18:00").by(OFFICE).does(late).state());

        Life<Reconsideration, ReconsiderationState> tooLong = received.at("2024-01-10 09:00");
        assertEquals(ReconsiderationState.ACCEPTED, tooLong.state());
        assertEquals(
                Ground.NOT_PROVIDED_FOR,
                tooLong.by(OFFICE).isRefused(late).reasons().get(0).ground());
        assertEquals(
                ReconsiderationState.DISMISSED,
                tooLong.by(GOVERNMENT)
                        .does(new Dismiss(Optional.of(DismissalGround.UNFIT)))
                        .state());
    }
}
