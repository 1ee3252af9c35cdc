package org.countygov.grid.event;

import static org.countygov.grid.event.Samples.*;
import static org.countygov.law.Instruments.SH_JD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.grid.shared.GridClocks;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.Clock;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/** The life of an event: a drain in a village, dates counted by hand from the State Council's calendar of 2024. */
class DrainLifeTest {
    private static final Life<GridEvent, GridEventState> WORKING = Life.of(GridEvents.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(RESIDENT)
            .does(report(EventSource.PUBLIC))
            .by(CLERK)
            .at("2024-03-04 09:20")
            .does(new Accept())
            .does(new RequestVerification())
            .by(COLLECTOR)
            .at("2024-03-04 11:00")
            .does(new ConfirmGenuine(YES, NUMBER))
            .by(OFFICER)
            .at("2024-03-04 14:00")
            .does(triage())
            .does(new Assign(TO_WATER))
            .by(PLUMBER)
            .at("2024-03-04 15:00")
            .does(new Acknowledge());

    private static Optional<LocalDate> lastDay(Life<GridEvent, GridEventState> life, Clock clock) {
        return life.file()
                .clock(clock)
                .orElseThrow()
                .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                .lastDay();
    }

    @Test
    void aDrainIsClearedCheckedAndClosed() {
        // Assigned on Monday 4 March: 5, 6, 7, 8 and 11 March are the five working days.
        assertEquals(Optional.of(LocalDate.of(2024, 3, 11)), lastDay(WORKING, GridClocks.DISPOSAL));

        Life<GridEvent, GridEventState> disposed =
                WORKING.at("2024-03-08 16:00").does(new SubmitResult(YES, YES, YES));
        Life<GridEvent, GridEventState> asColleague =
                disposed.at("2024-03-08 18:00").by(PLUMBERS_COLLEAGUE);
        VerifyPass pass = pass(BeijingTime.parse("2024-03-08 17:30"));
        assertTrue(asColleague.isRefused(pass).reasons().stream()
                .map(Reason::bases)
                .anyMatch(bases -> bases.contains(SH_JD.article(12))));

        Life<GridEvent, GridEventState> closed = disposed.at("2024-03-08 18:00")
                .by(COLLECTOR)
                .does(pass)
                .by(CLERK)
                .at("2024-03-09 10:00")
                .does(new Close(YES, Optional.of(CallbackContact.NOT_REACHED)));
        assertEquals(GridEventState.CLOSED, closed.state());
        // Closed on 9 March: the tenth day after it is 19 March.
        assertEquals(Optional.of(LocalDate.of(2024, 3, 19)), lastDay(closed, GridClocks.REOPENING));
        assertEquals(GridEventState.CLOSED, closed.at("2024-03-19 23:59").state());
        assertEquals(GridEventState.FINAL, closed.at("2024-03-20 00:00").state());
        assertEquals(
                GridEventState.ASSIGNED,
                closed.at("2024-03-19 23:00")
                        .by(RESIDENT)
                        .does(new Reopen(YES, NO, NO, NO, Optional.empty()))
                        .state());
    }

    @Test
    void aFailedCheckLeavesTheUnitWhatItHadLeft() {
        // Reported as done on Thursday 7 March: two of the five working days, 5 and 6 March, are used up. The check
        // takes
        // until Tuesday 12 March; the days of waiting, 7 to 11 March, do not count and the day of going on does. The
        // three
        // working days left are 12, 13 and 14 March.
        Life<GridEvent, GridEventState> failed = WORKING.at("2024-03-07 10:00")
                .does(new SubmitResult(YES, YES, YES))
                .at("2024-03-12 10:00")
                .by(COLLECTOR)
                .does(new VerifyFail(Optional.of(FreeText.of("still blocked"))));
        assertEquals(GridEventState.IN_DISPOSAL, failed.state());
        assertEquals(1, failed.file().content().reworkCount());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 14)), lastDay(failed, GridClocks.DISPOSAL));
    }

    @Test
    void anExtensionMovesTheDueTimeAndASuspensionStopsIt() {
        // The five working days end on 11 March; ten more are 12 to 15, 18 to 22 and 25 March.
        Life<GridEvent, GridEventState> extended = WORKING.at("2024-03-11 17:00")
                .by(HEAD)
                .does(new Extend(
                        Optional.of(TimeLimit.workingDays(10)), Optional.of(ExtensionReason.OBJECTIVE), YES, YES));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 25)), lastDay(extended, GridClocks.DISPOSAL));

        Life<GridEvent, GridEventState> suspended = WORKING.at("2024-03-05 09:00")
                .by(HEAD)
                .does(new Suspend(
                        Optional.of(SuspensionReason.WORKS), YES, Optional.of(LocalDate.of(2024, 3, 18)), YES, YES));
        assertEquals(GridEventState.SUSPENDED, suspended.at("2024-03-17 23:59").state());
        // At the review date the law resumes: nothing was used up, so 18 to 22 March are the five working days.
        Life<GridEvent, GridEventState> resumed = suspended.at("2024-03-18 00:00");
        assertEquals(GridEventState.IN_DISPOSAL, resumed.state());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 22)), lastDay(resumed, GridClocks.DISPOSAL));
    }

    @Test
    void eachSummonedDepartmentHasAClockOfItsOwn() {
        Life<GridEvent, GridEventState> summoned = WORKING.at("2024-03-05 09:00")
                .by(HEAD)
                .does(new BlowWhistle(Optional.of(WhistleGround.JOINT_ENFORCEMENT), ImmutableSet.of(WATER, URBAN)));
        assertTrue(summoned.file().clock(GridClocks.DISPOSAL).orElseThrow().isPaused());
        Life<GridEvent, GridEventState> oneCame =
                summoned.at("2024-03-05 09:20").by(PLUMBER).does(new ReportIn());
        assertEquals(Optional.empty(), stopped(oneCame, URBAN));
        assertEquals(Optional.of(BeijingTime.parse("2024-03-05 09:20")), stopped(oneCame, WATER));

        // Half an hour from nine: at 09:30:00 urban management is in time, and cannot be called absent before.
        RaiseHigher raise = new RaiseHigher(Optional.of(RaiseGround.DEPARTMENT_ABSENT), ImmutableSet.of(URBAN));
        assertEquals(
                1,
                oneCame.at("2024-03-05 09:30")
                        .by(HEAD)
                        .isRefused(raise)
                        .reasons()
                        .size());
        Life<GridEvent, GridEventState> raised =
                oneCame.at("2024-03-05 09:30:01").by(HEAD).does(raise);
        assertEquals(
                Optional.of(HandlingLevel.COUNTY),
                raised.file().content().triage().level());

        Life<GridEvent, GridEventState> allCame =
                raised.at("2024-03-05 09:50").by(WARDEN).does(new ReportIn()).later(Duration.ofMinutes(1));
        assertTrue(allCame.file()
                .clock(GridClocks.WHISTLE_RESPONSE)
                .orElseThrow()
                .stoppedAt()
                .isPresent());
        // Summoned on 5 March, of which nothing was used up: from the resumption on 6 March, five working days.
        Life<GridEvent, GridEventState> joint =
                allCame.at("2024-03-06 08:00").by(HEAD).does(new StartJointHandling(TO_WATER.helpedBy(URBAN)));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 12)), lastDay(joint, GridClocks.DISPOSAL));
    }

    private static Optional<Instant> stopped(Life<GridEvent, GridEventState> life, UnitId department) {
        return life.file().content().summoned().stream()
                .filter(summons -> summons.department().equals(department))
                .findFirst()
                .flatMap(Summons::response)
                .orElseThrow()
                .stoppedAt();
    }

    @Test
    void mediationComesBackEitherWay() {
        Life<GridEvent, GridEventState> away =
                WORKING.by(OFFICER).at("2024-03-05 09:00").does(new TransferToMediation(YES, NO, NO, Optional.empty()));
        assertTrue(away.file().clock(GridClocks.DISPOSAL).orElseThrow().isPaused());
        Life<GridEvent, GridEventState> back = away.by(CLERK)
                .at("2024-03-20 09:00")
                .does(new MediationFailed(YES, YES, TriageDecision.NONE, Optional.empty()));
        assertEquals(GridEventState.TRIAGED, back.state());
        Life<GridEvent, GridEventState> settled =
                away.by(CLERK).at("2024-03-20 09:00").does(new MediationSettled(YES, Optional.of(COMMITTEE)));
        assertEquals(GridEventState.DISPOSED, settled.state());
        assertEquals(
                GridEventState.VERIFIED,
                settled.at("2024-03-21 10:00")
                        .by(COLLECTOR)
                        .does(pass(BeijingTime.parse("2024-03-21 09:00")))
                        .state());
    }
}
