package org.countygov.police.shared;

import static org.countygov.law.Instruments.ACL;
import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.AR;
import static org.countygov.law.Instruments.CR;
import static org.countygov.law.Instruments.PROP_2015;
import static org.countygov.law.Instruments.PSAPL_2025;
import static org.countygov.time.TimeLimit.atOnce;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Convention;
import org.countygov.law.Instruments;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;
import org.countygov.time.Tier;

/** The clocks of property in police cases (PR), by the numbers of the time table they come from. */
public final class PropertyClocks {
    private static final LocalDate ADMINISTRATIVE_RULE = LocalDate.of(2019, 1, 1);
    private static final LocalDate CRIMINAL_RULE = LocalDate.of(2020, 9, 1);
    private static final LocalDate PENALTY_LAW = LocalDate.of(2021, 7, 15);
    private static final LocalDate PUBLIC_ORDER_LAW = LocalDate.of(2026, 1, 1);

    /** A freeze of funds is renewed for up to six months. */
    public static final Tier FUNDS_RENEWED =
            Tier.adding(months(6), PoliceRole.COUNTY_HEAD).anyNumberOfTimes().under(CR.article(243));

    /** A freeze of funds in a major or complicated case is renewed for up to a year. */
    public static final Tier FUNDS_RENEWED_FOR_A_YEAR = Tier.adding(years(1), PoliceRole.CITY_HEAD)
            .when("重大、复杂案件", "a major or complicated case")
            .anyNumberOfTimes()
            .under(CR.article(243));

    /** A freeze of bonds, shares or fund units is renewed for up to two years. */
    public static final Tier SECURITIES_RENEWED =
            Tier.adding(years(2), PoliceRole.COUNTY_HEAD).anyNumberOfTimes().under(CR.article(244));

    /** A freeze of equity, policy or investment interests is renewed for up to six months. */
    public static final Tier INTERESTS_RENEWED =
            Tier.adding(months(6), PoliceRole.CITY_HEAD).anyNumberOfTimes().under(CR.article(245));

    /** A seizure in a complicated administrative case goes on for thirty days more. */
    public static final Tier SEIZURE_EXTENDED = Tier.adding(days(30), PoliceRole.COUNTY_HEAD)
            .when("情况复杂", "a complicated case")
            .under(AR.article(112), ACL.article(25));

    /** The time to claim goes on for up to three months in special circumstances. */
    public static final Tier CLAIM_EXTENDED = Tier.adding(months(3), PoliceRole.COUNTY_ORGAN)
            .when("特殊情况", "special circumstances")
            .under(AR.article(197));

    /** PR-01 移交保管. */
    public static final Clock HANDOVER = Clock.named("PR-01", "移交保管、登记", "hand over and register")
            .from(ADMINISTRATIVE_RULE, hours(24))
            .under(AR.article(190), PROP_2015.whole())
            .trigger(
                    "提取财物；异地办案的，返回单位；紧急鉴定等的，工作完成",
                    "the taking; away from home, the return to the unit; after an urgent test, its end")
            .fixed()
            .overdue();

    /** PR-02 发还查明无关的财物. */
    public static final Clock RELEASE_UNRELATED = Clock.named("PR-02a", "解除、退还查明无关的财物", "release what proves unrelated")
            .from(CRIMINAL_RULE, days(3))
            .under(CR.article(233), CR.article(247), PROP_2015.whole())
            .trigger("查明与案件无关", "it is verified to be unrelated")
            .rolls()
            .overrun(Consequence.REMEDY_OPENS, "当事人可以申诉、控告", "the holder may complain");

    /** PR-02 行政案件发还. */
    public static final Clock RELEASE_UNRELATED_AT_ONCE = Clock.named(
                    "PR-02b", "退还行政案件中查明无关的财物", "release what proves unrelated in an administrative case")
            .from(ADMINISTRATIVE_RULE, atOnce())
            .under(AR.article(115))
            .trigger("查明与案件无关或者不再需要", "it is verified to be unrelated or no longer needed")
            .lifts();

    /** PR-03 归还调用的财物. */
    public static final Clock LOAN = Clock.named("PR-03", "归还调用的财物", "bring back what was lent")
            .from(ADMINISTRATIVE_RULE, PropertySettings.LOAN)
            .under(AR.article(190).paragraph(5), Convention.of("时限由县级确定", "the county sets the number"))
            .trigger("调用", "the loan")
            .fixed()
            .overrun(Consequence.TARGET_MISSED);

    /** PR-04 认领（刑事）. */
    public static final Clock CLAIM = Clock.named("PR-04a", "认领无主或者不来领取的财物", "claim property without a known owner")
            .from(CRIMINAL_RULE, months(6))
            .under(CR.article(233))
            .trigger("通知或者公告", "the notice or announcement")
            .rolls()
            .overrun(Consequence.NEXT_STEP_OPENS, "登记后上缴国库", "it goes to the treasury once registered");

    /** PR-04 认领（行政）. */
    public static final Clock ADMINISTRATIVE_CLAIM = Clock.named(
                    "PR-04b", "认领行政案件财物", "claim property of an administrative case")
            .from(ADMINISTRATIVE_RULE, months(6))
            .under(AR.article(197))
            .trigger("通知或者公告", "the notice or announcement")
            .rolls()
            .extendable(CLAIM_EXTENDED)
            .thenFrom(PUBLIC_ORDER_LAW, months(6))
            .under(AR.article(197), PSAPL_2025.article(105))
            .trigger("通知或者公告", "the notice or announcement")
            .rolls()
            .extendable(CLAIM_EXTENDED)
            .overrun(Consequence.NEXT_STEP_OPENS, "登记后上缴国库", "it goes to the treasury once registered");

    /** PR-05 冻结资金. */
    public static final Clock FREEZE_OF_FUNDS = Clock.named("PR-05", "续冻资金", "renew a freeze of funds")
            .from(CRIMINAL_RULE, months(6))
            .under(CR.article(240), CR.article(243))
            .trigger("冻结", "the freeze")
            .orAsSetUpTo(years(1))
            .fixed()
            .extendable(FUNDS_RENEWED, FUNDS_RENEWED_FOR_A_YEAR)
            .byLaw("视为自动解除冻结", "the freeze is deemed lifted");

    /** PR-06 冻结债券、股票、基金份额. */
    public static final Clock FREEZE_OF_SECURITIES = Clock.named(
                    "PR-06", "续冻债券、股票、基金份额", "renew a freeze of bonds, shares or fund units")
            .from(CRIMINAL_RULE, years(2))
            .under(CR.article(240), CR.article(244))
            .trigger("冻结", "the freeze")
            .orAsSetUpTo(years(2))
            .fixed()
            .extendable(SECURITIES_RENEWED)
            .byLaw("视为自动解除冻结", "the freeze is deemed lifted");

    /** PR-07 冻结股权、保单权益和其他投资权益. */
    public static final Clock FREEZE_OF_INTERESTS = Clock.named(
                    "PR-07", "续冻股权、保单权益、其他投资权益", "renew a freeze of equity, policy or investment interests")
            .from(CRIMINAL_RULE, months(6))
            .under(CR.article(240), CR.article(245))
            .trigger("冻结", "the freeze")
            .orAsSetUpTo(months(6))
            .fixed()
            .extendable(INTERESTS_RENEWED)
            .byLaw("视为自动解除冻结", "the freeze is deemed lifted");

    /** PR-08 反恐怖行政冻结. */
    public static final Clock COUNTER_TERROR_FREEZE = Clock.named(
                    "PR-08a", "反恐怖行政冻结", "administrative freeze against terror")
            .from(ADMINISTRATIVE_RULE, months(2))
            .under(AR.article(113), AR.article(114))
            .trigger("冻结", "the freeze")
            .fixed()
            .extendable(Tier.adding(months(1), PoliceRole.SUPERIOR_ORGAN).when("情况复杂", "a complicated case"))
            .lifts();

    /** PR-08 送达反恐怖行政冻结决定. */
    public static final Clock COUNTER_TERROR_FREEZE_SERVED = Clock.named(
                    "PR-08b", "送达反恐怖行政冻结决定", "serve the decision on a freeze against terror")
            .from(ADMINISTRATIVE_RULE, days(3))
            .under(AR.article(113), AR.article(114))
            .trigger("冻结", "the freeze")
            .rolls()
            .overdue();

    /** PR-10 行政查封、扣押. */
    public static final Clock SEIZURE = Clock.named(
                    "PR-10", "行政查封、扣押的期限", "period of an administrative seizure or sealing")
            .from(ADMINISTRATIVE_RULE, days(30))
            .under(AR.article(112), ACL.article(25))
            .trigger("实施查封、扣押；案件移送的，重新计算", "the taking; anew when the case is transferred")
            .restDays(PropertySettings.REST_DAYS_OF_SEIZURE)
            .extendable(SEIZURE_EXTENDED)
            .excluding("鉴定、检验、检测期间，并告知当事人", "the time of an appraisal, of which the party is told", ACL.article(25))
            .notice("延长的，书面告知当事人并说明理由", "the party is told of an extension, with reasons", AR.article(112))
            .lifts();

    /** PR-11 先行登记保存. */
    public static final Clock PRESERVATION = Clock.named(
                    "PR-11", "对先行登记保存的证据作出处理", "deal with what is registered and preserved")
            .from(ADMINISTRATIVE_RULE, days(7))
            .under(AR.article(110))
            .trigger("决定先行登记保存", "the order")
            .rolls()
            .thenFrom(PENALTY_LAW, workingDays(7))
            .under(AR.article(110), APL_2021.article(56), APL_2021.article(85))
            .trigger("决定先行登记保存", "the order")
            .byLaw("视为自动解除先行登记保存", "the preservation is deemed lifted");

    /** 反有组织犯罪紧急措施. Before a case is filed; it runs in the file of the case and in that of the thing. */
    public static final Clock ORGANISED_CRIME_MEASURE = Clock.named(
                    "CR-28", "立案前对涉黑财产的紧急措施", "urgent measure on property of a mafia-type organisation before filing")
            .from(LocalDate.of(2022, 5, 1), hours(48))
            .under(Instruments.OCL.article(27).paragraph(2))
            .trigger("采取措施", "the measure")
            .fixed()
            .lifts();

    /** Every clock of property. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            HANDOVER,
            RELEASE_UNRELATED,
            RELEASE_UNRELATED_AT_ONCE,
            LOAN,
            CLAIM,
            ADMINISTRATIVE_CLAIM,
            FREEZE_OF_FUNDS,
            FREEZE_OF_SECURITIES,
            FREEZE_OF_INTERESTS,
            COUNTER_TERROR_FREEZE,
            COUNTER_TERROR_FREEZE_SERVED,
            SEIZURE,
            PRESERVATION,
            ORGANISED_CRIME_MEASURE);

    private PropertyClocks() {}
}
