package org.countygov.police.shared;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
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

    /** How soon a unit may appeal against a finding of the quarterly sampling. */
    public static final Setting<TimeLimit> SAMPLING_APPEAL = of(
            "sampling-appeal-within", "对抽查结果的申诉时限", "the time to appeal against a finding", TimeLimit.workingDays(3));

    /** How soon after the quarter its results are final. */
    public static final Setting<TimeLimit> SAMPLING_RESULT = of(
            "sampling-result-within",
            "季度抽查结果确定时限",
            "the time to settle the results of a quarter",
            TimeLimit.workingDays(15));

    /** How soon an interview is held. */
    public static final Setting<TimeLimit> INTERVIEW =
            of("interview-within", "约谈时限", "the time to hold an interview", TimeLimit.workingDays(5));

    /** Every setting of supervision. */
    public static final ImmutableList<Setting<?>> ALL =
            ImmutableList.of(PATROL_REPORT, SAMPLING_APPEAL, SAMPLING_RESULT, INTERVIEW);

    private SupervisionSettings() {}

    private static Setting<TimeLimit> of(String key, String zh, String en, TimeLimit standard) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), standard, MODEL);
    }
}
