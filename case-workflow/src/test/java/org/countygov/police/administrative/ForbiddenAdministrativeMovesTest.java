package org.countygov.police.administrative;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CQ;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.police.administrative.Cases.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_APPROVED;
import static org.countygov.workflow.Ground.OUT_OF_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.LocalSettings;
import org.countygov.police.administrative.DecisionAct.*;
import org.countygov.police.administrative.ExecutionAct.*;
import org.countygov.police.administrative.IntakeAct.*;
import org.countygov.police.administrative.InvestigationAct.*;
import org.countygov.police.shared.AdministrativeClocks;
import org.countygov.police.shared.AdministrativeSettings;
import org.countygov.police.shared.PoliceRole;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Ground;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must not happen in an administrative case, entry by entry, and the traps that numbers of different years set. */
class ForbiddenAdministrativeMovesTest {
    private static final String IN_2025 = "2025-03-03 09:00";
    private static final String IN_2026 = "2026-03-02 09:00";

    private static Decide decide(Penalty penalty, Answer minutes, Answer finedBefore) {
        return new Decide(Optional.of(Ruling.PENALTY), penalty, YES, NO, YES, YES, minutes, finedBefore, NO, YES);
    }

    private static BeginContinuedQuestioning continuedQuestioning(Answer station) {
        return new BeginContinuedQuestioning(station, YES, Optional.of(ImmutableSet.of()), NO, Optional.empty(), YES);
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        Life<AdministrativeCase, AdministrativeState> noticed = noticed(IN_2026, Penalty.detention(5));
        return ForbiddenMoves.of(AdministrativeProcedure.WORKFLOW)
                .refused(
                        "1 the case organ extending its own case",
                        investigating(IN_2026).approvedBy(DEPUTY),
                        new ExtendCase(),
                        NOT_APPROVED,
                        PSAPL_2025.article(118))
                .refused(
                        "2 a second extension before 2026",
                        investigating(IN_2025)
                                .approvedBy(SUPERIOR)
                                .does(new ExtendCase())
                                .later(Duration.ofDays(35))
                                .approvedBy(SUPERIOR),
                        new ExtendCase(),
                        CONDITION_NOT_MET,
                        PSAPL_2012.article(99))
                .refused(
                        "2 a third extension",
                        investigating(IN_2026)
                                .approvedBy(SUPERIOR)
                                .does(new ExtendCase())
                                .approvedBy(SUPERIOR)
                                .does(new ExtendCase())
                                .later(Duration.ofDays(35))
                                .approvedBy(SUPERIOR),
                        new ExtendCase(),
                        CONDITION_NOT_MET,
                        PSAPL_2025.article(118))
                .refused(
                        "3 a decision without prior notice",
                        reviewed(IN_2026).approvedBy(DEPUTY),
                        decide(Penalty.detention(5), YES, NO),
                        CONDITION_NOT_MET,
                        APL_2021.article(62))
                .refused(
                        "4 a decision that the legal review has not passed",
                        submitted(IN_2026).does(notice(Penalty.detention(5))).approvedBy(DEPUTY),
                        decide(Penalty.detention(5), YES, NO),
                        CONDITION_NOT_MET,
                        PSAPL_2025.article(114))
                .refused(
                        "5 detention decided by a station",
                        noticed.approvedBy(CHIEF),
                        decide(Penalty.detention(5), YES, NO),
                        NOT_APPROVED,
                        AR.article(173))
                .refused(
                        "6 an exempt person sent to the detention house",
                        served(
                                IN_2026,
                                Penalty.detention(5),
                                Offender.of(AgeGroup.FROM_70)
                                        .withSecondWithinYear(NO)
                                        .withSerious(NO)),
                        new Execute(true, 0),
                        CONDITION_NOT_MET,
                        PSAPL_2025.article(23))
                .refused(
                        "6 a pregnant woman, however serious the act",
                        served(
                                IN_2026,
                                Penalty.detention(5),
                                Offender.adult().withPregnantOrNursing(YES).withSerious(YES)),
                        new Execute(true, 0),
                        CONDITION_NOT_MET,
                        PSAPL_2025.article(23))
                .refused(
                        "7 a summary penalty above the limit",
                        accepted(IN_2025),
                        summary(Penalty.fine(201), Attendance.TWO_OFFICERS, NO),
                        CONDITION_NOT_MET,
                        PSAPL_2012.article(100))
                .refused(
                        "7 the same since 2026",
                        accepted(IN_2026),
                        summary(Penalty.fine(501), Attendance.TWO_OFFICERS, NO),
                        CONDITION_NOT_MET,
                        PSAPL_2025.article(119))
                .refused(
                        "8 the fast track for a minor",
                        accepted(IN_2026)
                                .does(new IdentifyOffender(Offender.of(AgeGroup.FROM_16_TO_18)
                                        .withDisabled(NO)
                                        .withMentallyIll(NO)))
                                .by(CHIEF),
                        new StartFastTrack(YES, YES, YES, Penalty.fine(300)),
                        CONDITION_NOT_MET,
                        AR.article(41))
                .refused(
                        "9 chaining summonses",
                        investigating(IN_2026).approvedBy(CHIEF),
                        new Summon(YES, NO),
                        CONDITION_NOT_MET,
                        AR.article(69))
                .refused(
                        "10 two fines for one act",
                        noticed(IN_2026, Penalty.fine(800)).approvedBy(DEPUTY),
                        decide(Penalty.fine(800), YES, YES),
                        CONDITION_NOT_MET,
                        AR.article(156))
                .refused(
                        "11 keeping a measure after termination",
                        investigating(IN_2026).approvedBy(CHIEF),
                        new TerminateInvestigation(Optional.of(TerminationGround.NO_ILLEGAL_FACT), NO),
                        CONDITION_NOT_MET,
                        AR.article(259))
                .refused(
                        "12 mediating what is barred",
                        investigating(IN_2026),
                        new StartMediation(
                                YES,
                                YES,
                                YES,
                                Optional.of(ImmutableSet.of(MediationBar.HIRED)),
                                Optional.of(Attendance.TWO_OFFICERS)),
                        CONDITION_NOT_MET,
                        AR.article(179))
                .refused(
                        "13 staying a fine",
                        served(IN_2026, Penalty.fine(800), Offender.adult()).by(COUNTY),
                        new StayDetention(YES, ImmutableSet.of(LifeEvent.BIRTH), YES, YES),
                        CONDITION_NOT_MET,
                        AR.article(225))
                .refused(
                        "14 one officer on the spot against an objection",
                        accepted(IN_2026),
                        summary(Penalty.fine(200), Attendance.ONE_WITH_AUXILIARIES_RECORDED, YES),
                        CONDITION_NOT_MET,
                        PSAPL_2025.article(120))
                .refused(
                        "15 a hearing led by an investigator",
                        hearing().by(INVESTIGATOR_AS_CHAIR),
                        new ConcludeHearing(YES, YES),
                        CONDITION_NOT_MET,
                        AR.article(124))
                .refused(
                        "16 asking for a hearing too late",
                        noticed(IN_2026, Penalty.fine(4_000))
                                .later(Duration.ofDays(8))
                                .by(SUSPECT),
                        new RequestHearing(NO),
                        OUT_OF_TIME,
                        APL_2021.article(64))
                .refused(
                        "17 continued questioning of somebody who surrendered",
                        registered(IN_2026).approvedBy(CHIEF),
                        new BeginContinuedQuestioning(
                                YES,
                                YES,
                                Optional.of(ImmutableSet.of(ContinuedQuestioningBar.SURRENDERED)),
                                NO,
                                Optional.empty(),
                                YES),
                        CONDITION_NOT_MET,
                        CQ.article(9))
                .refused(
                        "18 from twelve hours to forty-eight at once",
                        questioned(NO).approvedBy(IN_CHARGE),
                        new ExtendContinuedQuestioning(Optional.of(ContinuedStep.TO_48_HOURS), YES),
                        CONDITION_NOT_MET,
                        CQ.article(11))
                .refused(
                        "19 prolonging the questioning of a vulnerable person",
                        questioned(YES).approvedBy(ON_DUTY),
                        new ExtendContinuedQuestioning(Optional.of(ContinuedStep.TO_24_HOURS), NO),
                        CONDITION_NOT_MET,
                        CQ.article(10))
                .neverBy(
                        "20 the suspect deciding that the hearing is accepted",
                        PoliceRole.OFFENDER,
                        DeemHearingAccepted.class)
                .refused(
                        "21 continued questioning a second time for the same cause",
                        questioned(NO)
                                .at("2026-03-02 18:00")
                                .does(new EndContinuedQuestioning(YES, YES, YES))
                                .later(Duration.ofDays(1))
                                .approvedBy(CHIEF),
                        continuedQuestioning(YES),
                        CONDITION_NOT_MET,
                        CQ.article(11))
                .refused(
                        "22 continued questioning by another unit than a station",
                        registered(IN_2026).approvedBy(CHIEF),
                        continuedQuestioning(NO),
                        CONDITION_NOT_MET,
                        CQ.article(13))
                .neverPossible(
                        "23 a person under continued questioning sent to a detention house",
                        AdministrativeState.REPORT_REGISTERED,
                        Execute.class,
                        AdministrativeState.ACCEPTANCE_REVIEW,
                        AdministrativeState.ACCEPTED,
                        AdministrativeState.INVESTIGATING)
                .complete(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17",
                        "18", "19", "20", "21", "22", "23")
                .tests();
    }

    @Test
    void theHighestPenaltyOnTheSpotRoseWithTheLawOf2025() {
        DecideSummarily fine = summary(Penalty.fine(500), Attendance.TWO_OFFICERS, NO);

        assertFalse(accepted("2025-12-31 09:00").asks(fine).isAccepted());
        assertTrue(accepted("2026-01-01 09:00").asks(fine).isAccepted());
        assertTrue(accepted("2025-12-31 09:00")
                .asks(summary(Penalty.fine(200), Attendance.ONE, YES))
                .isAccepted());
    }

    @Test
    void whatAStationMayDecideRoseWithTheLawOf2025() {
        Decide fine = decide(Penalty.fine(1_000), YES, NO);

        assertFalse(noticed(IN_2025, Penalty.fine(1_000))
                .approvedBy(CHIEF)
                .asks(fine)
                .isAccepted());
        assertTrue(noticed(IN_2026, Penalty.fine(1_000))
                .approvedBy(CHIEF)
                .asks(fine)
                .isAccepted());
        assertTrue(noticed(IN_2025, Penalty.fine(500))
                .approvedBy(CHIEF)
                .asks(decide(Penalty.fine(500), YES, NO))
                .isAccepted());
    }

    @Test
    void aFineOf2000IsHeardUntil2025AndOf4000Since2026() {
        assertTrue(noticed(IN_2025, Penalty.fine(2_000))
                .by(SUSPECT)
                .asks(new RequestHearing(NO))
                .isAccepted());
        assertFalse(noticed(IN_2026, Penalty.fine(3_999))
                .by(SUSPECT)
                .asks(new RequestHearing(NO))
                .isAccepted());
        assertTrue(noticed(IN_2026, Penalty.fine(4_000))
                .by(SUSPECT)
                .asks(new RequestHearing(NO))
                .isAccepted());
        assertTrue(noticed(IN_2026, Penalty.fine(300))
                .by(SUSPECT)
                .asks(new RequestHearing(YES))
                .isAccepted());
    }

    @Test
    void anOldOffenderMayBeDetainedForASecondViolationSince2026Only() {
        Offender again = Offender.of(AgeGroup.FROM_70)
                .withSecondWithinYear(YES)
                .withSerious(NO)
                .withPregnantOrNursing(NO);
        Execute detaining = new Execute(true, 0);

        assertFalse(served(IN_2025, Penalty.detention(5), again).asks(detaining).isAccepted());
        assertTrue(served(IN_2026, Penalty.detention(5), again).asks(detaining).isAccepted());
    }

    @Test
    void oneOfficerQuestionsInTheRecordedVenueSince2026Only() {
        Question alone = new Question(Optional.of(Attendance.ONE_IN_VENUE_RECORDED), YES, YES, YES);

        assertFalse(investigating(IN_2025).asks(alone).isAccepted());
        assertTrue(investigating(IN_2026).asks(alone).isAccepted());
    }

    @Test
    void aStayNeedsWhatTheCountyReadsInTheLaw() {
        StayDetention remedyOnly = new StayDetention(YES, ImmutableSet.of(), YES, YES);
        LocalSettings either = LocalSettings.named("either")
                .with(AdministrativeSettings.STAY_GROUNDS, AdministrativeSettings.StayGrounds.REMEDY_OR_EVENT);

        assertTrue(served(IN_2025, Penalty.detention(5), Offender.adult())
                .by(COUNTY)
                .asks(remedyOnly)
                .isAccepted());
        Life<AdministrativeCase, AdministrativeState> served =
                served(IN_2026, Penalty.detention(5), Offender.adult()).by(COUNTY);
        assertFalse(served.asks(remedyOnly).isAccepted());
        assertTrue(served.under(either).asks(remedyOnly).isAccepted());
    }

    @Test
    void aCountyMayKeepAcceptanceFromItsStations() {
        LocalSettings central = LocalSettings.named("central").with(AdministrativeSettings.STATION_MAY_ACCEPT, false);
        Accept accept = new Accept(YES, YES, YES);
        Life<AdministrativeCase, AdministrativeState> atStation = Life.of(AdministrativeProcedure.WORKFLOW)
                .at(IN_2026)
                .by(ZHANG)
                .does(new RegisterReport(
                        Optional.of(CaseSource.REPORT),
                        Optional.of(CaseKind.PUBLIC_ORDER),
                        Optional.empty(),
                        Optional.empty(),
                        YES,
                        Optional.empty(),
                        NO,
                        NO,
                        NO));

        assertTrue(atStation.asks(accept).isAccepted());
        assertFalse(atStation.under(central).asks(accept).isAccepted());
    }

    @Test
    void silenceForTwoDaysAcceptsTheHearing() {
        Life<AdministrativeCase, AdministrativeState> asked =
                noticed(IN_2026, Penalty.fine(4_000)).by(SUSPECT).does(new RequestHearing(NO));

        // Asked on Monday, 2 March: Tuesday and Wednesday pass.
        assertFalse(asked.at("2026-03-04 23:59").file().content().hearingAccepted());
        assertTrue(asked.at("2026-03-05 00:00").file().content().hearingAccepted());
    }

    @Test
    void limitationEndsWithTheDiscoveryNotWithTheDecision() {
        // Done on 1 October 2025: six months end on 1 April 2026.
        Instant act = BeijingTime.parse("2025-10-01 12:00");
        Life<AdministrativeCase, AdministrativeState> inTime = registeredFor("2026-04-01 09:00", act);
        Life<AdministrativeCase, AdministrativeState> late = registeredFor("2026-04-02 09:00", act);
        Decide decide = decide(Penalty.fine(300), YES, NO);

        assertTrue(noticed(inTime, Penalty.fine(300))
                .later(Duration.ofDays(20))
                .approvedBy(DEPUTY)
                .asks(decide)
                .isAccepted());
        assertEquals(
                Ground.CONDITION_NOT_MET,
                noticed(late, Penalty.fine(300))
                        .approvedBy(DEPUTY)
                        .isRefused(decide)
                        .reasons()
                        .get(0)
                        .ground());
    }

    @Test
    void failedMediationCountsTheCaseAnew() {
        Life<AdministrativeCase, AdministrativeState> failed = investigating("2026-03-02 09:00")
                .does(new StartMediation(
                        YES, YES, YES, Optional.of(ImmutableSet.of()), Optional.of(Attendance.TWO_OFFICERS)))
                .at("2026-03-16 09:00")
                .does(new MediationFailed());

        // Thirty days from 16 March are 15 April, a Wednesday.
        assertEquals(Optional.of(LocalDate.of(2026, 4, 15)), lastDay(failed, AdministrativeClocks.PUBLIC_ORDER_CASE));
    }

    @Test
    void aDrunkPersonsRestraintIsOutsideTheQuestioning() {
        Life<AdministrativeCase, AdministrativeState> arrived = investigating("2026-03-02 09:00")
                .does(new RecordArrival(
                        Optional.of(ArrivalManner.CITIZEN_DELIVERY),
                        Optional.of(BeijingTime.parse("2026-03-02 08:30")),
                        YES))
                .at("2026-03-02 10:00")
                .does(new RestrainDrunk())
                .at("2026-03-02 13:00")
                .does(new EndRestraint());

        // Eight hours from 08:30, and the three of the restraint.
        assertEquals(
                Optional.of(BeijingTime.parse("2026-03-02 19:30")), last(arrived, AdministrativeClocks.QUESTIONING));
        assertEquals(UNKNOWN, arrived.file().content().isMinor());
    }
}
