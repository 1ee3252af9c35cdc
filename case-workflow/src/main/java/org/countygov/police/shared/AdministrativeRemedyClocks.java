package org.countygov.police.shared;

import static org.countygov.law.Instruments.ALL_2017;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.ARL_2017;
import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.law.Instruments.ARR_2026;
import static org.countygov.law.Instruments.FAULT_2016;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.law.Instruments.SCL;
import static org.countygov.law.Instruments.SUP;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/** The clocks of hearings, administrative reconsideration and suit, compensation, petitions and appeals of officers (RM), by the numbers of the time table they come from. */
public final class AdministrativeRemedyClocks {
    private static final LocalDate COMPENSATION_LAW = LocalDate.of(2013, 1, 1);
    private static final LocalDate LITIGATION_LAW = LocalDate.of(2017, 7, 1);
    private static final LocalDate ADMINISTRATIVE_RULE = LocalDate.of(2019, 1, 1);
    private static final LocalDate PETITION_REGULATION = LocalDate.of(2022, 5, 1);
    private static final LocalDate RECONSIDERATION_LAW = LocalDate.of(2024, 1, 1);
    private static final LocalDate PUBLIC_ORDER_LAW = LocalDate.of(2026, 1, 1);
    private static final LocalDate RECONSIDERATION_REGULATION = LocalDate.of(2026, 7, 1);

    /** Administrative reconsideration: thirty days more in a complicated case. */
    public static final Tier RECONSIDERATION_EXTENDED = Tier.adding(
                    days(30), Phrase.of("行政复议机构负责人", "the head of the reconsideration office"))
            .when("情况复杂", "a complicated case")
            .under(ARL_2023.article(62));

    /** Petitions: thirty days more. */
    public static final Tier PETITION_EXTENDED = Tier.adding(days(30), Phrase.of("本机关负责人", "the head of the organ"))
            .when("情况复杂", "a complicated case")
            .under(PET.article(34));

    /** RM-06 暂缓执行拘留. */
    public static final Clock STAY_DECISION = Clock.named("RM-06", "决定是否暂缓执行拘留", "decide on a stay of detention")
            .from(ADMINISTRATIVE_RULE, hours(24))
            .under(AR.article(223))
            .trigger("收到申请", "receipt of the application")
            .fixed()
            .thenFrom(PUBLIC_ORDER_LAW, hours(24))
            .under(AR.article(223), PSAPL_2025.article(126))
            .trigger("收到申请", "receipt of the application")
            .fixed()
            .overdue();

    /** RM-10 申请行政复议. */
    public static final Clock RECONSIDERATION = Clock.named(
                    "RM-10", "申请行政复议", "apply for administrative reconsideration")
            .from(LocalDate.of(1999, 10, 1), days(60))
            .under(ARL_2017.article(9))
            .trigger("知道行政行为", "knowledge of the act")
            .rolls()
            .thenFrom(RECONSIDERATION_LAW, days(60))
            .under(ARL_2023.article(20))
            .trigger(
                    "知道或者应当知道行政行为；未告知权利的，知道权利",
                    "knowledge of the act, actual or presumed; of the right, where that was not told")
            .rolls()
            .lapses();

    /** RM-10 未告知权利时的最长期限. */
    public static final Clock RECONSIDERATION_UNTOLD = Clock.named(
                    "RM-10u", "未告知权利时申请行政复议的最长期限", "apply for reconsideration at the latest, the right not being told")
            .from(RECONSIDERATION_LAW, years(1))
            .under(ARL_2023.article(20).paragraph(3))
            .trigger("知道或者应当知道行政行为内容", "knowledge of the content of the act")
            .rolls()
            .lapses();

    /** RM-10 受理行政复议. */
    public static final Clock RECONSIDERATION_ACCEPTED = Clock.named(
                    "RM-10a", "审查行政复议申请", "look at an application for reconsideration")
            .from(LocalDate.of(1999, 10, 1), workingDays(5))
            .under(ARL_2017.article(17), ARL_2017.article(40))
            .trigger("收到申请", "receipt of the application")
            .thenFrom(RECONSIDERATION_LAW, workingDays(5))
            .under(ARL_2023.article(30), ARL_2023.article(88))
            .trigger("收到申请", "receipt of the application")
            .byLaw("逾期未作决定的，视为受理", "without a decision it is deemed accepted");

    /** RM-10 行政复议决定. */
    public static final Clock RECONSIDERATION_DECIDED = Clock.named("RM-10b", "作出行政复议决定", "decide on a reconsideration")
            .from(LocalDate.of(1999, 10, 1), days(60))
            .under(ARL_2017.article(31))
            .trigger("受理申请", "acceptance")
            .rolls()
            .extendable(Tier.adding(days(30), Phrase.of("行政复议机关负责人", "the head of the organ")))
            .thenFrom(RECONSIDERATION_LAW, days(60))
            .under(ARL_2023.article(62))
            .trigger("受理申请", "acceptance")
            .rolls()
            .extendable(RECONSIDERATION_EXTENDED)
            .overrun(Consequence.REMEDY_OPENS, "逾期不作决定的，可以起诉", "without a decision suit is open");

    /** RM-10 简易程序行政复议决定. */
    public static final Clock RECONSIDERATION_DECIDED_SIMPLY = Clock.named(
                    "RM-10c", "适用简易程序作出行政复议决定", "decide on a reconsideration in summary procedure")
            .from(RECONSIDERATION_LAW, days(30))
            .under(ARL_2023.article(62))
            .trigger("受理申请", "acceptance")
            .rolls()
            .overrun(Consequence.REMEDY_OPENS, "逾期不作决定的，可以起诉", "without a decision suit is open");

    /** RM-10s 处罚机关自行纠正. */
    public static final Clock SELF_CORRECTION = Clock.named(
                    "RM-10s", "处罚机关自行纠正或者转送", "correct itself or forward the application")
            .from(RECONSIDERATION_REGULATION, workingDays(5))
            .under(ARR_2026.article(38))
            .trigger("收到复议申请", "receipt of the application")
            .overdue();

    /** RM-10i 不履行职责. */
    public static final Clock INACTION = Clock.named(
                    "RM-10i", "没有法定期限的，履行职责", "perform a duty for which no law sets a period")
            .from(RECONSIDERATION_REGULATION, days(60))
            .under(ARR_2026.article(24))
            .trigger("收到履行职责的申请", "receipt of the application to act")
            .rolls()
            .overrun(Consequence.REMEDY_OPENS);

    /** RM-11 直接起诉. */
    public static final Clock SUIT = Clock.named("RM-11", "直接提起行政诉讼", "sue without reconsideration")
            .from(LITIGATION_LAW, months(6))
            .under(ALL_2017.article(46))
            .trigger("知道或者应当知道行政行为", "knowledge of the act, actual or presumed")
            .rolls()
            .lapses();

    /** RM-12 复议后起诉. */
    public static final Clock SUIT_AFTER_RECONSIDERATION = Clock.named(
                    "RM-12", "复议后提起行政诉讼", "sue after reconsideration")
            .from(LITIGATION_LAW, days(15))
            .under(ALL_2017.article(45))
            .trigger("收到复议决定或者复议期满", "receipt of the decision, or the end of its period")
            .rolls()
            .lapses();

    /** RM-13 不履行职责的起诉. */
    public static final Clock SUIT_FOR_INACTION = Clock.named(
                    "RM-13", "申请履行职责后起诉前的等待", "wait before suing for inaction")
            .from(LITIGATION_LAW, months(2))
            .under(ALL_2017.article(47))
            .trigger("申请履行职责", "the application to act")
            .fixed()
            .overrun(Consequence.REMEDY_OPENS);

    /** RM-31 请求国家赔偿的时效. */
    public static final Clock COMPENSATION_CLAIM = Clock.named("RM-31a", "请求国家赔偿", "claim State compensation")
            .from(COMPENSATION_LAW, years(2))
            .under(SCL.article(39))
            .trigger("知道或者应当知道权利受侵犯", "knowledge of the infringement, actual or presumed")
            .rolls()
            .lapses();

    /** RM-31 赔偿决定. */
    public static final Clock COMPENSATION_DECIDED = Clock.named("RM-31b", "赔偿义务机关作出赔偿决定", "decide on compensation")
            .from(COMPENSATION_LAW, months(2))
            .under(SCL.article(23))
            .trigger("收到赔偿申请", "receipt of the claim")
            .rolls()
            .overrun(Consequence.REMEDY_OPENS);

    /** RM-31 申请赔偿复议. */
    public static final Clock COMPENSATION_RECONSIDERATION = Clock.named(
                    "RM-31c", "向上一级机关申请赔偿复议", "apply one level up for compensation")
            .from(COMPENSATION_LAW, days(30))
            .under(SCL.article(24))
            .trigger("收到赔偿决定或者期满", "receipt of the decision, or the end of its period")
            .rolls()
            .lapses();

    /** RM-31 赔偿复议决定. */
    public static final Clock COMPENSATION_RECONSIDERED = Clock.named(
                    "RM-31d", "上一级机关作出赔偿复议决定", "decide one level up on compensation")
            .from(COMPENSATION_LAW, months(2))
            .under(SCL.article(25))
            .trigger("收到复议申请", "receipt of the application")
            .rolls()
            .overrun(Consequence.REMEDY_OPENS);

    /** RM-31 申请赔偿委员会决定. */
    public static final Clock COMPENSATION_COURT = Clock.named(
                    "RM-31e", "向人民法院赔偿委员会申请", "apply to the compensation committee of the court")
            .from(COMPENSATION_LAW, days(30))
            .under(SCL.article(25))
            .trigger("收到复议决定或者期满", "receipt of the decision, or the end of its period")
            .rolls()
            .lapses();

    /** RM-32 告知受理信访. */
    public static final Clock PETITION_TOLD = Clock.named("RM-32a", "告知信访事项是否受理", "tell whether a petition is taken")
            .from(PETITION_REGULATION, days(15))
            .under(PET.article(23))
            .trigger("收到信访事项", "receipt of the petition")
            .rolls()
            .overdue();

    /** RM-32 办理信访. */
    public static final Clock PETITION_ANSWERED = Clock.named("RM-32b", "办结信访事项", "answer a petition")
            .from(PETITION_REGULATION, days(60))
            .under(PET.article(34))
            .trigger("受理", "acceptance")
            .rolls()
            .extendable(PETITION_EXTENDED)
            .overdue();

    /** RM-32 请求复查. */
    public static final Clock PETITION_REVIEW = Clock.named(
                    "RM-32c", "请求复查信访处理意见", "ask for review of the answer to a petition")
            .from(PETITION_REGULATION, days(30))
            .under(PET.article(35))
            .trigger("收到处理意见", "receipt of the answer")
            .rolls()
            .lapses();

    /** RM-32 复查. */
    public static final Clock PETITION_REVIEWED = Clock.named("RM-32d", "提出复查意见", "review the answer to a petition")
            .from(PETITION_REGULATION, days(30))
            .under(PET.article(35))
            .trigger("收到复查请求", "receipt of the request")
            .rolls()
            .overdue();

    /** RM-32 请求复核. */
    public static final Clock PETITION_RECHECK = Clock.named("RM-32e", "请求复核信访复查意见", "ask for a re-check of the review")
            .from(PETITION_REGULATION, days(30))
            .under(PET.article(36))
            .trigger("收到复查意见", "receipt of the review")
            .rolls()
            .lapses();

    /** RM-32 复核. */
    public static final Clock PETITION_RECHECKED = Clock.named("RM-32f", "提出复核意见", "re-check the review of a petition")
            .from(PETITION_REGULATION, days(30))
            .under(PET.article(36))
            .trigger("收到复核请求", "receipt of the request")
            .rolls()
            .overdue();

    /** RM-33 停止执行职务申诉. */
    public static final Clock SUSPENSION_APPEAL = Clock.named(
                    "RM-33a", "决定对停止执行职务的申诉", "decide an appeal against suspension from duty")
            .from(LocalDate.of(2011, 10, 1), days(5))
            .under(SUP.article(14))
            .trigger("收到申诉", "receipt of the appeal")
            .rolls()
            .overdue();

    /** RM-33 禁闭申诉. */
    public static final Clock CONFINEMENT_APPEAL = Clock.named(
                    "RM-33b", "决定对禁闭的申诉", "decide an appeal against confinement")
            .from(LocalDate.of(2011, 10, 1), hours(24))
            .under(SUP.article(14))
            .trigger("收到申诉", "receipt of the appeal")
            .fixed()
            .overdue();

    /** RM-34 过错责任申诉. */
    public static final Clock FAULT_APPEAL = Clock.named("RM-34a", "对执法过错责任追究申诉", "appeal against a finding of fault")
            .from(LocalDate.of(2016, 3, 1), days(5))
            .under(FAULT_2016.whole())
            .trigger("收到决定", "receipt of the decision")
            .rolls()
            .lapses();

    /** RM-34 过错责任申诉决定. */
    public static final Clock FAULT_APPEAL_DECIDED = Clock.named(
                    "RM-34b", "决定执法过错责任申诉", "decide an appeal against a finding of fault")
            .from(LocalDate.of(2016, 3, 1), days(30))
            .under(FAULT_2016.whole())
            .trigger("收到申诉", "receipt of the appeal")
            .rolls()
            .overdue();

    /** Every one of them. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            STAY_DECISION,
            RECONSIDERATION,
            RECONSIDERATION_UNTOLD,
            RECONSIDERATION_ACCEPTED,
            RECONSIDERATION_DECIDED,
            RECONSIDERATION_DECIDED_SIMPLY,
            SELF_CORRECTION,
            INACTION,
            SUIT,
            SUIT_AFTER_RECONSIDERATION,
            SUIT_FOR_INACTION,
            COMPENSATION_CLAIM,
            COMPENSATION_DECIDED,
            COMPENSATION_RECONSIDERATION,
            COMPENSATION_RECONSIDERED,
            COMPENSATION_COURT,
            PETITION_TOLD,
            PETITION_ANSWERED,
            PETITION_REVIEW,
            PETITION_REVIEWED,
            PETITION_RECHECK,
            PETITION_RECHECKED,
            SUSPENSION_APPEAL,
            CONFINEMENT_APPEAL,
            FAULT_APPEAL,
            FAULT_APPEAL_DECIDED);

    private AdministrativeRemedyClocks() {}
}
