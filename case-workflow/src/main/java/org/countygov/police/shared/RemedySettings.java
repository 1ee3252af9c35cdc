package org.countygov.police.shared;

import static org.countygov.law.Instruments.RRR;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.workflow.Applicability;

/** What a jurisdiction may choose in remedies, where two texts differ or one can be read in two ways. */
public final class RemedySettings {
    private static final Convention EARLIER_DATE = Convention.of(
            "程序规定写日，复议复核规定写工作日；取较早的日期",
            "the criminal-case rule says days, the rule on reconsideration working days; the earlier date is chosen");

    /** How soon an agency's objection to a refusal to file is decided. */
    public static final Setting<TimeLimit> AGENCY_RECONSIDERATION = twoReadings(
            "agency-reconsideration-within", "移送机关申请复议的决定期限", "the time to decide an agency's reconsideration", 3);

    /** How soon an objection to a forfeited deposit or a guarantor's fine is decided. */
    public static final Setting<TimeLimit> DEPOSIT_RECONSIDERATION = twoReadings(
            "deposit-reconsideration-within",
            "没收保证金、保证人罚款复议复核的决定期限",
            "the time to decide on a deposit or a guarantor's fine",
            7);

    /** How soon an objection to a refused recusal is answered. */
    public static final Setting<TimeLimit> RECUSAL_RECONSIDERATION = twoReadings(
            "recusal-reconsideration-within", "驳回回避申请复议的决定期限", "the time to answer on a refused recusal", 5);

    /** Whether detention is stayed only where one of the listed events of life comes on top of a remedy. */
    public static final Setting<Boolean> STAY_NEEDS_EVENT = Setting.of(
            "stay-of-detention-needs-event",
            Boolean.class,
            Phrase.of(
                    "暂缓执行拘留是否须兼有升学考试、子女出生或者近亲属病危、死亡",
                    "whether a stay of detention needs an exam, a birth or a relative's illness or death on top of a remedy"),
            true,
            Convention.of(
                    "2025年修订的治安管理处罚法第一百二十六条可有两种读法，默认取并列要件",
                    "art. 126 of the law of 2025 can be read in two ways; by default both are required"));

    /** Which rules govern a remedy that is under way when the rules change. */
    public static final Setting<Applicability> TRANSITION = Setting.of(
            "police-remedies-transition",
            Applicability.class,
            Phrase.of("救济程序在规定变动时的适用", "which rules govern a remedy under way when rules change"),
            Applicability.LAW_WHEN_ACTING,
            Convention.of("程序从新，法律未作过渡规定", "procedure follows the law of its day; no transition clause was found"));

    /** Every setting of remedies. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            AGENCY_RECONSIDERATION, DEPOSIT_RECONSIDERATION, RECUSAL_RECONSIDERATION, STAY_NEEDS_EVENT, TRANSITION);

    private RemedySettings() {}

    private static Setting<TimeLimit> twoReadings(String key, String zh, String en, int number) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), TimeLimit.days(number), EARLIER_DATE)
                .bounded(
                        limit ->
                                limit.isWithin(TimeLimit.days(number)) || limit.isWithin(TimeLimit.workingDays(number)),
                        Phrase.of("不超过%s个工作日", "no more than %s working days").with(Phrase.verbatim(number)),
                        RRR.article(27));
    }
}
