package org.countygov.grid.event;

import static org.countygov.grid.event.GridEventCondition.*;
import static org.countygov.grid.event.GridEventState.*;
import static org.countygov.grid.shared.GridClocks.*;
import static org.countygov.grid.shared.GridRole.CENTRE_CLERK;
import static org.countygov.grid.shared.GridRole.CENTRE_HEAD;
import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.grid.shared.GridRole.TRIAGE_OFFICER;
import static org.countygov.grid.shared.GridRole.UNIT;
import static org.countygov.grid.shared.GridRole.VERIFIER;
import static org.countygov.law.Instruments.BJ_JD;
import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.CJJT_106;
import static org.countygov.law.Instruments.DCM_A;
import static org.countygov.law.Instruments.DCM_B;
import static org.countygov.law.Instruments.DCM_C;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.ERL_2007;
import static org.countygov.law.Instruments.ERL_2024;
import static org.countygov.law.Instruments.JN;
import static org.countygov.law.Instruments.JS_DCM;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.SDH;
import static org.countygov.law.Instruments.SD_DCM;
import static org.countygov.law.Instruments.SD_XZ;
import static org.countygov.law.Instruments.SH_JD;
import static org.countygov.law.Instruments.SH_JWH;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.law.Instruments.VCL;
import static org.countygov.law.Instruments.WBF;
import static org.countygov.law.Instruments.WF;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.grid.event.GridEventCommand.*;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridRole;
import org.countygov.grid.shared.Power;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.party.UnitId;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.Answer;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** Grid events, rule by rule, in the course of a case. */
final class GridEventRules {
    private static final Convention PRACTICE = Convention.of("实践做法，未见条文", "practice; no text was seen");
    private static final Convention CHOICE = Convention.of("条文未规定，属本库的设计", "no text decides; a choice of this library");

    static final RuleTable<GridEvent, GridEventState> OF_2022 = RuleTable.of(
            GridEventState.class,
            GridEventCommand.VOCABULARY,

            // Intake
            under(BZ.article(11), SD_DCM.article(3))
                    .may(ImmutableSet.copyOf(GridRole.values()), Report.class)
                    .opens(REPORTED)
                    .provided(IN_EXACTLY_ONE_GRID, Intake::isInOneGrid, BZ.article(3))
                    .provided(CATEGORY_KNOWN, Intake::isCategoryKnown)
                    .provided(CONFIDENTIALITY_WISH_STORED, Intake::isConfidentialityStored, JN.article(32))
                    .starts(ACCEPTANCE, TOTAL_AGE)
                    .startsOneOf(ImmutableList.of(HANDOVER), GridEventRules::handover)
                    .recording(GridEvent::reported),
            under(BZ.article(11), DCM_B.article(14))
                    .may(GRID_WORKER, ResolveOnSpot.class)
                    .from(REPORTED)
                    .closes(RESOLVED_ON_SPOT)
                    .provided(SELF_RESOLVABLE_ITEM, Intake::isSelfResolvable, BZ.article(10))
                    .provided(MINOR_MATTER, Intake::isMinor)
                    .provided(SETTLED_BY_COORDINATION, Intake::isSettledByCoordination)
                    .providedOnFile(NOT_A_MANDATORY_REPORT, GridEvent::isOrdinary, DV.article(14), WBF.article(11))
                    .provided(RESULT_RECORDED, Intake::isRecorded, BZ.article(14))
                    .stops(everyClock()),
            under(BZ.article(12))
                    .shall(CENTRE_CLERK, Accept.class)
                    .from(REPORTED)
                    .to(ACCEPTED)
                    .stops(ACCEPTANCE)
                    .starts(FILING),
            under(WF.article(19), BJ_JS.article(11))
                    .may(CENTRE_CLERK, Refuse.class)
                    .from(REPORTED)
                    .closes(NOT_ACCEPTED)
                    .provided(GROUND_ON_THE_LIST, Intake::hasGround, WF.article(19))
                    .provided(REASON_GIVEN, Intake::isReasonGiven, WF.article(19))
                    .provided(CHANNEL_NAMED, Intake::isChannelNamed)
                    .providedInSituation(
                            ACTOR_NOT_INTERESTED, Intake::isActorNotInterested, JN.article(32), PET.article(28))
                    .stops(everyClock()),
            transferEmergency(ERL_2007.article(38)),
            under(DCM_B.article(16), CJJT_106.whole(), PRACTICE)
                    .shall(CENTRE_CLERK, RequestVerification.class)
                    .from(ACCEPTED)
                    .to(PENDING_VERIFICATION)
                    .provided(SOURCE_NEEDS_CHECK, Intake::needsCheck)
                    .starts(REPORT_CHECK),
            under(DCM_B.article(16), CJJT_106.whole(), PRACTICE)
                    .shall(VERIFIER, ConfirmGenuine.class)
                    .from(PENDING_VERIFICATION)
                    .to(FILED)
                    .provided(EVIDENCE_FROM_THE_SPOT, Intake::hasEvidence)
                    .provided(FILE_NUMBER_CREATED, Intake::isNumbered, SD_DCM.article(3))
                    .stops(REPORT_CHECK, FILING)
                    .starts(GridClocks.TRIAGE)
                    .recording(GridEvent::filed),
            under(DCM_B.article(14))
                    .shall(VERIFIER, ReportNotGenuine.class)
                    .from(PENDING_VERIFICATION)
                    .closes(VOIDED)
                    .provided(EVIDENCE_FROM_THE_SPOT, Intake::hasEvidence)
                    .approvedBy(CENTRE_CLERK, CENTRE_HEAD)
                    .stops(everyClock()),
            under(SD_DCM.article(3), BZ.article(14))
                    .shall(CENTRE_CLERK, File.class)
                    .from(ACCEPTED)
                    .to(FILED)
                    .provided(SOURCE_IS_RELIABLE, Intake::isReliable, DCM_B.article(16), PRACTICE)
                    .provided(
                            NO_OPEN_TWIN,
                            Intake::hasNoOpenTwin,
                            BJ_JS.article(11).paragraph(3).item(3))
                    .provided(FILE_NUMBER_CREATED, Intake::isNumbered)
                    .stops(FILING)
                    .starts(GridClocks.TRIAGE)
                    .recording(GridEvent::filed),
            under(BJ_JS.article(11).paragraph(3).item(3))
                    .may(CENTRE_CLERK, MergeDuplicate.class)
                    .from(REPORTED, ACCEPTED)
                    .closes(VOIDED)
                    .provided(MASTER_LINKED, Intake::isMasterLinked)
                    .provided(PROGRESS_TOLD, Intake::isProgressTold)
                    .stops(everyClock())
                    .recording(GridEvent::merged),
            under(JS_DCM.article(21))
                    .may(CENTRE_HEAD, VoidEvent.class)
                    .from(REPORTED, ACCEPTED, PENDING_VERIFICATION, FILED, TRIAGED)
                    .closes(VOIDED)
                    .provided(VOID_REASON_GIVEN, Intake::hasVoidReason)
                    .provided(IN_THE_LEDGER, Intake::isInLedger)
                    .providedInSituation(
                            ACTOR_NOT_INTERESTED, Intake::isActorNotInterested, JN.article(32), PET.article(28))
                    .approvedByAnother(CENTRE_HEAD, COUNTY_BODY)
                    .stops(everyClock()),

            // Triage and assignment
            under(BZ.article(10), BZ.article(12), BJ_JS.article(11), BJ_JS.article(17))
                    .shall(TRIAGE_OFFICER, GridEventCommand.Triage.class)
                    .from(FILED)
                    .to(TRIAGED)
                    .provided(TRIAGE_COMPLETE, Handling::isTriageComplete)
                    .provided(ON_LIST_OR_DUTY, Handling::isOnListOrDuty)
                    .provided(NOT_A_MANDATORY_REPORT, Handling::isOrdinary, DV.article(14), WBF.article(11))
                    .providedInSituation(
                            CENTRE_MAY_TRIAGE,
                            (event, triage, situation) -> Handling.centreHolds(Power.TRIAGE_ASSIGN, situation),
                            BZ.article(12),
                            Power.SOURCE)
                    .providedInSituation(
                            ACTOR_NOT_INTERESTED, Intake::isActorNotInterested, JN.article(32), PET.article(28))
                    .stops(GridClocks.TRIAGE)
                    .recording(GridEvent::triaged),
            under(BJ_JS.article(12), BJ_JS.article(13), WF.article(22), JN.article(29))
                    .shall(TRIAGE_OFFICER, Assign.class)
                    .from(TRIAGED)
                    .to(ASSIGNED)
                    .provided(
                            EXACTLY_ONE_LEAD,
                            (event, assign) -> Handling.hasOneLead(assign.order()),
                            WF.article(22),
                            JN.article(29))
                    .provided(
                            LIMIT_ON_THE_ORDER, (event, assign) -> Handling.hasLimit(assign.order()), BJ_JS.article(13))
                    .provided(
                            COMMITTEE_LEADS_OWN_LIST_ONLY,
                            (event, assign) -> Handling.isCommitteeOnOwnList(assign.order()),
                            BJ_JS.article(17),
                            BJ_JD.article(32),
                            SH_JWH.article(27),
                            VCL.article(5))
                    .provided(
                            DUTY_NOT_PUSHED_DOWN,
                            (event, assign) -> Handling.isNotPushedDown(assign.order()),
                            SD_XZ.article(4),
                            WF.article(24))
                    .provided(
                            COMPLAINED_OF_KEPT_OUT,
                            (event, assign) -> Handling.keepsOutComplainedOf(
                                    event, assign.order().everybody()),
                            JN.article(32),
                            PET.article(30))
                    .providedInSituation(
                            CENTRE_MAY_TRIAGE,
                            (event, assign, situation) -> Handling.centreHolds(Power.TRIAGE_ASSIGN, situation),
                            BZ.article(12),
                            Power.SOURCE)
                    .providedInSituation(
                            ACTOR_NOT_INTERESTED, Intake::isActorNotInterested, JN.article(32), PET.article(28))
                    .startsAsSet(DISPOSAL, (event, assign) -> assign.order().limit())
                    .starts(RETURN_WINDOW)
                    .recording(GridEvent::assigned),
            under(PRACTICE)
                    .shall(UNIT, Acknowledge.class)
                    .from(ASSIGNED)
                    .to(IN_DISPOSAL)
                    .providedInSituation(BY_THE_LEAD_UNIT, Handling::isByLead, BJ_JS.article(14))
                    .stops(RETURN_WINDOW),
            under(WF.article(22), BZ.article(11), SDH.whole(), PET.article(23))
                    .may(UNIT, ReturnAssignment.class)
                    .from(ASSIGNED)
                    .to(TRIAGED)
                    .providedInSituation(BY_THE_LEAD_UNIT, Handling::isByLead)
                    .provided(RETURN_REASONED, Handling::isReasoned)
                    .providedOnFile(NOT_DESIGNATED_FINALLY, Handling::isNotDesignated)
                    .within(RETURN_WINDOW)
                    .stops(DISPOSAL, RETURN_WINDOW)
                    .recording(GridEvent::returned),
            under(WF.article(22))
                    .may(either(CENTRE_HEAD, COUNTY_BODY), Designate.class)
                    .from(TRIAGED)
                    .to(ASSIGNED)
                    .provided(DISPUTE_HEARD, Handling::isDisputeHeard)
                    .provided(EXACTLY_ONE_LEAD, (event, designate) -> Handling.hasOneLead(designate.order()))
                    .provided(
                            LIMIT_ON_THE_ORDER,
                            (event, designate) -> Handling.hasLimit(designate.order()),
                            BJ_JS.article(13))
                    .provided(
                            COMMITTEE_LEADS_OWN_LIST_ONLY,
                            (event, designate) -> Handling.isCommitteeOnOwnList(designate.order()),
                            BJ_JS.article(17),
                            BJ_JD.article(32),
                            SH_JWH.article(27),
                            VCL.article(5))
                    .provided(
                            DUTY_NOT_PUSHED_DOWN,
                            (event, designate) -> Handling.isNotPushedDown(designate.order()),
                            SD_XZ.article(4),
                            WF.article(24))
                    .provided(
                            COMPLAINED_OF_KEPT_OUT,
                            (event, designate) -> Handling.keepsOutComplainedOf(
                                    event, designate.order().everybody()),
                            JN.article(32),
                            PET.article(30))
                    .providedInSituation(
                            CENTRE_MAY_TRIAGE,
                            (event, designate, situation) -> Handling.centreHolds(Power.TRIAGE_ASSIGN, situation),
                            BZ.article(12),
                            Power.SOURCE)
                    .startsAsSet(
                            DISPOSAL, (event, designate) -> designate.order().limit())
                    .recording(GridEvent::designated),
            under(DCM_C.whole())
                    .may(TRIAGE_OFFICER, WithdrawAssignment.class)
                    .from(IN_DISPOSAL)
                    .to(TRIAGED)
                    .provided(CENTRE_MISTAKEN, Handling::isCentreMistaken)
                    .stops(DISPOSAL)
                    .recording(GridEvent::withdrawn),

            // The time to handle
            under(BJ_JS.article(15).paragraph(2), SDH.whole(), PET.article(34), DCM_C.whole())
                    .may(CENTRE_HEAD, Extend.class)
                    .from(IN_DISPOSAL)
                    .stays()
                    .provided(ASKED_BY_UNIT, Handling::isAskedByUnit)
                    .providedInSituation(TIME_STILL_RUNS, Handling::isTimeStillRunning)
                    .provided(EXTENSION_REASON_GIVEN, Handling::hasReason)
                    .provided(REPORTER_TOLD, Handling::isReporterTold)
                    .extendsClock(
                            DISPOSAL,
                            (event, extend, at) -> extend.by().map(by -> Extension.of(BY_CENTRE_HEAD, by, at))),
            under(DCM_A.article(10), JS_DCM.article(21), JN.article(24).item(3))
                    .may(CENTRE_HEAD, Suspend.class)
                    .from(IN_DISPOSAL)
                    .to(SUSPENDED)
                    .provided(ASKED_BY_UNIT, Handling::isAskedByUnit)
                    .provided(SUSPENSION_REASON_GIVEN, Handling::hasReason)
                    .providedInSituation(PLAN_AND_REVIEW_SET, Handling::isPlanned)
                    .provided(REPORTER_TOLD, Handling::isReporterTold)
                    .providedOnFile(NOT_A_MANDATORY_REPORT, GridEvent::isOrdinary, DV.article(14), WBF.article(11))
                    .pauses(DISPOSAL)
                    .recording(GridEvent::suspended),
            under(JN.article(24))
                    .may(CENTRE_HEAD, Resume.class)
                    .from(SUSPENDED)
                    .to(IN_DISPOSAL)
                    .resumes(DISPOSAL)
                    .recording((event, resume) -> event.resumed()),
            under(JN.article(24), CHOICE)
                    .byLaw(new ResumeAtReview())
                    .from(SUSPENDED)
                    .to(IN_DISPOSAL)
                    .asSoonAs(REVIEW_DATE_REACHED, GridEvent::reviewSince)
                    .resumes(DISPOSAL)
                    .recording((event, resume) -> event.resumed()),

            // Summoning departments
            under(BJ_JD.article(5), BJ_JS.article(16))
                    .may(CENTRE_HEAD, BlowWhistle.class)
                    .from(TRIAGED, IN_DISPOSAL)
                    .to(ESCALATED)
                    .provided(WHISTLE_GROUND_GIVEN, Handling::hasGround)
                    .provided(DEPARTMENTS_NAMED, (event, whistle) -> named(whistle.departments()))
                    .provided(
                            COMPLAINED_OF_KEPT_OUT,
                            (event, whistle) -> Handling.keepsOutComplainedOf(event, whistle.departments()),
                            JN.article(32),
                            PET.article(30))
                    .providedInSituation(
                            CENTRE_MAY_COMMAND,
                            (event, whistle, situation) -> Handling.centreHolds(Power.COMMAND_DISPATCH, situation),
                            BJ_JD.article(5),
                            BJ_JD.article(11).paragraph(3).item(4),
                            SD_XZ.article(7),
                            Power.SOURCE)
                    .starts(WHISTLE_RESPONSE)
                    .startsAsSet(DISPOSAL, (event, whistle) -> event.limitBeforeAssignment())
                    .pauses(DISPOSAL)
                    .recording(GridEvent::summoned),
            under(BJ_JD.article(5), BJ_JS.article(16))
                    .shall(UNIT, ReportIn.class)
                    .from(ESCALATED)
                    .stays()
                    .providedInSituation(SUMMONED_AND_AWAITED, Handling::isAwaited)
                    .recording(GridEvent::arrived),
            under(BJ_JD.article(5), CHOICE)
                    .byLaw(new CompleteAttendance())
                    .from(ESCALATED)
                    .stays()
                    .asSoonAs(ALL_HAVE_COME, GridEvent::allCameSince)
                    .stops(WHISTLE_RESPONSE)
                    .recording((event, complete) -> event.attended()),
            under(BJ_JS.article(14), BJ_JS.article(16))
                    .shall(CENTRE_HEAD, StartJointHandling.class)
                    .from(ESCALATED)
                    .to(IN_DISPOSAL)
                    .provided(EXACTLY_ONE_LEAD, (event, start) -> Handling.hasOneLead(start.order()))
                    .provided(
                            COMPLAINED_OF_KEPT_OUT,
                            (event, start) -> Handling.keepsOutComplainedOf(
                                    event, start.order().everybody()),
                            JN.article(32),
                            PET.article(30))
                    .providedInSituation(
                            CENTRE_MAY_COMMAND,
                            (event, start, situation) -> Handling.centreHolds(Power.COMMAND_DISPATCH, situation),
                            BJ_JD.article(11).paragraph(3).item(4),
                            Power.SOURCE)
                    .stops(WHISTLE_RESPONSE)
                    .resumes(DISPOSAL)
                    .recording(GridEvent::jointlyHandled),
            under(BJ_JD.article(17).paragraph(3), BJ_JD.article(44), BJ_JS.article(20))
                    .may(CENTRE_HEAD, RaiseHigher.class)
                    .from(ESCALATED)
                    .stays()
                    .providedInSituation(GROUND_TO_RAISE, Handling::hasGround)
                    .providedOnFile(LEVEL_ABOVE_EXISTS, Handling::hasLevelAbove)
                    .provided(DEPARTMENTS_NAMED, (event, raise) -> named(raise.departments()))
                    .starts(WHISTLE_RESPONSE)
                    .recording(GridEvent::raised),

            // The result, the check, the end
            under(BJ_JS.article(15).paragraph(3), JN.article(24))
                    .shall(UNIT, SubmitResult.class)
                    .from(IN_DISPOSAL)
                    .to(DISPOSED)
                    .providedInSituation(BY_THE_LEAD_UNIT, Handling::isByLead, BJ_JS.article(14))
                    .provided(MEETS_CLOSING_STANDARD, Handling::meetsStandard)
                    .provided(EVIDENCE_FROM_THE_SPOT, Handling::hasEvidence)
                    .provided(REPLY_PREPARED, Handling::isReplyPrepared)
                    .pauses(DISPOSAL)
                    .starts(RESULT_CHECK)
                    .recording(GridEvent::disposed),
            under(DCM_A.whole(), SH_JD.article(12))
                    .shall(VERIFIER, VerifyPass.class)
                    .from(DISPOSED)
                    .to(VERIFIED)
                    .providedInSituation(VERIFIER_INDEPENDENT, Handling::isIndependent)
                    .provided(EVIDENCE_AFTER_RESULT, Handling::isEvidenceLater)
                    .providedInSituation(
                            ACTOR_NOT_INTERESTED, Intake::isActorNotInterested, JN.article(32), PET.article(28))
                    .stops(DISPOSAL, RESULT_CHECK),
            under(DCM_A.whole(), CHOICE)
                    .shall(VERIFIER, VerifyFail.class)
                    .from(DISPOSED)
                    .to(IN_DISPOSAL)
                    .providedInSituation(
                            VERIFIER_INDEPENDENT, Handling::isIndependent, DCM_A.whole(), SH_JD.article(12))
                    .provided(FAILURE_REASONED, Handling::isReasoned)
                    .providedInSituation(
                            ACTOR_NOT_INTERESTED, Intake::isActorNotInterested, JN.article(32), PET.article(28))
                    .stops(RESULT_CHECK)
                    .resumes(DISPOSAL)
                    .recording(GridEvent::reworked),
            under(JN.article(24), JN.article(27), BJ_JS.article(23))
                    .shall(CENTRE_CLERK, Close.class)
                    .from(VERIFIED)
                    .to(CLOSED)
                    .provided(REPORTER_ANSWERED, Handling::isReporterAnswered)
                    .provided(CALLBACK_ON_RECORD, Handling::isCalledBack)
                    .providedInSituation(
                            NOT_BY_THE_DISPOSER, Handling::isNotByDisposer, SH_JD.article(12), DCM_A.whole())
                    .providedInSituation(
                            ACTOR_NOT_INTERESTED, Intake::isActorNotInterested, JN.article(32), PET.article(28))
                    .stops(TOTAL_AGE)
                    .starts(REOPENING),
            under(JN.article(27), BJ_JS.article(11).paragraph(3).item(3))
                    .may(either(CENTRE_CLERK, RESIDENT), Reopen.class)
                    .from(CLOSED)
                    .to(ASSIGNED)
                    .provided(UNSOLVED_OR_BACK, Handling::isUnsolvedOrBack)
                    .provided(NEW_FACT_IF_SETTLED, Handling::hasNewFactIfSettled, JN.article(25), PET.article(36))
                    .provided(LIMIT_KNOWN, Handling::isLimitKnown, BJ_JS.article(13))
                    .within(REOPENING)
                    .stops(REOPENING)
                    .startsAsSet(DISPOSAL, (event, reopen) -> event.triage().limit())
                    .starts(RETURN_WINDOW, TOTAL_AGE)
                    .recording(GridEvent::reopened),
            under(JN.article(27), CHOICE)
                    .byLaw(new BecomeFinal())
                    .from(CLOSED)
                    .closes(FINAL)
                    .onExpiryOf(REOPENING),

            // Other ways
            under(PML.article(2), PML.article(17), SZ.article(21))
                    .may(TRIAGE_OFFICER, TransferToMediation.class)
                    .from(ACCEPTED, FILED, TRIAGED, IN_DISPOSAL)
                    .to(IN_MEDIATION)
                    .provided(CIVIL_DISPUTE, Handling::isCivil, PML.article(2))
                    .provided(NO_PARTY_REFUSES, Handling::isUnrefused, PML.article(17))
                    .provided(NO_CRIME_SUSPECTED, Handling::isWithoutCrime, PML.article(25))
                    .providedOnFile(NOT_A_MANDATORY_REPORT, GridEvent::isOrdinary, DV.article(14), WBF.article(11))
                    .providedInSituation(
                            CENTRE_MAY_TRIAGE,
                            (event, transfer, situation) -> Handling.centreHolds(Power.TRIAGE_ASSIGN, situation),
                            BZ.article(12),
                            Power.SOURCE)
                    .stops(FILING, GridClocks.TRIAGE)
                    .pauses(DISPOSAL),
            under(PML.article(26), SZ.article(25), SZ.article(28))
                    .shall(CENTRE_CLERK, MediationFailed.class)
                    .from(IN_MEDIATION)
                    .to(TRIAGED)
                    .provided(MEDIATOR_ENDED_IT, Handling::isEnded)
                    .provided(ROUTES_EXPLAINED, Handling::areRoutesExplained)
                    .provided(TRIAGE_COMPLETE, Handling::isTriaged, BZ.article(12))
                    .provided(FILE_NUMBER_CREATED, Handling::isNumbered, SD_DCM.article(3))
                    .resumes(DISPOSAL)
                    .recording(GridEvent::unsettled),
            under(PML.article(28), PML.article(29), PML.article(30))
                    .shall(CENTRE_CLERK, MediationSettled.class)
                    .from(IN_MEDIATION)
                    .to(DISPOSED)
                    .provided(AGREEMENT_RECORDED, Handling::isRecorded)
                    .provided(MEDIATING_BODY_NAMED, Handling::isBodyNamed, CHOICE)
                    .starts(RESULT_CHECK)
                    .recording(GridEvent::settled),
            under(BJ_JS.article(11).paragraph(3).item(2), WF.article(19), PET.article(22), PET.article(31))
                    .shall(TRIAGE_OFFICER, TransferToChannel.class)
                    .from(ACCEPTED, FILED, TRIAGED)
                    .closes(TRANSFERRED)
                    .provided(BELONGS_TO_CHANNEL, Handling::belongsToChannel)
                    .provided(PERSON_TOLD, Handling::isPersonTold)
                    .providedInSituation(
                            CENTRE_MAY_TRIAGE,
                            (event, transfer, situation) -> Handling.centreHolds(Power.TRIAGE_ASSIGN, situation),
                            BZ.article(12),
                            Power.SOURCE)
                    .stops(everyClock()));

    /** From 1 November 2024 the duty to report an emergency follows the law as revised. */
    static final RuleTable<GridEvent, GridEventState> OF_2024 =
            OF_2022.amendedBy(transferEmergency(ERL_2024.article(60), ERL_2024.article(61)));

    private GridEventRules() {}

    private static Rule<GridEvent, GridEventState, TransferEmergency> transferEmergency(Basis... emergencyLaw) {
        Basis[] rest = ImmutableList.<Basis>builder()
                .add(DV.article(14), WBF.article(11))
                .add(emergencyLaw)
                .add(PML.article(25))
                .build()
                .toArray(new Basis[0]);
        return under(BJ_JS.article(11), rest)
                .<GridEvent, GridEventState, TransferEmergency>shall(
                        either(GRID_WORKER, CENTRE_CLERK, UNIT), TransferEmergency.class)
                .from(REPORTED, ACCEPTED, FILED, TRIAGED, ASSIGNED, IN_DISPOSAL)
                .closes(TRANSFERRED)
                .provided(HANDOVER_CALLED_FOR, Intake::isHandoverCalledFor)
                .provided(TARGET_NAMED, Intake::isTargetNamed)
                .stops(everyClock())
                .recording(GridEvent::handedOver);
    }

    private static Answer named(ImmutableSet<UnitId> departments) {
        return departments.isEmpty() ? Answer.UNKNOWN : Answer.YES;
    }

    /** Every clock that may run in an event. */
    private static Clock[] everyClock() {
        return new Clock[] {
            ACCEPTANCE,
            FILING,
            REPORT_CHECK,
            GridClocks.TRIAGE,
            DISPOSAL,
            RETURN_WINDOW,
            RESULT_CHECK,
            TOTAL_AGE,
            HANDOVER
        };
    }

    private static Optional<Clock> handover(GridEvent event, Report report) {
        return report.mandatory().filter(found -> !found.isEmpty()).map(found -> HANDOVER);
    }
}
