package org.countygov.grid.centre;

import static org.countygov.grid.centre.CentreRequestCondition.*;
import static org.countygov.grid.centre.CentreRequestState.*;
import static org.countygov.grid.shared.GridClocks.BY_CENTRE_HEAD;
import static org.countygov.grid.shared.GridClocks.CALLBACK;
import static org.countygov.grid.shared.GridClocks.COMPLEX_REQUEST;
import static org.countygov.grid.shared.GridClocks.ORDINARY_REQUEST;
import static org.countygov.grid.shared.GridClocks.REQUEST_ACCEPTANCE;
import static org.countygov.grid.shared.GridClocks.REQUEST_ROUTING;
import static org.countygov.grid.shared.GridClocks.ROUTING_OBJECTION;
import static org.countygov.grid.shared.GridClocks.SIMPLE_REQUEST;
import static org.countygov.grid.shared.GridRole.CENTRE_CLERK;
import static org.countygov.grid.shared.GridRole.CENTRE_HEAD;
import static org.countygov.grid.shared.GridRole.RESIDENT;
import static org.countygov.grid.shared.GridRole.TRIAGE_OFFICER;
import static org.countygov.grid.shared.GridRole.UNIT;
import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.GB53;
import static org.countygov.law.Instruments.JN;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.law.Instruments.WBF;
import static org.countygov.law.Instruments.WF;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.centre.CentreRequestCommand.*;
import org.countygov.grid.shared.Power;
import org.countygov.law.Convention;
import org.countygov.time.Clock;
import org.countygov.time.Extension;
import org.countygov.workflow.RuleTable;

/** Requests to the governance centre, rule by rule, in the course of a case. */
final class CentreRequestRules {
    static final Convention ONE_STOP = Convention.of(
            "综治中心“一站式受理、一揽子解决、一案一码”的全国会议部署（2025年），首问登记见各地做法",
            "the national meeting of 2025 on governance centres: one stop, one code for each case; registering by whoever is"
                    + " asked first is local practice");
    private static final Convention CHOICE = Convention.of("条文未规定，属本库的设计", "no text decides; a choice of this library");
    private static final Convention PLATFORM = Convention.of(
            "中心是平台，实体由入驻部门依法决定", "the centre is a platform; the stationed department decides the substance");
    private static final ImmutableList<Clock> HANDLING =
            ImmutableList.of(SIMPLE_REQUEST, ORDINARY_REQUEST, COMPLEX_REQUEST);

    static final RuleTable<CentreRequest, CentreRequestState> OF_2022 = RuleTable.of(
            CentreRequestState.class,
            CentreRequestCommand.VOCABULARY,

            // Intake
            under(BJ_JS.article(10), GB53.whole(), ONE_STOP)
                    .shall(CENTRE_CLERK, Register.class)
                    .opens(REGISTERED)
                    .provided(CODE_ISSUED, CentreRequest::isCodeIssued)
                    .starts(REQUEST_ACCEPTANCE)
                    .recording(CentreRequest::registered),
            under(BJ_JS.article(11), GB53.whole(), ONE_STOP)
                    .shall(CENTRE_CLERK, Accept.class)
                    .from(REGISTERED)
                    .to(ACCEPTED)
                    .provided(WITHIN_SCOPE, CentreRequest::isWithinScope)
                    .provided(NOT_IN_ANOTHER_CHANNEL, CentreRequest::isInNoOtherChannel, BJ_JS.article(11))
                    .provided(NO_MATERIAL_ASKED_AGAIN, CentreRequest::asksNothingHeld, ONE_STOP)
                    .providedOnFile(NOT_A_MANDATORY_REPORT, CentreRequest::isOrdinary, DV.article(14), WBF.article(11))
                    .stops(REQUEST_ACCEPTANCE)
                    .starts(REQUEST_ROUTING),
            under(BJ_JS.article(11), JN.article(23))
                    .may(CENTRE_CLERK, AnswerOnSpot.class)
                    .from(REGISTERED, ACCEPTED)
                    .to(ANSWERED)
                    .provided(CAN_BE_ANSWERED_AT_ONCE, CentreRequest::isAnswerable)
                    .provided(ANSWER_GIVEN, CentreRequest::isAnswered)
                    .providedOnFile(NOT_A_MANDATORY_REPORT, CentreRequest::isOrdinary, DV.article(14), WBF.article(11))
                    .stops(REQUEST_ACCEPTANCE, REQUEST_ROUTING),
            under(BJ_JS.article(11), PET.article(31))
                    .shall(CENTRE_CLERK, Redirect.class)
                    .from(REGISTERED)
                    .closes(REDIRECTED)
                    .provided(CHANNEL_OPEN, CentreRequest::isChannelOpen)
                    .provided(WHICH_WHERE_HOW_TOLD, CentreRequest::isToldHow)
                    .provided(EMERGENCY_CONNECTED, CentreRequest::isConnectedIfEmergency, BJ_JS.article(11))
                    .stops(REQUEST_ACCEPTANCE),
            under(WF.article(19))
                    .may(CENTRE_CLERK, DeclineWithReason.class)
                    .from(REGISTERED)
                    .closes(NOT_ACCEPTED)
                    .provided(GROUND_ON_THE_LIST, CentreRequest::hasGround)
                    .provided(REASON_GIVEN, CentreRequest::isReasonGiven)
                    .provided(CHANNEL_NAMED, CentreRequest::isChannelNamed)
                    .providedOnFile(NOT_A_MANDATORY_REPORT, CentreRequest::isOrdinary, DV.article(14), WBF.article(11))
                    .stops(REQUEST_ACCEPTANCE),

            // Routing
            under(JN.article(29), WF.article(22), GB53.whole())
                    .shall(TRIAGE_OFFICER, Route.class)
                    .from(ACCEPTED)
                    .to(ROUTED)
                    .provided(EXACTLY_ONE_LEAD, (request, route) -> CentreRequest.hasOneLead(route.order()))
                    .provided(COMPLEXITY_DECIDED, CentreRequest::hasComplexity, BJ_JS.article(13))
                    .provided(NOT_IN_ANOTHER_CHANNEL, CentreRequest::isInNoOtherChannel, BJ_JS.article(11))
                    .provided(
                            COMPLAINED_OF_KEPT_OUT,
                            (request, route) -> request.keepsOutComplainedOf(route.order()),
                            JN.article(32),
                            PET.article(30))
                    .providedInSituation(
                            CENTRE_MAY_ROUTE,
                            (request, route, situation) -> CentreRequest.centreHolds(Power.TRIAGE_ASSIGN, situation),
                            BZ.article(12),
                            Power.SOURCE)
                    .stops(REQUEST_ROUTING)
                    .startsOneOf(HANDLING, (request, route) -> request.handlingClock())
                    .starts(ROUTING_OBJECTION)
                    .recording(CentreRequest::routed),
            under(BJ_JS.article(12), PET.article(23))
                    .may(UNIT, ObjectToRouting.class)
                    .from(ROUTED)
                    .to(OBJECTED)
                    .providedInSituation(BY_THE_LEAD, CentreRequest::isByLead)
                    .provided(OBJECTION_REASONED, CentreRequest::isReasoned)
                    .providedOnFile(NOT_ROUTED_FINALLY, CentreRequest::isNotRoutedFinally, WF.article(22))
                    .within(ROUTING_OBJECTION)
                    .stops(ROUTING_OBJECTION)
                    .pauses(SIMPLE_REQUEST, ORDINARY_REQUEST, COMPLEX_REQUEST),
            under(WF.article(22))
                    .may(CENTRE_HEAD, UpholdRouting.class)
                    .from(OBJECTED)
                    .to(ROUTED)
                    .resumes(SIMPLE_REQUEST, ORDINARY_REQUEST, COMPLEX_REQUEST)
                    .recording(CentreRequest::upheld),
            under(WF.article(22))
                    .may(CENTRE_HEAD, Reroute.class)
                    .from(OBJECTED)
                    .to(ROUTED)
                    .provided(EXACTLY_ONE_LEAD, (request, reroute) -> CentreRequest.hasOneLead(reroute.order()))
                    .provided(
                            COMPLAINED_OF_KEPT_OUT,
                            (request, reroute) -> request.keepsOutComplainedOf(reroute.order()),
                            JN.article(32),
                            PET.article(30))
                    .startsOneOf(HANDLING, (request, reroute) -> request.handlingClock())
                    .starts(ROUTING_OBJECTION)
                    .recording(CentreRequest::rerouted),
            under(BJ_JS.article(15).paragraph(1), GB53.whole())
                    .shall(UNIT, Acknowledge.class)
                    .from(ROUTED)
                    .to(IN_PROCESS)
                    .providedInSituation(BY_THE_LEAD, CentreRequest::isByLead)
                    .provided(PERSON_CONTACTED, CentreRequest::isPersonContacted)
                    .stops(ROUTING_OBJECTION),

            // Handling
            under(BJ_JS.article(12), BJ_JS.article(24))
                    .may(CENTRE_HEAD, Convene.class)
                    .from(IN_PROCESS)
                    .to(CONSULTING)
                    .provided(SEVERAL_OR_STUCK, CentreRequest::isSeveralOrStuck),
            under(JN.article(29))
                    .may(CENTRE_HEAD, Decide.class)
                    .from(CONSULTING)
                    .to(IN_PROCESS)
                    .provided(MINUTES_KEPT, CentreRequest::areMinutesKept)
                    .provided(EXACTLY_ONE_LEAD, (request, decide) -> CentreRequest.hasOneLead(decide.order()))
                    .provided(DATE_SET, CentreRequest::isDateSet)
                    .provided(STANDS_UNDER_LAW, CentreRequest::replacesNoChannel, BJ_JS.article(11))
                    .provided(
                            COMPLAINED_OF_KEPT_OUT,
                            (request, decide) -> request.keepsOutComplainedOf(decide.order()),
                            JN.article(32),
                            PET.article(30))
                    .recording(CentreRequest::decided),
            under(BJ_JS.article(15).paragraph(2))
                    .may(CENTRE_HEAD, Extend.class)
                    .from(IN_PROCESS)
                    .stays()
                    .providedInSituation(TIME_STILL_RUNS, CentreRequest::isTimeStillRunning)
                    .provided(PERSON_TOLD, CentreRequest::isReasonTold)
                    .extendsClock(SIMPLE_REQUEST, (request, extend, at) -> granted(extend, at))
                    .extendsClock(ORDINARY_REQUEST, (request, extend, at) -> granted(extend, at))
                    .extendsClock(COMPLEX_REQUEST, (request, extend, at) -> granted(extend, at)),
            under(BJ_JS.article(14), BJ_JS.article(15).paragraph(3), GB53.whole())
                    .shall(UNIT, Reply.class)
                    .from(IN_PROCESS)
                    .to(REPLIED)
                    .providedInSituation(BY_THE_LEAD, CentreRequest::isByLead, BJ_JS.article(14))
                    .provided(
                            SUBSTANCE_ANSWERED,
                            CentreRequest::isOnSubstance,
                            BJ_JS.article(15).paragraph(3),
                            PLATFORM)
                    .provided(HELPERS_PARTS_ATTACHED, CentreRequest::hasHelpersParts)
                    .stops(SIMPLE_REQUEST, ORDINARY_REQUEST, COMPLEX_REQUEST)
                    .starts(CALLBACK),

            // Callback and end
            under(BJ_JS.article(23), JN.article(27), WF.article(25), GB53.whole())
                    .shall(CENTRE_CLERK, CallBack.class)
                    .from(REPLIED)
                    .to(CALLED_BACK)
                    .provided(ATTEMPT_RECORDED, CentreRequest::isAttemptRecorded)
                    .providedInSituation(NOT_BY_THE_UNIT, CentreRequest::isNotByUnit)
                    .provided(ANSWERS_ONLY_IF_REACHED, CentreRequest::isHonest)
                    .stops(CALLBACK)
                    .recording(CentreRequest::calledBack),
            under(JN.article(27), GB53.whole())
                    .may(CENTRE_HEAD, SendBack.class)
                    .from(CALLED_BACK)
                    .to(ROUTED)
                    .provided(SHOULD_BE_DONE_AGAIN, CentreRequest::shouldBeDoneAgain)
                    .providedInSituation(
                            CENTRE_MAY_URGE,
                            (request, sendBack, situation) ->
                                    CentreRequest.centreHolds(Power.SUPERVISE_URGE, situation),
                            BZ.article(12),
                            Power.SOURCE)
                    .startsOneOf(HANDLING, (request, sendBack) -> request.handlingClock())
                    .starts(ROUTING_OBJECTION)
                    .recording(CentreRequest::sentBack),
            under(JN.article(27), GB53.whole())
                    .shall(CENTRE_CLERK, Close.class)
                    .from(CALLED_BACK, ANSWERED)
                    .closes(CLOSED),
            under(SZ.article(28), CHOICE)
                    .may(RESIDENT, Withdraw.class)
                    .from(
                            REGISTERED,
                            ACCEPTED,
                            ANSWERED,
                            ROUTED,
                            OBJECTED,
                            IN_PROCESS,
                            CONSULTING,
                            REPLIED,
                            CALLED_BACK)
                    .closes(WITHDRAWN)
                    .providedInSituation(BY_WHOEVER_ASKED, CentreRequest::isByPerson)
                    .provided(FREE_WILL, CentreRequest::isFree)
                    .providedOnFile(NOT_A_MANDATORY_REPORT, CentreRequest::isOrdinary, DV.article(14), WBF.article(11))
                    .stops(
                            REQUEST_ACCEPTANCE,
                            REQUEST_ROUTING,
                            SIMPLE_REQUEST,
                            ORDINARY_REQUEST,
                            COMPLEX_REQUEST,
                            ROUTING_OBJECTION,
                            CALLBACK));

    private CentreRequestRules() {}

    private static Optional<Extension> granted(Extend extend, Instant at) {
        return extend.by().map(by -> Extension.of(BY_CENTRE_HEAD, by, at));
    }
}
