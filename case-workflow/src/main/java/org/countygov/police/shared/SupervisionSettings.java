package org.countygov.police.shared;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.supervision.SampleSize;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** What a county or city may choose in supervising police work. No national text gives these numbers. */
public final class SupervisionSettings {
    /** What the numbers rest on. */
    static final Convention MODEL = Convention.of(
            "执法监督的次数和时限未见全国性条文，默认值为本库模型",
            "no national text sets numbers or times of supervision; the default is a model of this library");

    /** By when the patrol of a day is reported. */
    public static final Setting<TimeLimit> PATROL_REPORT = of(
            "patrol-report-within",
            "日巡查报告时限",
            "the time to report the daily patrol",
            TimeLimit.workingDays(1).endingAt(LocalTime.of(10, 0)));

    /** How soon after the quarter its results are final. */
    public static final Setting<TimeLimit> SAMPLING_RESULT = of(
            "sampling-result-within",
            "季度抽查结果确定时限",
            "the time to settle the results of a quarter",
            TimeLimit.workingDays(15));

    /** How soon an interview is held. */
    public static final Setting<TimeLimit> INTERVIEW =
            of("interview-within", "约谈时限", "the time to hold an interview", TimeLimit.workingDays(5));

    /** How many calls about the same party bring an alert under review. */
    public static final Setting<Integer> REPEAT_CALLS =
            number("repeat-calls-to-review", "同一对象报警几次即须审查", "how many calls about one party bring a review", 3);

    /** Within how many days those calls count. */
    public static final Setting<Integer> REPEAT_CALL_DAYS =
            number("repeat-calls-within-days", "重复报警的计算天数", "within how many days repeated calls count", 30);

    /** How many of the other alerts are reviewed; there is no way to review none. */
    public static final Setting<SampleSize> ALERT_SAMPLE = Setting.of(
            "alert-review-sample",
            SampleSize.class,
            Phrase.of("其他警情的抽查比例", "how many of the other alerts are reviewed"),
            SampleSize.of(1, 10),
            MODEL);

    /** How many of the reviewed alerts are called back. */
    public static final Setting<SampleSize> CALL_BACKS = Setting.of(
            "alert-call-backs",
            SampleSize.class,
            Phrase.of("回访比例", "how many of the reviewed alerts are called back"),
            SampleSize.of(1, 100),
            MODEL);

    /** How long the recording of a stay may be interrupted; that of an act which must be recorded, not at all. */
    public static final Setting<Integer> RECORDING_GAP = Setting.of(
                    "recording-gap-minutes",
                    Integer.class,
                    Phrase.of("在区录音录像允许中断的分钟数", "for how many minutes the recording of a stay may be interrupted"),
                    1,
                    MODEL)
            .boundedBySense(minutes -> minutes >= 0, Phrase.of("不为负数", "not negative"));

    /** How many cases and alerts of a county the city draws in a quarter. */
    public static final Setting<SampleSize> QUARTERLY_SAMPLE = Setting.of(
            "quarterly-sample",
            SampleSize.class,
            Phrase.of("季度抽查每县的数量", "how many cases and alerts of a county are drawn in a quarter"),
            SampleSize.of(30, 5),
            MODEL);

    /** How often the same defect in a quarter leads to an interview. */
    public static final Setting<Integer> DEFECTS_TO_INTERVIEW = number(
            "same-defects-to-interview",
            "同类问题一季度内几次即须约谈",
            "how often one defect in a quarter leads to an interview",
            3);

    /** How often in a row the last place leads to an interview. */
    public static final Setting<Integer> LAST_PLACES_TO_INTERVIEW = number(
            "last-places-to-interview", "连续几次末位即须约谈", "how often in a row the last place leads to an interview", 2);

    /** How long after its time an entry of the ledger leads to an interview. */
    public static final Setting<TimeLimit> OVERDUE_TO_INTERVIEW = of(
            "overdue-to-interview",
            "整改逾期多久即须约谈",
            "how long after its time an entry leads to an interview",
            TimeLimit.workingDays(10));

    /** How often the legal department and the procuratorate meet. */
    public static final Setting<TimeLimit> JOINT_MEETING = of(
            "joint-meeting-within",
            "公安与检察联席会议的间隔",
            "how long after one joint meeting the next is held",
            TimeLimit.months(1));

    /** Every setting of supervision. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            PATROL_REPORT,
            SAMPLING_RESULT,
            INTERVIEW,
            REPEAT_CALLS,
            REPEAT_CALL_DAYS,
            ALERT_SAMPLE,
            CALL_BACKS,
            RECORDING_GAP,
            QUARTERLY_SAMPLE,
            DEFECTS_TO_INTERVIEW,
            LAST_PLACES_TO_INTERVIEW,
            OVERDUE_TO_INTERVIEW,
            JOINT_MEETING);

    private SupervisionSettings() {}

    private static Setting<Integer> number(String key, String zh, String en, int standard) {
        return Setting.of(key, Integer.class, Phrase.of(zh, en), standard, MODEL)
                .boundedBySense(number -> number >= 1, Phrase.of("至少为1", "at least 1"));
    }

    private static Setting<TimeLimit> of(String key, String zh, String en, TimeLimit standard) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), standard, MODEL);
    }
}
