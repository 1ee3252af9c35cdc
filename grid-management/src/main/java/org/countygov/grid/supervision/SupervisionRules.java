package org.countygov.grid.supervision;

import static org.countygov.grid.shared.GridClocks.RECTIFICATION;
import static org.countygov.grid.shared.GridClocks.RED_REPLY;
import static org.countygov.grid.shared.GridClocks.REMINDER_REPLY;
import static org.countygov.grid.shared.GridClocks.YELLOW_REPLY;
import static org.countygov.grid.shared.GridRole.CENTRE_HEAD;
import static org.countygov.grid.shared.GridRole.COUNTY_BODY;
import static org.countygov.grid.shared.GridRole.UNIT;
import static org.countygov.grid.supervision.MeasureTable.SUPERVISORS;
import static org.countygov.grid.supervision.SupervisionCondition.*;
import static org.countygov.grid.supervision.SupervisionState.*;
import static org.countygov.law.Instruments.BJ_JD;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.GDP;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.SD_XZ;
import static org.countygov.law.Instruments.SH_ZZ;
import static org.countygov.law.Instruments.WF;
import static org.countygov.law.Instruments.ZJ_ZZ;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import org.countygov.grid.shared.Power;
import org.countygov.grid.supervision.SupervisionCommand.*;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.supervision.Rung;
import org.countygov.workflow.Command;
import org.countygov.workflow.Condition;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/** Supervision orders, rule by rule, from the reminder to the listing. */
final class SupervisionRules {
    private static final Convention CARDS = Convention.of(
            "三色督办见于三明、奎屯、广元、隆昌等地做法，网格事项未见条文",
            "the ladder of colours is practice in Sanming, Kuitun, Guangyuan and Longchang; no rule for grids was seen");
    static final Convention CHOICE = Convention.of("条文未规定，属本库的设计", "no text decides; a choice of this library");
    private static final Basis[] LISTING = {ZJ_ZZ.article(28), GDP.article(30), PET.article(39)};
    private static final Basis[] URGING = {BZ.article(12), BJ_JD.article(11).paragraph(5), Power.SOURCE};

    static final RuleTable<SupervisionOrder, SupervisionState> OF_2022 = RuleTable.of(
            SupervisionState.class,
            SupervisionCommand.VOCABULARY,

            // How an order begins
            urging(under(CARDS)
                    .<SupervisionOrder, SupervisionState, Remind>may(SUPERVISORS, Remind.class)
                    .opens(REMINDED)
                    .provided(UNIT_IS_SLOW, (order, remind) -> SupervisionOrder.stated(remind.why()))
                    .providedInSituation(LEVEL_MAY_REMIND, level(Rung.REMINDER))
                    .providedOnFile(NO_OPEN_TWIN, SupervisionOrder::hasNoOpenTwin, CHOICE)
                    .starts(REMINDER_REPLY)
                    .startsAsSet(REMINDER_REPLY, (order, remind) -> remind.replyWithin())
                    .recording(SupervisionOrder::reminded)),
            urging(under(CARDS)
                    .<SupervisionOrder, SupervisionState, IssueYellow>may(SUPERVISORS, IssueYellow.class)
                    .opens(YELLOW)
                    .provided(MATTER_IS_GRAVE, (order, issue) -> SupervisionOrder.stated(issue.why()))
                    .providedInSituation(LEVEL_MAY_ISSUE_CARDS, level(Rung.CARD))
                    .providedOnFile(NO_OPEN_TWIN, SupervisionOrder::hasNoOpenTwin, CHOICE)
                    .providedInSituation(NOT_SUSPENDED, SupervisionOrder::isNotSuspended, CHOICE)
                    .starts(YELLOW_REPLY)
                    .startsAsSet(YELLOW_REPLY, (order, issue) -> issue.replyWithin())
                    .recording(SupervisionOrder::yellow)),
            under(ZJ_ZZ.article(28), PET.article(39), WF.article(26))
                    .<SupervisionOrder, SupervisionState, PutOnList>may(SUPERVISORS, PutOnList.class)
                    .opens(LISTED)
                    .providedInSituation(LEVEL_MAY_LIST, level(Rung.LISTING), LISTING)
                    .provided(STATUTORY_GROUND, SupervisionOrder::hasStatutoryGround)
                    .provided(RECTIFICATION_TIME_SET, SupervisionOrder::isTimeSet)
                    .providedOnFile(NO_OPEN_TWIN, SupervisionOrder::hasNoOpenTwin, CHOICE)
                    .startsAsSet(RECTIFICATION, (order, list) -> order.rectifyWithin())
                    .recording(SupervisionOrder::listed),

            // How it rises
            urging(under(CARDS)
                    .<SupervisionOrder, SupervisionState, RaiseYellow>may(SUPERVISORS, RaiseYellow.class)
                    .from(REMINDED)
                    .to(YELLOW)
                    .providedInSituation(
                            REPLY_MISSED,
                            (order, raise, situation) -> SupervisionOrder.hasMissed(REMINDER_REPLY, situation))
                    .provided(NO_GOOD_REASON, SupervisionOrder::hasNoGoodReason)
                    .providedInSituation(LEVEL_MAY_ISSUE_CARDS, level(Rung.CARD))
                    .providedInSituation(NOT_SUSPENDED, SupervisionOrder::isNotSuspended, CHOICE)
                    .stops(REMINDER_REPLY)
                    .starts(YELLOW_REPLY)
                    .startsAsSet(YELLOW_REPLY, (order, raise) -> raise.replyWithin())
                    .recording(SupervisionOrder::raised)),
            urging(under(CARDS)
                    .<SupervisionOrder, SupervisionState, RaiseRed>may(SUPERVISORS, RaiseRed.class)
                    .from(YELLOW)
                    .to(RED)
                    .providedInSituation(
                            REPLY_MISSED,
                            (order, raise, situation) -> SupervisionOrder.hasMissed(YELLOW_REPLY, situation))
                    .provided(NO_GOOD_REASON, SupervisionOrder::hasNoGoodReason)
                    .providedInSituation(LEVEL_MAY_ISSUE_CARDS, level(Rung.CARD))
                    .providedInSituation(NOT_SUSPENDED, SupervisionOrder::isNotSuspended, CHOICE)
                    .stops(YELLOW_REPLY)
                    .starts(RED_REPLY)
                    .startsAsSet(RED_REPLY, (order, raise) -> raise.replyWithin())
                    .recording(SupervisionOrder::raised)),
            under(ZJ_ZZ.article(28), PET.article(39), WF.article(26))
                    .<SupervisionOrder, SupervisionState, PutOnList>may(SUPERVISORS, PutOnList.class)
                    .from(RED)
                    .to(LISTED)
                    .providedInSituation(LEVEL_MAY_LIST, level(Rung.LISTING), LISTING)
                    .provided(STATUTORY_GROUND, SupervisionOrder::hasStatutoryGround)
                    .provided(RECTIFICATION_TIME_SET, SupervisionOrder::isTimeSet)
                    .stops(RED_REPLY)
                    .startsAsSet(RECTIFICATION, (order, list) -> order.rectifyWithin())
                    .recording(SupervisionOrder::listed),

            // Measures beside the level
            under(ZJ_ZZ.article(28), SH_ZZ.article(38), GDP.article(49), PET.article(39))
                    .may(SUPERVISORS, OrderRectification.class)
                    .from(REMINDED, YELLOW, RED, LISTED)
                    .stays()
                    .providedInSituation(LEVEL_MAY_ORDER, level(Rung.RECTIFICATION_NOTICE)),
            under(ZJ_ZZ.article(28), SH_ZZ.article(38), GDP.article(49), PET.article(39))
                    .may(SUPERVISORS, Criticise.class)
                    .from(REMINDED, YELLOW, RED, LISTED)
                    .stays()
                    .providedInSituation(LEVEL_MAY_CRITICISE, level(Rung.CIRCULAR))
                    .providedInSituation(
                            LIMIT_PASSED_WHERE_REQUIRED, SupervisionOrder::isLimitPassedIfRequired, SH_ZZ.article(38)),
            under(ZJ_ZZ.article(28), GDP.article(47), PET.article(39), CARDS)
                    .may(SUPERVISORS, Interview.class)
                    .from(YELLOW, RED, LISTED)
                    .stays()
                    .providedInSituation(LEVEL_MAY_INTERVIEW, level(Rung.INTERVIEW))
                    .providedInSituation(GROUND_TO_INTERVIEW, SupervisionOrder::hasGroundToInterview)
                    .recording(SupervisionOrder::interviewed),

            // The response, and what becomes of it
            under(SH_ZZ.article(38))
                    .shall(UNIT, Respond.class)
                    .from(REMINDED, YELLOW, RED, LISTED)
                    .to(RESPONDED)
                    .providedInSituation(BY_THE_UNIT, SupervisionOrder::isByUnit)
                    .provided(EXPLAINED, SupervisionOrder::isExplained)
                    .provided(EVIDENCE_OF_RECTIFICATION, SupervisionOrder::hasEvidence)
                    .stops(REMINDER_REPLY, YELLOW_REPLY, RED_REPLY, RECTIFICATION),
            under(CHOICE)
                    .may(SUPERVISORS, Lift.class)
                    .from(RESPONDED)
                    .closes(LIFTED)
                    .providedInSituation(BY_THE_ISSUING_LEVEL, SupervisionOrder::isByIssuer)
                    .provided(VERIFIED_FROM_OUTSIDE, SupervisionOrder::isVerifiedFromOutside),
            under(CARDS)
                    .<SupervisionOrder, SupervisionState, ReturnToReminder>may(SUPERVISORS, ReturnToReminder.class)
                    .from(RESPONDED)
                    .to(REMINDED)
                    .providedOnFile(ANSWERED_A_REMINDER, order -> order.hasAnswered(REMINDED))
                    .providedInSituation(BY_THE_ISSUING_LEVEL, SupervisionOrder::isByIssuer)
                    .provided(NOT_RECTIFIED, (order, back) -> back.rectified().not())
                    .starts(REMINDER_REPLY),
            under(CARDS)
                    .<SupervisionOrder, SupervisionState, ReturnToYellow>may(SUPERVISORS, ReturnToYellow.class)
                    .from(RESPONDED)
                    .to(YELLOW)
                    .providedOnFile(ANSWERED_A_YELLOW_CARD, order -> order.hasAnswered(YELLOW))
                    .providedInSituation(BY_THE_ISSUING_LEVEL, SupervisionOrder::isByIssuer)
                    .provided(NOT_RECTIFIED, (order, back) -> back.rectified().not())
                    .starts(YELLOW_REPLY),
            under(CARDS)
                    .<SupervisionOrder, SupervisionState, ReturnToRed>may(SUPERVISORS, ReturnToRed.class)
                    .from(RESPONDED)
                    .to(RED)
                    .providedOnFile(ANSWERED_A_RED_CARD, order -> order.hasAnswered(RED))
                    .providedInSituation(BY_THE_ISSUING_LEVEL, SupervisionOrder::isByIssuer)
                    .provided(NOT_RECTIFIED, (order, back) -> back.rectified().not())
                    .starts(RED_REPLY),
            under(CARDS)
                    .<SupervisionOrder, SupervisionState, ReturnToList>may(SUPERVISORS, ReturnToList.class)
                    .from(RESPONDED)
                    .to(LISTED)
                    .providedOnFile(ANSWERED_A_LISTING, order -> order.hasAnswered(LISTED))
                    .providedInSituation(BY_THE_ISSUING_LEVEL, SupervisionOrder::isByIssuer)
                    .provided(NOT_RECTIFIED, (order, back) -> back.rectified().not())
                    .startsAsSet(RECTIFICATION, (order, back) -> order.rectifyWithin()),
            under(ZJ_ZZ.article(29), ZJ_ZZ.article(31), SH_ZZ.article(39), WF.article(33))
                    .may(either(COUNTY_BODY, CENTRE_HEAD), Refer.class)
                    .from(RED, LISTED)
                    .closes(REFERRED)
                    .provided(UNRECTIFIED_OR_FALSIFIED, SupervisionOrder::isUnrectifiedOrFalsified)
                    .providedInSituation(
                            CENTRE_MAY_ASSESS,
                            (order, refer, situation) -> SupervisionOrder.centreHolds(Power.ASSESS_REWARD, situation),
                            BZ.article(12),
                            SD_XZ.article(18),
                            Power.SOURCE)
                    .stops(RED_REPLY, RECTIFICATION),
            under(CHOICE)
                    .may(SUPERVISORS, WithdrawOrder.class)
                    .from(REMINDED, YELLOW, RED)
                    .closes(WITHDRAWN)
                    .providedInSituation(BY_THE_ISSUING_LEVEL, SupervisionOrder::isByIssuer)
                    .provided(ISSUED_BY_MISTAKE, SupervisionOrder::isMistaken)
                    .stops(REMINDER_REPLY, YELLOW_REPLY, RED_REPLY));

    private SupervisionRules() {}

    /** Whether the table of the jurisdiction gives the measure to whoever acts. */
    private static <X> Condition.Test<SupervisionOrder, X> level(Rung rung) {
        return (order, command, situation) -> SupervisionOrder.levelMay(rung, situation);
    }

    /** A centre urges by one of its four powers. */
    private static <X extends Command<SupervisionOrder, SupervisionState>>
            Rule<SupervisionOrder, SupervisionState, X> urging(Rule<SupervisionOrder, SupervisionState, X> rule) {
        return rule.providedInSituation(
                CENTRE_MAY_URGE,
                (order, command, situation) -> SupervisionOrder.centreHolds(Power.SUPERVISE_URGE, situation),
                URGING);
    }
}
