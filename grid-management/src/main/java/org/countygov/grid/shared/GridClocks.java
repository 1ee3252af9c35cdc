package org.countygov.grid.shared;

import static org.countygov.law.Instruments.BJ_JD;
import static org.countygov.law.Instruments.BJ_JS;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.DCM_A;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.ERL_2007;
import static org.countygov.law.Instruments.ERL_2024;
import static org.countygov.law.Instruments.JN;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.RCL;
import static org.countygov.law.Instruments.SDH;
import static org.countygov.law.Instruments.SD_DCM;
import static org.countygov.law.Instruments.SH_JD;
import static org.countygov.law.Instruments.SH_ZZ;
import static org.countygov.law.Instruments.VCL;
import static org.countygov.law.Instruments.WBF;
import static org.countygov.law.Instruments.WF;
import static org.countygov.law.Instruments.ZJ_ZZ;
import static org.countygov.time.TimeLimit.asSet;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Convention;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/**
 * The clocks of grid events, of the governance centre and of supervision, and the other periods that grid work must know. The
 * periods of mediation belong to the module of mediation; residence, volunteers and points have clocks of their own.
 */
public final class GridClocks {
    /** From this day on, every local text that the workflows draw on is in force. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 5, 1);

    private static final LocalDate PERSONAL_INFORMATION_LAW = LocalDate.of(2021, 11, 1);

    private static final Convention OWN_CLOCKS = Convention.of(
            "一事件四只钟（受理、分流、处置、全程），属本库设计",
            "an event has clocks of its own for intake, triage, disposal and total age: a choice of this library");
    private static final Convention SUSPENDED = Convention.of(
            "缓办期间、派单异议期间、召集部门期间、调解期间不计入", "the time of suspension, objection, summons and mediation is not counted");

    // ---- a grid event
    // --------------------------------------------------------------------------------------------------

    /** 受理. */
    public static final Clock ACCEPTANCE = Clock.named("GR-01", "网格事件受理", "accept or refuse a grid event")
            .from(FIRST_DAY, GridSettings.ACCEPTANCE)
            .under(BZ.article(12), OWN_CLOCKS)
            .trigger("上报", "the report")
            .rolls()
            .overdue();

    /** 立案. */
    public static final Clock FILING = Clock.named("GR-02", "网格事件立案", "file a grid event")
            .from(FIRST_DAY, GridSettings.FILING)
            .under(SD_DCM.article(3), OWN_CLOCKS)
            .trigger("受理", "acceptance")
            .rolls()
            .overdue();

    /** 核实. */
    public static final Clock REPORT_CHECK = Clock.named("GR-03", "群众上报现场核实", "check a public report on site")
            .from(FIRST_DAY, GridSettings.REPORT_CHECK)
            .under(OWN_CLOCKS)
            .trigger("要求核实", "the request to check")
            .rolls()
            .overdue();

    /** 分流. */
    public static final Clock TRIAGE = Clock.named("GR-04", "网格事件分流", "triage a grid event")
            .from(FIRST_DAY, GridSettings.TRIAGE)
            .under(BZ.article(12), OWN_CLOCKS)
            .trigger("立案", "filing")
            .rolls()
            .overdue();

    /** Extension of handling, by the head of the centre, once. */
    public static final Tier BY_CENTRE_HEAD = Tier.adding(GridSettings.HOTLINE_EXTENSION, GridRole.CENTRE_HEAD)
            .when("因法律规定或者客观原因", "for a legal or objective reason")
            .under(BJ_JS.article(15).paragraph(2), SDH.whole());

    /** 处置. One run for each assignment; a failed check does not begin it anew. */
    public static final Clock DISPOSAL = Clock.named("GR-05", "网格事件处置", "dispose of a grid event")
            .from(FIRST_DAY, GridSettings.HOTLINE_ORDER)
            .under(BJ_JS.article(13), JN.article(24), WF.article(20))
            .trigger("派遣", "the assignment")
            .rolls()
            .orAsSet()
            .extendable(BY_CENTRE_HEAD)
            .excluding("缓办、召集部门和调解的时间", "the time of suspension, of a summons and of mediation", SUSPENDED)
            .excluding("等待核查的时间", "the time of waiting for the check", DCM_A.whole())
            .notice(
                    "延期、缓办告知反映人",
                    "the reporter is told of an extension or suspension",
                    BJ_JS.article(15).paragraph(2))
            .overdue();

    /** 退回. */
    public static final Clock RETURN_WINDOW = Clock.named("GR-06", "退回错误派遣", "return a wrong assignment")
            .from(FIRST_DAY, GridSettings.HOTLINE_RETURN)
            .under(WF.article(22), SDH.whole())
            .trigger("派遣", "the assignment")
            .rolls()
            .lapses();

    /** 核查. */
    public static final Clock RESULT_CHECK = Clock.named("GR-07", "处置结果核查", "verify a result on site")
            .from(FIRST_DAY, GridSettings.RESULT_CHECK)
            .under(SH_JD.article(12), DCM_A.whole(), OWN_CLOCKS)
            .trigger("反馈处置结果", "the reported result")
            .rolls()
            .overdue();

    /** 全程. Runs through every return, extension and suspension. */
    public static final Clock TOTAL_AGE = Clock.named("GR-08", "网格事件全程", "a grid event from report to closing")
            .from(FIRST_DAY, GridSettings.TOTAL_AGE)
            .under(BZ.article(14), OWN_CLOCKS)
            .trigger("上报", "the report")
            .rolls()
            .overrun(Consequence.TARGET_MISSED);

    /** 报到. The same for all departments summoned together; each has a run of its own on file. */
    public static final Clock WHISTLE_RESPONSE = Clock.named("GR-09", "被召集部门报到", "come when summoned")
            .from(FIRST_DAY, GridSettings.WHISTLE_RESPONSE)
            .under(BJ_JD.article(5), BJ_JD.article(44))
            .trigger("召集", "the summons")
            .rolls()
            .overdue();

    /** 重启. */
    public static final Clock REOPENING = Clock.named("GR-10", "结案后重启", "reopen a closed event")
            .from(FIRST_DAY, GridSettings.REOPENING)
            .under(JN.article(27))
            .trigger("结案", "closing")
            .rolls()
            .lapses();

    /** 强制报告. */
    public static final Clock HANDOVER = Clock.named(
                    "GR-11", "强制报告、紧急情况移送", "hand over a mandatory report or an emergency")
            .from(FIRST_DAY, GridSettings.HANDOVER)
            .under(DV.article(14), WBF.article(11), ERL_2007.article(38), PML.article(25))
            .trigger("知悉", "knowledge")
            .rolls()
            .thenFrom(LocalDate.of(2024, 11, 1), GridSettings.HANDOVER)
            .under(DV.article(14), WBF.article(11), ERL_2024.article(60), ERL_2024.article(61), PML.article(25))
            .overdue();

    // ---- a request to the centre
    // ---------------------------------------------------------------------------------------

    /** 受理. */
    public static final Clock REQUEST_ACCEPTANCE = Clock.named("GR-21", "诉求受理", "accept, redirect or decline a request")
            .from(FIRST_DAY, GridSettings.REQUEST_ACCEPTANCE)
            .under(BJ_JS.article(10), BJ_JS.article(11))
            .trigger("登记", "registration")
            .rolls()
            .overdue();

    /** 分流. */
    public static final Clock REQUEST_ROUTING = Clock.named("GR-22", "诉求分流", "route a request")
            .from(FIRST_DAY, GridSettings.REQUEST_ROUTING)
            .under(BJ_JS.article(12))
            .trigger("受理", "acceptance")
            .rolls()
            .overdue();

    /** 简易诉求办理. */
    public static final Clock SIMPLE_REQUEST = Clock.named("GR-23", "简易诉求办理", "handle a simple request")
            .from(FIRST_DAY, GridSettings.SIMPLE_REQUEST)
            .under(BJ_JS.article(13))
            .trigger("分流", "routing")
            .rolls()
            .extendable(BY_CENTRE_HEAD)
            .excluding("派单异议期间", "the time of an objection", SUSPENDED)
            .overdue();

    /** 一般诉求办理. */
    public static final Clock ORDINARY_REQUEST = Clock.named("GR-24", "一般诉求办理", "handle an ordinary request")
            .from(FIRST_DAY, GridSettings.ORDINARY_REQUEST)
            .under(BJ_JS.article(13))
            .trigger("分流", "routing")
            .rolls()
            .extendable(BY_CENTRE_HEAD)
            .excluding("派单异议期间", "the time of an objection", SUSPENDED)
            .overdue();

    /** 复杂诉求办理. */
    public static final Clock COMPLEX_REQUEST = Clock.named("GR-25", "复杂诉求办理", "handle a complex request")
            .from(FIRST_DAY, GridSettings.COMPLEX_REQUEST)
            .under(BJ_JS.article(13))
            .trigger("分流", "routing")
            .rolls()
            .extendable(BY_CENTRE_HEAD)
            .excluding("派单异议期间", "the time of an objection", SUSPENDED)
            .overdue();

    /** 派单异议. */
    public static final Clock ROUTING_OBJECTION = Clock.named("GR-26", "对派单提出异议", "object to an order")
            .from(FIRST_DAY, GridSettings.HOTLINE_RETURN)
            .under(BJ_JS.article(12), WF.article(22), SDH.whole())
            .trigger("分流", "routing")
            .rolls()
            .lapses();

    /** 回访. */
    public static final Clock CALLBACK = Clock.named("GR-27", "答复后回访", "call back after the reply")
            .from(FIRST_DAY, GridSettings.CALLBACK)
            .under(BJ_JS.article(23), JN.article(27), WF.article(25))
            .trigger("答复", "the reply")
            .rolls()
            .overdue();

    // ---- consultation
    // --------------------------------------------------------------------------------------------------

    /** 分析研判. */
    public static final Clock WEEKLY_ANALYSIS = Clock.named("GR-28", "定期分析研判", "regular analysis")
            .from(FIRST_DAY, GridSettings.WEEKLY_ANALYSIS)
            .under(BJ_JS.article(24))
            .trigger("上一次研判", "the last analysis")
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    /** 会商例会. */
    public static final Clock MONTHLY_MEETING = Clock.named("GR-29", "定期会商例会", "regular meeting")
            .from(FIRST_DAY, GridSettings.MONTHLY_MEETING)
            .under(BJ_JS.article(24))
            .trigger("上一次会商", "the last meeting")
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    /** 联席会议. */
    public static final Clock QUARTERLY_CONFERENCE = Clock.named("GR-30", "定期联席会议", "regular joint conference")
            .from(FIRST_DAY, GridSettings.QUARTERLY_CONFERENCE)
            .under(BJ_JS.article(24))
            .trigger("上一次会议", "the last conference")
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    // ---- supervision
    // ---------------------------------------------------------------------------------------------------

    /** 对提醒的反馈. */
    public static final Clock REMINDER_REPLY = Clock.named("GR-31", "对提醒（蓝牌）的反馈", "reply to a reminder")
            .from(FIRST_DAY, GridSettings.REMINDER_REPLY)
            .under(SH_ZZ.article(38))
            .trigger("发出提醒", "the reminder")
            .rolls()
            .orAsSet()
            .overdue();

    /** 对黄牌的反馈. */
    public static final Clock YELLOW_REPLY = Clock.named("GR-32", "对黄牌的反馈", "reply to a yellow card")
            .from(FIRST_DAY, GridSettings.YELLOW_CARD)
            .under(SH_ZZ.article(38))
            .trigger("发出黄牌", "the yellow card")
            .rolls()
            .orAsSet()
            .overdue();

    /** 对红牌的反馈. */
    public static final Clock RED_REPLY = Clock.named("GR-33", "对红牌的反馈", "reply to a red card")
            .from(FIRST_DAY, GridSettings.RED_CARD)
            .under(SH_ZZ.article(38))
            .trigger("发出红牌", "the red card")
            .rolls()
            .orAsSet()
            .overdue();

    /** 挂牌督办的整改期限. */
    public static final Clock RECTIFICATION = Clock.named("GR-34", "挂牌督办限期整改", "rectify what is listed")
            .from(FIRST_DAY, asSet())
            .under(ZJ_ZZ.article(28), PET.article(39), WF.article(26))
            .trigger("挂牌", "the listing")
            .rolls()
            .overdue();

    /** 挂牌之日起的限制. */
    public static final Clock LISTING_EFFECT = Clock.named(
                    "GR-35", "挂牌之日起不得评先晋升", "no honours or promotion from the listing")
            .from(LocalDate.of(2018, 1, 1), months(6))
            .under(ZJ_ZZ.article(29))
            .trigger("挂牌之日", "the day of listing")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS, "限制期满", "the bar ends");

    /** 未达标的限制. */
    public static final Clock MISSED_TARGET_EFFECT = Clock.named(
                    "GR-36", "整改未达标不得评先晋升", "no honours or promotion after a missed target")
            .from(LocalDate.of(2018, 1, 1), years(1))
            .under(ZJ_ZZ.article(29))
            .trigger("整改期限届满", "the end of the rectification period")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS, "限制期满", "the bar ends");

    /** 特别严重情形的限制. */
    public static final Clock GRAVE_CASE_EFFECT = Clock.named(
                    "GR-37", "特别严重情形不得评先晋升", "no honours or promotion after an especially grave case")
            .from(LocalDate.of(2018, 1, 1), years(1))
            .under(ZJ_ZZ.article(29))
            .trigger("案事件发生之日", "the day of the event")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS, "限制期满", "the bar ends");

    // ---- petitions: known here because a centre routes around them
    // -----------------------------------------------------

    /** 信访登记转送. */
    public static final Clock PETITION_SORTING = Clock.named("GR-41", "信访事项登记转送", "register and sort a petition")
            .from(FIRST_DAY, days(15))
            .under(PET.article(22))
            .trigger("收到信访事项", "receipt of the petition")
            .rolls()
            .overdue();

    /** 信访受理告知. */
    public static final Clock PETITION_NOTICE = Clock.named(
                    "GR-42", "信访事项受理书面告知", "written notice that a petition is accepted")
            .from(FIRST_DAY, days(15))
            .under(PET.article(23))
            .trigger("收到转送的信访事项", "receipt by the competent organ")
            .rolls()
            .overdue();

    /** 转送异议. */
    public static final Clock PETITION_OBJECTION = Clock.named("GR-43", "对转送提出异议", "object to a petition passed on")
            .from(FIRST_DAY, workingDays(5))
            .under(PET.article(23))
            .trigger("收到转送", "receipt")
            .rolls()
            .lapses();

    /** 信访办结. */
    public static final Clock PETITION_HANDLING = Clock.named("GR-44", "信访事项办结", "finish a petition")
            .from(FIRST_DAY, days(60))
            .under(PET.article(34))
            .trigger("受理之日", "acceptance")
            .rolls()
            .extendable(Tier.adding(days(30), Phrase.of("本机关、单位负责人", "the head of the organ")))
            .notice("延期告知信访人", "the petitioner is told of the extension")
            .overdue();

    /** 请求复查. */
    public static final Clock PETITION_REVIEW_REQUEST = Clock.named("GR-45", "请求信访复查", "ask for review of a petition")
            .from(FIRST_DAY, days(30))
            .under(PET.article(35))
            .trigger("收到处理意见", "receipt of the opinion")
            .rolls()
            .lapses();

    /** 复查. */
    public static final Clock PETITION_REVIEW = Clock.named("GR-46", "信访复查", "decide a review")
            .from(FIRST_DAY, days(30))
            .under(PET.article(35))
            .trigger("收到复查请求", "receipt of the request")
            .rolls()
            .overdue();

    /** 请求复核. */
    public static final Clock PETITION_RECHECK_REQUEST = Clock.named("GR-47", "请求信访复核", "ask for a second review")
            .from(FIRST_DAY, days(30))
            .under(PET.article(36))
            .trigger("收到复查意见", "receipt of the first review")
            .rolls()
            .lapses();

    /** 复核. */
    public static final Clock PETITION_RECHECK = Clock.named("GR-48", "信访复核", "decide a second review")
            .from(FIRST_DAY, days(30))
            .under(PET.article(36))
            .trigger("收到复核请求", "receipt of the request")
            .rolls()
            .excluding("听证时间", "the time of a hearing")
            .overdue();

    // ---- terms of office and retention
    // ---------------------------------------------------------------------------------

    /** 居民委员会任期. */
    public static final Clock RESIDENTS_COMMITTEE_TERM = Clock.named(
                    "GR-51", "居民委员会任期", "term of a residents' committee")
            .from(LocalDate.of(2018, 12, 29), years(5))
            .under(RCL.article(8))
            .trigger("选出", "the election")
            .fixed()
            .overrun(Consequence.POWER_LAPSES, "任期届满换届", "a new committee is elected");

    /** 村民委员会任期. */
    public static final Clock VILLAGERS_COMMITTEE_TERM = Clock.named(
                    "GR-52", "村民委员会任期", "term of a villagers' committee")
            .from(LocalDate.of(2018, 12, 29), years(5))
            .under(VCL.article(11))
            .trigger("选出", "the election")
            .fixed()
            .overrun(Consequence.POWER_LAPSES, "任期届满换届", "a new committee is elected");

    /** 人民调解委员会任期. */
    public static final Clock MEDIATION_COMMITTEE_TERM = Clock.named(
                    "GR-53", "人民调解委员会任期", "term of a people's mediation committee")
            .from(LocalDate.of(2011, 1, 1), years(3))
            .under(PML.article(9))
            .trigger("选出", "the election")
            .fixed()
            .overrun(Consequence.POWER_LAPSES, "任期届满换届", "a new committee is elected");

    /** 案卷保存. No text was seen; the embedding system sets the length. */
    public static final Clock FILE_RETENTION = Clock.named("GR-65", "案卷保存", "keep case files")
            .from(PERSONAL_INFORMATION_LAW, GridSettings.FILE_RETENTION)
            .under(PIPL.article(19))
            .trigger("办结", "the end of the case")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS, "期满应当删除", "they are to be deleted");

    /** Every clock of this class. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            ACCEPTANCE,
            FILING,
            REPORT_CHECK,
            TRIAGE,
            DISPOSAL,
            RETURN_WINDOW,
            RESULT_CHECK,
            TOTAL_AGE,
            WHISTLE_RESPONSE,
            REOPENING,
            HANDOVER,
            REQUEST_ACCEPTANCE,
            REQUEST_ROUTING,
            SIMPLE_REQUEST,
            ORDINARY_REQUEST,
            COMPLEX_REQUEST,
            ROUTING_OBJECTION,
            CALLBACK,
            WEEKLY_ANALYSIS,
            MONTHLY_MEETING,
            QUARTERLY_CONFERENCE,
            REMINDER_REPLY,
            YELLOW_REPLY,
            RED_REPLY,
            RECTIFICATION,
            LISTING_EFFECT,
            MISSED_TARGET_EFFECT,
            GRAVE_CASE_EFFECT,
            PETITION_SORTING,
            PETITION_NOTICE,
            PETITION_OBJECTION,
            PETITION_HANDLING,
            PETITION_REVIEW_REQUEST,
            PETITION_REVIEW,
            PETITION_RECHECK_REQUEST,
            PETITION_RECHECK,
            RESIDENTS_COMMITTEE_TERM,
            VILLAGERS_COMMITTEE_TERM,
            MEDIATION_COMMITTEE_TERM,
            FILE_RETENTION);

    private GridClocks() {}
}
