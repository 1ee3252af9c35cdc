package org.countygov.grid.event;

import static org.countygov.grid.event.Samples.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.grid.shared.CallbackContact;
import org.countygov.grid.shared.CentrePowers;
import org.countygov.grid.shared.EmergencyTarget;
import org.countygov.grid.shared.GridSettings;
import org.countygov.grid.shared.LegalChannel;
import org.countygov.grid.shared.MandatoryReport;
import org.countygov.grid.shared.RefusalGround;
import org.countygov.law.LocalSettings;
import org.countygov.place.GridCode;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/** Grid events keep the laws of the kernel, and every rule of every edition is seen from all sides. */
class GridEventWorkflowTest extends WorkflowContract<GridEvent, GridEventState> {
    /** What is stated or not known, and so never denied. */
    private static final ImmutableList<String> STATED = ImmutableList.of(
            "CATEGORY_KNOWN of Report",
            "CONFIDENTIALITY_WISH_STORED of Report",
            "TARGET_NAMED of TransferEmergency",
            "FILE_NUMBER_CREATED of ConfirmGenuine",
            "FILE_NUMBER_CREATED of File",
            "MASTER_LINKED of MergeDuplicate",
            "VOID_REASON_GIVEN of VoidEvent",
            "TRIAGE_COMPLETE of Triage",
            "LIMIT_ON_THE_ORDER of Assign",
            "LIMIT_ON_THE_ORDER of Designate",
            "RETURN_REASONED of ReturnAssignment",
            "EXTENSION_REASON_GIVEN of Extend",
            "SUSPENSION_REASON_GIVEN of Suspend",
            "WHISTLE_GROUND_GIVEN of BlowWhistle",
            "DEPARTMENTS_NAMED of BlowWhistle",
            "DEPARTMENTS_NAMED of RaiseHigher",
            "FAILURE_REASONED of VerifyFail",
            "CALLBACK_ON_RECORD of Close",
            "LIMIT_KNOWN of Reopen",
            "TRIAGE_COMPLETE of MediationFailed",
            "FILE_NUMBER_CREATED of MediationFailed",
            "MEDIATING_BODY_NAMED of MediationSettled",
            "BELONGS_TO_CHANNEL of TransferToChannel");

    private static final String TRIAGE_SAW = "triage has let nothing pass that must be reported out";
    private static final String POWERLESS_BEFORE = "a centre without the power has not come so far";

    /** Every step has a number, so that every clock can run out. */
    private static final LocalSettings NUMBERED = LocalSettings.named("numbered")
            .with(GridSettings.ACCEPTANCE, TimeLimit.hours(2))
            .with(GridSettings.FILING, TimeLimit.hours(3))
            .with(GridSettings.REPORT_CHECK, TimeLimit.hours(5))
            .with(GridSettings.TRIAGE, TimeLimit.hours(6))
            .with(GridSettings.RESULT_CHECK, TimeLimit.hours(7))
            .with(GridSettings.TOTAL_AGE, TimeLimit.days(30))
            .with(GridSettings.HANDOVER, TimeLimit.minutes(15));

    private static final LocalSettings POWERLESS =
            LocalSettings.named("powerless").with(GridSettings.CENTRE_POWERS, CentrePowers.of());

    private static final WorkOrder BAD_ORDER = new WorkOrder(
            Optional.of(ImmutableSet.of(WATER, URBAN)),
            Optional.of(LeadKind.COMMITTEE),
            ImmutableSet.of(ACCUSED),
            Optional.of(FIVE_WORKING_DAYS),
            NO,
            YES);
    private static final WorkOrder PUSHED_DOWN = WorkOrder.to(LeadKind.TOWNSHIP, URBAN, FIVE_WORKING_DAYS, NO, YES);

    @Override
    protected Plan<GridEvent, GridEventState> plan() {
        Plan<GridEvent, GridEventState> plan = Plan.of(GridEvents.WORKFLOW)
                .acting(
                        WORKER,
                        RESIDENT,
                        CLERK,
                        OFFICER,
                        HEAD,
                        COUNTY,
                        PLUMBER,
                        WARDEN,
                        COLLECTOR,
                        PLUMBERS_COLLEAGUE,
                        KIN_AS_CLERK,
                        KIN_AS_OFFICER,
                        KIN_AS_HEAD,
                        KIN_AS_VERIFIER)
                .approving(DEPUTY)
                .asking(
                        report(EventSource.GRID_WORKER),
                        report(EventSource.GRID_WORKER, MandatoryReport.HARM_TO_MINOR),
                        report(EventSource.PUBLIC),
                        report(EventSource.SENSOR, Reporter.ANONYMOUS, ImmutableSet.of()),
                        new Report(
                                Optional.of(ImmutableSet.of(GRID, GridCode.of(GRID.community(), "002"))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                NO,
                                Reporter.ANONYMOUS,
                                Optional.empty(),
                                ImmutableSet.of(),
                                Optional.empty()))
                .asking(
                        new ResolveOnSpot(YES, YES, YES, YES),
                        new ResolveOnSpot(NO, NO, NO, NO),
                        new Accept(),
                        new Refuse(Optional.of(RefusalGround.OTHER_LEGAL_CHANNEL), YES, YES),
                        new Refuse(Optional.of(RefusalGround.OTHER_LEGAL_CHANNEL), NO, NO),
                        new Refuse(Optional.empty(), YES, YES),
                        new TransferEmergency(
                                YES, ImmutableSet.of(), Optional.of(EmergencyTarget.POLICE_110), Optional.empty()),
                        new TransferEmergency(NO, ImmutableSet.of(), Optional.empty(), Optional.empty()),
                        new RequestVerification(),
                        new ConfirmGenuine(YES, NUMBER),
                        new ConfirmGenuine(NO, Optional.empty()),
                        new ReportNotGenuine(YES),
                        new ReportNotGenuine(NO),
                        new File(NO, NO, NUMBER),
                        new File(NO, YES, Optional.empty()),
                        new MergeDuplicate(Optional.of(new CaseRef("grid-event", "1")), YES),
                        new MergeDuplicate(Optional.empty(), NO),
                        new VoidEvent(Optional.of(VoidReason.TEST), YES),
                        new VoidEvent(Optional.empty(), NO))
                .asking(
                        Samples.triage(),
                        new Triage(
                                TriageDecision.NONE,
                                NO,
                                Optional.of(ImmutableSet.of(MandatoryReport.MAY_TURN_CRIMINAL))),
                        new Assign(TO_WATER),
                        new Assign(BAD_ORDER),
                        new Assign(PUSHED_DOWN),
                        new Acknowledge(),
                        new ReturnAssignment(Optional.of(FreeText.of("drains are not ours"))),
                        new ReturnAssignment(Optional.empty()),
                        new Designate(TO_WATER, YES),
                        new Designate(BAD_ORDER, NO),
                        new Designate(PUSHED_DOWN, NO),
                        new WithdrawAssignment(YES),
                        new WithdrawAssignment(NO))
                .asking(
                        new Extend(
                                Optional.of(TimeLimit.workingDays(3)),
                                Optional.of(ExtensionReason.OBJECTIVE),
                                YES,
                                YES),
                        new Extend(Optional.of(TimeLimit.workingDays(3)), Optional.empty(), NO, NO),
                        new Suspend(Optional.empty(), NO, Optional.of(LocalDate.of(2020, 1, 1)), NO, NO),
                        new Resume(),
                        new BlowWhistle(Optional.of(WhistleGround.EMERGENCY), ImmutableSet.of(WATER, URBAN)),
                        new BlowWhistle(Optional.of(WhistleGround.EMERGENCY), ImmutableSet.of(WATER)),
                        new BlowWhistle(Optional.empty(), ImmutableSet.of(ACCUSED)),
                        new ReportIn(),
                        new StartJointHandling(TO_WATER),
                        new StartJointHandling(BAD_ORDER),
                        new RaiseHigher(Optional.of(RaiseGround.DEPARTMENT_ABSENT), ImmutableSet.of(WATER)),
                        new RaiseHigher(Optional.of(RaiseGround.STILL_UNSOLVED), ImmutableSet.of(WATER)),
                        new RaiseHigher(Optional.empty(), ImmutableSet.of()),
                        new SubmitResult(YES, YES, YES),
                        new SubmitResult(NO, NO, NO))
                .askingAt(now -> new Suspend(
                        Optional.of(SuspensionReason.WORKS),
                        YES,
                        Optional.of(BeijingTime.date(now).plusDays(3)),
                        YES,
                        YES))
                .askingAt(now -> pass(now.minus(Duration.ofSeconds(1))))
                .askingAt(now -> pass(now.minus(Duration.ofDays(3000))))
                .asking(
                        new VerifyFail(Optional.of(FreeText.of("the drain is still blocked"))),
                        new VerifyFail(Optional.empty()),
                        new Close(YES, Optional.of(CallbackContact.REACHED)),
                        new Close(NO, Optional.empty()),
                        new Reopen(YES, NO, NO, NO, Optional.empty()),
                        new Reopen(NO, NO, YES, NO, Optional.of(FIVE_WORKING_DAYS)),
                        new TransferToMediation(YES, NO, NO, Optional.empty()),
                        new TransferToMediation(NO, YES, YES, Optional.empty()),
                        new MediationFailed(YES, YES, DECISION, NUMBER),
                        new MediationFailed(NO, NO, TriageDecision.NONE, Optional.empty()),
                        new MediationSettled(YES, Optional.of(COMMITTEE)),
                        new MediationSettled(NO, Optional.empty()),
                        new TransferToChannel(Optional.of(LegalChannel.ARBITRATION), YES),
                        new TransferToChannel(Optional.empty(), NO))
                .under(NUMBERED, POWERLESS)
                .searching(2, 30)
                .hiding("drains are not ours", "the drain is still blocked", "water runs off freely")
                .accepting("condition NOT_A_MANDATORY_REPORT of Suspend never fails", TRIAGE_SAW)
                .accepting("condition CENTRE_MAY_TRIAGE of Assign never fails", POWERLESS_BEFORE)
                .accepting("condition CENTRE_MAY_TRIAGE of Designate never fails", POWERLESS_BEFORE)
                .accepting("condition CENTRE_MAY_COMMAND of BlowWhistle never fails", POWERLESS_BEFORE)
                .accepting("condition CENTRE_MAY_COMMAND of StartJointHandling never fails", POWERLESS_BEFORE);
        for (String condition : STATED) {
            plan = plan.accepting("condition " + condition + " never fails", "it is stated or not known");
        }
        return plan;
    }
}
