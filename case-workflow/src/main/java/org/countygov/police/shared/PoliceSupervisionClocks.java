package org.countygov.police.shared;

import static org.countygov.police.shared.SupervisionSettings.MODEL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.TimeLimit;

/**
 * The clocks of supervision and unified review (SV). All are local targets: none lengthens a legal period, and nothing
 * follows in law when one is missed. The times to rectify and to appeal, SV-02 and SV-04a, are those of the ledger, {@link
 * org.countygov.rectification.LedgerClocks}.
 */
public final class PoliceSupervisionClocks {
    // A model has no first day; it is offered for every day of the procedures it serves.
    private static final LocalDate ALWAYS = LocalDate.of(2013, 1, 1);
    private static final Convention TWO_UNIFICATIONS = Convention.of(
            "刑事案件由法制部门统一审核、统一出口；未见有条文的全国性文本",
            "the legal department reviews criminal cases and alone deals with the procuratorate; no national text with articles"
                    + " was found");

    /** SV-03 日巡查. */
    public static final Clock PATROL_REPORT = target(
            "SV-03",
            "报告日巡查情况",
            "report the daily patrol",
            SupervisionSettings.PATROL_REPORT,
            "巡查当日",
            "the day of the patrol",
            MODEL);

    /** SV-04 季度抽查结果. */
    public static final Clock SAMPLING_RESULT = target(
            "SV-04b",
            "确定季度抽查结果",
            "settle the results of the quarterly sampling",
            SupervisionSettings.SAMPLING_RESULT,
            "季度终了",
            "the end of the quarter",
            MODEL);

    /** SV-05 强制措施类审核. */
    public static final Clock REVIEW_OF_MEASURE =
            review("SV-05a", "审核强制措施类事项", "review a measure", ReviewSettings.REVIEW_OF_MEASURE, TimeLimit.hours(12));

    /** SV-05 提请逮捕类审核. */
    public static final Clock REVIEW_OF_ARREST_REQUEST = review(
            "SV-05b",
            "审核提请逮捕类事项",
            "review a request for custody",
            ReviewSettings.REVIEW_OF_ARREST_REQUEST,
            TimeLimit.hours(72));

    /** SV-05 移送起诉及其他审核. */
    public static final Clock REVIEW_OF_OTHERS = review(
            "SV-05c",
            "审核移送起诉及其他事项",
            "review a transfer or another step",
            ReviewSettings.REVIEW_OF_OTHERS,
            TimeLimit.hours(720));

    /** SV-05 紧急事项补审. */
    public static final Clock REVIEW_AFTERWARDS = target(
            "SV-05d",
            "补审已先行批准的紧急事项",
            "review an urgent measure signed first",
            ReviewSettings.REVIEW_AFTERWARDS,
            "先行批准",
            "the approval",
            TWO_UNIFICATIONS);

    /** SV-06 在押案件补正. */
    public static final Clock CORRECTION_IN_CUSTODY = target(
            "SV-06a",
            "补正并重报（在押）",
            "correct and resubmit, somebody being in custody",
            ReviewSettings.CORRECTION_IN_CUSTODY,
            "退回补正",
            "the return",
            TWO_UNIFICATIONS);

    /** SV-06 其他案件补正. */
    public static final Clock CORRECTION = target(
            "SV-06b",
            "补正并重报",
            "correct and resubmit",
            ReviewSettings.CORRECTION,
            "退回补正",
            "the return",
            TWO_UNIFICATIONS);

    /** SV-07 约谈. */
    public static final Clock INTERVIEW =
            target("SV-07", "约谈", "hold an interview", SupervisionSettings.INTERVIEW, "出现约谈情形", "its trigger", MODEL);

    /** SV-07 逾期未整改的约谈. */
    public static final Clock OVERDUE_TO_INTERVIEW = target(
            "SV-07b",
            "整改（逾期届满即须约谈）",
            "rectify, lest an interview follow",
            SupervisionSettings.OVERDUE_TO_INTERVIEW,
            "整改期限届满",
            "the end of the time to rectify",
            MODEL);

    /** 联席会议. */
    public static final Clock JOINT_MEETING = target(
            "SV-09",
            "召开联席会议",
            "hold the next joint meeting",
            SupervisionSettings.JOINT_MEETING,
            "上次会议",
            "the last meeting",
            MODEL);

    /** Every clock of supervision. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            PATROL_REPORT,
            SAMPLING_RESULT,
            REVIEW_OF_MEASURE,
            REVIEW_OF_ARREST_REQUEST,
            REVIEW_OF_OTHERS,
            REVIEW_AFTERWARDS,
            CORRECTION_IN_CUSTODY,
            CORRECTION,
            INTERVIEW,
            OVERDUE_TO_INTERVIEW,
            JOINT_MEETING);

    private PoliceSupervisionClocks() {}

    private static Clock target(
            String id,
            String zh,
            String en,
            Setting<TimeLimit> limit,
            String triggerZh,
            String triggerEn,
            Basis basis) {
        Clock.Draft draft =
                Clock.named(id, zh, en).from(ALWAYS, limit).under(basis).trigger(triggerZh, triggerEn);
        return (limit.standard().mode().endsAtMoment() ? draft.fixed() : draft.rolls())
                .overrun(Consequence.TARGET_MISSED);
    }

    /** A review never rests: the legal period it must not eat up does not either. */
    private static Clock review(String id, String zh, String en, Setting<TimeLimit> limit, TimeLimit most) {
        return Clock.named(id, zh, en)
                .from(ALWAYS, limit)
                .under(TWO_UNIFICATIONS)
                .trigger("提交或者重报审核", "submission or resubmission")
                .orAsSetUpTo(most)
                .fixed()
                .overrun(Consequence.TARGET_MISSED);
    }
}
