package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.CIVIL_PL_2012;
import static org.countygov.law.Instruments.CIVIL_PL_2021;
import static org.countygov.law.Instruments.CIVIL_PL_2023;
import static org.countygov.law.Instruments.CIVIL_PL_I_2022;
import static org.countygov.law.Instruments.CM_2004;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.INV_2016;
import static org.countygov.law.Instruments.ONL_2021;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.wholeHours;
import static org.countygov.time.TimeLimit.workingDays;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Citation;
import org.countygov.law.Confidence;
import org.countygov.law.Convention;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/**
 * The clocks where courts and mediation meet, beyond judicial confirmation, whose clocks stand in {@link MediationClocks}.
 * Court-referred mediation has three lengths, by whether and how the suit is registered, and each of them twice: the rules
 * on online mediation count from the confirmation on the platform and leave out the time of an appraisal.
 */
public final class CourtLinkageClocks {
    private static final LocalDate INVITED_MEDIATION = LocalDate.of(2016, 7, 1);
    private static final LocalDate ONLINE_RULES = LocalDate.of(2022, 1, 1);
    private static final LocalDate DOMESTIC_VIOLENCE_LAW = LocalDate.of(2016, 3, 1);
    private static final Phrase ALL_PARTIES = Phrase.of("各方当事人", "all parties");

    /** All parties agree to go on; the provisions set no cap, and no court counts the time. */
    public static final Tier BY_ALL_PARTIES =
            Tier.addingAsSet(ALL_PARTIES).anyNumberOfTimes().under(INV_2016.article(27));

    /** All parties agree to go on, under the rules on online mediation. */
    public static final Tier BY_ALL_PARTIES_ONLINE =
            Tier.addingAsSet(ALL_PARTIES).anyNumberOfTimes().under(ONL_2021.article(24));

    /** 立案. */
    public static final Clock REGISTRATION = Clock.named("MC2-12", "登记立案", "registration of a suit")
            .from(LocalDate.of(2024, 1, 1), days(7))
            .under(CIVIL_PL_2023.article(126))
            .trigger("收到起诉状", "receipt of the complaint")
            .rolls()
            .excluding("补正时间", "the time of correction", CIVIL_PL_I_2022.article(126))
            .overdue();

    /** 委派调解期限. */
    public static final Clock DELEGATED_MEDIATION =
            invited("MC2-13", "立案前委派调解", "delegated mediation, before registration", 30);

    /** 委托调解期限(普通程序). */
    public static final Clock ENTRUSTED_ORDINARY =
            invited("MC2-14a", "立案后委托调解（普通程序）", "entrusted mediation in an ordinary suit", 15);

    /** 委托调解期限(简易程序). */
    public static final Clock ENTRUSTED_SUMMARY =
            invited("MC2-14b", "立案后委托调解（简易程序）", "entrusted mediation in a summary suit", 7);

    /** 在线共同选定调解员. */
    public static final Clock ONLINE_CHOICE = Clock.named("MC2-15", "在线共同选定调解员", "joint choice of an online mediator")
            .from(ONLINE_RULES, workingDays(2))
            .under(ONL_2021.article(10))
            .trigger("同意在线调解", "consent to online mediation")
            .overrun(Consequence.RIGHT_LAPSES, "由人民法院指定", "the court appoints");

    /** 在线指定调解员. */
    public static final Clock ONLINE_APPOINTMENT = Clock.named("MC2-16", "在线指定调解员", "appointment of an online mediator")
            .from(ONLINE_RULES, workingDays(3))
            .under(ONL_2021.article(10))
            .trigger("收到当事人申请", "receipt of the application")
            .overdue();

    /** 在线确认接受. */
    public static final Clock ONLINE_CONFIRMATION = Clock.named("MC2-17", "在线确认接受委派、委托", "confirm an online referral")
            .from(ONLINE_RULES, workingDays(3))
            .under(ONL_2021.article(12))
            .trigger("收到委派、委托信息", "receipt of the referral")
            .byLaw("重新指定", "another is appointed");

    /** 在线征询对方. */
    public static final Clock ONLINE_ASKING = Clock.named(
                    "MC2-18", "在线征询另一方是否同意调解", "ask the other side whether it agrees to online mediation")
            .from(ONLINE_RULES, workingDays(3))
            .under(ONL_2021.article(15))
            .trigger("接受委派、委托", "acceptance of the referral")
            .overdue();

    /** 在线调解期限(立案前). */
    public static final Clock ONLINE_DELEGATED =
            online("MC2-19a", "在线调解（立案前委派）", "online mediation, delegated before registration", 30);

    /** 在线调解期限(普通程序). */
    public static final Clock ONLINE_ENTRUSTED_ORDINARY =
            online("MC2-19b", "在线调解（普通程序委托）", "online mediation, entrusted in an ordinary suit", 15);

    /** 在线调解期限(简易程序). */
    public static final Clock ONLINE_ENTRUSTED_SUMMARY =
            online("MC2-19c", "在线调解（简易程序委托）", "online mediation, entrusted in a summary suit", 7);

    /** 答辩期满前由法官调解(普通程序). */
    public static final Clock JUDGE_LED_ORDINARY =
            judgeLed("MC2-20a", "答辩期满前法官调解（普通程序）", "mediation by the judge in an ordinary suit", 15);

    /** 答辩期满前由法官调解(简易程序). */
    public static final Clock JUDGE_LED_SUMMARY =
            judgeLed("MC2-20b", "答辩期满前法官调解（简易程序）", "mediation by the judge in a summary suit", 7);

    /** 申请顺延期限. */
    public static final Clock RESTORATION = Clock.named("MC2-21", "申请顺延耽误的期限", "ask for restoration of a missed period")
            .from(LocalDate.of(2013, 1, 1), days(10))
            .under(CIVIL_PL_2012.article(83).known(Confidence.UNCONFIRMED))
            .trigger("障碍消除", "the end of the obstacle")
            .rolls()
            .thenFrom(LocalDate.of(2022, 1, 1), days(10))
            .under(CIVIL_PL_2021.article(86))
            .thenFrom(LocalDate.of(2024, 1, 1), days(10))
            .under(CIVIL_PL_2023.article(86))
            .lapses();

    /** 人身安全保护令的决定. */
    public static final Clock PROTECTION_ORDER = Clock.named(
                    "MC2-22a", "对人身安全保护令申请的决定", "decision on a personal protection order")
            .from(DOMESTIC_VIOLENCE_LAW, wholeHours(72))
            .under(DV.article(28))
            .trigger("受理申请", "acceptance of the application")
            .overdue();

    /** 人身安全保护令的决定(紧急情况). */
    public static final Clock URGENT_PROTECTION_ORDER = Clock.named(
                    "MC2-22b", "紧急情况下对人身安全保护令申请的决定", "decision on an urgent personal protection order")
            .from(DOMESTIC_VIOLENCE_LAW, wholeHours(24))
            .under(DV.article(28))
            .trigger("受理申请", "acceptance of the application")
            .overdue();

    /** 人身安全保护令的有效期. A duration, so that it does not roll. */
    public static final Clock PROTECTION = Clock.named(
                    "MC2-23", "人身安全保护令的有效期", "validity of a personal protection order")
            .from(DOMESTIC_VIOLENCE_LAW, months(6))
            .under(DV.article(30))
            .trigger("作出之日", "the day it is made")
            .fixed()
            .orAsSetUpTo(months(6))
            .extendable(Tier.addingAsSet(MediationRole.COURT).anyNumberOfTimes())
            .byLaw("保护令失效", "the order lapses");

    /** 对保护令裁定申请复议. */
    public static final Clock PROTECTION_RECONSIDERATION = Clock.named(
                    "MC2-24", "对人身安全保护令裁定申请复议", "ask the court to reconsider its ruling on a protection order")
            .from(DOMESTIC_VIOLENCE_LAW, days(5))
            .under(DV.article(31))
            .trigger("裁定生效之日", "the day the ruling takes effect")
            .rolls()
            .lapses();

    /** Every clock of this class. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            REGISTRATION,
            DELEGATED_MEDIATION,
            ENTRUSTED_ORDINARY,
            ENTRUSTED_SUMMARY,
            ONLINE_CHOICE,
            ONLINE_APPOINTMENT,
            ONLINE_CONFIRMATION,
            ONLINE_ASKING,
            ONLINE_DELEGATED,
            ONLINE_ENTRUSTED_ORDINARY,
            ONLINE_ENTRUSTED_SUMMARY,
            JUDGE_LED_ORDINARY,
            JUDGE_LED_SUMMARY,
            RESTORATION,
            PROTECTION_ORDER,
            URGENT_PROTECTION_ORDER,
            PROTECTION,
            PROTECTION_RECONSIDERATION);

    private CourtLinkageClocks() {}

    private static Clock invited(String id, String zh, String en, int length) {
        return Clock.named(id, zh, en)
                .from(INVITED_MEDIATION, days(length))
                .under(INV_2016.article(27))
                .trigger("签字接收案件材料", "signing for the papers")
                .rolls()
                .extendable(BY_ALL_PARTIES)
                .overrun(Consequence.PROCEDURE_ENDS, "退回人民法院", "the matter goes back to the court");
    }

    private static Clock online(String id, String zh, String en, int length) {
        return Clock.named(id, zh, en)
                .from(ONLINE_RULES, days(length))
                .under(ONL_2021.article(24), ONL_2021.article(25))
                .trigger("在调解平台确认接受", "confirmation on the platform")
                .rolls()
                .extendable(BY_ALL_PARTIES_ONLINE)
                .excluding("立案前的鉴定时间", "the time of an appraisal before registration", ONL_2021.article(26))
                .overrun(Consequence.PROCEDURE_ENDS, "终止调解，退回人民法院", "the mediation ends and goes back to the court");
    }

    private static Clock judgeLed(String id, String zh, String en, int length) {
        Citation provision = CM_2004.article(4);
        return Clock.named(id, zh, en)
                .from(LocalDate.of(2021, 1, 1), days(length))
                .under(provision, Convention.of("所据为2020年文本", "the text read is that of 2020"))
                .trigger("各方同意调解之日", "the day all agree to mediate")
                .rolls()
                .extendable(Tier.addingAsSet(ALL_PARTIES).anyNumberOfTimes())
                .overrun(Consequence.PROCEDURE_ENDS, "恢复审理", "the trial goes on");
    }
}
