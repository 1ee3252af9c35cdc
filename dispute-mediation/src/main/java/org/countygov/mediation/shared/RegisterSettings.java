package org.countygov.mediation.shared;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** How soon a county deals with the disputes on its register. None of it is law: the register is a tool of administration. */
public final class RegisterSettings {
    private static final Convention COUNTY = Convention.of("县级参数，法律未规定", "a parameter of the county; no law says it");
    private static final Convention SEVEN_DAYS =
            Convention.of("某县“四级七日”做法", "one county's practice of four levels and seven days");

    /** From finding to the register. */
    public static final Setting<TimeLimit> REGISTER_WITHIN = limit(
            "register-within", "发现后登记的时限", "how soon a dispute found is registered", TimeLimit.promptly(), COUNTY);

    /** From the register to a leader and a team. */
    public static final Setting<TimeLimit> ASSIGN_WITHIN = limit(
            "assign-within", "登记后落实包案的时限", "how soon a registered dispute is assigned", TimeLimit.promptly(), COUNTY);

    /** From the register to a plan. */
    public static final Setting<TimeLimit> PLAN_WITHIN =
            limit("plan-within", "登记后制定方案的时限", "how soon there is a plan", TimeLimit.promptly(), COUNTY);

    /** From the assignment of a normal dispute to its resolution. */
    public static final Setting<TimeLimit> NORMAL_TARGET = target(RiskLevel.NORMAL);

    /** From the assignment of a dispute that needs attention to its resolution. */
    public static final Setting<TimeLimit> ATTENTION_TARGET = target(RiskLevel.ATTENTION);

    /** From the assignment of a dispute under warning to its resolution. */
    public static final Setting<TimeLimit> WARNING_TARGET = target(RiskLevel.WARNING);

    /** From the assignment of a serious dispute to its resolution. */
    public static final Setting<TimeLimit> SERIOUS_TARGET = target(RiskLevel.SERIOUS);

    /** From the assignment of a critical dispute to its resolution. */
    public static final Setting<TimeLimit> CRITICAL_TARGET = target(RiskLevel.CRITICAL);

    /** From the resolution to the visit that sees whether it holds. */
    public static final Setting<TimeLimit> FOLLOW_UP_AFTER = limit(
            "register-follow-up-within",
            "化解后回访的时限",
            "how soon after its resolution a dispute is followed up",
            TimeLimit.days(30),
            COUNTY);

    /** From handing a dispute on to the receiver's answer. */
    public static final Setting<TimeLimit> REFERRAL_ANSWERED_WITHIN = limit(
            "referral-answered-within",
            "接收单位答复移送的时限",
            "how soon a receiver answers what was handed on",
            TimeLimit.promptly(),
            COUNTY);

    /** Every setting of the register. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            REGISTER_WITHIN,
            ASSIGN_WITHIN,
            PLAN_WITHIN,
            NORMAL_TARGET,
            ATTENTION_TARGET,
            WARNING_TARGET,
            SERIOUS_TARGET,
            CRITICAL_TARGET,
            FOLLOW_UP_AFTER,
            REFERRAL_ANSWERED_WITHIN);

    private RegisterSettings() {}

    private static Setting<TimeLimit> target(RiskLevel level) {
        Phrase words = Phrase.of("%s风险纠纷的办理目标时限", "the target for a dispute of the level \"%s\"")
                .with(level);
        return limit(
                "handling-target-" + level.name().toLowerCase(Locale.ROOT),
                words.zh(),
                words.en(),
                TimeLimit.days(7),
                SEVEN_DAYS);
    }

    private static Setting<TimeLimit> limit(String key, String zh, String en, TimeLimit standard, Convention source) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), standard, source);
    }
}
