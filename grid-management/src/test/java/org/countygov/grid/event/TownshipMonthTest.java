package org.countygov.grid.event;

import static org.countygov.grid.event.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.countygov.grid.assessment.AssessedFiles;
import org.countygov.grid.assessment.GridIndicators;
import org.countygov.grid.assessment.HandledEvent;
import org.countygov.grid.assessment.HandledEvent.Check;
import org.countygov.grid.assessment.TownshipMonth;
import org.countygov.grid.assessment.WorkerReport;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Period;
import org.countygov.supervision.Share;
import org.countygov.testkit.Life;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.time.WorkCalendar;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.junit.jupiter.api.Test;

/** The indicators of a township in March 2024, counted by hand over six events that were handled in six ways. */
class TownshipMonthTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final LocalSettings SETTINGS = LocalSettings.DEFAULTS;
    private static final Period MARCH = Period.of(YearMonth.of(2024, 3));

    private static final Life<GridEvent, GridEventState> FILED = Life.of(GridEvents.WORKFLOW)
            .at("2024-03-04 09:00")
            .by(WORKER)
            .does(report(EventSource.GRID_WORKER))
            .by(CLERK)
            .at("2024-03-04 10:00")
            .does(new Accept())
            .does(new File(NO, NO, NUMBER))
            .by(OFFICER)
            .at("2024-03-04 14:00");

    /** Assigned on Monday 4 March: 5, 6, 7, 8 and 11 March are the five working days. */
    private static final Life<GridEvent, GridEventState> ASSIGNED =
            FILED.does(triage()).does(new Assign(TO_WATER));

    private static final Life<GridEvent, GridEventState> WORKING =
            ASSIGNED.by(PLUMBER).at("2024-03-04 15:00").does(new Acknowledge());

    /** Reported as done on 8 March, passed at the first check, closed on the 9th. */
    private static final Life<GridEvent, GridEventState> IN_TIME = WORKING.at("2024-03-08 16:00")
            .does(new SubmitResult(YES, YES, YES))
            .at("2024-03-08 18:00")
            .by(COLLECTOR)
            .does(pass(at("2024-03-08 17:30")))
            .by(CLERK)
            .at("2024-03-09 10:00")
            .does(new Close(YES, Optional.of(CallbackContact.NOT_REACHED)));

    /** Reported as done on 7 March, sent back on the 12th; due again on the 14th, and not done yet. */
    private static final Life<GridEvent, GridEventState> SENT_BACK = WORKING.at("2024-03-07 10:00")
            .does(new SubmitResult(YES, YES, YES))
            .at("2024-03-12 10:00")
            .by(COLLECTOR)
            .does(new VerifyFail(Optional.of(FreeText.of("still blocked"))));

    /** Ten working days more from 11 March: due on the 25th, reported as done on the 20th, not checked yet. */
    private static final Life<GridEvent, GridEventState> EXTENDED = WORKING.at("2024-03-11 17:00")
            .by(HEAD)
            .does(new Extend(Optional.of(TimeLimit.workingDays(10)), Optional.of(ExtensionReason.OBJECTIVE), YES, YES))
            .at("2024-03-20 10:00")
            .by(PLUMBER)
            .does(new SubmitResult(YES, YES, YES));

    /** Voided as a test after it was filed. */
    private static final Life<GridEvent, GridEventState> VOIDED =
            FILED.by(HEAD).approvedBy(DEPUTY).does(new VoidEvent(Optional.of(VoidReason.TEST), YES));

    /** Given back by the water bureau, then assigned to urban management on the 5th: 6, 7, 8, 11 and 12 March. */
    private static final Life<GridEvent, GridEventState> RETURNED = ASSIGNED.by(PLUMBER)
            .at("2024-03-04 16:00")
            .does(new ReturnAssignment(Optional.of(FreeText.of("drains are not ours"))))
            .by(OFFICER)
            .at("2024-03-05 09:00")
            .does(new Assign(WorkOrder.toDepartment(URBAN, FIVE_WORKING_DAYS)));

    private static Instant at(String time) {
        return BeijingTime.parse(time);
    }

    /** The last second of a day. */
    private static Instant endOf(int day) {
        return BeijingTime.parse(String.format("2024-03-%02d 23:59:59", day));
    }

    private static TownshipMonth month(ImmutableList<CaseFile<GridEvent, GridEventState>> files) {
        return TownshipMonth.of(MARCH, files, ImmutableList.of(), CALENDAR, SETTINGS);
    }

    private static TownshipMonth march() {
        return month(ImmutableList.of(
                IN_TIME.file(),
                SENT_BACK.file(),
                EXTENDED.file(),
                SuspendedEvent.file(),
                VOIDED.file(),
                RETURNED.file()));
    }

    @Test
    void theIndicatorsOfTheMonth() {
        TownshipMonth march = march();
        // Due in March: in time, sent back, extended, returned. The suspended one has no due time.
        assertEquals(Share.of(2, 4), march.share(GridIndicators.ON_TIME));
        assertEquals(Share.of(1, 4), march.share(GridIndicators.ON_TIME_UNEXTENDED));
        assertEquals(Share.of(2, 4), march.share(GridIndicators.DISPOSED));
        assertEquals(Share.of(1, 2), march.share(GridIndicators.FIRST_PASS));
        assertEquals(Share.of(1, 2), march.share(GridIndicators.REWORK));
        assertEquals(Share.of(5, 6), march.share(GridIndicators.FILING_ACCURACY));
        assertEquals(Share.of(1, 6), march.share(GridIndicators.EXTENDED));
        assertEquals(Share.of(1, 6), march.share(GridIndicators.SUSPENDED));
        assertEquals(Share.of(1, 6), march.share(GridIndicators.VOIDED));
        // Six assignments, one of them given back for good reason.
        assertEquals(Share.of(5, 6), march.share(GridIndicators.TRIAGE_ACCURACY));
        assertEquals(Share.of(0, 1), march.share(GridIndicators.WRONG_RETURNS));
        assertEquals(
                ImmutableSet.<Indicator<?>>of(
                        GridIndicators.RESPONSE, GridIndicators.SOLUTION, GridIndicators.SATISFACTION),
                march.notApplicable());
    }

    @Test
    void aMonthWithoutEventsIsNotApplicableThroughout() {
        TownshipMonth empty = month(ImmutableList.of());
        assertEquals(empty.shares().keySet(), empty.notApplicable());
        assertEquals(Share.NOT_APPLICABLE, empty.share(GridIndicators.ON_TIME));
        assertThrows(IllegalArgumentException.class, () -> empty.share(GridIndicators.VALID_REPORTS));
    }

    private static ImmutableList<HandledEvent> handled(Life<GridEvent, GridEventState> life) {
        return AssessedFiles.events(life.file(), CALENDAR, SETTINGS);
    }

    @Test
    void anEventIsReadFromItsHistory() {
        assertEquals(
                ImmutableList.of(HandledEvent.builder()
                        .unit(WATER)
                        .filedAt(at("2024-03-04 10:00"))
                        .originalDue(endOf(11))
                        .due(endOf(11))
                        .finishedAt(at("2024-03-08 16:00"))
                        .addChecks(new Check(at("2024-03-08 18:00"), true))
                        .closedAt(at("2024-03-09 10:00"))
                        .build()),
                handled(IN_TIME));
        HandledEvent sentBack = handled(SENT_BACK).get(0);
        assertEquals(Optional.of(endOf(11)), sentBack.originalDue());
        assertEquals(Optional.of(endOf(14)), sentBack.due());
        assertEquals(Optional.empty(), sentBack.finishedAt(), "a result that failed the check is none");
        HandledEvent extended = handled(EXTENDED).get(0);
        assertEquals(Optional.of(endOf(11)), extended.originalDue());
        assertEquals(Optional.of(endOf(25)), extended.due(), "as it was due when the result was reported");
    }

    @Test
    void aReopenedEventIsOwedTwice() {
        Life<GridEvent, GridEventState> reopened =
                IN_TIME.at("2024-03-19 15:00").by(RESIDENT).does(new Reopen(YES, NO, NO, NO, Optional.empty()));
        ImmutableList<HandledEvent> twice = handled(reopened);
        assertEquals(2, twice.size());
        assertEquals(
                handled(IN_TIME).get(0).withReopenedAt(at("2024-03-19 15:00")),
                twice.get(0),
                "the first stays as it was");
        // Five working days from Tuesday the 19th: 20, 21, 22, 25 and 26 March.
        assertEquals(Optional.of(endOf(26)), twice.get(1).due());
        assertEquals(Optional.empty(), twice.get(1).filedAt());
        assertEquals(Share.of(1, 2), month(ImmutableList.of(reopened.file())).share(GridIndicators.ON_TIME));
        assertEquals(Share.of(1, 1), month(ImmutableList.of(reopened.file())).share(GridIndicators.FILING_ACCURACY));
    }

    @Test
    void aReturnIsWrongWhenTheSameUnitHasItAgain() {
        Life<GridEvent, GridEventState> again = ASSIGNED.by(PLUMBER)
                .at("2024-03-04 16:00")
                .does(new ReturnAssignment(Optional.of(FreeText.of("drains are not ours"))))
                .by(HEAD)
                .at("2024-03-05 09:00")
                .does(new Designate(TO_WATER, YES));
        assertEquals(
                ImmutableList.of(Answer.NO, Answer.UNKNOWN),
                AssessedFiles.assignments(again.file()).stream()
                        .map(assignment -> assignment.upheld())
                        .toList());
        assertEquals(Share.of(1, 1), month(ImmutableList.of(again.file())).share(GridIndicators.WRONG_RETURNS));
        assertEquals(
                ImmutableList.of(Answer.YES, Answer.UNKNOWN),
                AssessedFiles.assignments(RETURNED.file()).stream()
                        .map(assignment -> assignment.upheld())
                        .toList());
    }

    @Test
    void aReportCountsForTheWorkerWhoMadeIt() {
        assertEquals(Optional.of(new WorkerReport(at("2024-03-04 09:00"), true)), AssessedFiles.report(IN_TIME.file()));
        Life<GridEvent, GridEventState> byResident =
                Life.of(GridEvents.WORKFLOW).at("2024-03-04 09:00").by(RESIDENT).does(report(EventSource.PUBLIC));
        assertEquals(Optional.empty(), AssessedFiles.report(byResident.file()));
        assertEquals(UnitId.UNSTATED, handled(byResident).get(0).unit());
    }
}
