package org.countygov.police.alert;

import static org.countygov.police.shared.PoliceRole.AGENCY;
import static org.countygov.police.shared.PoliceRole.CASE_MANAGEMENT_CENTRE;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.DISPATCHER;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT;
import static org.countygov.police.shared.PoliceRole.LEGAL_DEPARTMENT_HEAD;
import static org.countygov.police.shared.PoliceRole.OFFICER;
import static org.countygov.police.shared.PoliceRole.STATION_HEAD;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertCommand.*;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.time.TimeLimit;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/** Alerts keep the laws of the kernel, and every rule of them is seen from all sides. */
class PoliceAlertWorkflowTest extends WorkflowContract<Alert, AlertState> {
    private static final UnitId STATION = UnitId.of("station-3");
    private static final UnitId COUNTY = UnitId.of("county-1");
    private static final Actor CALL_TAKER = Actor.of(PersonId.of("caller-1001"), COUNTY, DISPATCHER);
    private static final Actor ZHANG = Actor.of(PersonId.of("zhang-2001"), STATION, OFFICER);
    private static final Actor STRANGER = Actor.of(PersonId.of("other-2002"), UnitId.of("station-4"), OFFICER);
    private static final Actor CHIEF = Actor.of(PersonId.of("chief-2003"), STATION, STATION_HEAD);
    private static final Actor BUREAU = Actor.of(PersonId.of("bureau-3001"), UnitId.of("tax-1"), AGENCY);
    private static final Actor REVIEWER = Actor.of(PersonId.of("review-4001"), COUNTY, LEGAL_DEPARTMENT);
    private static final Actor CENTRE = Actor.of(PersonId.of("centre-4002"), STATION, CASE_MANAGEMENT_CENTRE);
    private static final Actor LEGAL_HEAD = Actor.of(PersonId.of("legal-4003"), COUNTY, LEGAL_DEPARTMENT_HEAD);
    private static final Actor DEPUTY = Actor.of(PersonId.of("deputy-5001"), COUNTY, COUNTY_HEAD);

    private static final Optional<CaseRef> CASE = Optional.of(new CaseRef("administrative-case", "1"));

    private static Receive receive(Channel channel, ReportKind kind, AlertClass suspected) {
        return new Receive(Optional.of(channel), Optional.of(kind), Optional.of(suspected), NO);
    }

    @Override
    protected Plan<Alert, AlertState> plan() {
        return Plan.of(PoliceAlert.WORKFLOW)
                .acting(CALL_TAKER, ZHANG, STRANGER, CHIEF, BUREAU, REVIEWER, CENTRE)
                .approving(LEGAL_HEAD, DEPUTY)
                .asking(
                        receive(Channel.HOTLINE_110, ReportKind.REPORT, AlertClass.PUBLIC_ORDER),
                        receive(Channel.WALK_IN, ReportKind.ACCUSE, AlertClass.CRIMINAL),
                        receive(Channel.MAIL, ReportKind.TIP_OFF, AlertClass.HELP),
                        receive(Channel.OTHER_ORGAN, ReportKind.TRANSFER, AlertClass.OTHER),
                        new Receive(Optional.of(Channel.PATROL), Optional.empty(), Optional.empty(), YES))
                .asking(
                        new Classify(Optional.of(AlertClass.PUBLIC_ORDER)),
                        new Classify(Optional.of(AlertClass.COMPLAINT)),
                        new Classify(Optional.empty()),
                        new Correct(Optional.of(AlertClass.HELP), Optional.of(FreeText.of("no theft after all"))),
                        new Correct(Optional.empty(), Optional.empty()),
                        new AskForPapers(),
                        new SupplyPapers(),
                        new HoldUndetermined(YES),
                        new HoldUndetermined(NO),
                        new NoteOtherUnit(),
                        new NoteDispute(),
                        new Dispatch(YES),
                        new Dispatch(NO),
                        new Arrive(ImmutableSet.of(ZHANG.person(), CHIEF.person()), YES, YES),
                        new Arrive(ImmutableSet.of(ZHANG.person()), YES, NO),
                        new Dispose(YES, YES, Optional.of(new CaseRef("coercive-measure", "9")), YES, NO),
                        new Dispose(YES, NO, Optional.empty(), NO, NO),
                        new Dispose(NO, YES, Optional.empty(), NO, NO))
                .asking(
                        new RegisterWalkIn(Optional.of(Nature.CRIMINAL), ImmutableSet.copyOf(OnTheSpot.values()), CASE),
                        new RegisterWalkIn(Optional.of(Nature.UNCLEAR), ImmutableSet.copyOf(OnTheSpot.values()), CASE),
                        new RegisterWalkIn(
                                Optional.empty(), ImmutableSet.of(OnTheSpot.REGISTERED_ONLINE), Optional.empty()),
                        new RegisterMailed(Optional.of(Nature.ADMINISTRATIVE), YES, YES, CASE),
                        new RegisterMailed(Optional.empty(), NO, NO, Optional.empty()),
                        new RegisterReport(Optional.of(Nature.ADMINISTRATIVE), YES, YES, YES, YES, CASE),
                        new RegisterReport(Optional.empty(), NO, NO, NO, NO, Optional.empty()),
                        new LinkCase(CASE, YES),
                        new LinkCase(Optional.empty(), NO),
                        new ExtendCaseReview(Optional.of(ReviewTier.CLUE)),
                        new ExtendCaseReview(Optional.of(ReviewTier.MAJOR)),
                        new ExtendCaseReview(Optional.empty()),
                        new CloseNonCase(YES, YES, YES),
                        new CloseNonCase(NO, NO, NO),
                        new TransferOut(Optional.of(Nature.CRIMINAL), YES, YES, Optional.empty()),
                        new TransferOut(Optional.of(Nature.ADMINISTRATIVE), YES, YES, Optional.empty()),
                        new TransferOut(Optional.empty(), NO, NO, Optional.empty()),
                        new ReferOut(YES, YES, NO, YES, YES, NO, YES, Optional.empty()),
                        new ReferOut(NO, NO, YES, YES, YES, NO, NO, Optional.empty()),
                        new ExplainDuplicate(CASE, NO),
                        new ExplainDuplicate(Optional.empty(), YES))
                .asking(
                        new OpenSubstantiveReview(
                                ImmutableSet.of(ReviewCause.CASE_CLOSED_AS_NON_CASE), Optional.empty(), YES),
                        new OpenSubstantiveReview(ImmutableSet.of(ReviewCause.SAMPLE), Optional.empty(), NO),
                        new PassReview(YES, YES),
                        new PassReview(NO, NO),
                        new OrderRectification(ImmutableSet.of(AlertDefect.NO_RECEIPT), false),
                        new OrderRectification(ImmutableSet.of(AlertDefect.CASE_NOT_ACCEPTED), true),
                        new OrderRectification(ImmutableSet.of(), false),
                        new ReferToInspectorate(Optional.empty()),
                        new ExtendRectification(Optional.of(TimeLimit.workingDays(3))),
                        new ExtendRectification(Optional.empty()),
                        new SubmitRectification(YES, CASE),
                        new SubmitRectification(NO, Optional.empty()),
                        new VerifyRectification(YES),
                        new VerifyRectification(NO),
                        new RejectRectification())
                .startingOn(LocalDate.of(2020, 9, 1), LocalDate.of(2024, 3, 4))
                .searching(4, 9)
                .accepting("condition CHANNEL_AND_KIND_RECORDED of Receive never fails", "it is recorded or not known")
                .accepting("condition CLASS_NAMED of Classify never fails", "it is named or not known")
                .accepting("condition CORRECTION_REASONED of Correct never fails", "it is on record or not known")
                .accepting("condition NATURE_STATED of RegisterWalkIn never fails", "it is stated or not known")
                .accepting("condition NATURE_STATED of RegisterMailed never fails", "it is stated or not known")
                .accepting("condition NATURE_STATED of RegisterReport never fails", "it is stated or not known")
                .accepting("condition NATURE_STATED of TransferOut never fails", "it is stated or not known")
                .accepting("condition REVIEW_STEP_NAMED of ExtendCaseReview never fails", "it is named or not known")
                .accepting(
                        "condition EARLIER_REPORT_LINKED of ExplainDuplicate never fails", "it is linked or not known");
    }
}
