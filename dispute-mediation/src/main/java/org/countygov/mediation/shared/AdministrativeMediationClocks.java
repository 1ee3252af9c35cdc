package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.LDM;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.MKT;
import static org.countygov.law.Instruments.RLM;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.law.Instruments.TRF;
import static org.countygov.mediation.shared.AdministrativeMediationSettings.HANDLING_LIMITS;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.workingDaysBefore;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/**
 * The clocks of mediation by administrative organs, and of what stands beside people's mediation: labour and land
 * arbitration, the filing of committees. They carry the numbers of the same table as {@link MediationClocks}; its general
 * period there answers for the rows of the single jurisdictions.
 */
public final class AdministrativeMediationClocks {
    private static final LocalDate MEDICAL_REGULATION = LocalDate.of(2018, 10, 1);
    private static final LocalDate LABOUR_LAW = LocalDate.of(2008, 5, 1);
    private static final LocalDate LAND_LAW = LocalDate.of(2010, 1, 1);
    private static final LocalDate TRAFFIC_PROVISIONS = LocalDate.of(2018, 5, 1);
    private static final LocalDate MARKET_MEASURES = LocalDate.of(2020, 1, 1);
    private static final LocalDate SHENZHEN_REGULATION = LocalDate.of(2022, 5, 1);
    private static final Phrase COMMISSION_HEAD = Phrase.of("仲裁委员会主任", "head of the arbitration commission");

    /** A complex case of general administrative mediation. */
    public static final Tier IF_COMPLEX = Tier.upTo(
                    AdministrativeMediationSettings.INTAKE_IF_COMPLEX, MediationRole.ADMINISTRATIVE_ORGAN)
            .when("情况复杂", "in a complex case");

    // ---- medical disputes before the health department

    /** 卫生健康主管部门决定是否受理. */
    public static final Clock HEALTH_INTAKE = Clock.named(
                    "MC1-06", "卫生健康主管部门决定是否受理医疗纠纷", "the health department decides on intake of a medical dispute")
            .from(MEDICAL_REGULATION, workingDays(5))
            .under(MED.article(40))
            .trigger("收到申请", "receipt of the application")
            .overdue();

    /** 卫生健康主管部门调解期限. There is no extension. */
    public static final Clock HEALTH_MEDIATION = Clock.named(
                    "MC1-07", "卫生健康主管部门调解医疗纠纷", "mediation of a medical dispute by the health department")
            .from(MEDICAL_REGULATION, workingDays(30))
            .under(MED.article(40))
            .trigger("受理之日", "acceptance")
            .excluding("鉴定时间", "the time of an appraisal")
            .overrun(Consequence.PROCEDURE_ENDS, "视为调解不成", "the mediation counts as failed");

    // ---- labour and land arbitration

    /** 劳动仲裁时效. Interrupted and suspended as the law says. */
    public static final Clock LABOUR_LIMITATION = Clock.named("MC1-11", "申请劳动仲裁的时效", "limitation of labour claims")
            .from(LABOUR_LAW, years(1))
            .under(LDM.article(27))
            .trigger("知道或者应当知道权利被侵害之日", "knowledge of the violation, or when it should have been known")
            .rolls()
            .overrun(Consequence.DEFENCE_ARISES, "请求不再受保护", "the claim is barred");

    /** 劳动报酬争议的仲裁时效. Free during the employment. */
    public static final Clock WAGE_LIMITATION = Clock.named(
                    "MC1-12", "劳动关系终止后追索劳动报酬的时效", "limitation of wage claims after the employment")
            .from(LABOUR_LAW, years(1))
            .under(LDM.article(27))
            .trigger("劳动关系终止之日", "the end of the employment")
            .rolls()
            .overrun(Consequence.DEFENCE_ARISES, "请求不再受保护", "the claim is barred");

    /** 劳动仲裁受理决定. Days, not working days. */
    public static final Clock LABOUR_INTAKE = Clock.named(
                    "MC1-13", "劳动仲裁委员会决定是否受理", "the labour commission decides on intake")
            .from(LABOUR_LAW, days(5))
            .under(LDM.article(29))
            .trigger("收到仲裁申请", "receipt of the application")
            .restDays(HANDLING_LIMITS)
            .overrun(Consequence.REMEDY_OPENS, "可以起诉", "suit opens");

    /** 劳动仲裁裁决. */
    public static final Clock LABOUR_AWARD = Clock.named("MC1-14", "劳动仲裁裁决", "labour award")
            .from(LABOUR_LAW, days(45))
            .under(LDM.article(43))
            .trigger("受理之日", "acceptance")
            .restDays(HANDLING_LIMITS)
            .extendable(Tier.adding(days(15), COMMISSION_HEAD).when("案情复杂", "in a complex case"))
            .notice("书面通知当事人", "the parties are told in writing")
            .overrun(Consequence.REMEDY_OPENS, "可以起诉", "suit opens");

    /** 土地承包仲裁时效. */
    public static final Clock LAND_LIMITATION = Clock.named(
                    "MC1-15", "申请农村土地承包仲裁的时效", "limitation of rural land contract claims")
            .from(LAND_LAW, years(2))
            .under(RLM.article(18))
            .trigger("知道或者应当知道权利被侵害之日", "knowledge of the violation, or when it should have been known")
            .rolls()
            .overrun(Consequence.DEFENCE_ARISES);

    /** 土地承包仲裁委员会的通知. */
    public static final Clock LAND_NOTICES = Clock.named(
                    "MC1-16", "土地承包仲裁委员会受理、送达等通知", "notices of the land commission")
            .from(LAND_LAW, workingDays(5))
            .under(RLM.article(23), RLM.article(24), RLM.article(25))
            .trigger("收到、受理或者发现之日", "receipt, acceptance or discovery")
            .overdue();

    /** 土地承包仲裁答辩. */
    public static final Clock LAND_ANSWER = Clock.named("MC1-17", "土地承包仲裁答辩", "answer in land arbitration")
            .from(LAND_LAW, days(10))
            .under(RLM.article(25))
            .trigger("收到申请书副本", "receipt of the copy")
            .rolls()
            .overrun(Consequence.TARGET_MISSED, "不影响仲裁程序进行", "the case goes on");

    /** 土地承包仲裁裁决. */
    public static final Clock LAND_AWARD = Clock.named("MC1-18", "土地承包仲裁裁决", "land award")
            .from(LAND_LAW, days(60))
            .under(RLM.article(47))
            .trigger("受理之日", "acceptance")
            .restDays(HANDLING_LIMITS)
            .extendable(Tier.adding(days(30), COMMISSION_HEAD).when("案情复杂", "in a complex case"))
            .notice("书面通知当事人", "the parties are told in writing")
            .overdue();

    /** 不服土地承包仲裁裁决起诉. */
    public static final Clock LAND_SUIT = Clock.named("MC1-19", "不服土地承包仲裁裁决起诉", "suit after a land award")
            .from(LAND_LAW, days(30))
            .under(RLM.article(48))
            .trigger("收到裁决书", "receipt of the award")
            .rolls()
            .overrun(Consequence.RIGHT_LAPSES, "裁决生效", "the award takes effect");

    // ---- damages after traffic accidents, before the traffic police

    /** 申请公安交管部门调解. */
    public static final Clock TRAFFIC_APPLICATION = Clock.named(
                    "MC1-20", "申请公安交管部门调解损害赔偿", "ask the traffic police to mediate damages")
            .from(TRAFFIC_PROVISIONS, workingDays(10))
            .under(TRF.article(86), TRF.article(112).item(5))
            .trigger("收到事故认定书、事故证明或者复核维持结论", "receipt of the determination, certificate or upheld review")
            .lapses();

    /** 调解时间地点的通知. */
    public static final Clock TRAFFIC_SESSION_NOTICE = Clock.named(
                    "MC1-22", "交通事故损害赔偿调解的通知", "notice of a session of traffic mediation")
            .from(TRAFFIC_PROVISIONS, workingDaysBefore(3))
            .under(TRF.article(88), TRF.article(112).item(5))
            .trigger("调解之日", "the session")
            .overdue();

    /** 制作调解书或者调解终结书. */
    public static final Clock TRAFFIC_LETTER = Clock.named(
                    "MC1-23", "制作交通事故损害赔偿调解书", "the letter of traffic mediation, or of its end")
            .from(TRAFFIC_PROVISIONS, workingDays(10))
            .under(TRF.article(90), TRF.article(112).item(5))
            .trigger("调解开始之日", "the day the mediation starts")
            .overrun(Consequence.PROCEDURE_ENDS);

    // ---- public order

    /** 再次调解. */
    public static final Clock SECOND_MEDIATION = Clock.named(
                    "MC1-24", "治安案件再次调解", "second mediation of a public-order case")
            .from(LocalDate.of(2013, 1, 1), workingDays(7))
            .under(AR.article(183))
            .trigger("第一次调解", "the first mediation")
            .overrun(Consequence.PROCEDURE_ENDS, "依法作出处理决定", "the police decide on a penalty");

    // ---- complaints to the market regulator

    /** 投诉受理决定. */
    public static final Clock MARKET_INTAKE = Clock.named(
                    "MC1-25", "市场监管部门决定是否受理投诉", "the market regulator decides on a complaint")
            .from(MARKET_MEASURES, workingDays(7))
            .under(MKT.article(14))
            .trigger("收到投诉", "receipt of the complaint")
            .notice("告知投诉人", "the complainant is told")
            .overdue();

    /** 投诉调解期限. */
    public static final Clock MARKET_MEDIATION = Clock.named(
                    "MC1-26", "市场监管部门调解投诉", "mediation of a complaint by the market regulator")
            .from(MARKET_MEASURES, workingDays(45))
            .under(MKT.article(21).item(5))
            .trigger("投诉受理之日", "acceptance")
            .excluding("检测、鉴定时间", "the time of tests", MKT.article(20))
            .overrun(Consequence.PROCEDURE_ENDS);

    /** 终止调解的告知. */
    public static final Clock MARKET_END_NOTICE = Clock.named(
                    "MC1-27", "终止投诉调解的告知", "the parties are told of the end of mediation")
            .from(MARKET_MEASURES, workingDays(7))
            .under(MKT.article(21).paragraph(2))
            .trigger("作出终止调解决定", "the decision to end")
            .overdue();

    // ---- organs in general

    /** 行政调解受理决定(一般事项). */
    public static final Clock ORGAN_INTAKE = Clock.named("MC1-X2", "行政机关决定是否受理调解", "an organ decides on intake")
            .from(SHENZHEN_REGULATION, AdministrativeMediationSettings.INTAKE)
            .under(SZ.article(46))
            .trigger("收到申请", "receipt of the application")
            .rolls()
            .extendable(IF_COMPLEX)
            .overdue();

    /** 不属本机关职责的移送. */
    public static final Clock ORGAN_TRANSFER = Clock.named(
                    "MC1-X3", "移送有权机关调解", "an organ hands on what is not its function")
            .from(SHENZHEN_REGULATION, AdministrativeMediationSettings.TRANSFER)
            .under(SZ.article(45))
            .trigger("收到申请", "receipt of the application")
            .rolls()
            .overdue();

    /** Every clock of this class. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            HEALTH_INTAKE,
            HEALTH_MEDIATION,
            LABOUR_LIMITATION,
            WAGE_LIMITATION,
            LABOUR_INTAKE,
            LABOUR_AWARD,
            LAND_LIMITATION,
            LAND_NOTICES,
            LAND_ANSWER,
            LAND_AWARD,
            LAND_SUIT,
            TRAFFIC_APPLICATION,
            TRAFFIC_SESSION_NOTICE,
            TRAFFIC_LETTER,
            SECOND_MEDIATION,
            MARKET_INTAKE,
            MARKET_MEDIATION,
            MARKET_END_NOTICE,
            ORGAN_INTAKE,
            ORGAN_TRANSFER);

    private AdministrativeMediationClocks() {}
}
