package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.NB;
import static org.countygov.law.Instruments.ORD75;
import static org.countygov.law.Instruments.SZ;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/** What a jurisdiction may choose in mediation, where national law is silent or the text is not confirmed. */
public final class MediationSettings {
    /** Whether the ministry's order on people's mediation is applied beside the later law, which does not repeal it. */
    public static final Setting<Boolean> ORDER_75_APPLIES = Setting.of(
            "ministry-order-75-applies",
            Boolean.class,
            Phrase.of("是否适用司法部令第75号", "whether the ministry's Order 75 is applied"),
            true,
            Convention.of("《人民调解法》施行后司法部令第75号未见废止", "no text repealing Order 75 after the law was found"));

    /** Whether the intake papers and file items of the ministry's forms are required. */
    public static final Setting<Boolean> FORMS_REQUIRED = Setting.of(
            "mediation-forms-required",
            Boolean.class,
            Phrase.of("是否要求司法部文书格式中的必备材料", "whether the papers of the ministry's forms are required"),
            true,
            Convention.of("司法部2010年印发的人民调解文书格式", "the ministry's forms of 2010 for people's mediation"));

    /** How long a people's mediation should take where no special rule says so; the law sets no period. */
    public static final Setting<TimeLimit> MEDIATION_PERIOD = Setting.of(
            "mediation-period",
            TimeLimit.class,
            Phrase.of("一般人民调解的期限", "the period for people's mediation in general"),
            TimeLimit.months(1),
            ORD75.article(33));

    /** Whether a mediation must end when its period runs out. */
    public static final Setting<Boolean> PERIOD_ENDS_MEDIATION = Setting.of(
            "mediation-period-ends-mediation",
            Boolean.class,
            Phrase.of("期限届满是否应当终止调解", "whether mediation must end with its period"),
            false,
            SZ.article(25));

    /** Whether every agreement must be in writing, although national law leaves it to the parties. */
    public static final Setting<Boolean> WRITTEN_ALWAYS = Setting.of(
            "written-agreement-always",
            Boolean.class,
            Phrase.of("是否一律制作书面调解协议", "whether every agreement must be in writing"),
            false,
            NB.article(24));

    /** Whether a refused referral must be answered by letter. */
    public static final Setting<Boolean> REFERRAL_ANSWERED_BY_LETTER = Setting.of(
            "refused-referral-answered-by-letter",
            Boolean.class,
            Phrase.of("不受理移送是否函告移送机关", "whether a refused referral is answered by letter"),
            true,
            NB.article(19));

    /** The most representatives that a side with many people may choose. */
    public static final Setting<Integer> REPRESENTATIVES_AT_MOST = Setting.of(
            "representatives-at-most",
            Integer.class,
            Phrase.of("一方推选代表的最多人数", "the most representatives of one side"),
            5,
            NB.article(20));

    /** How soon a danger that may become an offence is reported; the law says in time, without a number. */
    public static final Setting<TimeLimit> POLICE_REPORT = Setting.of(
            "police-report-within",
            TimeLimit.class,
            Phrase.of("可能激化为治安、刑事案件的报告时限", "how soon the police are told of what may become an offence"),
            TimeLimit.promptly(),
            Convention.of("法律仅规定“及时”，由县级确定时限", "the law says in time; the county sets the number"));

    /** How long after full performance the parties are visited. */
    public static final Setting<TimeLimit> FOLLOW_UP = Setting.of(
            "follow-up-within",
            TimeLimit.class,
            Phrase.of("履行后回访的期限", "how soon after performance the parties are visited"),
            TimeLimit.days(30),
            Convention.of("回访期限由县级确定", "the county sets the interval of visits"));

    /** Whether a mediation may be suspended, which the law does not know. */
    public static final Setting<Boolean> SUSPENSION_IN_USE = Setting.of(
            "mediation-suspension-in-use",
            Boolean.class,
            Phrase.of("是否可以中止调解", "whether a mediation may be suspended"),
            true,
            Convention.of("《人民调解法》未规定中止，属实践做法", "the law knows no suspension; it is practice"));

    /** What mediators are paid for a file. */
    public static final Setting<SubsidyScale> SUBSIDY_SCALE = Setting.of(
            "mediation-subsidy-scale",
            SubsidyScale.class,
            Phrase.of("以案定补各档标准", "what a file is paid, by grade"),
            SubsidyScale.ofYuan(50, 1000),
            Convention.of(
                    "某县按档次补贴50元至1000元，中间各档由县级确定",
                    "one county pays from 50 to 1000 yuan by grade; the grades between are the county's"));

    /** Every setting of this module. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            ORDER_75_APPLIES,
            FORMS_REQUIRED,
            MEDIATION_PERIOD,
            PERIOD_ENDS_MEDIATION,
            WRITTEN_ALWAYS,
            REFERRAL_ANSWERED_BY_LETTER,
            REPRESENTATIVES_AT_MOST,
            POLICE_REPORT,
            FOLLOW_UP,
            SUSPENSION_IN_USE,
            SUBSIDY_SCALE);

    private MediationSettings() {}
}
