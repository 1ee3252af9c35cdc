package org.countygov.grid.shared;

import static org.countygov.law.Instruments.GB53;
import static org.countygov.law.Instruments.HN_XC;
import static org.countygov.law.Instruments.PML;
import static org.countygov.law.Instruments.RCL;
import static org.countygov.law.Instruments.SDH;
import static org.countygov.time.TimeLimit.days;
import static org.countygov.time.TimeLimit.hours;
import static org.countygov.time.TimeLimit.minutes;
import static org.countygov.time.TimeLimit.months;
import static org.countygov.time.TimeLimit.workingDays;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;

/**
 * What a jurisdiction may choose in grid work: the times that national law leaves open, the parameters of local texts, and
 * what is practice only. Those of residence, volunteers and points are settings of their own.
 */
public final class GridSettings {
    private static final Convention UNSET =
            Convention.of("所见规定未定数字，由县级确定", "no text seen sets a number; the county does");
    private static final Convention PEER_DIGIT = Convention.of(
            "参考同类开源系统 DIGIT PGR 的配置，不是法律要求", "as the peer system DIGIT PGR is configured; no law asks for it");
    private static final Convention CARDS =
            Convention.of("黄牌红牌督办见于奎屯、三明、隆昌、广元等地做法", "cards as practised in Kuitun, Sanming, Longchang and Guangyuan");

    // ---- the centre
    // ----------------------------------------------------------------------------------------------------

    /** Which of the four powers centres hold. */
    public static final Setting<CentrePowers> CENTRE_POWERS = Setting.of(
            "centre-powers",
            CentrePowers.class,
            Phrase.of("综治中心享有的权力", "the powers that governance centres hold"),
            CentrePowers.ALL,
            Power.SOURCE);

    /** Whether a centre's hotline is answered by people around the clock. */
    public static final Setting<Boolean> HOTLINE_AROUND_THE_CLOCK = Setting.of(
            "hotline-around-the-clock",
            Boolean.class,
            Phrase.of("热线是否全天候人工服务", "whether people answer the hotline around the clock"),
            true,
            GB53.whole());

    // ---- times of a grid event
    // -----------------------------------------------------------------------------------------

    /** How soon a reported event is accepted or refused. */
    public static final Setting<TimeLimit> ACCEPTANCE = limit(
            "grid-event-acceptance-within", "网格事件受理时限", "acceptance of a grid event", TimeLimit.promptly(), UNSET);

    /** How soon an accepted event is filed. */
    public static final Setting<TimeLimit> FILING =
            limit("grid-event-filing-within", "网格事件立案时限", "filing of a grid event", TimeLimit.promptly(), UNSET);

    /** How soon a report of the public or a sensor is looked at on site. */
    public static final Setting<TimeLimit> REPORT_CHECK = limit(
            "grid-event-report-check-within",
            "群众或者感知上报的核实时限",
            "check of a public report on site",
            TimeLimit.promptly(),
            UNSET);

    /** How soon a filed event is triaged. */
    public static final Setting<TimeLimit> TRIAGE =
            limit("grid-event-triage-within", "网格事件分流时限", "triage of a grid event", TimeLimit.promptly(), UNSET);

    /** How soon a reported result is verified on site. */
    public static final Setting<TimeLimit> RESULT_CHECK = limit(
            "grid-event-result-check-within",
            "处置结果核查时限",
            "verification of a result on site",
            TimeLimit.promptly(),
            UNSET);

    /** How long a grid event may take from report to closing. */
    public static final Setting<TimeLimit> TOTAL_AGE = limit(
            "grid-event-total-age", "网格事件全程时限", "a grid event from report to closing", TimeLimit.promptly(), UNSET);

    /** How long handling takes where the order sets no other limit. */
    public static final Setting<TimeLimit> HOTLINE_ORDER =
            limit("hotline-order-within", "派单办理答复时限", "handling and reply to an order", workingDays(5), SDH.whole());

    /** By how much handling may be extended in all. */
    public static final Setting<TimeLimit> HOTLINE_EXTENSION = limit(
            "hotline-extension-at-most",
            "办理延期的最长时间",
            "the longest extension of handling",
            workingDays(10),
            SDH.whole());

    /** How soon a unit returns or objects to a wrong order. */
    public static final Setting<TimeLimit> HOTLINE_RETURN =
            limit("hotline-return-within", "退单、派单异议的时限", "return of a wrong order", workingDays(2), SDH.whole());

    /** How soon a summoned department is on site. */
    public static final Setting<TimeLimit> WHISTLE_RESPONSE = limit(
            "whistle-response-within",
            "被召集部门到场时限",
            "arrival of a summoned department",
            minutes(30),
            Convention.of(
                    "平谷区综合执法三十分钟到场的做法", "arrival within thirty minutes as practised in Pinggu for joint enforcement"));

    /** How long after closing an event may be reopened. */
    public static final Setting<TimeLimit> REOPENING =
            limit("reopening-within", "结案后可以重启的时间", "reopening after closing", days(10), PEER_DIGIT);

    /** How soon a mandatory report or an emergency is handed over; the law says at once, or in time, without a number. */
    public static final Setting<TimeLimit> HANDOVER = limit(
            "mandatory-report-within",
            "强制报告、紧急情况移送时限",
            "handing over a mandatory report or an emergency",
            TimeLimit.atOnce(),
            Convention.of("法律规定“立即”“及时”，未定数字", "the law says at once or in time, without a number"));

    /**
     * The limits of disposal by category in city management. Working hours are written here as hours of the clock, the
     * stricter reading, because the definition of a working hour (工作时) was not seen.
     */
    public static final Setting<LimitTable> CITY_MANAGEMENT_LIMITS = Setting.of(
            "city-management-limits",
            LimitTable.class,
            Phrase.of("城市管理各类事项处置时限", "limits of disposal by category in city management"),
            LimitTable.NONE
                    .with("exposed-garbage", "暴露垃圾", "exposed garbage", workingDays(1))
                    .with("road-dirty", "道路不洁", "dirty road", hours(5))
                    .with("illegal-building", "违法建筑", "illegal building", workingDays(15))
                    .with("building-waste", "建筑垃圾", "building waste", workingDays(4)),
            Convention.of(
                    "济源等地公开的时限表；另一地为暴露垃圾4工作时、道路不洁2工作时、建筑垃圾4工作时；框架见 CJ/T 315 和 GB/T 30428.8",
                    "the published table of Jiyuan; another place has 4 working hours for exposed garbage, 2 for a dirty road"
                            + " and 4 for building waste; the frame is in CJ/T 315 and GB/T 30428.8"));

    /** Graded response times attributed to Beijing. Nothing in the rules uses them. */
    public static final Setting<LimitTable> GRADED_RESPONSE = Setting.of(
            "graded-response",
            LimitTable.class,
            Phrase.of("分级响应时限", "graded response times"),
            LimitTable.NONE
                    .with("grade-1", "一级", "first grade", hours(2))
                    .with("grade-2", "二级", "second grade", hours(24))
                    .with("grade-3", "三级", "third grade", days(7))
                    .with("grade-4", "四级", "fourth grade", days(15)),
            Convention.of("北京分级响应时限，未见原文，待核实", "graded response times of Beijing, unconfirmed: no text was seen"));

    // ---- times of a request to the centre
    // ------------------------------------------------------------------------------

    private static final Convention DONGZHI = Convention.of("东至县的做法", "as practised in Dongzhi county");

    /** How soon a registered request is accepted, redirected or declined. */
    public static final Setting<TimeLimit> REQUEST_ACCEPTANCE =
            limit("centre-request-acceptance-within", "诉求受理时限", "acceptance of a request", TimeLimit.promptly(), UNSET);

    /** How soon an accepted request is routed. */
    public static final Setting<TimeLimit> REQUEST_ROUTING =
            limit("centre-request-routing-within", "诉求分流时限", "routing of a request", TimeLimit.promptly(), UNSET);

    /** How soon the person is called back after the reply. */
    public static final Setting<TimeLimit> CALLBACK =
            limit("callback-within", "答复后回访时限", "callback after the reply", TimeLimit.promptly(), UNSET);

    public static final Setting<TimeLimit> SIMPLE_REQUEST =
            limit("simple-request-within", "简易诉求办理时限", "handling of a simple request", days(1), DONGZHI);
    public static final Setting<TimeLimit> ORDINARY_REQUEST =
            limit("ordinary-request-within", "一般诉求办理时限", "handling of an ordinary request", days(7), DONGZHI);
    public static final Setting<TimeLimit> COMPLEX_REQUEST =
            limit("complex-request-within", "复杂诉求办理时限", "handling of a complex request", days(20), DONGZHI);

    /** From which risk of a dispute on a warning letter is sent. */
    public static final Setting<DisputeRisk> WARNING_LETTER_FROM = Setting.of(
            "warning-letter-from",
            DisputeRisk.class,
            Phrase.of("发预警函的纠纷风险等级", "the risk of a dispute from which a warning letter is sent"),
            DisputeRisk.HIGH,
            DONGZHI);

    // ---- consultation and patrol
    // ---------------------------------------------------------------------------------------

    private static final Convention MEETINGS = Convention.of(
            "一地会商方案：每周研判、每月例会、每季联席会议",
            "one place's scheme: weekly analysis, monthly meeting, quarterly joint conference");

    public static final Setting<TimeLimit> WEEKLY_ANALYSIS =
            limit("consultation-analysis-every", "分析研判的间隔", "the interval of analysis", days(7), MEETINGS);
    public static final Setting<TimeLimit> MONTHLY_MEETING =
            limit("consultation-meeting-every", "会商例会的间隔", "the interval of meetings", months(1), MEETINGS);
    public static final Setting<TimeLimit> QUARTERLY_CONFERENCE =
            limit("consultation-conference-every", "联席会议的间隔", "the interval of joint conferences", months(3), MEETINGS);

    /** How many officers a police foot patrol has at least. */
    public static final Setting<Integer> FOOT_PATROL_OFFICERS = Setting.of(
            "foot-patrol-officers-at-least",
            Integer.class,
            Phrase.of("公安徒步巡察的最少人数", "the fewest officers of a police foot patrol"),
            2,
            HN_XC.article(4));

    // ---- supervision
    // ---------------------------------------------------------------------------------------------------

    /** How soon a unit replies to a reminder. */
    public static final Setting<TimeLimit> REMINDER_REPLY =
            limit("reminder-reply-within", "提醒（蓝牌）的反馈时限", "reply to a reminder", TimeLimit.promptly(), UNSET);

    /** How long a matter is delayed before a yellow card, and how soon a unit replies to one. */
    public static final Setting<TimeLimit> YELLOW_CARD =
            limit("yellow-card-period", "黄牌督办的期限", "the period of a yellow card", months(1), CARDS);

    /** How long a matter is delayed before a red card, and how soon a unit replies to one. */
    public static final Setting<TimeLimit> RED_CARD =
            limit("red-card-period", "红牌督办的期限", "the period of a red card", months(2), CARDS);

    /** How many red cards in a row lead to an interview. */
    public static final Setting<Integer> RED_CARDS_TO_INTERVIEW = Setting.of(
            "red-cards-to-interview",
            Integer.class,
            Phrase.of("连续红牌引发约谈的次数", "how many red cards in a row lead to an interview"),
            3,
            CARDS);

    /** What a second yellow card takes from the yearly score. */
    public static final Setting<Integer> TWO_YELLOW_CARDS_COST = Setting.of(
            "two-yellow-cards-cost",
            Integer.class,
            Phrase.of("两次黄牌的年度扣分", "points a second yellow card takes from the yearly score"),
            1,
            CARDS);

    /** What a red card takes from the yearly score. */
    public static final Setting<Integer> RED_CARD_COSTS = Setting.of(
            "red-card-costs",
            Integer.class,
            Phrase.of("红牌的年度扣分", "points a red card takes from the yearly score"),
            2,
            CARDS);

    // ---- sizes
    // ---------------------------------------------------------------------------------------------------------

    private static final Convention GRID_SIZE = Convention.of(
            "一地的网格划分文件；通常归于 GB/T 34300 的“三百户或者一千人”待核实",
            "one text on grid division; 300 households or 1000 persons, usually attributed to GB/T 34300, is unconfirmed");

    public static final Setting<Bounds> GRID_HOUSEHOLDS_IN_TOWNS = Setting.of(
            "grid-households-in-towns",
            Bounds.class,
            Phrase.of("城镇网格户数", "households of a grid in towns"),
            Bounds.of(300, 500),
            GRID_SIZE);
    public static final Setting<Bounds> GRID_HOUSEHOLDS_IN_VILLAGES = Setting.of(
            "grid-households-in-villages",
            Bounds.class,
            Phrase.of("农村网格户数", "households of a grid in villages"),
            Bounds.of(300, 300),
            GRID_SIZE);

    /** The most people of a grid; the text says up to 2000 to 2500. */
    public static final Setting<Bounds> GRID_PEOPLE_AT_MOST = Setting.of(
            "grid-people-at-most",
            Bounds.class,
            Phrase.of("网格人口上限", "the most people of a grid"),
            Bounds.of(2000, 2500),
            GRID_SIZE);

    /** The households that a residents' committee usually covers. */
    public static final Setting<Bounds> RESIDENTS_COMMITTEE_HOUSEHOLDS = Setting.of(
            "residents-committee-households",
            Bounds.class,
            Phrase.of("居民委员会的户数", "households of a residents' committee"),
            Bounds.of(100, 700),
            RCL.article(6));

    /** How many members a residents' committee has. */
    public static final Setting<Bounds> RESIDENTS_COMMITTEE_MEMBERS = Setting.of(
                    "residents-committee-members",
                    Bounds.class,
                    Phrase.of("居民委员会的人数", "members of a residents' committee"),
                    Bounds.of(5, 9),
                    RCL.article(7))
            .bounded(members -> members.isWithin(Bounds.of(5, 9)), Phrase.of("五至九人", "five to nine"), RCL.article(7));

    /** How many members a people's mediation committee has. */
    public static final Setting<Bounds> MEDIATION_COMMITTEE_MEMBERS = Setting.of(
                    "mediation-committee-members",
                    Bounds.class,
                    Phrase.of("人民调解委员会的人数", "members of a people's mediation committee"),
                    Bounds.of(3, 9),
                    PML.article(8).paragraph(2))
            .bounded(
                    members -> members.isWithin(Bounds.of(3, 9)),
                    Phrase.of("三至九人", "three to nine"),
                    PML.article(8).paragraph(2));

    // ---- retention and peers
    // -------------------------------------------------------------------------------------------

    /** How long case files are kept. There is no default: the embedding system must set one. */
    public static final Setting<TimeLimit> FILE_RETENTION = limit(
            "case-file-retention",
            "案卷保存期限",
            "retention of case files",
            TimeLimit.asSet(),
            Convention.of(
                    "未见规定，须由使用单位设定；以实现目的所必要的最短时间为限",
                    "no text seen; the user sets the shortest time the purpose needs"));

    public static final Setting<TimeLimit> DIGIT_WHOLE_CASE =
            limit("digit-whole-case", "DIGIT PGR 全案时限", "a whole case in DIGIT PGR", hours(120), PEER_DIGIT);
    public static final Setting<TimeLimit> DIGIT_FIELD_WORKER = limit(
            "digit-field-worker", "DIGIT PGR 现场人员时限", "a case at the field worker in DIGIT PGR", hours(72), PEER_DIGIT);
    private static final Convention PEER_OPEN311 = Convention.of(
            "Open311 GeoReport v2 规范，不是法律要求", "the specification Open311 GeoReport v2; no law asks for it");

    /** How far one query of service requests reaches. */
    public static final Setting<TimeLimit> OPEN311_QUERY_SPAN =
            limit("open311-query-span", "Open311 查询跨度", "the span of an Open311 query", days(90), PEER_OPEN311);

    /** How many service requests one query answers with. */
    public static final Setting<Integer> OPEN311_QUERY_MOST = Setting.of(
            "open311-query-most",
            Integer.class,
            Phrase.of("Open311 查询的最多条数", "the most requests of an Open311 query"),
            1000,
            PEER_OPEN311);

    /** Every setting of this class. */
    public static final ImmutableList<Setting<?>> ALL = ImmutableList.of(
            CENTRE_POWERS,
            HOTLINE_AROUND_THE_CLOCK,
            ACCEPTANCE,
            FILING,
            REPORT_CHECK,
            TRIAGE,
            RESULT_CHECK,
            TOTAL_AGE,
            HOTLINE_ORDER,
            HOTLINE_EXTENSION,
            HOTLINE_RETURN,
            WHISTLE_RESPONSE,
            REOPENING,
            HANDOVER,
            CITY_MANAGEMENT_LIMITS,
            GRADED_RESPONSE,
            REQUEST_ACCEPTANCE,
            REQUEST_ROUTING,
            CALLBACK,
            SIMPLE_REQUEST,
            ORDINARY_REQUEST,
            COMPLEX_REQUEST,
            WARNING_LETTER_FROM,
            WEEKLY_ANALYSIS,
            MONTHLY_MEETING,
            QUARTERLY_CONFERENCE,
            FOOT_PATROL_OFFICERS,
            REMINDER_REPLY,
            YELLOW_CARD,
            RED_CARD,
            RED_CARDS_TO_INTERVIEW,
            TWO_YELLOW_CARDS_COST,
            RED_CARD_COSTS,
            GRID_HOUSEHOLDS_IN_TOWNS,
            GRID_HOUSEHOLDS_IN_VILLAGES,
            GRID_PEOPLE_AT_MOST,
            RESIDENTS_COMMITTEE_HOUSEHOLDS,
            RESIDENTS_COMMITTEE_MEMBERS,
            MEDIATION_COMMITTEE_MEMBERS,
            FILE_RETENTION,
            DIGIT_WHOLE_CASE,
            DIGIT_FIELD_WORKER,
            OPEN311_QUERY_SPAN,
            OPEN311_QUERY_MOST);

    private GridSettings() {}

    private static Setting<TimeLimit> limit(String key, String zh, String en, TimeLimit standard, Basis source) {
        return Setting.of(key, TimeLimit.class, Phrase.of(zh, en), standard, source);
    }
}
