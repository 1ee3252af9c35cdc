package org.countygov.grid.assessment;

import static org.countygov.grid.assessment.GridIndicators.DISPOSED;
import static org.countygov.grid.assessment.GridIndicators.EXTENDED;
import static org.countygov.grid.assessment.GridIndicators.FILING_ACCURACY;
import static org.countygov.grid.assessment.GridIndicators.FIRST_PASS;
import static org.countygov.grid.assessment.GridIndicators.HOUSEHOLD_COVERAGE;
import static org.countygov.grid.assessment.GridIndicators.MISSED_REPORTS;
import static org.countygov.grid.assessment.GridIndicators.ON_TIME;
import static org.countygov.grid.assessment.GridIndicators.ON_TIME_UNEXTENDED;
import static org.countygov.grid.assessment.GridIndicators.PATROL_COVERAGE;
import static org.countygov.grid.assessment.GridIndicators.RESPONSE;
import static org.countygov.grid.assessment.GridIndicators.REWORK;
import static org.countygov.grid.assessment.GridIndicators.SATISFACTION;
import static org.countygov.grid.assessment.GridIndicators.SOLUTION;
import static org.countygov.grid.assessment.GridIndicators.SUSPENDED;
import static org.countygov.grid.assessment.GridIndicators.TRIAGE_ACCURACY;
import static org.countygov.grid.assessment.GridIndicators.VALID_REPORTS;
import static org.countygov.grid.assessment.GridIndicators.VOIDED;
import static org.countygov.grid.assessment.GridIndicators.WRONG_RETURNS;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.assessment.HandledEvent.Check;
import org.countygov.law.LocalSettings;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Period;
import org.countygov.supervision.Share;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.Test;

/** Every indicator of grid work on records counted by hand, each with its trap. */
class GridIndicatorsTest {
    private static final Period MARCH = Period.of(YearMonth.of(2024, 3));

    private static Instant march(int day) {
        return BeijingTime.parse(String.format("2024-03-%02dT12:00", day));
    }

    private static Instant april(int day) {
        return BeijingTime.parse(String.format("2024-04-%02dT12:00", day));
    }

    /** Due on the one day, at first and now, and finished on the other. */
    private static HandledEvent finished(Instant due, Instant finished) {
        return HandledEvent.builder()
                .originalDue(due)
                .due(due)
                .finishedAt(finished)
                .build();
    }

    private static HandledEvent.Builder event() {
        return HandledEvent.builder();
    }

    @Test
    void openOverdueCasesCountAndPausedOnesDoNot() {
        HandledEvent inTime = finished(march(10), march(10));
        HandledEvent late = finished(march(10), march(11));
        HandledEvent open = event().originalDue(march(12)).due(march(12)).build();
        HandledEvent paused = event().originalDue(march(12)).build();
        HandledEvent moved = event().originalDue(march(12)).due(april(2)).build();
        HandledEvent ofApril = finished(april(5), march(30));
        ImmutableList<HandledEvent> all = ImmutableList.of(inTime, late, open, paused, moved, ofApril);
        assertEquals(Share.of(1, 3), ON_TIME.of(all, MARCH));
        assertEquals(Share.of(2, 3), DISPOSED.of(all, MARCH));
    }

    @Test
    void extensionsDoNotHideLateness() {
        HandledEvent extended = event().originalDue(march(5))
                .due(march(15))
                .finishedAt(march(14))
                .extended(true)
                .build();
        ImmutableList<HandledEvent> all = ImmutableList.of(extended, finished(march(10), march(9)));
        assertEquals(Share.of(2, 2), ON_TIME.of(all, MARCH));
        assertEquals(Share.of(1, 2), ON_TIME_UNEXTENDED.of(all, MARCH));
    }

    @Test
    void nothingDueIsNotApplicable() {
        Stream.of(ON_TIME, ON_TIME_UNEXTENDED, DISPOSED, FIRST_PASS, SOLUTION)
                .forEach(indicator ->
                        assertEquals(Share.NOT_APPLICABLE, indicator.of(ImmutableList.of(), MARCH), indicator.id()));
    }

    @Test
    void onlyFirstChecksPassAtFirst() {
        HandledEvent first = event().addChecks(new Check(march(3), true)).build();
        HandledEvent third = event().addChecks(
                        new Check(march(3), false), new Check(march(5), false), new Check(march(7), true))
                .build();
        HandledEvent unchecked = event().finishedAt(march(3)).build();
        HandledEvent before = event().addChecks(
                        new Check(BeijingTime.parse("2024-02-28T12:00"), false), new Check(march(2), true))
                .build();
        ImmutableList<HandledEvent> all = ImmutableList.of(first, third, unchecked, before);
        assertEquals(Share.of(1, 2), FIRST_PASS.of(all, MARCH));
        // By event: the third failed twice and counts once.
        assertEquals(Share.of(1, 2), REWORK.of(all, MARCH));
    }

    @Test
    void theNewestMonthDoesNotLookBest() {
        Duration tenDays = Duration.ofDays(10);
        HandledEvent reopened = event().closedAt(march(1)).reopenedAt(march(11)).build();
        HandledEvent tooLate = event().closedAt(march(2)).reopenedAt(march(13)).build();
        HandledEvent quiet = event().closedAt(march(3)).build();
        HandledEvent stillPossible = event().closedAt(march(20)).build();
        HandledEvent ofApril = event().closedAt(march(25)).build();
        ImmutableList<HandledEvent> all = ImmutableList.of(reopened, tooLate, quiet, stillPossible, ofApril);
        assertEquals(Share.of(1, 3), GridIndicators.reopened(tenDays, march(29)).of(all, MARCH));
        assertEquals(Share.of(1, 4), GridIndicators.reopened(tenDays, april(30)).of(all, MARCH));
    }

    @Test
    void returnsAndAssignments() {
        ImmutableList<Assignment> all = ImmutableList.of(
                new Assignment(march(1), Optional.empty(), UNKNOWN),
                new Assignment(march(2), Optional.of(march(3)), YES),
                new Assignment(march(4), Optional.of(march(5)), NO),
                new Assignment(march(6), Optional.of(march(7)), UNKNOWN));
        assertEquals(Share.of(1, 2), WRONG_RETURNS.of(all, MARCH));
        assertEquals(Share.of(3, 4), TRIAGE_ACCURACY.of(all, MARCH));
    }

    @Test
    void filingAndItsExceptions() {
        ImmutableList<HandledEvent> all = ImmutableList.of(
                event().filedAt(march(1)).build(),
                event().filedAt(march(2)).voided(true).build(),
                event().filedAt(march(3)).extended(true).build(),
                event().filedAt(march(4)).suspended(true).extended(true).build(),
                event().voided(true).build());
        assertEquals(Share.of(3, 4), FILING_ACCURACY.of(all, MARCH));
        assertEquals(Share.of(2, 4), EXTENDED.of(all, MARCH));
        assertEquals(Share.of(1, 4), SUSPENDED.of(all, MARCH));
        assertEquals(Share.of(1, 4), VOIDED.of(all, MARCH));
        // The ceiling is five in a hundred by default.
        assertTrue(GridIndicators.isUnderCeiling(Share.of(5, 100), LocalSettings.DEFAULTS));
        assertFalse(GridIndicators.isUnderCeiling(Share.of(1, 19), LocalSettings.DEFAULTS));
    }

    @Test
    void reportsAreJudgedByTheirWorthAndMissesByThePlan() {
        assertEquals(
                Share.of(1, 2),
                VALID_REPORTS.of(
                        ImmutableList.of(
                                new WorkerReport(march(1), true),
                                new WorkerReport(march(2), false),
                                new WorkerReport(april(1), true)),
                        MARCH));
        assertEquals(
                Share.of(1, 2),
                MISSED_REPORTS.of(
                        ImmutableList.of(
                                new FoundMatter(march(1), true, true),
                                new FoundMatter(march(2), false, true),
                                new FoundMatter(march(3), false, false)),
                        MARCH));
    }

    @Test
    void revisitsDoNotAddAndDeclinedOffersCountNowhere() {
        assertEquals(
                Share.of(1, 2),
                PATROL_COVERAGE.of(
                        ImmutableList.of(new PlannedPoint(march(1), 3), new PlannedPoint(march(1), 0)), MARCH));
        assertEquals(
                Share.of(1, 2),
                HOUSEHOLD_COVERAGE.of(
                        ImmutableList.of(
                                new OfferedVisit(march(1), false, true),
                                new OfferedVisit(march(2), false, false),
                                new OfferedVisit(march(3), true, false)),
                        MARCH));
        assertThrows(IllegalArgumentException.class, () -> new OfferedVisit(march(1), true, true));
    }

    @Test
    void whoWasNotReachedHasNotSaidThatItIsSolved() {
        ImmutableList<HandledEvent> all = ImmutableList.of(
                called(YES, YES), called(YES, UNKNOWN), called(NO, NO), called(UNKNOWN, UNKNOWN), event().build());
        assertEquals(Share.of(2, 3), SOLUTION.of(all, MARCH));
        assertEquals(Share.of(1, 2), SATISFACTION.of(all, MARCH));
    }

    private static HandledEvent called(Answer solved, Answer satisfied) {
        return event().callback(new HandledEvent.Callback(march(9), solved, satisfied))
                .build();
    }

    @Test
    void whoWasContactedLateWasNotRespondedTo() {
        ImmutableList<HandledEvent> all = ImmutableList.of(
                event().responseDue(march(2)).contactedAt(march(2)).build(),
                event().responseDue(march(2)).contactedAt(march(3)).build(),
                event().responseDue(march(2)).build(),
                event().contactedAt(march(2)).build());
        assertEquals(Share.of(1, 3), RESPONSE.of(all, MARCH));
    }

    @Test
    void everyIndicatorSaysWhatItDividesByWhat() {
        assertEquals(
                GridIndicators.OF_EVENTS.size(),
                GridIndicators.OF_EVENTS.stream().map(Indicator::id).distinct().count());
        GridIndicators.OF_EVENTS.forEach(indicator -> {
            assertTrue(indicator.formula().zh().contains("÷"), indicator.id());
            assertFalse(indicator.bases().isEmpty(), indicator.id());
        });
    }
}
