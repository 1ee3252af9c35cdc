package org.countygov.grid.event;

import static org.countygov.grid.event.GridEventState.ASSIGNED;
import static org.countygov.grid.event.GridEventState.DISPOSED;
import static org.countygov.grid.event.GridEventState.ESCALATED;
import static org.countygov.grid.event.GridEventState.IN_DISPOSAL;
import static org.countygov.grid.event.GridEventState.SUSPENDED;
import static org.countygov.grid.event.GridEventState.VERIFIED;
import static org.countygov.grid.event.Samples.*;
import static org.countygov.law.Instruments.BJ_JD;
import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.DCM_B;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.JN;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.SDH;
import static org.countygov.law.Instruments.SD_XZ;
import static org.countygov.law.Instruments.SH_JD;
import static org.countygov.law.Instruments.VCL;
import static org.countygov.law.Instruments.WBF;
import static org.countygov.law.Instruments.WF;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ESTABLISHED;
import static org.countygov.workflow.Ground.NOT_PROVIDED_FOR;
import static org.countygov.workflow.Ground.OUT_OF_TIME;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.grid.shared.CentrePowers;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.grid.shared.Power;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.law.LocalSettings;
import org.countygov.party.Actor;
import org.countygov.party.UnitId;
import org.countygov.place.GridCode;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What looks harmless in a grid event and is forbidden, entry by entry. */
class ForbiddenGridEventMovesTest {
    private static final Life<GridEvent, GridEventState> NOT_BEGUN =
            Life.of(GridEvents.WORKFLOW).at("2024-03-04 09:00").by(WORKER);
    private static final Life<GridEvent, GridEventState> TRIAGED = triaged(report(EventSource.GRID_WORKER));
    private static final Life<GridEvent, GridEventState> HANDED_OUT = TRIAGED.does(new Assign(TO_WATER));
    private static final Life<GridEvent, GridEventState> WORKING =
            HANDED_OUT.by(PLUMBER).does(new Acknowledge());
    private static final Life<GridEvent, GridEventState> DONE =
            WORKING.later(Duration.ofHours(5)).does(new SubmitResult(YES, YES, YES));
    private static final Life<GridEvent, GridEventState> CLOSED = DONE.later(Duration.ofHours(2))
            .by(COLLECTOR)
            .does(pass(DONE.now().plus(Duration.ofHours(1))))
            .by(CLERK)
            .does(new Close(YES, Optional.of(CallbackContact.REACHED)));

    private static Life<GridEvent, GridEventState> accepted(Report report) {
        return NOT_BEGUN.does(report).by(CLERK).does(new Accept());
    }

    private static Life<GridEvent, GridEventState> triaged(Report report) {
        return accepted(report).does(new File(NO, NO, NUMBER)).by(OFFICER).does(triage());
    }

    private static Extend extend(TimeLimit by) {
        return new Extend(Optional.of(by), Optional.of(ExtensionReason.OBJECTIVE), YES, YES);
    }

    private static Assign assign(LeadKind kind, Answer onOwnList) {
        return new Assign(WorkOrder.to(kind, COMMITTEE, FIVE_WORKING_DAYS, onOwnList, YES));
    }

    private static Assign assignTo(ImmutableSet<UnitId> leads) {
        return new Assign(new WorkOrder(
                Optional.of(leads),
                Optional.of(LeadKind.DEPARTMENT),
                ImmutableSet.of(),
                Optional.of(FIVE_WORKING_DAYS),
                YES,
                NO));
    }

    @TestFactory
    Stream<DynamicTest> forbidden() {
        return ForbiddenMoves.of(GridEvents.WORKFLOW)
                .neverPossible("X1 closing what nobody has checked", DISPOSED, Close.class)
                .neverBy("X1 closing by a unit", GridRole.UNIT, Close.class)
                .refused(
                        "X1 closing by a clerk of the disposing unit",
                        DONE.by(COLLECTOR)
                                .later(Duration.ofHours(2))
                                .does(pass(DONE.now().plus(Duration.ofHours(1))))
                                .by(Actor.of(CLERK.person(), WATER, GridRole.CENTRE_CLERK)),
                        new Close(YES, Optional.of(CallbackContact.REACHED)),
                        CONDITION_NOT_MET,
                        SH_JD.article(12))
                .refused(
                        "X2 a check by the disposer himself",
                        DONE.later(Duration.ofHours(2))
                                .by(Actor.of(PLUMBER.person(), COLLECTOR.unit(), GridRole.VERIFIER)),
                        pass(DONE.now().plus(Duration.ofHours(1))),
                        CONDITION_NOT_MET,
                        SH_JD.article(12))
                .refused(
                        "X2 a check by a colleague of the disposer",
                        DONE.later(Duration.ofHours(2)).by(PLUMBERS_COLLEAGUE),
                        pass(DONE.now().plus(Duration.ofHours(1))),
                        CONDITION_NOT_MET,
                        SH_JD.article(12))
                .neverPossible(
                        "X3 voiding from the assignment on",
                        ASSIGNED,
                        VoidEvent.class,
                        IN_DISPOSAL,
                        SUSPENDED,
                        ESCALATED,
                        DISPOSED,
                        VERIFIED)
                .neverPossible("X4 returning after acknowledging", IN_DISPOSAL, ReturnAssignment.class)
                // Assigned on Monday 4 March 2024: two working days end with Wednesday 6 March.
                .refused(
                        "X4 returning after the window",
                        HANDED_OUT.by(PLUMBER).at("2024-03-07 00:00"),
                        new ReturnAssignment(Optional.of(FreeText.of("not ours"))),
                        OUT_OF_TIME,
                        SDH.whole())
                .refused(
                        "X4 returning without a reason",
                        HANDED_OUT.by(PLUMBER).at("2024-03-06 23:59"),
                        new ReturnAssignment(Optional.empty()),
                        NOT_ESTABLISHED,
                        WF.article(22))
                .refused(
                        "X4 returning a final designation",
                        TRIAGED.by(HEAD).does(new Designate(TO_WATER, YES)).by(PLUMBER),
                        new ReturnAssignment(Optional.of(FreeText.of("not ours"))),
                        CONDITION_NOT_MET,
                        WF.article(22))
                // Assigned on Monday 4 March 2024: five working days end with Monday 11 March.
                .refused(
                        "X5 extending after the due time",
                        WORKING.by(HEAD).at("2024-03-12 09:00"),
                        extend(TimeLimit.workingDays(3)),
                        CONDITION_NOT_MET,
                        BJ_JS.article(15).paragraph(2))
                .neverBy("X5 a unit granting itself more time", GridRole.UNIT, Extend.class)
                .refused(
                        "X5 extending beyond the maximum",
                        WORKING.by(HEAD),
                        extend(TimeLimit.workingDays(11)),
                        CONDITION_NOT_MET,
                        BJ_JS.article(15).paragraph(2))
                .refused(
                        "X6 an order with two leads",
                        TRIAGED,
                        assignTo(ImmutableSet.of(WATER, URBAN)),
                        CONDITION_NOT_MET,
                        WF.article(22))
                .refused(
                        "X6 an order without a lead",
                        TRIAGED,
                        assignTo(ImmutableSet.of()),
                        CONDITION_NOT_MET,
                        JN.article(29))
                .refused(
                        "X7 a committee leading an item outside its list",
                        TRIAGED,
                        assign(LeadKind.COMMITTEE, NO),
                        CONDITION_NOT_MET,
                        BJ_JS.article(17))
                .refused(
                        "X7 a villagers' committee leading what it only assists",
                        TRIAGED,
                        assign(LeadKind.COMMITTEE, NO),
                        CONDITION_NOT_MET,
                        VCL.article(5))
                .refused(
                        "X8 declining without the reason",
                        NOT_BEGUN.does(report(EventSource.PUBLIC)).by(CLERK),
                        new Refuse(Optional.of(RefusalGround.ALREADY_IN_PETITION), NO, YES),
                        CONDITION_NOT_MET,
                        WF.article(19))
                .refused(
                        "X8 declining without a ground of the list",
                        NOT_BEGUN.does(report(EventSource.PUBLIC)).by(CLERK),
                        new Refuse(Optional.empty(), YES, YES),
                        CONDITION_NOT_MET,
                        WF.article(19))
                .refused(
                        "X9 mediating against a party's refusal",
                        TRIAGED,
                        new TransferToMediation(YES, YES, NO, Optional.empty()),
                        CONDITION_NOT_MET,
                        PML.article(17))
                .refused(
                        "X10 settling on the spot what must be reported",
                        NOT_BEGUN.does(report(EventSource.GRID_WORKER, MandatoryReport.HARM_TO_MINOR)),
                        new ResolveOnSpot(YES, YES, YES, YES),
                        CONDITION_NOT_MET,
                        WBF.article(11))
                .refused(
                        "X10 mediating what must be reported",
                        accepted(report(EventSource.GRID_WORKER, MandatoryReport.VIOLENCE_AGAINST_DEPENDENT))
                                .by(OFFICER),
                        new TransferToMediation(YES, NO, NO, Optional.empty()),
                        CONDITION_NOT_MET,
                        DV.article(14))
                .refused(
                        "X10 taking what must be reported into the ordinary course",
                        accepted(report(EventSource.GRID_WORKER, MandatoryReport.HARM_TO_MINOR))
                                .does(new File(NO, NO, NUMBER))
                                .by(OFFICER),
                        triage(),
                        CONDITION_NOT_MET,
                        WBF.article(11))
                .neverPossible(
                        "X10 suspending before triage has seen that it is none",
                        GridEventState.FILED,
                        Suspend.class,
                        GridEventState.REPORTED,
                        GridEventState.ACCEPTED)
                .refused(
                        "X11 reopening a lawful settlement on the same facts",
                        CLOSED.later(Duration.ofDays(1)),
                        new Reopen(YES, NO, YES, NO, Optional.empty()),
                        CONDITION_NOT_MET,
                        JN.article(25))
                .refused(
                        "X12 sending a complaint to the unit complained of",
                        triaged(report(EventSource.GRID_WORKER, NAMED, ImmutableSet.of(WATER))),
                        new Assign(TO_WATER),
                        CONDITION_NOT_MET,
                        JN.article(32))
                .refused(
                        "X12 letting the unit complained of help",
                        triaged(report(EventSource.GRID_WORKER, NAMED, ImmutableSet.of(URBAN))),
                        new Assign(TO_WATER.helpedBy(URBAN)),
                        CONDITION_NOT_MET,
                        PET.article(30))
                .refused(
                        "X13 filing a public report that nobody has checked",
                        accepted(report(EventSource.PUBLIC)),
                        new File(NO, NO, NUMBER),
                        CONDITION_NOT_MET,
                        DCM_B.article(16))
                .refused(
                        "X14 a department's own duty pushed down to the township",
                        TRIAGED,
                        assign(LeadKind.TOWNSHIP, YES),
                        CONDITION_NOT_MET,
                        SD_XZ.article(4))
                .neverPossible(
                        "X15 a result from whoever never acknowledged, or is suspended",
                        ASSIGNED,
                        SubmitResult.class,
                        SUSPENDED)
                .refused(
                        "X15 a result during a suspension",
                        WORKING.by(HEAD)
                                .does(new Suspend(
                                        Optional.of(SuspensionReason.WORKS),
                                        YES,
                                        Optional.of(LocalDate.of(2024, 4, 1)),
                                        YES,
                                        YES))
                                .by(PLUMBER),
                        new SubmitResult(YES, YES, YES),
                        NOT_PROVIDED_FOR,
                        BJ_JS.article(15).paragraph(3))
                .complete(
                        "X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12", "X13", "X14", "X15")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> traps() {
        return ForbiddenMoves.of(GridEvents.WORKFLOW)
                .neverBy("a worker deciding intake", GridRole.GRID_WORKER, Accept.class)
                .neverBy("a worker deciding who handles", GridRole.GRID_WORKER, Assign.class)
                .neverBy("a centre writing the department's result", GridRole.CENTRE_HEAD, SubmitResult.class)
                .neverBy("a centre clerk writing the department's result", GridRole.CENTRE_CLERK, SubmitResult.class)
                .refused(
                        "summoning departments without the power to command",
                        WORKING.by(HEAD)
                                .under(LocalSettings.named("no command")
                                        .with(GridSettings.CENTRE_POWERS, CentrePowers.of(Power.TRIAGE_ASSIGN))),
                        new BlowWhistle(Optional.of(WhistleGround.EMERGENCY), ImmutableSet.of(URBAN)),
                        CONDITION_NOT_MET,
                        BJ_JD.article(5))
                .refused(
                        "a place in two grids",
                        NOT_BEGUN,
                        new Report(
                                Optional.of(ImmutableSet.of(GRID, GridCode.of(GRID.community(), "002"))),
                                Optional.of(DRAIN),
                                Optional.of(ImmutableSet.of()),
                                Optional.of(EventSource.GRID_WORKER),
                                UNKNOWN,
                                Reporter.ANONYMOUS,
                                Optional.of(ImmutableSet.of()),
                                ImmutableSet.of(),
                                Optional.empty()),
                        CONDITION_NOT_MET,
                        BZ.article(3))
                .refused(
                        "handling by whoever has a direct interest",
                        NOT_BEGUN.does(report(EventSource.GRID_WORKER)).by(KIN_AS_CLERK),
                        new Refuse(Optional.of(RefusalGround.ALREADY_IN_PETITION), YES, YES),
                        CONDITION_NOT_MET,
                        PET.article(28))
                .tests();
    }
}
