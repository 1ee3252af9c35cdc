package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.ALL_2017;
import static org.countygov.law.Instruments.ARL_2017;
import static org.countygov.law.Instruments.ARL_2023;
import static org.countygov.law.Instruments.ARR_2007;
import static org.countygov.law.Instruments.ARR_2026;
import static org.countygov.law.Instruments.PET;
import static org.countygov.mediation.shared.AdministrativeMediationSettings.HANDLING_LIMITS;
import static org.countygov.time.TimeLimit.asSet;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.workingDaysBefore;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Citation;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/**
 * The clocks of administrative reconsideration, of the suits around it, and of petitions. In the law of 2023 three, five,
 * seven and ten days are working days; the law before it named only five and seven, so that its ten days are calendar days.
 */
public final class ReconsiderationClocks {
    private static final LocalDate REGULATION_OF_2007 = LocalDate.of(2007, 8, 1);
    private static final LocalDate LAW_OF_2023 = LocalDate.of(2024, 1, 1);
    private static final LocalDate REGULATION_OF_2026 = LocalDate.of(2026, 7, 1);
    private static final LocalDate LITIGATION_LAW = LocalDate.of(2017, 7, 1);
    private static final LocalDate PETITION_REGULATION = LocalDate.of(2022, 5, 1);
    private static final Citation WORKING_DAYS = ARL_2023.article(88);
    private static final Phrase HEAD_OF_UNIT = Phrase.of("本机关、单位负责人", "head of the unit");

    /** The organ allows more time for good reason. */
    public static final Tier FOR_GOOD_REASON = Tier.addingAsSet(MediationRole.RECONSIDERATION_ORGAN)
            .when("有正当理由", "for good reason")
            .under(ARL_2023.article(31));

    /** The head of the organ allows thirty days more, under the law before 2024. */
    public static final Tier BY_HEAD_OF_ORGAN = Tier.adding(days(30), MediationRole.RECONSIDERATION_ORGAN_HEAD)
            .when("情况复杂", "in a complicated case")
            .under(ARL_2017.article(31));

    /** The head of the office allows thirty days more. */
    public static final Tier BY_HEAD_OF_OFFICE = Tier.adding(days(30), MediationRole.RECONSIDERATION_OFFICE_HEAD)
            .when("情况复杂", "in a complicated case")
            .under(ARL_2023.article(62).paragraph(1));

    /** The head of the unit allows thirty days more for a petition. */
    public static final Tier BY_HEAD_OF_UNIT = Tier.adding(days(30), HEAD_OF_UNIT)
            .when("情况复杂", "in a complicated case")
            .under(PET.article(34));

    // ---- applying

    /** 申请行政复议. Longer where a law says so; after an obstacle it runs on. */
    public static final Clock APPLICATION = Clock.named("MC3-01", "申请行政复议", "apply for reconsideration")
            .from(REGULATION_OF_2007, days(60))
            .under(ARL_2017.article(9))
            .trigger("知道或者应当知道行政行为之日", "knowledge of the act, or when it should have been known")
            .rolls()
            .thenFrom(LAW_OF_2023, days(60))
            .under(ARL_2023.article(20))
            .lapses();

    /** 未告知权利时的申请期限. */
    public static final Clock APPLICATION_IF_UNTOLD = Clock.named(
                    "MC3-02a", "未告知复议权利时申请行政复议", "apply when the right was not told")
            .from(LAW_OF_2023, days(60))
            .under(ARL_2023.article(20).paragraph(3))
            .trigger("知道申请权利、机关和期限之日", "knowledge of the right, the organ and the period")
            .rolls()
            .lapses();

    /** 未告知权利时的最长期限. */
    public static final Clock LONGEST_IF_UNTOLD = Clock.named(
                    "MC3-02b", "未告知复议权利时的最长申请期限", "the longest time to apply when the right was not told")
            .from(LAW_OF_2023, years(1))
            .under(ARL_2023.article(20).paragraph(3))
            .trigger("知道或者应当知道行政行为内容之日", "knowledge of the content of the act")
            .rolls()
            .lapses();

    /** 不动产案件的最长申请期限. */
    public static final Clock OUTER_LIMIT_IMMOVABLE = Clock.named(
                    "MC3-03a", "不动产案件申请复议的最长期限", "outer limit for immovables")
            .from(LAW_OF_2023, years(20))
            .under(ARL_2023.article(21))
            .trigger("行政行为作出之日", "the day of the act")
            .rolls()
            .lapses();

    /** 其他案件的最长申请期限. */
    public static final Clock OUTER_LIMIT = Clock.named("MC3-03b", "申请复议的最长期限", "outer limit in other cases")
            .from(LAW_OF_2023, years(5))
            .under(ARL_2023.article(21))
            .trigger("行政行为作出之日", "the day of the act")
            .rolls()
            .lapses();

    /** 对不履行法定职责申请行政复议. */
    public static final Clock APPLICATION_ON_INACTION = Clock.named(
                    "MC3-X1", "对不履行法定职责申请行政复议", "apply for reconsideration of inaction")
            .from(REGULATION_OF_2026, days(60))
            .under(ARR_2026.article(24))
            .trigger(
                    "法定履行期限届满；没有期限的，申请满六十日；紧急情况下，提出请求之日",
                    "the end of the legal period; without one, sixty days after the request; in an emergency, the request")
            .rolls()
            .lapses();

    // ---- intake

    /** 受理审查. Its end without a decision is acceptance; before 2024 acceptance dated back to the receipt. */
    public static final Clock INTAKE_REVIEW = Clock.named("MC3-04", "行政复议申请的受理审查", "review of an application")
            .from(REGULATION_OF_2007, workingDays(5))
            .under(ARL_2017.article(17), ARL_2017.article(40))
            .trigger("收到申请", "receipt of the application")
            .thenFrom(LAW_OF_2023, workingDays(5))
            .under(ARL_2023.article(30), WORKING_DAYS)
            .byLaw("视为受理", "the application is accepted by law");

    /** 补正通知. */
    public static final Clock CORRECTION_NOTICE = Clock.named(
                    "MC3-06", "一次性通知补正申请材料", "notice to correct the papers, once")
            .from(LAW_OF_2023, workingDays(5))
            .under(ARL_2023.article(31), WORKING_DAYS)
            .trigger("收到申请", "receipt of the application")
            .overdue();

    /** 补正. */
    public static final Clock CORRECTION = Clock.named("MC3-07", "补正申请材料", "correct the papers")
            .from(REGULATION_OF_2007, asSet())
            .under(ARR_2007.article(29))
            .trigger("收到补正通知", "receipt of the notice")
            .rolls()
            .thenFrom(LAW_OF_2023, workingDays(10))
            .under(ARL_2023.article(31), WORKING_DAYS)
            .extendable(FOR_GOOD_REASON)
            .byLaw("视为放弃申请", "the application is abandoned");

    /** 向作出处罚的机关提交申请时的转送. From July 2026 the organ may also correct itself within it. */
    public static final Clock PENALISING_ORGAN_TRANSFER = Clock.named(
                    "MC3-13", "作出处罚的机关转送复议申请", "the penalising organ passes the application on")
            .from(LAW_OF_2023, workingDays(5))
            .under(ARL_2023.article(32), WORKING_DAYS)
            .trigger("收到复议申请", "receipt of the application")
            .thenFrom(REGULATION_OF_2026, workingDays(5))
            .under(ARL_2023.article(32), ARR_2026.article(38))
            .overdue();

    // ---- hearing the other side

    /** 发送副本(普通程序). */
    public static final Clock COPY = Clock.named("MC3-09a", "发送申请书副本", "send the copy to the respondent")
            .from(REGULATION_OF_2007, workingDays(7))
            .under(ARL_2017.article(23), ARL_2017.article(40))
            .trigger("受理之日", "acceptance")
            .thenFrom(LAW_OF_2023, workingDays(7))
            .under(ARL_2023.article(48), WORKING_DAYS)
            .overdue();

    /** 被申请人答复(普通程序). Calendar days before 2024. */
    public static final Clock ANSWER = Clock.named("MC3-09b", "被申请人书面答复", "the respondent answers")
            .from(REGULATION_OF_2007, days(10))
            .under(ARL_2017.article(23), ARL_2017.article(40))
            .trigger("收到申请书副本", "receipt of the copy")
            .rolls()
            .thenFrom(LAW_OF_2023, workingDays(10))
            .under(ARL_2023.article(48), ARL_2023.article(70), WORKING_DAYS)
            .overrun(Consequence.DUTY_OVERDUE, "视为行政行为没有证据、依据", "the act counts as without evidence and basis");

    /** 发送副本(简易程序). */
    public static final Clock SUMMARY_COPY = Clock.named(
                    "MC3-11a", "简易程序发送申请书副本", "send the copy in the summary procedure")
            .from(LAW_OF_2023, workingDays(3))
            .under(ARL_2023.article(54), WORKING_DAYS)
            .trigger("受理之日", "acceptance")
            .overdue();

    /** 被申请人答复(简易程序). */
    public static final Clock SUMMARY_ANSWER = Clock.named(
                    "MC3-11b", "简易程序被申请人书面答复", "the respondent answers in the summary procedure")
            .from(LAW_OF_2023, workingDays(5))
            .under(ARL_2023.article(54), ARL_2023.article(70), WORKING_DAYS)
            .trigger("收到申请书副本", "receipt of the copy")
            .overrun(Consequence.DUTY_OVERDUE, "视为行政行为没有证据、依据", "the act counts as without evidence and basis");

    /** 听证通知. */
    public static final Clock HEARING_NOTICE = Clock.named("MC3-12", "听证通知", "notice of a hearing")
            .from(LAW_OF_2023, workingDaysBefore(5))
            .under(ARL_2023.article(51), WORKING_DAYS)
            .trigger("听证之日", "the hearing")
            .overdue();

    // ---- incidental review of a document

    /** 附带审查的处理. */
    public static final Clock DOCUMENT_REVIEW = Clock.named(
                    "MC3-14a", "附带审查规范性文件的处理", "handle the incidental review of a document")
            .from(LAW_OF_2023, days(30))
            .under(ARL_2023.article(56), ARL_2023.article(57))
            .trigger("提出审查申请或者发现", "the request or the finding")
            .rolls()
            .overdue();

    /** 附带审查的转送. */
    public static final Clock DOCUMENT_TRANSFER = Clock.named(
                    "MC3-14b", "附带审查规范性文件的转送", "pass a document on to the competent organ")
            .from(LAW_OF_2023, workingDays(7))
            .under(ARL_2023.article(56), ARL_2023.article(57), WORKING_DAYS)
            .trigger("提出审查申请或者发现", "the request or the finding")
            .overdue();

    /** 附带审查的回复. */
    public static final Clock DOCUMENT_REPLY = Clock.named(
                    "MC3-14c", "接受转送机关的处理意见", "the competent organ replies on the document")
            .from(LAW_OF_2023, days(60))
            .under(ARL_2023.article(60))
            .trigger("收到转送之日", "receipt of the document")
            .rolls()
            .overdue();

    /** 附带审查通知制定机关. */
    public static final Clock MAKER_NOTICE = Clock.named("MC3-14d", "通知规范性文件制定机关", "the maker of the document is told")
            .from(LAW_OF_2023, workingDays(3))
            .under(ARL_2023.article(58), WORKING_DAYS)
            .trigger("中止之日", "the suspension")
            .overdue();

    /** 制定机关的答复. */
    public static final Clock MAKER_ANSWER = Clock.named(
                    "MC3-14e", "规范性文件制定机关提交依据", "the maker of the document answers")
            .from(LAW_OF_2023, workingDays(10))
            .under(ARL_2023.article(58), WORKING_DAYS)
            .trigger("收到通知", "receipt of the notice")
            .overdue();

    // ---- deciding

    /** 复议决定(普通程序). Before 2024, when there was no other, it ran from the receipt. */
    public static final Clock DECISION = Clock.named("MC3-15", "作出行政复议决定", "decide the case")
            .from(REGULATION_OF_2007, days(60))
            .under(ARL_2017.article(31))
            .trigger("受理之日", "acceptance")
            .rolls()
            .extendable(BY_HEAD_OF_ORGAN)
            .excluding("中止时间", "the time of a suspension")
            .excluding(
                    "现场勘验、鉴定时间",
                    "the time of site inspection and appraisal",
                    ARR_2007.article(34),
                    ARR_2007.article(37))
            .excluding("补正时间", "the time of correction", ARR_2007.article(29))
            .thenFrom(LAW_OF_2023, days(60))
            .under(ARL_2023.article(62))
            .extendable(BY_HEAD_OF_OFFICE)
            .overrun(Consequence.REMEDY_OPENS, "可以起诉", "suit opens");

    /** 复议决定(简易程序). Never extended. */
    public static final Clock SUMMARY_DECISION = Clock.named(
                    "MC3-17", "简易程序作出行政复议决定", "decide the case in the summary procedure")
            .from(LAW_OF_2023, days(30))
            .under(ARL_2023.article(62))
            .trigger("受理之日", "acceptance")
            .rolls()
            .excluding("中止时间", "the time of a suspension")
            .overrun(Consequence.REMEDY_OPENS, "可以起诉", "suit opens");

    /** 中止满六十日. */
    public static final Clock UNCURED_SUSPENSION = Clock.named(
                    "MC3-18", "中止后原因消除", "the reason for a suspension goes away")
            .from(LAW_OF_2023, days(60))
            .under(ARL_2023.article(41).item(5))
            .trigger("中止之日", "the suspension")
            .rolls()
            .overrun(Consequence.PROCEDURE_ENDS, "终止行政复议", "the case is ended");

    /** 复议意见书的落实报告. */
    public static final Clock OPINION_REPORT = Clock.named("MC3-19", "报告复议意见书的处理情况", "report on an opinion letter")
            .from(LAW_OF_2023, days(60))
            .under(ARL_2023.article(76))
            .trigger("收到意见书", "receipt of the letter")
            .rolls()
            .overdue();

    // ---- suits

    /** 复议后起诉. */
    public static final Clock SUIT_AFTER_DECISION = Clock.named("MC3-20", "复议后提起行政诉讼", "sue after reconsideration")
            .from(LITIGATION_LAW, days(15))
            .under(ALL_2017.article(45))
            .trigger("收到复议决定书或者复议期满", "receipt of the decision, or the end of its period")
            .rolls()
            .thenFrom(LAW_OF_2023, days(15))
            .under(ALL_2017.article(45), ARL_2023.article(34))
            .lapses();

    /** 直接起诉. */
    public static final Clock DIRECT_SUIT = Clock.named("MC3-21", "直接提起行政诉讼", "sue without reconsideration")
            .from(LITIGATION_LAW, months(6))
            .under(ALL_2017.article(46))
            .trigger("知道或者应当知道行政行为之日", "knowledge of the act, or when it should have been known")
            .rolls()
            .lapses();

    // ---- petitions

    /** 信访事项的转送、告知. */
    public static final Clock PETITION_NOTICE = Clock.named(
                    "MC3-22", "信访事项的转送、告知受理", "forward a petition, or tell of its acceptance")
            .from(PETITION_REGULATION, days(15))
            .under(PET.article(22), PET.article(23))
            .trigger("收到信访事项", "receipt of the petition")
            .restDays(HANDLING_LIMITS)
            .overdue();

    /** 对转送的异议. */
    public static final Clock PETITION_OBJECTION = Clock.named(
                    "MC3-23", "收到转送的机关提出异议", "the receiving unit objects to a petition forwarded")
            .from(PETITION_REGULATION, workingDays(5))
            .under(PET.article(23))
            .trigger("收到转送、交办", "receipt of the petition")
            .lapses();

    /** 信访事项办理. */
    public static final Clock PETITION_HANDLING = Clock.named("MC3-24", "办理信访事项", "handle a petition")
            .from(PETITION_REGULATION, days(60))
            .under(PET.article(34))
            .trigger("受理之日", "acceptance")
            .restDays(HANDLING_LIMITS)
            .extendable(BY_HEAD_OF_UNIT)
            .notice("告知信访人", "the petitioner is told")
            .overdue();

    /** 请求复查、复核. */
    public static final Clock PETITION_REVIEW_REQUEST = Clock.named(
                    "MC3-25", "请求复查、复核信访意见", "ask for a review or second review of a petition")
            .from(PETITION_REGULATION, days(30))
            .under(PET.article(35), PET.article(36))
            .trigger("收到书面答复", "receipt of the written answer")
            .restDays(HANDLING_LIMITS)
            .lapses();

    /** 复查、复核意见. */
    public static final Clock PETITION_REVIEW = Clock.named(
                    "MC3-26", "提出信访复查、复核意见", "opinion on review or second review of a petition")
            .from(PETITION_REGULATION, days(30))
            .under(PET.article(35), PET.article(36))
            .trigger("收到请求", "receipt of the request")
            .restDays(HANDLING_LIMITS)
            .excluding("复核听证时间", "the time of a hearing in the second review", PET.article(36))
            .overdue();

    /** 重大、紧急信访事项的报告. */
    public static final Clock URGENT_PETITION = Clock.named(
                    "MC3-27", "报告重大、紧急信访事项", "report a major or urgent petition matter")
            .from(PETITION_REGULATION, ReconsiderationSettings.URGENT_PETITION_REPORT)
            .under(PET.article(25), PET.article(46).item(4))
            .trigger("收到", "receipt")
            .fixed()
            .overdue();

    /** Every clock of this class. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            APPLICATION,
            APPLICATION_IF_UNTOLD,
            LONGEST_IF_UNTOLD,
            OUTER_LIMIT_IMMOVABLE,
            OUTER_LIMIT,
            APPLICATION_ON_INACTION,
            INTAKE_REVIEW,
            CORRECTION_NOTICE,
            CORRECTION,
            PENALISING_ORGAN_TRANSFER,
            COPY,
            ANSWER,
            SUMMARY_COPY,
            SUMMARY_ANSWER,
            HEARING_NOTICE,
            DOCUMENT_REVIEW,
            DOCUMENT_TRANSFER,
            DOCUMENT_REPLY,
            MAKER_NOTICE,
            MAKER_ANSWER,
            DECISION,
            SUMMARY_DECISION,
            UNCURED_SUSPENSION,
            OPINION_REPORT,
            SUIT_AFTER_DECISION,
            DIRECT_SUIT,
            PETITION_NOTICE,
            PETITION_OBJECTION,
            PETITION_HANDLING,
            PETITION_REVIEW_REQUEST,
            PETITION_REVIEW,
            URGENT_PETITION);

    private ReconsiderationClocks() {}
}
