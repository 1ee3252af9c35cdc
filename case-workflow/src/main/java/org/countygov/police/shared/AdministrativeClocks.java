package org.countygov.police.shared;

import static org.countygov.law.Instruments.ACL;
import static org.countygov.law.Instruments.ADM_DET;
import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CQ;
import static org.countygov.law.Instruments.INJ;
import static org.countygov.law.Instruments.PL;
import static org.countygov.law.Instruments.PSAPL_2012;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.time.TimeLimit.asSet;
import static org.countygov.time.TimeLimit.atOnce;
import static org.countygov.time.TimeLimit.blocksOf24Hours;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.daysBefore;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.workingDaysBefore;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/** The clocks of administrative cases and of continued questioning, by the numbers of the time tables they come from. */
public final class AdministrativeClocks {
    private static final LocalDate QUESTIONING_RULE = LocalDate.of(2004, 10, 1);
    private static final LocalDate INJURY_RULE = LocalDate.of(2006, 2, 1);
    private static final LocalDate COMPULSION_LAW = LocalDate.of(2012, 1, 1);
    private static final LocalDate DETENTION_REGULATION = LocalDate.of(2012, 4, 1);
    private static final LocalDate ADMINISTRATIVE_RULE = LocalDate.of(2019, 1, 1);
    private static final LocalDate PENALTY_LAW = LocalDate.of(2021, 7, 15);
    private static final LocalDate PUNISHMENTS_LAW = LocalDate.of(2026, 1, 1);

    private static final Phrase UNIT = Phrase.of("办案部门，记录决定人", "the unit, who decided being recorded");
    private static final Phrase ONE_LEVEL_UP =
            Phrase.of("上一级公安机关；派出所案件为其所属公安机关", "the organ one level up; for a station its parent organ");
    private static final Phrase ORGAN = Phrase.of("公安机关", "the organ");

    /** Continued questioning to twenty-four hours. */
    public static final Tier TO_24_HOURS =
            Tier.upTo(hours(24), PoliceRole.COUNTY_DUTY_HEAD).under(CQ.article(17));

    /** Continued questioning to forty-eight hours, never from twelve at once. */
    public static final Tier TO_48_HOURS = Tier.upTo(hours(48), PoliceRole.COUNTY_HEAD_IN_CHARGE)
            .when("不讲真实姓名、住址且身份不明", "where the person withholds the identity")
            .afterThePrevious()
            .under(CQ.article(11), CQ.article(17));

    /** Questioning to twelve hours, in public-order cases since 2026. */
    public static final Tier MANY_OR_UNKNOWN = Tier.upTo(hours(12), UNIT)
            .when("涉案人数众多或者身份不明", "with many persons, or an unknown identity")
            .under(PSAPL_2025.article(97));

    /** Questioning to twenty-four hours. */
    public static final Tier COMPLEX =
            Tier.upTo(hours(24), UNIT).when("情况复杂，可能处以拘留", "where the case is complex and detention possible");

    /** Thirty days more, once. */
    public static final Tier THIRTY_DAYS_MORE = Tier.adding(days(30), ONE_LEVEL_UP);

    /** Thirty days more, twice. */
    public static final Tier THIRTY_DAYS_MORE_TWICE = THIRTY_DAYS_MORE.times(2);

    /** Payment deferred or by instalments. */
    public static final Tier DEFERRED = Tier.addingAsSet(ORGAN).anyNumberOfTimes();

    /** Seven days in all where an appraisal is complicated. */
    public static final Tier COMPLICATED_APPRAISAL =
            Tier.upTo(days(7), UNIT).when("伤情复杂", "where the injury is complicated");

    /** Detention of a foreigner for examination, to sixty days. */
    public static final Tier TO_SIXTY_DAYS = Tier.upTo(days(60), PoliceRole.SUPERIOR_ORGAN);

    // ---- continued questioning

    /** 继续盘问. The time in which it is approved counts. */
    public static final Clock CONTINUED_QUESTIONING = Clock.named("CU-01", "继续盘问", "continued questioning")
            .from(QUESTIONING_RULE, hours(12))
            .under(CQ.article(11), CQ.article(13))
            .trigger("被盘问人被带至公安机关", "the person is brought to the police organ")
            .fromTheMoment()
            .custody()
            .extendable(TO_24_HOURS, TO_48_HOURS)
            .notice("立即通知家属或者单位", "the family or unit is told at once", CQ.article(14))
            .thenFrom(ADMINISTRATIVE_RULE, hours(12))
            .under(CQ.article(11), CQ.article(13), PL.article(9), AR.article(57))
            .extendable(TO_24_HOURS, TO_48_HOURS)
            .releases();

    /** 对特殊人员的继续盘问. */
    public static final Clock BRIEF_QUESTIONING = Clock.named(
                    "CU-01v", "对孕妇、哺乳期妇女、未满十六周岁和七十周岁以上的人继续盘问", "continued questioning of a vulnerable person")
            .from(QUESTIONING_RULE, hours(4))
            .under(CQ.article(10))
            .trigger("被盘问人被带至公安机关", "the person is brought to the police organ")
            .fromTheMoment()
            .custody()
            .notice("夜间释放的由家属领回或者护送回家", "released at night, the family collects or police escort the person home")
            .releases();

    // ---- the case

    /** 治安案件办案期限. */
    public static final Clock PUBLIC_ORDER_CASE = Clock.named("AD-01", "治安案件办案期限", "handle a public-order case")
            .from(ADMINISTRATIVE_RULE, days(30))
            .under(PSAPL_2012.article(99), AR.article(165))
            .trigger("受理之日", "acceptance")
            .rolls()
            .extendable(THIRTY_DAYS_MORE)
            .excluding("鉴定期间", "the time of an appraisal")
            .notice(
                    "嫌疑人不明或者逃跑的，向被侵害人说明",
                    "the victim is told where the offender is unknown or has fled",
                    AR.article(165))
            .thenFrom(PUNISHMENTS_LAW, days(30))
            .under(PSAPL_2025.article(118), AR.article(165))
            .trigger("立案之日", "filing")
            .extendable(THIRTY_DAYS_MORE_TWICE)
            .excluding("听证期间", "the time of a hearing")
            .overdue();

    /** 其他行政案件办案期限. */
    public static final Clock OTHER_CASE = Clock.named("AD-02", "其他行政案件办案期限", "handle another administrative case")
            .from(PENALTY_LAW, days(90))
            .under(APL_2021.article(60), AR.article(165))
            .trigger("立案之日", "filing")
            .rolls()
            .orAsSet()
            .overdue();

    /** 询问查证. */
    public static final Clock QUESTIONING = Clock.named("AD-03", "询问查证", "question a person who was summoned or came")
            .from(ADMINISTRATIVE_RULE, hours(8))
            .under(AR.article(69), AR.article(70), PSAPL_2012.article(83))
            .trigger("到案", "arrival")
            .fromTheMoment()
            .custody()
            .extendable(COMPLEX)
            .excluding("醉酒人的约束时间", "the restraint of a drunk person", AR.article(58))
            .notice("及时将原因和处所通知家属", "the family is told reason and place in time", AR.article(67))
            .thenFrom(PUNISHMENTS_LAW, hours(8))
            .under(PSAPL_2025.article(97), AR.article(69), AR.article(70))
            .extendable(MANY_OR_UNKNOWN, COMPLEX)
            .releases();

    /** 快速办理. */
    public static final Clock FAST_TRACK_DECISION = Clock.named("AD-04", "快速办理的决定", "decide on the fast track")
            .from(ADMINISTRATIVE_RULE, hours(48))
            .under(AR.article(47))
            .trigger("违法嫌疑人到案", "arrival of the suspect")
            .overrun(Consequence.PROCEDURE_ENDS);

    /** 当场处罚备案. */
    public static final Clock BACK_REPORT = Clock.named("AD-05", "当场处罚的备案", "report an on-the-spot penalty back")
            .from(ADMINISTRATIVE_RULE, hours(24))
            .under(AR.article(39), PSAPL_2012.article(101))
            .trigger("当场决定；在列车、船舶、航空器上的为返回后", "the decision; on a train, ship or plane, the return")
            .thenFrom(PUNISHMENTS_LAW, hours(24))
            .under(AR.article(39), PSAPL_2025.article(120))
            .overdue();

    /** 交通违法当场处罚备案. */
    public static final Clock TRAFFIC_BACK_REPORT = Clock.named(
                    "AD-05-2", "交通违法当场处罚的备案", "report an on-the-spot traffic penalty back")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(39))
            .trigger("当场决定", "the decision")
            .rolls()
            .overdue();

    /** 交回当场收缴的罚款. */
    public static final Clock HAND_IN_CASH = Clock.named("AD-05c", "交回当场收缴的罚款", "hand in a fine collected on the spot")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(216))
            .trigger("收缴罚款", "the collection")
            .rolls()
            .thenFrom(PUNISHMENTS_LAW, days(2))
            .under(AR.article(216), PSAPL_2025.article(124))
            .overdue();

    /** 将收到的罚款缴付银行. */
    public static final Clock BANK_CASH = Clock.named("AD-05c-2", "将收到的罚款缴付银行", "bank a fine that was handed in")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(216))
            .trigger("收到罚款", "its receipt")
            .rolls()
            .thenFrom(PUNISHMENTS_LAW, days(2))
            .under(AR.article(216), PSAPL_2025.article(124))
            .overdue();

    /** 交回当场收缴的罚款(治安案件以外). Working days under the penalty law. */
    public static final Clock HAND_IN_OTHER_CASH = Clock.named(
                    "AD-05c-3", "交回当场收缴的罚款（治安案件以外）", "hand in a fine collected on the spot outside public order")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(216))
            .trigger("收缴罚款", "the collection")
            .rolls()
            .thenFrom(PENALTY_LAW, workingDays(2))
            .under(APL_2021.article(71), APL_2021.article(85))
            .overdue();

    /** 将收到的罚款缴付银行(治安案件以外). Working days under the penalty law. */
    public static final Clock BANK_OTHER_CASH = Clock.named(
                    "AD-05c-4", "将收到的罚款缴付银行（治安案件以外）", "bank a fine that was handed in outside public order")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(216))
            .trigger("收到罚款", "its receipt")
            .rolls()
            .thenFrom(PENALTY_LAW, workingDays(2))
            .under(APL_2021.article(71), APL_2021.article(85))
            .overdue();

    /** 再次调解. */
    public static final Clock SECOND_MEDIATION = Clock.named("AD-06", "再次调解", "mediate a second time")
            .from(ADMINISTRATIVE_RULE, workingDays(7))
            .under(AR.article(183))
            .trigger("第一次调解", "the first mediation")
            .overrun(Consequence.PROCEDURE_ENDS);

    /** 伤害案件首次调解. */
    public static final Clock FIRST_INJURY_MEDIATION = Clock.named(
                    "AD-06-2", "伤害案件的首次调解", "the first mediation in an injury case")
            .from(INJURY_RULE, workingDays(3))
            .under(INJ.article(36))
            .trigger("受理", "acceptance")
            .overrun(Consequence.TARGET_MISSED);

    /** 送达治安处罚决定. */
    public static final Clock SERVE_DECISION = Clock.named("AD-07", "送达治安案件决定", "serve a decision on public order")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(36))
            .trigger("作出决定而当事人不在场", "the decision, the person being absent")
            .rolls()
            .excluding("文书在途时间", "the travel of the document", AR.article(35))
            .thenFrom(PUNISHMENTS_LAW, days(2))
            .under(PSAPL_2025.article(116), AR.article(36))
            .overdue();

    /** 送达其他决定. */
    public static final Clock SERVE_OTHER_DECISION = Clock.named("AD-07-2", "送达其他行政案件决定", "serve another decision")
            .from(ADMINISTRATIVE_RULE, days(7))
            .under(AR.article(36))
            .trigger("作出决定而当事人不在场", "the decision, the person being absent")
            .rolls()
            .excluding("文书在途时间", "the travel of the document", AR.article(35))
            .thenFrom(PENALTY_LAW, workingDays(7))
            .under(APL_2021.article(61), APL_2021.article(85), AR.article(36))
            .overdue();

    /** 公告送达. */
    public static final Clock PUBLIC_SERVICE = Clock.named("AD-07-3", "公告送达", "service by public notice")
            .from(ADMINISTRATIVE_RULE, days(60))
            .under(AR.article(36))
            .trigger("公告", "the notice")
            .rolls()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 送达被侵害人. */
    public static final Clock COPY_TO_VICTIM = Clock.named("AD-07v", "向被侵害人送达决定", "give the victim the decision")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(172).paragraph(3))
            .trigger("作出决定", "the decision")
            .rolls()
            .thenFrom(PUNISHMENTS_LAW, days(2))
            .under(AR.article(172).paragraph(3), PSAPL_2025.article(116))
            .overdue();

    /** 缴纳罚款. */
    public static final Clock PAY_FINE = Clock.named("AD-08", "缴纳罚款", "pay the fine")
            .from(ADMINISTRATIVE_RULE, days(15))
            .under(AR.article(214), AR.article(218))
            .trigger("收到处罚决定书", "receipt of the decision")
            .rolls()
            .extendable(DEFERRED)
            .thenFrom(PENALTY_LAW, days(15))
            .under(APL_2021.article(67), APL_2021.article(72), AR.article(214), AR.article(218))
            .extendable(DEFERRED)
            .excluding("复议、诉讼期间不计加处罚款", "no surcharge runs during a remedy", APL_2021.article(73))
            .overrun(
                    Consequence.SURCHARGE_ACCRUES,
                    "每日按罚款数额的百分之三加处罚款，不超过罚款数额",
                    "three per cent a day is added, up to the fine itself");

    /** 行政拘留. One day is from intake to the next day. */
    public static final Clock DETENTION = Clock.named("AD-09", "行政拘留", "administrative detention")
            .from(ADMINISTRATIVE_RULE, asSet())
            .under(AR.article(162), AR.article(163), ADM_DET.article(32), ADM_DET.article(30))
            .trigger("拘留所收拘", "intake by the detention house")
            .custody()
            .orAsSetUpTo(blocksOf24Hours(20))
            .excluding("请假离所时间", "leave from the house", ADM_DET.article(30))
            .thenFrom(PUNISHMENTS_LAW, asSet())
            .under(
                    PSAPL_2025.article(110),
                    PSAPL_2025.article(126),
                    AR.article(162),
                    ADM_DET.article(32),
                    ADM_DET.article(30))
            .orAsSetUpTo(blocksOf24Hours(20))
            .releases();

    // ---- appraisal

    /** 送达鉴定意见. */
    public static final Clock APPRAISAL_COPIES = Clock.named("AD-10", "送达鉴定意见复印件", "give copies of the appraisal")
            .from(ADMINISTRATIVE_RULE, days(5))
            .under(AR.article(97))
            .trigger("收到鉴定意见", "receipt of the opinion")
            .rolls()
            .notice("违法嫌疑人和被侵害人", "the suspect and the victim")
            .overdue();

    /** 申请重新鉴定. */
    public static final Clock ASK_REAPPRAISAL = Clock.named("AD-11", "申请重新鉴定", "ask for a second appraisal")
            .from(ADMINISTRATIVE_RULE, days(3))
            .under(AR.article(97), AR.article(98))
            .trigger("收到鉴定意见复印件", "receipt of the copy")
            .rolls()
            .lapses();

    /** 告知不准予重新鉴定. */
    public static final Clock REAPPRAISAL_REFUSAL = Clock.named(
                    "AD-11-2", "告知不准予重新鉴定", "tell that a second appraisal is refused")
            .from(ADMINISTRATIVE_RULE, days(3))
            .under(AR.article(98))
            .trigger("决定不准予", "the decision")
            .rolls()
            .overdue();

    /** 伤情鉴定的委托. */
    public static final Clock ENTRUST_INJURY_APPRAISAL = Clock.named(
                    "AD-16", "委托伤情鉴定", "entrust the appraisal of an injury")
            .from(INJURY_RULE, hours(24))
            .under(INJ.article(18))
            .trigger("受理或者发现", "acceptance or finding")
            .overdue();

    /** 伤情鉴定意见. */
    public static final Clock INJURY_OPINION = Clock.named("AD-16-2", "提出伤情鉴定意见", "give the opinion on an injury")
            .from(INJURY_RULE, hours(24))
            .under(INJ.article(19))
            .trigger("检验", "the examination")
            .overdue();

    /** 伤情鉴定文书. */
    public static final Clock INJURY_DOCUMENT = Clock.named("AD-16-3", "出具伤情鉴定文书", "issue the document on an injury")
            .from(INJURY_RULE, days(3))
            .under(INJ.article(19))
            .trigger("检验", "the examination")
            .rolls()
            .extendable(COMPLICATED_APPRAISAL)
            .overdue();

    // ---- notice, hearing, limitation

    /** 公告告知. */
    public static final Clock ANNOUNCED_NOTICE = Clock.named(
                    "AD-12", "对逃跑嫌疑人的公告告知", "public notice of a penalty on somebody who fled")
            .from(ADMINISTRATIVE_RULE, days(7))
            .under(AR.article(168))
            .trigger("公告", "the announcement")
            .rolls()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 治安处罚的追究时效. Ended by the discovery. */
    public static final Clock PUBLIC_ORDER_LIMITATION = Clock.named(
                    "AD-13", "治安处罚的追究时效", "limitation of public-order penalties")
            .from(LocalDate.of(2013, 1, 1), months(6))
            .under(PSAPL_2012.article(22))
            .trigger("行为之日或者行为终了之日", "the act, or the end of a continuing one")
            .fixed()
            .thenFrom(PUNISHMENTS_LAW, months(6))
            .under(PSAPL_2025.article(25), AR.article(154))
            .overrun(Consequence.POWER_LAPSES);

    /** 其他处罚的追究时效. */
    public static final Clock OTHER_LIMITATION = Clock.named("AD-13-2", "其他处罚的追究时效", "limitation of other penalties")
            .from(ADMINISTRATIVE_RULE, years(2))
            .under(AR.article(154))
            .trigger("行为之日或者行为终了之日", "the act, or the end of a continuing one")
            .fixed()
            .thenFrom(PENALTY_LAW, years(2))
            .under(APL_2021.article(36), AR.article(154))
            .overrun(Consequence.POWER_LAPSES);

    /** 涉及生命健康、金融安全且有危害后果的追究时效. */
    public static final Clock LONG_LIMITATION = Clock.named(
                    "AD-13-3",
                    "涉及生命健康安全、金融安全且有危害后果的追究时效",
                    "limitation where life, health or financial safety was harmed")
            .from(PENALTY_LAW, years(5))
            .under(APL_2021.article(36))
            .trigger("行为之日或者行为终了之日", "the act, or the end of a continuing one")
            .fixed()
            .overrun(Consequence.POWER_LAPSES);

    /** 要求听证. The rule of the ministry still prints three days. */
    public static final Clock ASK_HEARING = Clock.named("RM-01", "要求听证", "ask for a hearing")
            .from(ADMINISTRATIVE_RULE, days(3))
            .under(AR.article(133))
            .trigger("告知听证权利", "the notice of the right")
            .rolls()
            .thenFrom(PENALTY_LAW, workingDays(5))
            .under(APL_2021.article(64), APL_2021.article(85))
            .lapses();

    /** 决定是否受理听证. */
    public static final Clock ACCEPT_HEARING = Clock.named("RM-02", "决定是否受理听证申请", "accept the request for a hearing")
            .from(ADMINISTRATIVE_RULE, days(2))
            .under(AR.article(135))
            .trigger("收到听证申请", "receipt of the request")
            .rolls()
            .byLaw("逾期视为受理", "silence is acceptance");

    /** 举行听证. */
    public static final Clock HOLD_HEARING = Clock.named("RM-02-2", "举行听证", "hold the hearing")
            .from(ADMINISTRATIVE_RULE, days(10))
            .under(AR.article(136))
            .trigger("收到听证申请", "receipt of the request")
            .rolls()
            .overdue();

    /** 听证通知. */
    public static final Clock NOTIFY_HEARING = Clock.named("RM-02-3", "通知听证", "notify the hearing")
            .from(ADMINISTRATIVE_RULE, daysBefore(7))
            .under(AR.article(137))
            .trigger("举行听证", "the hearing")
            .thenFrom(PENALTY_LAW, workingDaysBefore(7))
            .under(APL_2021.article(64), APL_2021.article(85))
            .overdue();

    // ---- measures, enforcement, foreigners, leave

    /** 当场强制措施的补批. */
    public static final Clock MEASURE_BACK_REPORT = Clock.named(
                    "AD-14", "当场采取强制措施的补办批准", "have a measure taken on the spot approved")
            .from(COMPULSION_LAW, hours(24))
            .under(ACL.article(19), ACL.article(20))
            .trigger("当场采取措施", "the measure")
            .thenFrom(ADMINISTRATIVE_RULE, hours(24))
            .under(AR.article(56), ACL.article(19), ACL.article(20))
            .lifts();

    /** 当场限制人身自由的报告. */
    public static final Clock LIBERTY_BACK_REPORT = Clock.named(
                    "AD-14-2", "当场限制人身自由的报告", "report a restriction of liberty on the spot")
            .from(COMPULSION_LAW, atOnce())
            .under(ACL.article(20))
            .trigger("返回单位", "return to the unit")
            .thenFrom(ADMINISTRATIVE_RULE, atOnce())
            .under(AR.article(56), ACL.article(20))
            .releases();

    /** 申请法院强制执行. */
    public static final Clock COURT_ENFORCEMENT = Clock.named("AD-15", "申请法院强制执行", "ask the court to enforce")
            .from(COMPULSION_LAW, months(3))
            .under(ACL.article(53))
            .trigger("救济期限届满", "the end of the period for remedies")
            .rolls()
            .thenFrom(ADMINISTRATIVE_RULE, months(3))
            .under(AR.article(206), ACL.article(53))
            .overrun(Consequence.POWER_LAPSES);

    /** 催告. */
    public static final Clock DEMAND = Clock.named("AD-15-2", "催告后申请法院强制执行", "ask the court after a demand")
            .from(COMPULSION_LAW, workingDays(10))
            .under(ACL.article(54), ACL.article(69))
            .trigger("送达催告书", "service of the demand")
            .thenFrom(ADMINISTRATIVE_RULE, workingDays(10))
            .under(AR.article(207), ACL.article(54), ACL.article(69))
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 对外国人的拘留审查. Counted from when the identity is known. */
    public static final Clock FOREIGNER_EXAMINATION = Clock.named(
                    "AD-17", "对外国人拘留审查", "detention of a foreigner for examination")
            .from(ADMINISTRATIVE_RULE, days(30))
            .under(AR.article(242))
            .trigger("拘留审查；身份不明的自查清之日", "the measure; the day the identity is known")
            .custody()
            .extendable(TO_SIXTY_DAYS)
            .releases();

    /** 对被拘留审查人的询问. */
    public static final Clock QUESTION_FOREIGNER = Clock.named(
                    "AD-17-2", "对被拘留审查人的询问", "question a foreigner who is detained for examination")
            .from(ADMINISTRATIVE_RULE, hours(24))
            .under(AR.article(242))
            .trigger("拘留审查", "the measure")
            .overdue();

    /** 决定是否准予请假出所. */
    public static final Clock DECIDE_LEAVE = Clock.named("AD-18", "决定是否准予请假出所", "decide on leave from the house")
            .from(DETENTION_REGULATION, hours(12))
            .under(ADM_DET.article(27))
            .trigger("收到请假申请", "receipt of the application")
            .overdue();

    /** Every clock of administrative cases. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            CONTINUED_QUESTIONING,
            BRIEF_QUESTIONING,
            PUBLIC_ORDER_CASE,
            OTHER_CASE,
            QUESTIONING,
            FAST_TRACK_DECISION,
            BACK_REPORT,
            TRAFFIC_BACK_REPORT,
            HAND_IN_CASH,
            BANK_CASH,
            HAND_IN_OTHER_CASH,
            BANK_OTHER_CASH,
            SECOND_MEDIATION,
            FIRST_INJURY_MEDIATION,
            SERVE_DECISION,
            SERVE_OTHER_DECISION,
            PUBLIC_SERVICE,
            COPY_TO_VICTIM,
            PAY_FINE,
            DETENTION,
            APPRAISAL_COPIES,
            ASK_REAPPRAISAL,
            REAPPRAISAL_REFUSAL,
            ENTRUST_INJURY_APPRAISAL,
            INJURY_OPINION,
            INJURY_DOCUMENT,
            ANNOUNCED_NOTICE,
            PUBLIC_ORDER_LIMITATION,
            OTHER_LIMITATION,
            LONG_LIMITATION,
            ASK_HEARING,
            ACCEPT_HEARING,
            HOLD_HEARING,
            NOTIFY_HEARING,
            MEASURE_BACK_REPORT,
            LIBERTY_BACK_REPORT,
            COURT_ENFORCEMENT,
            DEMAND,
            FOREIGNER_EXAMINATION,
            QUESTION_FOREIGNER,
            DECIDE_LEAVE);

    private AdministrativeClocks() {}
}
