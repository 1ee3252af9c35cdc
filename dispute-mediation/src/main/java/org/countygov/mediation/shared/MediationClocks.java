package org.countygov.mediation.shared;

import static org.countygov.law.Instruments.CC;
import static org.countygov.law.Instruments.CIVIL_PL_2012;
import static org.countygov.law.Instruments.CIVIL_PL_2021;
import static org.countygov.law.Instruments.CIVIL_PL_2023;
import static org.countygov.law.Instruments.CIVIL_PL_I_2015;
import static org.countygov.law.Instruments.CIVIL_PL_I_2022;
import static org.countygov.law.Instruments.JC_2011;
import static org.countygov.law.Instruments.LDM;
import static org.countygov.law.Instruments.LIM;
import static org.countygov.law.Instruments.MED;
import static org.countygov.law.Instruments.NB;
import static org.countygov.law.Instruments.ORD75;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.SZ;
import static org.countygov.law.Instruments.TRF;
import static org.countygov.time.TimeLimit.asSet;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Confidence;
import org.countygov.law.Convention;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;
import org.countygov.words.Phrase;

/** The clocks of people's mediation and judicial confirmation, by the numbers of the time tables they come from. */
public final class MediationClocks {
    private static final LocalDate PEOPLES_MEDIATION_LAW = LocalDate.of(2011, 1, 1);
    private static final Convention COUNTY = Convention.of("由县级参数确定", "set by the county");

    /** Both sides agree to go on. */
    public static final Tier BY_AGREEMENT = Tier.addingAsSet(Phrase.of("双方当事人", "both parties"))
            .anyNumberOfTimes()
            .under(NB.article(27), SZ.article(25));

    /** The committee and both sides agree to go on; the regulation sets no cap. */
    public static final Tier BY_COMMITTEE_AND_PARTIES = Tier.addingAsSet(
                    Phrase.of("调解委员会和双方当事人", "the committee and both parties"))
            .anyNumberOfTimes()
            .under(MED.article(38));

    /** The court's president allows ten days more. */
    public static final Tier BY_COURT_PRESIDENT_TEN_DAYS =
            Tier.adding(days(10), MediationRole.COURT_PRESIDENT).under(JC_2011.article(5));

    /** The court's president allows more; the law sets no cap. */
    public static final Tier BY_COURT_PRESIDENT =
            Tier.addingAsSet(MediationRole.COURT_PRESIDENT).anyNumberOfTimes();

    /** 人民调解期限. The law sets none; the length is the jurisdiction's. */
    public static final Clock MEDIATION_PERIOD = Clock.named("MC1-02", "人民调解期限", "period of people's mediation")
            .from(PEOPLES_MEDIATION_LAW, MediationSettings.MEDIATION_PERIOD)
            .under(ORD75.article(33), NB.article(27), SZ.article(25))
            .trigger("受理之日", "acceptance")
            .rolls()
            .extendable(BY_AGREEMENT)
            .overrun(Consequence.TARGET_MISSED);

    /** 医疗纠纷人民调解期限. */
    public static final Clock MEDICAL_MEDIATION = Clock.named(
                    "MC1-05", "医疗纠纷人民调解期限", "period of people's mediation in a medical dispute")
            .from(LocalDate.of(2018, 10, 1), workingDays(30))
            .under(MED.article(38))
            .trigger("受理之日", "acceptance")
            .extendable(BY_COMMITTEE_AND_PARTIES)
            .excluding("鉴定时间", "the time of an appraisal")
            .overrun(Consequence.PROCEDURE_ENDS);

    /** 劳动争议调解期限. */
    public static final Clock LABOUR_MEDIATION = Clock.named(
                    "MC1-10", "劳动争议调解期限", "period of mediation in a labour dispute")
            .from(LocalDate.of(2008, 5, 1), days(15))
            .under(LDM.article(14).paragraph(3))
            .trigger("收到调解申请之日", "receipt of the application")
            .rolls()
            .overrun(Consequence.REMEDY_OPENS);

    /** 调解不成后申请交警调解的期限. */
    public static final Clock TRAFFIC_TO_POLICE = Clock.named(
                    "MC1-21", "人民调解终止后申请公安交管部门调解", "ask the traffic police after people's mediation ends")
            .from(LocalDate.of(2018, 5, 1), workingDays(3))
            .under(TRF.article(85), TRF.article(112).item(5))
            .trigger("人民调解终止", "the end of people's mediation")
            .lapses();

    /** 可能激化的报告. */
    public static final Clock POLICE_REPORT = Clock.named(
                    "MC1-28", "可能激化为治安、刑事案件的报告", "report of what may become an offence")
            .from(PEOPLES_MEDIATION_LAW, MediationSettings.POLICE_REPORT)
            .under(PML.article(25))
            .trigger("发现", "discovery")
            .fixed()
            .overdue();

    /** 民事诉讼时效. Interrupted by the request for mediation, and counted anew. */
    public static final Clock CIVIL_LIMITATION = Clock.named("MC1-29", "民事诉讼时效", "limitation of civil claims")
            .from(LocalDate.of(2017, 10, 1), years(3))
            .under(CC.article(188), CC.article(195), LIM.article(12))
            .trigger("请求调解之日", "the request for mediation")
            .rolls()
            .overrun(Consequence.DEFENCE_ARISES);

    /** 回访. */
    public static final Clock FOLLOW_UP_VISIT = Clock.named("MC1-X1", "履行后的回访", "follow-up visit after performance")
            .from(PEOPLES_MEDIATION_LAW, MediationSettings.FOLLOW_UP)
            .under(PML.article(31), COUNTY)
            .trigger("履行完毕", "full performance")
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    /** 申请司法确认的期间. */
    public static final Clock CONFIRMATION_WINDOW = Clock.named("MC2-01", "申请司法确认", "apply for judicial confirmation")
            .from(PEOPLES_MEDIATION_LAW, days(30))
            .under(PML.article(33))
            .trigger("调解协议生效之日", "the day the agreement takes effect")
            .rolls()
            .thenFrom(LocalDate.of(2013, 1, 1), days(30))
            .under(PML.article(33), CIVIL_PL_2012.article(194))
            .trigger("调解协议生效之日", "the day the agreement takes effect")
            .rolls()
            .thenFrom(LocalDate.of(2022, 1, 1), days(30))
            .under(PML.article(33), CIVIL_PL_2021.article(201))
            .trigger("调解协议生效之日", "the day the agreement takes effect")
            .rolls()
            .thenFrom(LocalDate.of(2024, 1, 1), days(30))
            .under(PML.article(33), CIVIL_PL_2023.article(205))
            .trigger("调解协议生效之日", "the day the agreement takes effect")
            .rolls()
            .lapses();

    /** 决定是否受理确认申请. */
    public static final Clock CONFIRMATION_ACCEPTANCE = Clock.named(
                    "MC2-05", "决定是否受理司法确认申请", "decide whether to accept the application for confirmation")
            .from(LocalDate.of(2011, 3, 30), days(3))
            .under(JC_2011.article(4))
            .trigger("收到申请", "receipt of the application")
            .rolls()
            .excluding(
                    "补正时间",
                    "the time of supplementing",
                    Convention.of("法律未规定，属约定", "the law is silent; a choice of this library"))
            .overdue();

    /** 审查确认申请(专门规定). */
    public static final Clock CONFIRMATION_REVIEW = Clock.named(
                    "MC2-06", "司法确认审查期限", "review of the application for confirmation")
            .from(LocalDate.of(2011, 3, 30), days(15))
            .under(JC_2011.article(5))
            .trigger("受理之日", "acceptance")
            .rolls()
            .extendable(BY_COURT_PRESIDENT_TEN_DAYS)
            .overrun(Consequence.TARGET_MISSED);

    /** 特别程序审限. */
    public static final Clock CONFIRMATION_CEILING = Clock.named(
                    "MC2-07", "特别程序审理期限", "ceiling of the special procedure")
            .from(LocalDate.of(2013, 1, 1), days(30))
            .under(CIVIL_PL_2012.article(180).known(Confidence.UNCONFIRMED))
            .trigger("立案之日", "filing of the case")
            .rolls()
            .extendable(BY_COURT_PRESIDENT)
            .thenFrom(LocalDate.of(2022, 1, 1), days(30))
            .under(CIVIL_PL_2021.article(187))
            .trigger("立案之日", "filing of the case")
            .rolls()
            .extendable(BY_COURT_PRESIDENT)
            .thenFrom(LocalDate.of(2024, 1, 1), days(30))
            .under(CIVIL_PL_2023.article(187))
            .trigger("立案之日", "filing of the case")
            .rolls()
            .extendable(BY_COURT_PRESIDENT)
            .overdue();

    /** 补正期限. */
    public static final Clock CONFIRMATION_SUPPLEMENT = Clock.named(
                    "MC2-X1", "补正司法确认申请材料", "supplement the application for confirmation")
            .from(LocalDate.of(2011, 3, 30), asSet())
            .under(CIVIL_PL_I_2022.article(354).paragraph(2))
            .trigger("补正通知", "the court's order")
            .rolls()
            .overdue();

    /** 当事人异议. */
    public static final Clock PARTY_OBJECTION = Clock.named(
                    "MC2-08", "当事人对确认裁定提出异议", "a party objects to the ruling of confirmation")
            .from(LocalDate.of(2015, 2, 4), days(15))
            .under(CIVIL_PL_I_2015.article(374).paragraph(2))
            .trigger("收到裁定", "receipt of the ruling")
            .rolls()
            .thenFrom(LocalDate.of(2022, 4, 10), days(15))
            .under(CIVIL_PL_I_2022.article(372).paragraph(2))
            .trigger("收到裁定", "receipt of the ruling")
            .rolls()
            .lapses();

    /** 利害关系人异议(请求撤销). */
    public static final Clock OUTSIDER_OBJECTION = Clock.named(
                    "MC2-09", "利害关系人对确认裁定提出异议", "an interested person objects to the confirmation")
            .from(LocalDate.of(2011, 3, 30), years(1))
            .under(JC_2011.article(10))
            .trigger("知道或者应当知道之日", "knowledge, or when it should have been known")
            .rolls()
            .thenFrom(LocalDate.of(2015, 2, 4), months(6))
            .under(CIVIL_PL_I_2015.article(374).paragraph(2))
            .trigger("知道或者应当知道之日", "knowledge, or when it should have been known")
            .rolls()
            .thenFrom(LocalDate.of(2022, 4, 10), months(6))
            .under(CIVIL_PL_I_2022.article(372).paragraph(2), CIVIL_PL_I_2022.article(127))
            .trigger("知道或者应当知道之日", "knowledge, or when it should have been known")
            .rolls()
            .lapses();

    /** 申请执行的期间. */
    public static final Clock ENFORCEMENT_PERIOD = Clock.named("MC2-11", "申请强制执行", "apply for enforcement")
            .from(LocalDate.of(2008, 4, 1), years(2))
            .under(CIVIL_PL_2012.article(239).known(Confidence.UNCONFIRMED))
            .trigger("履行期间的最后一日", "the last day of performance")
            .rolls()
            .thenFrom(LocalDate.of(2022, 1, 1), years(2))
            .under(CIVIL_PL_2021.article(246))
            .trigger("履行期间的最后一日", "the last day of performance")
            .rolls()
            .thenFrom(LocalDate.of(2024, 1, 1), years(2))
            .under(CIVIL_PL_2023.article(250))
            .trigger("履行期间的最后一日", "the last day of performance")
            .rolls()
            .lapses();

    /** Every clock of this class. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            MEDIATION_PERIOD,
            MEDICAL_MEDIATION,
            LABOUR_MEDIATION,
            TRAFFIC_TO_POLICE,
            POLICE_REPORT,
            CIVIL_LIMITATION,
            FOLLOW_UP_VISIT,
            CONFIRMATION_WINDOW,
            CONFIRMATION_ACCEPTANCE,
            CONFIRMATION_REVIEW,
            CONFIRMATION_CEILING,
            CONFIRMATION_SUPPLEMENT,
            PARTY_OBJECTION,
            OUTSIDER_OBJECTION,
            ENFORCEMENT_PERIOD);

    private MediationClocks() {}
}
