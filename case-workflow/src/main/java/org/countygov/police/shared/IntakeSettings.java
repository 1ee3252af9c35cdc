package org.countygov.police.shared;

import static org.countygov.law.Instruments.REC_2016;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** What a county may choose in taking reports in and in reviewing how alerts were disposed of. */
public final class IntakeSettings {
    private static final Convention MODEL =
            Convention.of("无全国性规定，属地方做法，由县级确定", "no national rule was found; local practice, set by the county");

    /** Whether only the head of a unit closes an alert as no case. */
    public static final Setting<Boolean> NON_CASE_CLOSED_BY_HEAD = Setting.of(
            "non-case-alert-closed-by-head",
            Boolean.class,
            Phrase.of("非案件警情是否由部门负责人审定", "whether a unit head closes an alert as no case"),
            true,
            MODEL);

    /** Whether a reviewer must consent before an alert with injury, loss or a person brought back is closed as no case. */
    public static final Setting<Boolean> REVIEWER_CONSENTS = Setting.of(
            "non-case-alert-with-harm-needs-reviewer",
            Boolean.class,
            Phrase.of(
                    "有人受伤、财物损失或者带回人员的警情作非案件办结，是否须经审查人同意",
                    "whether a reviewer must consent to closing as no case where there was injury, loss or a person brought back"),
            true,
            MODEL);

    /** Whether the reviewer of an alert may not have been on the shift that disposed of it. */
    public static final Setting<Boolean> REVIEWER_OFF_SHIFT = Setting.of(
            "alert-reviewer-off-shift",
            Boolean.class,
            Phrase.of("警情审查人是否须非同班次", "whether the reviewer of an alert must be of another shift"),
            true,
            MODEL);

    /** How long the review of a case-type alert may take. */
    public static final Setting<TimeLimit> CASE_ALERT_REVIEW = Setting.of(
            "case-alert-review-within",
            TimeLimit.class,
            Phrase.of("案件类警情实质化审查的时限", "how long the review of a case-type alert may take"),
            TimeLimit.hours(24),
            MODEL);

    /** How long the review of any other alert may take. */
    public static final Setting<TimeLimit> OTHER_ALERT_REVIEW = Setting.of(
            "other-alert-review-within",
            TimeLimit.class,
            Phrase.of("其他警情实质化审查的时限", "how long the review of another alert may take"),
            TimeLimit.hours(72),
            MODEL);

    /** How long a unit has to rectify a finding. */
    public static final Setting<TimeLimit> RECTIFICATION = Setting.of(
            "alert-rectification-within",
            TimeLimit.class,
            Phrase.of("一般问题的整改时限", "how long a unit has to rectify a finding"),
            TimeLimit.workingDays(3),
            MODEL);

    /** How long a unit has to rectify a major finding. */
    public static final Setting<TimeLimit> MAJOR_RECTIFICATION = Setting.of(
            "alert-rectification-of-major-finding-within",
            TimeLimit.class,
            Phrase.of("重大问题的整改时限", "how long a unit has to rectify a major finding"),
            TimeLimit.workingDays(10),
            MODEL);

    /** How long the recording of work at a scene is kept at least. */
    public static final Setting<TimeLimit> RECORDING_KEPT = Setting.of(
                    "on-scene-recording-kept-for",
                    TimeLimit.class,
                    Phrase.of("现场执法记录的保存期限", "how long an on-scene recording is kept"),
                    TimeLimit.months(6),
                    REC_2016.article(13))
            .bounded(
                    kept -> TimeLimit.months(6).isWithin(kept),
                    Phrase.of("不少于六个月", "at least six months"),
                    REC_2016.article(13));

    /** Every setting of intake. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            NON_CASE_CLOSED_BY_HEAD,
            REVIEWER_CONSENTS,
            REVIEWER_OFF_SHIFT,
            CASE_ALERT_REVIEW,
            OTHER_ALERT_REVIEW,
            RECTIFICATION,
            MAJOR_RECTIFICATION,
            RECORDING_KEPT);

    private IntakeSettings() {}
}
