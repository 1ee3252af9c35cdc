package org.countygov.grid.shared;

import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.CRJ;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.HK58;
import static org.countygov.law.Instruments.HZ_LD;
import static org.countygov.law.Instruments.JS_DCM;
import static org.countygov.law.Instruments.JZZ;
import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.WBF;
import static org.countygov.law.Instruments.WLAQ;
import static org.countygov.law.Instruments.WS;
import static org.countygov.law.Instruments.ZJ_LD;
import static org.countygov.law.Instruments.ZYFW;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.years;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.law.Confidence;
import org.countygov.law.Convention;
import org.countygov.time.Clock;
import org.countygov.time.Consequence;

/**
 * The clocks of residence, volunteering, grids and visits, and of what is kept. Days exclude the day of the trigger, and a last
 * day on a rest day rolls (Civil Code, arts 201 to 203); hours count from the moment.
 */
public final class CommunityClocks {
    private static final LocalDate HOUSEHOLD_REGULATION = LocalDate.of(1958, 1, 9);
    private static final LocalDate ZHEJIANG_REGULATION = LocalDate.of(2016, 7, 1);
    private static final LocalDate PERMIT_REGULATION = LocalDate.of(2016, 1, 1);
    private static final LocalDate VOLUNTEER_REGULATION = LocalDate.of(2017, 12, 1);
    private static final LocalDate INFORMATION_LAW = LocalDate.of(2021, 11, 1);
    private static final Convention LOCAL =
            Convention.of("仅有外地立法，本地由县级确定", "only other places have a rule; the county sets it here");
    private static final Convention AT_LEAST = Convention.of("期满以前不得销毁", "nothing is destroyed before the period ends");

    /** 申报居住登记. Nothing was owed by somebody who left before the period ended. */
    public static final Clock DECLARATION = Clock.named("GC-01", "申报居住登记", "declare residence")
            .from(HOUSEHOLD_REGULATION, CommunitySettings.DECLARATION)
            .under(HK58.article(15), HZ_LD.article(9))
            .trigger("到达", "arrival")
            .notice("离开以前申报注销", "cancelled before leaving", HK58.article(15))
            .rolls()
            .overdue();

    /** 出租人、用人单位、中介、物业报送居住信息. */
    public static final Clock START_REPORT = Clock.named(
                    "GC-02", "报送居住信息", "report that somebody has come to live here")
            .from(ZHEJIANG_REGULATION, CommunitySettings.START_REPORT)
            .under(ZJ_LD.article(8), ZJ_LD.article(9), ZJ_LD.article(10), ZJ_LD.article(11), LOCAL)
            .trigger("租赁、用工开始或者采集", "the start of the lease or job, or the collecting")
            .rolls()
            .overdue();

    /** 出租人、用人单位、中介、物业报送离开信息. */
    public static final Clock END_REPORT = Clock.named("GC-03", "报送离开信息", "report that somebody has left")
            .from(ZHEJIANG_REGULATION, CommunitySettings.END_REPORT)
            .under(ZJ_LD.article(8), ZJ_LD.article(9), ZJ_LD.article(10), ZJ_LD.article(11), LOCAL)
            .trigger("租赁、用工结束", "the end of the lease or job")
            .rolls()
            .overdue();

    /** 申报住址、单位变更. */
    public static final Clock ADDRESS_CHANGE = Clock.named("GC-04", "申报住址变更", "declare a change of address or employer")
            .from(ZHEJIANG_REGULATION, CommunitySettings.ADDRESS_CHANGE)
            .under(ZJ_LD.article(13), LOCAL)
            .trigger("变更之日", "the change")
            .rolls()
            .overdue();

    /** 近亲属家居住的免申报期间. */
    public static final Clock EXEMPT_STAY = Clock.named(
                    "GC-05", "近亲属家居住免予申报", "stay with a close relative without declaring")
            .from(ZHEJIANG_REGULATION, CommunitySettings.EXEMPT_STAY)
            .under(ZJ_LD.article(12), LOCAL)
            .trigger("到达", "arrival")
            .fixed()
            .byLaw("免申报终止，应当申报居住登记", "the exemption ends and residence must be declared");

    /** 外国人在旅馆以外住宿的登记. */
    public static final Clock FOREIGNER_REGISTRATION = Clock.named(
                    "GC-06", "外国人在旅馆以外住宿的登记", "register a foreigner who stays outside hotels")
            .from(LocalDate.of(2013, 7, 1), hours(24))
            .under(CRJ.article(39))
            .trigger("入住", "moving in")
            .fromTheMoment()
            .overdue();

    /** 申领居住证的居住时间. */
    public static final Clock HALF_YEAR = Clock.named(
                    "GC-07", "申领居住证须居住满半年", "half a year of residence before a permit")
            .from(PERMIT_REGULATION, months(6))
            .under(JZZ.article(2))
            .trigger("开始居住；地方规定的，申报居住登记", "the beginning of residence, or its declaration where local law says so")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 发放居住证. */
    public static final Clock PERMIT_ISSUE = Clock.named("GC-08", "发放居住证", "issue the residence permit")
            .from(PERMIT_REGULATION, CommunitySettings.PERMIT_ISSUE)
            .under(JZZ.article(9))
            .trigger("受理", "acceptance")
            .rolls()
            .overdue();

    /** 居住证签注. */
    public static final Clock ENDORSEMENT = Clock.named("GC-09", "居住证签注", "endorse the residence permit")
            .from(PERMIT_REGULATION, years(1))
            .under(JZZ.article(10))
            .trigger("发放、上一年期满或者补签", "issue, the end of the year before, or a late endorsement")
            .rolls()
            .byLaw("使用功能中止", "the functions of the permit are suspended");

    /** 记录志愿服务信息. */
    public static final Clock SERVICE_RECORD = Clock.named("GC-10", "记录志愿服务信息", "record the volunteer's service")
            .from(VOLUNTEER_REGULATION, CommunitySettings.SERVICE_RECORD)
            .under(ZYFW.article(19))
            .trigger("服务结束", "the end of the service")
            .fixed()
            .overdue();

    /** 网格公示. */
    public static final Clock GRID_POSTING = Clock.named("GC-11", "公示网格信息", "post the grid in public")
            .from(LocalDate.of(2021, 10, 1), CommunitySettings.GRID_POSTING)
            .under(BZ.article(6), LOCAL)
            .trigger("设立或者变更", "approval or change")
            .fixed()
            .overdue();

    /** 报告危险. */
    public static final Clock ALARM = Clock.named("GC-12", "报告走访中发现的危险", "report a danger found at a visit")
            .from(LocalDate.of(2016, 3, 1), CommunitySettings.ALARM)
            .under(DV.article(14), WBF.article(11))
            .trigger("发现", "discovery")
            .fixed()
            .overdue();

    /** 居住登记信息的保存. */
    public static final Clock RESIDENCE_RETENTION = Clock.named("GC-13", "保存居住登记信息", "keep the residence registration")
            .from(INFORMATION_LAW, CommunitySettings.RESIDENCE_RETENTION)
            .under(PIPL.article(19), PIPL.article(47))
            .trigger("注销或者离开", "cancellation or departure")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS, "应当删除", "the data must be deleted");

    /** 志愿服务记录的保存. */
    public static final Clock VOLUNTEER_RETENTION = Clock.named(
                    "GC-14", "保存志愿服务记录", "keep the record of volunteer service")
            .from(INFORMATION_LAW, CommunitySettings.VOLUNTEER_RETENTION)
            .under(PIPL.article(19), PIPL.article(47))
            .trigger("记录", "the record")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS, "应当删除", "the data must be deleted");

    /** 影响评估报告和处理情况记录的保存. */
    public static final Clock IMPACT_ASSESSMENT_KEPT = Clock.named(
                    "GC-15", "保存个人信息保护影响评估报告和处理情况记录", "keep the impact assessment and the record of processing")
            .from(INFORMATION_LAW, years(3))
            .under(PIPL.article(56), AT_LEAST)
            .trigger("形成", "the making of the record")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 提供、委托处理个人信息记录的保存. */
    public static final Clock HAND_OVER_RECORD_KEPT = Clock.named(
                    "GC-16", "保存提供、委托处理个人信息的记录", "keep the record of giving or entrusting personal data")
            .from(LocalDate.of(2025, 1, 1), years(3))
            .under(WS.article(12), AT_LEAST)
            .trigger("提供或者委托", "the giving or entrusting")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 网络日志的留存. */
    public static final Clock NETWORK_LOG_KEPT = Clock.named("GC-17", "留存网络日志", "keep the network log")
            .from(LocalDate.of(2017, 6, 1), months(6))
            .under(WLAQ.article(21), AT_LEAST)
            .trigger("形成", "the making of the log")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** 考核指标数据的保存. */
    public static final Clock INDICATOR_DATA_KEPT = Clock.named("GC-18", "保存考核指标数据", "keep the data of indicators")
            .from(LocalDate.of(2021, 1, 1), years(1))
            .under(JS_DCM.article(22).known(Confidence.PARTLY), LOCAL, AT_LEAST)
            .trigger("形成", "the making of the data")
            .fixed()
            .overrun(Consequence.NEXT_STEP_OPENS);

    /** Every clock of residence, volunteering, grids and visits, and of what is kept. */
    public static final ImmutableList<Clock> ALL = ImmutableList.of(
            DECLARATION,
            START_REPORT,
            END_REPORT,
            ADDRESS_CHANGE,
            EXEMPT_STAY,
            FOREIGNER_REGISTRATION,
            HALF_YEAR,
            PERMIT_ISSUE,
            ENDORSEMENT,
            SERVICE_RECORD,
            GRID_POSTING,
            ALARM,
            RESIDENCE_RETENTION,
            VOLUNTEER_RETENTION,
            IMPACT_ASSESSMENT_KEPT,
            HAND_OVER_RECORD_KEPT,
            NETWORK_LOG_KEPT,
            INDICATOR_DATA_KEPT);

    private CommunityClocks() {}
}
