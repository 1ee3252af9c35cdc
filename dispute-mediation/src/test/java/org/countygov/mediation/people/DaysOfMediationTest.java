package org.countygov.mediation.people;

import static org.countygov.mediation.shared.MediationRole.COMMITTEE;
import static org.countygov.mediation.shared.MediationRole.MEDIATOR;
import static org.countygov.mediation.shared.MediationRole.PARTY;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.people.MediationCommand.*;
import org.countygov.mediation.shared.MediationClocks;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/** The periods of people's mediation, their days counted by hand in the calendar of 2024. */
class DaysOfMediationTest {
    private static final UnitId TOWN = UnitId.of("town-1");
    private static final Actor LI = actor("li", PARTY);
    private static final Actor ZHAO = actor("zhao", MEDIATOR);
    private static final Actor CLERK = actor("sun", COMMITTEE);
    private static final ImmutableSet<PersonId> BOTH = ImmutableSet.of(LI.person(), PersonId.of("wang"));

    private static Actor actor(String person, MediationRole role) {
        return Actor.of(PersonId.of(person), TOWN, role);
    }

    /** Asked for and accepted at the same time, and opened an hour later. */
    private static Life<Mediation, MediationState> mediating(DisputeKind kind, String day) {
        return Life.of(PeopleMediation.WORKFLOW)
                .at(day + " 09:00")
                .by(LI)
                .does(new Apply(BOTH, kind, YES, false, UNKNOWN))
                .by(CLERK)
                .does(new Accept(
                        Optional.of(ImmutableSet.of()),
                        ImmutableSet.of(FileItem.INTAKE_RECORD, FileItem.NOTICE_OF_RIGHTS, FileItem.IDENTITY_PROOF),
                        YES))
                .does(new AppointMediators(ImmutableSet.of(ZHAO.person()), Optional.empty(), YES))
                .at(day + " 10:00")
                .by(ZHAO)
                .does(new OpenMediation(YES, YES));
    }

    private static Life<Mediation, MediationState> effective(String day) {
        return mediating(DisputeKind.GENERAL, day)
                .does(new AgreeOrally(
                        Agreement.builder()
                                .addContents(Agreement.Content.TERMS)
                                .lawful(YES)
                                .build(),
                        BOTH,
                        YES));
    }

    private static Optional<Deadline> deadline(Life<Mediation, MediationState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .filter(run -> run.stoppedAt().isEmpty())
                .map(run -> run.deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS));
    }

    private static String lastDay(Life<Mediation, MediationState> life, Clock clock) {
        return deadline(life, clock)
                .flatMap(Deadline::lastDay)
                .map(LocalDate::toString)
                .orElse("none");
    }

    @Test
    void aMedicalDisputeHasThirtyWorkingDays() {
        // From Tuesday, 5 March: 4, 9, 14 and 19 to the 29th; 1 to 3 April 22; Qingming to Saturday, and Sunday worked:
        // 23; 8 to 12 April 28; Monday and Tuesday.
        assertEquals(
                "2024-04-16", lastDay(mediating(DisputeKind.MEDICAL, "2024-03-04"), MediationClocks.MEDICAL_MEDIATION));
    }

    @Test
    void theTimeOfAnAppraisalIsNotCounted() {
        Life<Mediation, MediationState> appraised = mediating(DisputeKind.MEDICAL, "2024-03-04")
                .at("2024-03-11 09:00")
                .by(LI)
                .does(new CommissionAppraisal(YES));
        assertEquals(
                Deadline.Status.PAUSED,
                deadline(appraised, MediationClocks.MEDICAL_MEDIATION)
                        .orElseThrow()
                        .status());
        // Monday to Friday do not count, the Monday on which it is received does.
        assertEquals(
                "2024-04-23",
                lastDay(
                        appraised.at("2024-03-18 09:00").by(CLERK).does(new ReceiveAppraisal()),
                        MediationClocks.MEDICAL_MEDIATION));
    }

    /** The regulation is in force from 1 October 2018 on. */
    @Test
    void theRegulationOnMedicalDisputesCountsFromItsFirstDay() {
        assertFalse(MediationClocks.MEDICAL_MEDIATION.isInForceOn(LocalDate.of(2018, 9, 30)));
        assertTrue(MediationClocks.MEDICAL_MEDIATION.isInForceOn(LocalDate.of(2018, 10, 1)));
    }

    @Test
    void aDisputeAboutContractedLandHasTheCommonPeriod() {
        Life<Mediation, MediationState> land = mediating(DisputeKind.LAND_CONTRACT, "2024-03-04");
        assertEquals("none", lastDay(land, MediationClocks.MEDICAL_MEDIATION));
        assertTrue(deadline(land, MediationClocks.MEDIATION_PERIOD).isPresent());
    }

    @Test
    void fifteenDaysOfALabourDisputeRollOverTheHoliday() {
        // 19 September and fifteen days: 4 October, in the National Day holiday, which ends on the seventh.
        assertEquals(
                "2024-10-08", lastDay(mediating(DisputeKind.LABOUR, "2024-09-19"), MediationClocks.LABOUR_MEDIATION));
    }

    @Test
    void theTrafficPoliceAreAskedWithinThreeWorkingDays() {
        // Ended on a Friday: Monday, Tuesday, Wednesday.
        assertEquals(
                "2024-03-13",
                lastDay(
                        mediating(DisputeKind.TRAFFIC, "2024-03-08")
                                .does(new Terminate(Optional.of(TerminationReason.NO_AGREEMENT), YES)),
                        MediationClocks.TRAFFIC_TO_POLICE));
    }

    /** Civil Code, art. 192: whoever owes may defend himself with it; the claim is not lost. */
    @Test
    void limitationIsADefence() {
        Life<Mediation, MediationState> asked = mediating(DisputeKind.GENERAL, "2024-03-04");
        assertEquals(
                "2027-03-04",
                deadline(asked, MediationClocks.CIVIL_LIMITATION)
                        .flatMap(Deadline::earliestLastDay)
                        .map(LocalDate::toString)
                        .orElse("none"));
        assertEquals(Consequence.DEFENCE_ARISES, MediationClocks.CIVIL_LIMITATION.consequence());
    }

    @Test
    void confirmationIsAskedForToTheThirtiethDayAndTheWindowThenClosed() {
        // 4 March and thirty days: 3 April, the day before Qingming.
        Life<Mediation, MediationState> agreed = effective("2024-03-04");
        ApplyForConfirmation apply = new ApplyForConfirmation(BOTH, Optional.empty());
        assertEquals("2024-04-03", lastDay(agreed, MediationClocks.CONFIRMATION_WINDOW));
        Life<Mediation, MediationState> asked =
                agreed.at("2024-04-03 23:59").by(LI).does(apply);
        assertEquals("none", lastDay(asked, MediationClocks.CONFIRMATION_WINDOW));
        assertEquals(
                ImmutableList.of(Ground.OUT_OF_TIME),
                agreed.at("2024-04-04 00:00").by(LI).isRefused(apply).reasons().stream()
                        .map(Reason::ground)
                        .collect(ImmutableList.toImmutableList()));
    }
}
