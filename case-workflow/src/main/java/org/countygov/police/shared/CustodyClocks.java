package org.countygov.police.shared;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.BAIL_2022;
import static org.countygov.law.Instruments.CNR_2023;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.CRIMINAL_PL_2012;
import static org.countygov.law.Instruments.CRIMINAL_PL_2018;
import static org.countygov.law.Instruments.CUS_2006;
import static org.countygov.law.Instruments.PRR;
import static org.countygov.police.shared.PoliceRole.CASE_UNIT_HEAD;
import static org.countygov.police.shared.PoliceRole.COUNTY_HEAD;
import static org.countygov.police.shared.PoliceRole.PEER_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.PROVINCIAL_PROCURATORATE;
import static org.countygov.police.shared.PoliceRole.SUPERIOR_PROCURATORATE;
import static org.countygov.time.TimeLimit.atOnce;
import static org.countygov.time.TimeLimit.blocksOf24Hours;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.daysBefore;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.months;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Citation;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;

/**
 * The criminal clocks of the person, by the numbers of the time tables they come from: appearance, detention, arrest,
 * investigation custody, bail, residential surveillance, and what else runs beside them in an investigation.
 *
 * <p>Whoever is held is held to the last moment and no rest day lengthens it. A clock that runs out ends no measure by itself:
 * it makes release, or another measure, a duty.
 */
public final class CustodyClocks {
    private static final LocalDate PROCEDURE_LAW_OF_2012 = LocalDate.of(2013, 1, 1);
    private static final LocalDate PROCEDURE_LAW_OF_2018 = LocalDate.of(2018, 10, 26);
    private static final LocalDate PROCURATORATE_RULES = LocalDate.of(2019, 12, 30);
    private static final LocalDate RULES = LocalDate.of(2020, 9, 1);
    private static final LocalDate BAIL_PROVISIONS = LocalDate.of(2022, 9, 21);
    private static final LocalDate NECESSITY_PROVISIONS = LocalDate.of(2023, 11, 30);

    private static final Citation FOREIGNERS = CR.article(367);
    private static final Citation RELEASE = CRIMINAL_PL_2018.article(98);

    /** 传唤延长至二十四小时. */
    public static final Tier SUMMONS_OF_24_HOURS = Tier.upTo(hours(24), CASE_UNIT_HEAD)
            .when("案情特别重大、复杂，需要采取拘留、逮捕措施", "the case is especially major or complex and detention or arrest is needed");

    /** 拘传延长至二十四小时. */
    public static final Tier APPEARANCE_OF_24_HOURS = Tier.upTo(hours(24), COUNTY_HEAD)
            .when("案情特别重大、复杂，需要采取拘留、逮捕措施", "the case is especially major or complex and detention or arrest is needed");

    /** 拘留延长一日至四日. */
    public static final Tier DETENTION_IN_SPECIAL_CIRCUMSTANCES = Tier.adding(blocksOf24Hours(4), COUNTY_HEAD)
            .when("特殊情况", "special circumstances")
            .under(CR.article(129).paragraph(1));

    /** 拘留延长至三十日. */
    public static final Tier DETENTION_OF_MAJOR_SUSPECTS = Tier.upTo(blocksOf24Hours(30), COUNTY_HEAD)
            .when("流窜作案、多次作案、结伙作案的重大嫌疑分子", "a major suspect who roams, repeats or acts in a gang")
            .under(CR.article(129).paragraph(2), CR.article(129).paragraph(3));

    /** 重大、复杂案件二十日. */
    public static final Tier ARREST_DECISION_OF_20_DAYS =
            Tier.upTo(days(20), PEER_PROCURATORATE).when("重大、复杂案件", "a major or complex case");

    /** 延长一个月. */
    public static final Tier CUSTODY_ONE_MONTH_MORE = Tier.adding(months(1), SUPERIOR_PROCURATORATE)
            .when("案情复杂、期限届满不能终结", "a complex case that cannot be finished in time")
            .under(CR.article(148), CRIMINAL_PL_2018.article(156));

    /** 四类案件延长二个月. */
    public static final Tier CUSTODY_OF_FOUR_CATEGORIES = Tier.adding(months(2), PROVINCIAL_PROCURATORATE)
            .when("四类案件", "four categories of cases")
            .afterThePrevious()
            .under(CR.article(149), CRIMINAL_PL_2018.article(158));

    /** 可能判处十年以上再延长二个月. */
    public static final Tier CUSTODY_WHERE_TEN_YEARS_POSSIBLE = Tier.adding(months(2), PROVINCIAL_PROCURATORATE)
            .when("可能判处十年有期徒刑以上刑罚", "ten years or more may be expected")
            .afterThePrevious()
            .under(CR.article(150), CRIMINAL_PL_2018.article(159));

    /** 审查起诉延长十五日. */
    public static final Tier PROSECUTION_REVIEW_15_DAYS_MORE =
            Tier.adding(days(15), PEER_PROCURATORATE).when("重大、复杂案件", "a major or complex case");

    /** 速裁案件审查起诉至十五日. */
    public static final Tier FAST_TRACK_REVIEW_OF_15_DAYS =
            Tier.upTo(days(15), PEER_PROCURATORATE).when("可能判处的有期徒刑超过一年", "more than one year may be expected");

    /** 技术侦查措施延长三个月. */
    public static final Tier TECHNICAL_MEASURE_RENEWED = Tier.adding(months(3), PoliceRole.CITY_HEAD)
            .when("经技术部门审核，仍需继续", "still needed, checked by the technical unit")
            .anyNumberOfTimes();

    /** 传唤持续时间. */
    public static final Clock SUMMONS = Clock.named("CU-02", "传唤持续的时间", "duration of a criminal summons")
            .from(PROCEDURE_LAW_OF_2012, hours(12))
            .under(CRIMINAL_PL_2012.whole())
            .trigger("到案", "arrival")
            .extendable(SUMMONS_OF_24_HOURS)
            .thenFrom(PROCEDURE_LAW_OF_2018, hours(12))
            .under(CRIMINAL_PL_2018.article(119))
            .extendable(SUMMONS_OF_24_HOURS)
            .thenFrom(RULES, hours(12))
            .under(CR.article(200), CRIMINAL_PL_2018.article(119))
            .extendable(SUMMONS_OF_24_HOURS)
            .overrun(Consequence.RELEASE_AT_ONCE, "立即结束", "it ends at once");

    /** 拘传持续时间. */
    public static final Clock COMPELLED_APPEARANCE = Clock.named("CU-03", "拘传持续的时间", "duration of compelled appearance")
            .from(PROCEDURE_LAW_OF_2012, hours(12))
            .under(CRIMINAL_PL_2012.whole())
            .trigger("到案", "arrival")
            .extendable(APPEARANCE_OF_24_HOURS)
            .thenFrom(PROCEDURE_LAW_OF_2018, hours(12))
            .under(CRIMINAL_PL_2018.article(119))
            .extendable(APPEARANCE_OF_24_HOURS)
            .thenFrom(RULES, hours(12))
            .under(CR.article(80), CRIMINAL_PL_2018.article(119))
            .extendable(APPEARANCE_OF_24_HOURS)
            .overrun(Consequence.RELEASE_AT_ONCE, "立即结束", "it ends at once");

    /** 提请批准逮捕前的拘留期限. Each full 24 hours from execution are a day. */
    public static final Clock DETENTION = Clock.named("CU-04", "拘留期限（提请批准逮捕）", "detention until arrest is requested")
            .from(RULES, blocksOf24Hours(3))
            .under(CR.article(129), CRIMINAL_PL_2018.article(91), CUS_2006.article(4))
            .trigger("执行拘留", "execution of the detention")
            .custody()
            .extendable(DETENTION_IN_SPECIAL_CIRCUMSTANCES, DETENTION_OF_MAJOR_SUSPECTS)
            .excluding("精神病鉴定期间", "a psychiatric appraisal", CR.article(257), CRIMINAL_PL_2018.article(149))
            .notice("告知犯罪嫌疑人羁押起止时间", "the suspect is told when custody starts and ends", CUS_2006.article(7))
            .notice("告知辩护律师延长情况", "the lawyer is told of an extension", CR.article(50))
            .releases();

    /** 拘留后送看守所. */
    public static final Clock DELIVERY_TO_HOUSE = Clock.named(
                    "CU-05", "拘留后送看守所", "bring a detained person to the detention house")
            .from(RULES, CustodySettings.DELIVERY_TO_HOUSE)
            .under(CR.article(126), CRIMINAL_PL_2018.article(85))
            .trigger("执行拘留", "execution of the detention")
            .fixed()
            .notice(
                    "异地执行的先送就近看守所，到达管辖地后立即送看守所",
                    "after capture elsewhere to the house there, and at once on arrival to the own one",
                    CR.article(126))
            .overdue();

    /** 逮捕后送看守所. */
    public static final Clock DELIVERY_AFTER_ARREST = Clock.named(
                    "CU-05a", "逮捕后送看守所", "bring an arrested person to the detention house")
            .from(RULES, atOnce())
            .under(CR.article(143))
            .trigger("执行逮捕", "execution of the arrest")
            .overdue();

    /** 通知家属. */
    public static final Clock FAMILY_NOTICE = Clock.named(
                    "CU-06", "拘留、逮捕、指定居所监视居住后通知家属", "tell the family of detention, arrest or a designated residence")
            .from(RULES, CustodySettings.FAMILY_NOTICE)
            .under(
                    CR.article(113),
                    CR.article(127),
                    CR.article(145),
                    CRIMINAL_PL_2018.article(75),
                    CRIMINAL_PL_2018.article(85),
                    CRIMINAL_PL_2018.article(93))
            .trigger("执行", "execution")
            .fixed()
            .excluding(
                    "无法通知，或者拘留时国家安全、恐怖案件通知可能有碍侦查的情形",
                    "while the family cannot be reached or, in detention, notice could hinder a State-security or terrorism case")
            .notice("通知书写明原因和羁押处所，推迟的注明原因", "the notice names reason and place, and why it is late")
            .overdue();

    /** 不通知的情形消失后通知家属. */
    public static final Clock FAMILY_NOTICE_AFTER_DELAY = Clock.named(
                    "CU-06a", "不通知的情形消失后通知家属", "tell the family once the reason for delay has ended")
            .from(RULES, atOnce())
            .under(CR.article(113), CR.article(127), CR.article(145))
            .trigger("情形消失", "the end of the reason")
            .overdue();

    /** 拘留、逮捕后第一次讯问. */
    public static final Clock FIRST_INTERROGATION = Clock.named(
                    "CU-07", "拘留、逮捕后第一次讯问", "first interrogation after detention or arrest")
            .from(RULES, CustodySettings.FIRST_INTERROGATION)
            .under(CR.article(128), CR.article(144), CRIMINAL_PL_2018.article(86), CRIMINAL_PL_2018.article(94))
            .trigger("执行", "execution")
            .fixed()
            .notice("告知权利、律师和法律援助", "rights, lawyer and legal aid are told", CR.article(43))
            .overdue();

    /** 已拘留的审查逮捕期限. */
    public static final Clock ARREST_DECISION_WHEN_DETAINED = Clock.named(
                    "CU-08", "审查逮捕（已拘留）", "decision on the arrest of a detained person")
            .from(PROCURATORATE_RULES, days(7))
            .under(CRIMINAL_PL_2018.article(91), PRR.article(282))
            .trigger("收到提请批准逮捕书", "receipt of the request")
            .custody()
            .releases();

    /** 未拘留的审查逮捕期限. */
    public static final Clock ARREST_DECISION_WHEN_AT_LARGE = Clock.named(
                    "CU-08n", "审查逮捕（未拘留）", "decision on the arrest of a person not detained")
            .from(PROCURATORATE_RULES, days(15))
            .under(PRR.article(282))
            .trigger("收到提请批准逮捕书", "receipt of the request")
            .rolls()
            .extendable(ARREST_DECISION_OF_20_DAYS)
            .overdue();

    /** 送达执行回执. */
    public static final Clock ARREST_RECEIPT = Clock.named(
                    "CU-09", "送交释放、变更或者执行逮捕的回执", "return the receipt of release or arrest")
            .from(RULES, days(3))
            .under(CR.article(140), CR.article(142))
            .trigger("执行释放、变更或者逮捕", "execution of release, change or arrest")
            .rolls()
            .overdue();

    /** 侦查羁押期限. By the corresponding day; extensions end on the earlier of two readings. */
    public static final Clock INVESTIGATION_CUSTODY = Clock.named("CU-10", "侦查羁押期限", "custody for the investigation")
            .from(RULES, months(2))
            .under(CR.article(148), CRIMINAL_PL_2018.article(156), CUS_2006.article(4))
            .trigger("执行逮捕", "execution of the arrest")
            .custody()
            .extendable(CUSTODY_ONE_MONTH_MORE, CUSTODY_OF_FOUR_CATEGORIES, CUSTODY_WHERE_TEN_YEARS_POSSIBLE)
            .excluding("精神病鉴定期间", "a psychiatric appraisal", CR.article(257), CRIMINAL_PL_2018.article(149))
            .excluding(
                    "身份查明以前", "the time before the identity is known", CR.article(152), CRIMINAL_PL_2018.article(160))
            .notice("告知犯罪嫌疑人、看守所和辩护律师", "suspect, detention house and lawyer are told", CR.article(50))
            .releases();

    /** 提请延长侦查羁押期限. */
    public static final Clock CUSTODY_EXTENSION_REQUEST = Clock.named(
                    "CU-10r", "提请延长侦查羁押期限", "ask for an extension of investigation custody")
            .from(RULES, daysBefore(7))
            .under(CR.article(148), CR.article(149), CR.article(150), PRR.article(309))
            .trigger("侦查羁押期限届满", "the end of investigation custody")
            .warned(CustodySettings.EXTENSION_REQUEST_WARNINGS)
            .overdue();

    /** 发现另有重要罪行的报批. */
    public static final Clock OTHER_OFFENCE_REPORT = Clock.named(
                    "CU-11", "重新计算侦查羁押期限的报批", "decide to count custody anew for another offence")
            .from(RULES, days(5))
            .under(CR.article(151), CRIMINAL_PL_2018.article(160))
            .trigger("发现另有重要罪行", "discovery of another serious offence")
            .rolls()
            .overdue();

    /** 变更强制措施申请. */
    public static final Clock CHANGE_APPLICATION = Clock.named(
                    "CU-12", "答复变更强制措施的申请", "answer an application to change the measure")
            .from(RULES, days(3))
            .under(CR.article(160), CRIMINAL_PL_2018.article(97))
            .trigger("收到申请", "receipt of the application")
            .restDays(CustodySettings.CHANGE_APPLICATION_REST_DAYS)
            .notice("不同意变更的说明理由", "a refusal gives reasons", CR.article(160))
            .thenFrom(NECESSITY_PROVISIONS, days(3))
            .under(CR.article(160), CRIMINAL_PL_2018.article(97), CNR_2023.whole())
            .overdue();

    /** 答复释放或者变更的建议. */
    public static final Clock RELEASE_SUGGESTION = Clock.named(
                    "CU-13", "答复人民检察院释放或者变更的建议", "answer the procuratorate's suggestion to release")
            .from(RULES, days(10))
            .under(CR.article(159), CRIMINAL_PL_2018.article(95))
            .trigger("收到建议", "receipt of the suggestion")
            .rolls()
            .notice("继续羁押的说明理由", "continued custody is given reasons", CR.article(159))
            .overdue();

    /** 羁押必要性审查. */
    public static final Clock NECESSITY_REVIEW = Clock.named(
                    "CU-13p", "羁押必要性审查", "the procuratorate's review of the need for custody")
            .from(NECESSITY_PROVISIONS, days(10))
            .under(CNR_2023.article(19))
            .trigger("受理", "acceptance")
            .rolls()
            .overdue();

    /** 看守所对拘留期限的提示. */
    public static final Clock HOUSE_WARNING_OF_DETENTION = Clock.named(
                    "CU-14", "看守所提示拘留期限即将届满", "the house warns of the end of a detention of thirty days")
            .from(RULES, CustodySettings.HOUSE_WARNING_OF_DETENTION)
            .under(CR.article(161), CUS_2006.article(27))
            .trigger("拘留期限届满", "the end of the detention")
            .fixed()
            .overdue();

    /** 看守所对侦查羁押期限的提示. */
    public static final Clock HOUSE_WARNING_OF_CUSTODY = Clock.named(
                    "CU-14c", "看守所提示侦查羁押期限即将届满", "the house warns of the end of investigation custody")
            .from(RULES, CustodySettings.HOUSE_WARNING_OF_CUSTODY)
            .under(CR.article(161), CUS_2006.article(27))
            .trigger("侦查羁押期限届满", "the end of investigation custody")
            .fixed()
            .overdue();

    /** 取保候审期限. In all, however often bail is interrupted. */
    public static final Clock BAIL = Clock.named("CU-20", "取保候审期限", "bail")
            .from(RULES, months(12))
            .under(CR.article(107), CRIMINAL_PL_2018.article(79))
            .trigger("宣布取保候审决定", "service of the decision")
            .custody()
            .overrun(
                    Consequence.RELEASE_AT_ONCE,
                    "及时解除，当事人有权要求解除",
                    "bail is lifted promptly, and the suspect may demand it");

    /** 取保候审期满提示. */
    public static final Clock BAIL_WARNING = Clock.named(
                    "CU-20n", "取保候审期满前提示决定机关", "warn the deciding organ before bail ends")
            .from(BAIL_PROVISIONS, CustodySettings.BAIL_WARNING)
            .under(BAIL_2022.article(26))
            .trigger("取保候审期限届满", "the end of bail")
            .fixed()
            .overdue();

    /** 交纳保证金. */
    public static final Clock DEPOSIT_PAYMENT = Clock.named("CU-20d", "交纳保证金", "pay the deposit")
            .from(BAIL_PROVISIONS, days(3))
            .under(BAIL_2022.article(11))
            .trigger("取保候审决定", "the decision")
            .rolls()
            .overdue();

    /** 到执行的派出所报到. */
    public static final Clock REPORT_TO_STATION = Clock.named("CU-20e", "到执行的派出所报到", "report to the executing station")
            .from(BAIL_PROVISIONS, days(5))
            .under(BAIL_2022.article(17))
            .trigger("收到取保候审决定书", "receipt of the decision")
            .rolls()
            .overdue();

    /** 受案机关重新作出决定. */
    public static final Clock NEW_DECISION_ON_BAIL = Clock.named(
                    "CU-20t", "受案机关重新作出取保候审决定", "the receiving organ decides on bail afresh")
            .from(BAIL_PROVISIONS, days(7))
            .under(BAIL_2022.article(26))
            .trigger("受案", "receipt of the case")
            .rolls()
            .overdue();

    /** 监视居住期限. In all, however often it is interrupted. */
    public static final Clock RESIDENTIAL_SURVEILLANCE = Clock.named("CU-21", "监视居住期限", "residential surveillance")
            .from(RULES, months(6))
            .under(CR.article(122), CRIMINAL_PL_2018.article(79))
            .trigger("执行监视居住", "execution")
            .custody()
            .overrun(
                    Consequence.RELEASE_AT_ONCE,
                    "及时解除，当事人有权要求解除",
                    "it is lifted promptly, and the suspect may demand it");

    /** 宣读没收保证金决定. */
    public static final Clock FORFEITURE_READING = Clock.named("CU-22", "宣读没收保证金决定", "read out the forfeiture")
            .from(RULES, days(3))
            .under(CR.article(98))
            .trigger("没收保证金决定", "the decision")
            .rolls()
            .notice("向本人或者成年家属等宣读", "to the person or an adult of the family", CR.article(98))
            .overdue();

    /** 外国人案件报告. */
    public static final Clock FOREIGNER_REPORT = Clock.named(
                    "CU-23", "对外国人采取强制措施的报告", "report a measure against a foreigner")
            .from(RULES, hours(48))
            .under(FOREIGNERS, AR.article(254))
            .trigger("采取强制措施", "execution of the measure")
            .notice(
                    "报告省级公安机关，通报外事办公室，由省级通知领事馆",
                    "the province and the foreign affairs office; the province tells the consulate",
                    FOREIGNERS)
            .overdue();

    /** 在押案件审查起诉期限. */
    public static final Clock PROSECUTION_REVIEW = Clock.named(
                    "CR-21h", "审查起诉（在押）", "review for prosecution, suspect held")
            .from(PROCURATORATE_RULES, months(1))
            .under(CRIMINAL_PL_2018.article(172), PRR.article(351), RELEASE)
            .trigger("收到移送审查起诉的案件", "receipt of the case")
            .custody()
            .extendable(PROSECUTION_REVIEW_15_DAYS_MORE)
            .releases();

    /** 未在押案件审查起诉期限. */
    public static final Clock PROSECUTION_REVIEW_AT_LARGE = Clock.named(
                    "CR-21n", "审查起诉（未在押）", "review for prosecution, suspect not held")
            .from(PROCURATORATE_RULES, months(1))
            .under(CRIMINAL_PL_2018.article(172), PRR.article(351))
            .trigger("收到移送审查起诉的案件", "receipt of the case")
            .rolls()
            .extendable(PROSECUTION_REVIEW_15_DAYS_MORE)
            .overdue();

    /** 速裁案件审查起诉期限. */
    public static final Clock FAST_TRACK_REVIEW = Clock.named(
                    "CR-21f", "审查起诉（速裁）", "review for prosecution on the fast track")
            .from(PROCURATORATE_RULES, days(10))
            .under(CRIMINAL_PL_2018.article(172), PRR.article(351), RELEASE)
            .trigger("收到移送审查起诉的案件", "receipt of the case")
            .custody()
            .extendable(FAST_TRACK_REVIEW_OF_15_DAYS)
            .releases();

    /** 在押案件补充侦查期限. */
    public static final Clock SUPPLEMENTARY_INVESTIGATION = Clock.named(
                    "CR-22h", "退回补充侦查（在押）", "supplementary investigation, suspect held")
            .from(RULES, months(1))
            .under(CR.article(295), CRIMINAL_PL_2018.article(175), RELEASE)
            .trigger("收到退回补充侦查", "receipt of the return")
            .custody()
            .releases();

    /** 未在押案件补充侦查期限. */
    public static final Clock SUPPLEMENTARY_INVESTIGATION_AT_LARGE = Clock.named(
                    "CR-22n", "退回补充侦查（未在押）", "supplementary investigation, suspect not held")
            .from(RULES, months(1))
            .under(CR.article(295), CRIMINAL_PL_2018.article(175), PRR.article(347))
            .trigger("收到退回补充侦查", "receipt of the return")
            .rolls()
            .overdue();

    /** 技术侦查措施期限. */
    public static final Clock TECHNICAL_MEASURE = Clock.named("CR-23", "技术侦查措施", "technical investigation measure")
            .from(RULES, months(3))
            .under(CR.article(266), CRIMINAL_PL_2018.article(151))
            .trigger("批准决定签发", "signing of the approval")
            .fixed()
            .extendable(TECHNICAL_MEASURE_RENEWED)
            .lifts();

    /** 不准予重新鉴定的告知. */
    public static final Clock RE_APPRAISAL_REFUSAL = Clock.named(
                    "CR-24", "不准予补充鉴定、重新鉴定的告知", "tell of a refused re-appraisal")
            .from(RULES, days(3))
            .under(CR.article(254), CR.article(255))
            .trigger("不准予决定", "the decision")
            .rolls()
            .overdue();

    /** 强制医疗意见书. */
    public static final Clock COMPULSORY_TREATMENT_OPINION = Clock.named(
                    "CR-25", "移送强制医疗意见书", "opinion on compulsory treatment")
            .from(RULES, days(7))
            .under(CR.article(343))
            .trigger("鉴定为依法不负刑事责任", "the appraisal that finds no responsibility")
            .rolls()
            .overdue();

    /** 紧急边控补办手续. */
    public static final Clock BORDER_CONTROL_FORMALITIES = Clock.named(
                    "CR-26", "紧急边控补办手续", "full formalities after emergency border control")
            .from(RULES, days(7))
            .under(CR.article(278))
            .trigger("向出入境边防检查站出具公函", "the letter to the port")
            .rolls()
            .byLaw("不再采取边控措施", "the control lapses");

    /** 协查本地身份、档案. */
    public static final Clock RECORDS_CHECK = Clock.named(
                    "CR-27", "协查人员身份、档案", "check identity or records for another organ")
            .from(RULES, days(7))
            .under(CR.article(353))
            .trigger("收到协查请求", "receipt of the request")
            .rolls()
            .overdue();

    /** 交通不便的协查. */
    public static final Clock REMOTE_RECORDS_CHECK = Clock.named(
                    "CR-27a", "协查人员身份、档案（交通不便）", "check identity or records in a remote place")
            .from(RULES, days(15))
            .under(CR.article(353))
            .trigger("收到协查请求", "receipt of the request")
            .rolls()
            .overdue();

    /** Every clock of this catalogue. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            SUMMONS,
            COMPELLED_APPEARANCE,
            DETENTION,
            DELIVERY_TO_HOUSE,
            DELIVERY_AFTER_ARREST,
            FAMILY_NOTICE,
            FAMILY_NOTICE_AFTER_DELAY,
            FIRST_INTERROGATION,
            ARREST_DECISION_WHEN_DETAINED,
            ARREST_DECISION_WHEN_AT_LARGE,
            ARREST_RECEIPT,
            INVESTIGATION_CUSTODY,
            CUSTODY_EXTENSION_REQUEST,
            OTHER_OFFENCE_REPORT,
            CHANGE_APPLICATION,
            RELEASE_SUGGESTION,
            NECESSITY_REVIEW,
            HOUSE_WARNING_OF_DETENTION,
            HOUSE_WARNING_OF_CUSTODY,
            BAIL,
            BAIL_WARNING,
            DEPOSIT_PAYMENT,
            REPORT_TO_STATION,
            NEW_DECISION_ON_BAIL,
            RESIDENTIAL_SURVEILLANCE,
            FORFEITURE_READING,
            FOREIGNER_REPORT,
            PROSECUTION_REVIEW,
            PROSECUTION_REVIEW_AT_LARGE,
            FAST_TRACK_REVIEW,
            SUPPLEMENTARY_INVESTIGATION,
            SUPPLEMENTARY_INVESTIGATION_AT_LARGE,
            TECHNICAL_MEASURE,
            RE_APPRAISAL_REFUSAL,
            COMPULSORY_TREATMENT_OPINION,
            BORDER_CONTROL_FORMALITIES,
            RECORDS_CHECK,
            REMOTE_RECORDS_CHECK);

    private CustodyClocks() {}
}
