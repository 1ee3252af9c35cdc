package org.countygov.mediation.shared;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** How a county grades the danger of disputes, and how soon what is dangerous is reported. Law grades no disputes. */
public final class RiskSettings {
    private static final Convention MODEL =
            Convention.of("风险分级及情形为建议模型，由县级确定", "grades and signs are a model for the county to set");

    /** The names of the levels. */
    public static final Setting<RiskColours> COLOURS = Setting.of(
            "risk-colours",
            RiskColours.class,
            Phrase.of("风险等级的名称（颜色）", "the names (colours) of the risk levels"),
            RiskColours.NONE,
            MODEL);

    /** From how many people on a dispute is one of many people. */
    public static final Setting<Integer> MANY_PEOPLE_FROM = Setting.of(
            "risk-many-people-from",
            Integer.class,
            Phrase.of("涉及人数达到多少人视为人数较多", "from how many people on many are involved"),
            5,
            MODEL);

    /** The least level of a dispute that shows a sign, by sign. */
    public static final ImmutableMap<RiskSign, Setting<RiskLevel>> LEVEL_OF = levels();

    /** From which level on a dispute is escalated. */
    public static final Setting<RiskLevel> ESCALATION_FROM = Setting.of(
            "escalation-from",
            RiskLevel.class,
            Phrase.of("达到哪一风险等级应当升级处置", "from which risk level on a dispute is escalated"),
            RiskLevel.SERIOUS,
            MODEL);

    /** How soon a possible mass incident is reported; law says at once, without a number. */
    public static final Setting<TimeLimit> INCIDENT_REPORT = Setting.of(
            "incident-report-within",
            TimeLimit.class,
            Phrase.of("可能发生群体性事件等的报告时限", "how soon a possible mass incident is reported"),
            TimeLimit.atOnce(),
            Convention.of("法律仅规定“立即”，由县级确定时限", "the law says at once; the county sets the number"));

    /** Every setting of risk and report. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.<Setting<?>>builder()
            .add(COLOURS, MANY_PEOPLE_FROM)
            .addAll(LEVEL_OF.values())
            .add(ESCALATION_FROM, INCIDENT_REPORT)
            .build();

    private RiskSettings() {}

    /**
     * The level of a dispute that shows the signs: the worst that any of them weighs.
     *
     * @param people how many are involved; from the county's number on, that is a sign of its own
     */
    public static RiskLevel levelOf(ImmutableSet<RiskSign> signs, int people, LocalSettings settings) {
        RiskLevel level =
                people >= settings.get(MANY_PEOPLE_FROM) ? weight(RiskSign.MANY_PEOPLE, settings) : RiskLevel.NORMAL;
        for (RiskSign sign : signs) {
            RiskLevel weight = weight(sign, settings);
            level = weight.isAtLeast(level) ? weight : level;
        }
        return level;
    }

    private static RiskLevel weight(RiskSign sign, LocalSettings settings) {
        return settings.get(checkNotNull(LEVEL_OF.get(sign), "sign"));
    }

    private static ImmutableMap<RiskSign, Setting<RiskLevel>> levels() {
        ImmutableMap.Builder<RiskSign, Setting<RiskLevel>> levels = ImmutableMap.builder();
        for (RiskSign sign : RiskSign.values()) {
            levels.put(
                    sign,
                    Setting.of(
                            "risk-level-" + sign.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            RiskLevel.class,
                            Phrase.of("“%s”的风险等级", "the risk level where %s").with(sign),
                            standard(sign),
                            MODEL));
        }
        return levels.buildOrThrow();
    }

    private static RiskLevel standard(RiskSign sign) {
        return switch (sign) {
            case MINORS, MEDIA, REPEATED, SENSITIVE_DATE -> RiskLevel.ATTENTION;
            case MANY_PEOPLE, WAGES_BEFORE_FESTIVAL -> RiskLevel.WARNING;
            case THREAT, DEATH, GATHERING -> RiskLevel.SERIOUS;
            case WEAPONS -> RiskLevel.CRITICAL;
        };
    }
}
