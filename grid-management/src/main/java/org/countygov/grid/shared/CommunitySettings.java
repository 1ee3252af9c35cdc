package org.countygov.grid.shared;

import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.HK58;
import static org.countygov.law.Instruments.JZZ;
import static org.countygov.law.Instruments.SD_XZ;
import static org.countygov.law.Instruments.WBF;
import static org.countygov.law.Instruments.ZJ_LD;
import static org.countygov.law.Instruments.ZYFW;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/**
 * What a jurisdiction may choose in residence, volunteering, points, item lists, grids, visits and assessment, where national
 * law is silent, where only other places have a rule, or where no text was seen.
 */
public final class CommunitySettings {
    private static final Convention LIBRARY =
            Convention.of("法律未规定，由本库选定，由县级确定", "the law is silent; a default for the county to set");
    private static final Convention RETENTION =
            Convention.of("未见保存期限的规定，必须由使用单位确定", "no rule on how long was found; the embedder must set it");

    /** Within which time of arrival a stay is declared. */
    public static final Setting<TimeLimit> DECLARATION = Setting.of(
                    "residence-declaration-within",
                    TimeLimit.class,
                    Phrase.of("到达后申报居住登记的期限", "how soon after arrival residence is declared"),
                    TimeLimit.days(3),
                    HK58.article(15))
            .bounded(
                    limit -> limit.isWithin(TimeLimit.days(3)) || limit.isWithin(TimeLimit.workingDays(3)),
                    Phrase.of(
                            "不超过三日；地方规定按工作日计算的，不超过三个工作日",
                            "no more than three days, or working days where a local regulation counts those"),
                    HK58.article(15));

    /** Within which time landlords, employers, agents and property companies report that a lease or a job has begun. */
    public static final Setting<TimeLimit> START_REPORT = Setting.of(
            "residence-start-report-within",
            TimeLimit.class,
            Phrase.of("租赁、用工开始后报送的期限", "how soon the start of a lease or job is reported"),
            TimeLimit.workingDays(3),
            ZJ_LD.article(8));

    /** Within which time they report that it has ended. */
    public static final Setting<TimeLimit> END_REPORT = Setting.of(
            "residence-end-report-within",
            TimeLimit.class,
            Phrase.of("租赁、用工结束后报送的期限", "how soon the end of a lease or job is reported"),
            TimeLimit.workingDays(3),
            ZJ_LD.article(9));

    /** Within which time a change of address or employer is declared. */
    public static final Setting<TimeLimit> ADDRESS_CHANGE = Setting.of(
            "residence-change-within",
            TimeLimit.class,
            Phrase.of("住址、单位变更后申报的期限", "how soon a change of address or employer is declared"),
            TimeLimit.days(10),
            ZJ_LD.article(13));

    /** How long a stay with a close relative need not be declared, in days. */
    public static final Setting<TimeLimit> EXEMPT_STAY = Setting.of(
                    "residence-exempt-stay",
                    TimeLimit.class,
                    Phrase.of("在近亲属家居住免予申报的天数", "how long a stay with a close relative need not be declared"),
                    TimeLimit.days(30),
                    ZJ_LD.article(12))
            .bounded(
                    limit -> limit.isWithin(TimeLimit.days(30)),
                    Phrase.of("按日计算，不超过三十日", "counted in days, no more than thirty"),
                    ZJ_LD.article(12));

    /** Whether the half year before a residence permit is counted from the declaration of residence. */
    public static final Setting<Boolean> HALF_YEAR_FROM_DECLARATION = Setting.of(
            "permit-half-year-from-declaration",
            Boolean.class,
            Phrase.of(
                    "申领居住证的半年是否自申报居住登记之日起算",
                    "whether the half year for a permit counts from the declaration of residence"),
            false,
            ZJ_LD.article(16));

    /** Within which time of acceptance a residence permit is issued. */
    public static final Setting<TimeLimit> PERMIT_ISSUE = Setting.of(
                    "permit-issue-within",
                    TimeLimit.class,
                    Phrase.of("受理后发放居住证的期限", "how soon after acceptance a residence permit is issued"),
                    TimeLimit.days(15),
                    JZZ.article(9))
            .bounded(
                    limit -> limit.isWithin(TimeLimit.days(30)),
                    Phrase.of("最长不超过三十日", "no more than thirty days"),
                    JZZ.article(9));

    /** How long a residence registration is kept after it ended. */
    public static final Setting<TimeLimit> RESIDENCE_RETENTION = retention(
            "residence-retention",
            Phrase.of("居住登记信息的保存期限", "how long a residence registration is kept after it ended"));

    /** How long a volunteer's record is kept. */
    public static final Setting<TimeLimit> VOLUNTEER_RETENTION = retention(
            "volunteer-retention", Phrase.of("志愿服务记录的保存期限", "how long a record of volunteer service is kept"));

    /** How soon the organiser records a service; the regulation says in time, without a number. */
    public static final Setting<TimeLimit> SERVICE_RECORD = Setting.of(
            "volunteer-service-record-within",
            TimeLimit.class,
            Phrase.of("服务结束后记录志愿服务信息的时限", "how soon after the service it is recorded"),
            TimeLimit.promptly(),
            ZYFW.article(19));

    /** The acts that earn points, and how many. */
    public static final Setting<PointList> POINT_LIST = Setting.of(
            "points-list",
            PointList.class,
            Phrase.of("积分事项和分值", "the acts that earn points, and how many"),
            PointList.of(PointAct.VOLUNTEER_SERVICE, 50)
                    .and(PointAct.HAZARD_REPORT, 50)
                    .and(PointAct.MEDIATION_HELP, 50)
                    .and(PointAct.COMMUNITY_MEETING, 10)
                    .and(PointAct.LEGAL_STUDY, 10),
            Convention.of(
                    "每次五十分见于泰州姜堰的做法，其余由县级确定",
                    "fifty for an act is practice in Jiangyan, Taizhou; the county sets the rest"));

    /** The most points that one member may earn in a calendar month. */
    public static final Setting<Integer> POINTS_PER_MONTH = Setting.of(
            "points-per-month-at-most",
            Integer.class,
            Phrase.of("每人每月获得积分的上限", "the most points one member may earn in a calendar month"),
            300,
            LIBRARY);

    /** For how many months points may be used; 0 for as long as the account is open. */
    public static final Setting<Integer> POINTS_VALIDITY = Setting.of(
            "points-valid-months",
            Integer.class,
            Phrase.of("积分有效的月数（0为不过期）", "for how many months points may be used (0: they do not expire)"),
            24,
            LIBRARY);

    /** The most households of a general grid. */
    public static final Setting<Integer> HOUSEHOLDS_AT_MOST = Setting.of(
            "grid-households-at-most",
            Integer.class,
            Phrase.of("一个综合网格的最多户数", "the most households of a general grid"),
            500,
            Convention.of(
                    "三百至五百户仅见于一份地方文件；归于国家标准的数字未见原文",
                    "300 to 500 households are in one local text; the figure attributed to the national standard was not seen"));

    /** Whether the grids of an area must cover it without a gap. */
    public static final Setting<Boolean> FULL_COVERAGE = Setting.of(
            "grids-cover-everything",
            Boolean.class,
            Phrase.of("网格是否应当全域覆盖", "whether the grids of an area cover all of it"),
            true,
            Convention.of(
                    "全覆盖、不重叠未见统一的法律规定，属通行做法",
                    "coverage without gap or overlap is common usage; no uniform sentence of law was found"));

    /** How soon a new or changed grid is posted in public; the regulation says in time, without a number. */
    public static final Setting<TimeLimit> GRID_POSTING = Setting.of(
            "grid-posting-within",
            TimeLimit.class,
            Phrase.of("网格设立、变更后公示的时限", "how soon a new or changed grid is posted in public"),
            TimeLimit.promptly(),
            BZ.article(6));

    /** How soon a danger found at a visit is reported; the law says at once, without a number. */
    public static final Setting<TimeLimit> ALARM = Setting.of(
            "visit-alarm-within",
            TimeLimit.class,
            Phrase.of("走访中发现危险的报告时限", "how soon a danger found at a visit is reported"),
            TimeLimit.atOnce(),
            WBF.article(11));

    /** The least weight of the township's opinion in assessing a county department, in per cent. */
    public static final Setting<Integer> WEIGHT_OF_DEPARTMENT = Setting.of(
                    "township-weight-of-department",
                    Integer.class,
                    Phrase.of(
                            "乡镇评价在县级部门考核中的权重（%）", "weight of the township in assessing a county department, per cent"),
                    30,
                    SD_XZ.article(18))
            .bounded(
                    percent -> percent >= 30 && percent <= 100,
                    Phrase.of("不低于百分之三十", "no less than thirty per cent"),
                    SD_XZ.article(18));

    /** The least weight of the township's opinion in assessing a sub-office, in per cent. */
    public static final Setting<Integer> WEIGHT_OF_SUB_OFFICE = Setting.of(
                    "township-weight-of-sub-office",
                    Integer.class,
                    Phrase.of("乡镇评价在派驻机构考核中的权重（%）", "weight of the township in assessing a sub-office, per cent"),
                    60,
                    SD_XZ.article(18))
            .bounded(
                    percent -> percent >= 60 && percent <= 100,
                    Phrase.of("不低于百分之六十", "no less than sixty per cent"),
                    SD_XZ.article(18));

    /** Up to which share of the filed events may be extended, suspended or voided, each, in per cent. */
    public static final Setting<Integer> EXCEPTION_CEILING = Setting.of(
            "exceptions-at-most-per-cent",
            Integer.class,
            Phrase.of(
                    "延期、缓办、作废各占立案数的上限（%）",
                    "up to which share events are extended, suspended or voided, each, per cent"),
            5,
            Convention.of("江苏规定要求批准并控制比例，未见数字", "Jiangsu keeps the shares under a ceiling; no figure was seen"));

    /** From how many cases on a unit is ranked. */
    public static final Setting<Integer> LEAST_SAMPLE = Setting.of(
            "ranking-least-sample",
            Integer.class,
            Phrase.of("参加排名的最少件数", "from how many cases on a unit is ranked"),
            30,
            LIBRARY);

    /** Whether ranking townships needs a recorded authority. */
    public static final Setting<Boolean> TOWNSHIP_RANKING_NEEDS_AUTHORITY = Setting.of(
            "township-ranking-needs-authority",
            Boolean.class,
            Phrase.of("对乡镇排名是否须有依据", "whether ranking townships needs a recorded authority"),
            true,
            SD_XZ.article(19));

    /** Every setting of residence, volunteering, points, item lists, grids, visits and assessment. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            DECLARATION,
            START_REPORT,
            END_REPORT,
            ADDRESS_CHANGE,
            EXEMPT_STAY,
            HALF_YEAR_FROM_DECLARATION,
            PERMIT_ISSUE,
            RESIDENCE_RETENTION,
            VOLUNTEER_RETENTION,
            SERVICE_RECORD,
            POINT_LIST,
            POINTS_PER_MONTH,
            POINTS_VALIDITY,
            HOUSEHOLDS_AT_MOST,
            FULL_COVERAGE,
            GRID_POSTING,
            ALARM,
            WEIGHT_OF_DEPARTMENT,
            WEIGHT_OF_SUB_OFFICE,
            EXCEPTION_CEILING,
            LEAST_SAMPLE,
            TOWNSHIP_RANKING_NEEDS_AUTHORITY);

    private CommunitySettings() {}

    private static Setting<TimeLimit> retention(String key, Phrase words) {
        return Setting.of(key, TimeLimit.class, words, TimeLimit.asSet(), RETENTION);
    }
}
