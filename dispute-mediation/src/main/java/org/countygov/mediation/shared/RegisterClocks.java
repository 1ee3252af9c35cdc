package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.time.TimeLimit.asSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.TimeLimit;

/** The clocks of the register of disputes and of screening. All are as long as the county sets; none is law. */
public final class RegisterClocks {
    private static final LocalDate PEOPLES_MEDIATION_LAW = LocalDate.of(2011, 1, 1);
    private static final Convention COUNTY = Convention.of("县级参数，法律未规定", "a parameter of the county");

    /** 登记. */
    public static final Clock REGISTER = target(
            "MG4-01",
            "登记纠纷",
            "register the dispute",
            RegisterSettings.REGISTER_WITHIN,
            "发现",
            "finding",
            SZ.article(12));

    /** 落实包案. */
    public static final Clock ASSIGN = target(
            "MG4-02",
            "落实包案领导和专班",
            "assign a leader and a team",
            RegisterSettings.ASSIGN_WITHIN,
            "登记",
            "registration",
            PET.article(18));

    /** 制定方案. */
    public static final Clock PLAN =
            target("MG4-03", "制定化解方案", "make a plan", RegisterSettings.PLAN_WITHIN, "登记", "registration");

    /** 一般风险办理目标. */
    public static final Clock HANDLE_NORMAL = handling("MG4-04", RiskLevel.NORMAL, RegisterSettings.NORMAL_TARGET);

    /** 关注级办理目标. */
    public static final Clock HANDLE_ATTENTION =
            handling("MG4-05", RiskLevel.ATTENTION, RegisterSettings.ATTENTION_TARGET);

    /** 预警级办理目标. */
    public static final Clock HANDLE_WARNING = handling("MG4-06", RiskLevel.WARNING, RegisterSettings.WARNING_TARGET);

    /** 严重级办理目标. */
    public static final Clock HANDLE_SERIOUS = handling("MG4-07", RiskLevel.SERIOUS, RegisterSettings.SERIOUS_TARGET);

    /** 特别严重级办理目标. */
    public static final Clock HANDLE_CRITICAL =
            handling("MG4-08", RiskLevel.CRITICAL, RegisterSettings.CRITICAL_TARGET);

    /** 回访. */
    public static final Clock RESULT_FOLLOW_UP = target(
            "MG4-09",
            "化解后回访",
            "follow up a resolved dispute",
            RegisterSettings.FOLLOW_UP_AFTER,
            "化解",
            "resolution",
            PML.article(31));

    /** 接收单位答复. */
    public static final Clock REFERRAL_ANSWER = target(
            "MG5-01",
            "接收单位答复移送",
            "answer what was handed on",
            RegisterSettings.REFERRAL_ANSWERED_WITHIN,
            "移送",
            "handing on",
            PET.article(31));

    /** 提交排查情况. From the first day of the round to its last and the days of grace; rest days change nothing. */
    public static final Clock SUBMISSION = Clock.named("MG1-01", "提交排查情况", "hand in the result of a screening round")
            .from(PEOPLES_MEDIATION_LAW, asSet())
            .under(COUNTY)
            .trigger("排查周期首日", "the first day of the round")
            .fixed()
            .overrun(Consequence.EFFECT_BY_LAW, "标记为逾期", "the round is marked overdue");

    /** The targets for handling a dispute, the least danger first. */
    public static final ImmutableList<Clock> HANDLING =
            ImmutableList.of(HANDLE_NORMAL, HANDLE_ATTENTION, HANDLE_WARNING, HANDLE_SERIOUS, HANDLE_CRITICAL);

    /** Every clock declared here. */
    public static final ImmutableList<Clock> ALL = ImmutableList.<Clock>builder()
            .add(REGISTER, ASSIGN, PLAN)
            .addAll(HANDLING)
            .add(RESULT_FOLLOW_UP, REFERRAL_ANSWER, SUBMISSION)
            .build();

    private RegisterClocks() {}

    /** The target for handling a dispute of a level. */
    public static Clock handling(RiskLevel level) {
        return switch (level) {
            case NORMAL -> HANDLE_NORMAL;
            case ATTENTION -> HANDLE_ATTENTION;
            case WARNING -> HANDLE_WARNING;
            case SERIOUS -> HANDLE_SERIOUS;
            case CRITICAL -> HANDLE_CRITICAL;
        };
    }

    private static Clock handling(String id, RiskLevel level, Setting<TimeLimit> limit) {
        return target(
                id,
                "化解纠纷（" + level.words().zh() + "）",
                "resolve a dispute (" + level.words().en() + ")",
                limit,
                "落实包案或者等级变动",
                "assignment, or a change of level");
    }

    private static Clock target(
            String id, String zh, String en, Setting<TimeLimit> limit, String fromZh, String fromEn, Basis... bases) {
        return Clock.named(id, zh, en)
                .from(PEOPLES_MEDIATION_LAW, limit)
                .under(ImmutableList.<Basis>builder()
                        .add(bases)
                        .add(COUNTY)
                        .build()
                        .toArray(new Basis[0]))
                .trigger(fromZh, fromEn)
                .fixed()
                .overrun(Consequence.TARGET_MISSED);
    }
}
