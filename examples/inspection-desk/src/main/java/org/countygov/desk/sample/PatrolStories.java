package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** How the grids of a township are drawn and posted, patrolled, and visited by those who offer help. */
final class PatrolStories {
    private PatrolStories() {}

    /** A grid is drawn, approved and posted. */
    static final Story POSTING = Story.of("posting", "网格设立与公示", "a grid drawn and posted")
            .fromWorkday()
            .file("网格", "grid-posting")
            .at(0, "09:00")
            .by("乡镇人民政府、街道办事处", "干部{n}", "{县}{乡镇}")
            .does(
                    "拟定网格",
                    "code",
                    "330726101201001",
                    "kind",
                    "综合网格",
                    "areas",
                    "甲片;乙片",
                    "fullTimeWorkers",
                    "网格员{n}",
                    "households",
                    "280")
            .at(5, "09:00")
            .by("县级平安建设协调机构", "审核员{n}", "{县}平安办")
            .does("批准设立", "whole", "甲片;乙片;丙片", "map", "330726101201001:甲片,乙片;330726101201002:丙片")
            .at(7, "09:00")
            .by("乡镇人民政府、街道办事处", "干部{n}", "{县}{乡镇}")
            .does("公示", "items", "网格名称;网格范围;网格员姓名;工作联系方式;监督电话")
            .fault(
                    "private-phone",
                    "公示网格员个人电话",
                    "the worker's private phone posted",
                    "网格: REFUSED PIPL art. 6",
                    telling("网格/公示", "items", "网格名称;网格范围;网格员姓名;工作联系方式;监督电话;网格员个人电话"))
            .fault(
                    "no-supervision-phone",
                    "未公示监督电话",
                    "no phone for supervision posted",
                    "网格: REFUSED BZ art. 6",
                    telling("网格/公示", "items", "网格名称;网格范围;网格员姓名;工作联系方式"))
            .fault(
                    "approved-by-the-township",
                    "乡镇自行批准",
                    "approved by the township itself",
                    "网格: REFUSED BZ art. 6",
                    by("网格/批准设立", "乡镇人民政府、街道办事处", "干部{n}"))
            .fault(
                    "posted-unapproved",
                    "未经批准即公示",
                    "posted before it was approved",
                    "网格: STEP_SKIPPED BZ art. 6",
                    without("网格/批准设立"));

    /** A patrol round with two points, a report and a rest. */
    static final Story PATROL = Story.of("patrol", "网格巡查", "a patrol round")
            .file("巡查", "patrol-round")
            .at(0, "08:00")
            .by("网格长", "网格长{人}", "{县}{乡镇}{村}")
            .does(
                    "安排巡查",
                    "from",
                    "{+0 09:00}",
                    "startBy",
                    "{+0 09:30}",
                    "to",
                    "{+0 12:00}",
                    "points",
                    "学校门口;河道",
                    "leastMinutes",
                    "60",
                    "patroller",
                    "网格员{人}",
                    "kind",
                    "网格巡查",
                    "routeSet",
                    "是")
            .at(0, "09:10")
            .by("网格员", "网格员{人}")
            .does("出发", "insideArea", "是", "onAnotherRound", "否")
            .at(0, "09:40")
            .does("到达点位", "point", "学校门口", "visitedAt", "{+0 09:40}", "insideGeofence", "是")
            .at(0, "10:00")
            .does("上报事件", "event", "事件-{n}")
            .at(0, "10:20")
            .does("到达点位", "point", "河道", "visitedAt", "{+0 10:20}", "insideGeofence", "是")
            .at(0, "10:40")
            .does("暂停", "reason", "休息")
            .at(0, "10:50")
            .does("继续")
            .at(0, "11:30")
            .does("结束（完成）")
            .fault(
                    "points-left-out",
                    "未到必巡点位即结束",
                    "finished without the mandatory points",
                    "巡查: REFUSED 各地按时长、有效里程考核；本库只计点位和时长 / places count time and distance; this library counts points and time",
                    without("巡查/到达点位"))
            .fault(
                    "reported-by-another",
                    "由他人代为上报",
                    "an event reported by somebody else",
                    "巡查: REFUSED BZ art. 11",
                    by("巡查/上报事件", "网格员", "网格员乙{人}"));

    /** Police on foot. */
    static final Story FOOT_PATROL = Story.of("foot-patrol", "公安徒步巡察", "a police foot patrol")
            .file("巡察", "patrol-round")
            .at(0, "19:00")
            .by("公安机关", "所长{n}", "{县}{乡镇}派出所")
            .does(
                    "安排巡查",
                    "from",
                    "{+0 20:00}",
                    "startBy",
                    "{+0 20:30}",
                    "to",
                    "{+0 22:30}",
                    "points",
                    "夜市",
                    "leastMinutes",
                    "60",
                    "patroller",
                    "民警{n}",
                    "kind",
                    "公安徒步巡察",
                    "routeSet",
                    "是")
            .at(0, "20:05")
            .by("公安机关", "民警{n}")
            .does("出发", "insideArea", "是", "onAnotherRound", "否", "officers", "3")
            .at(0, "20:30")
            .does("到达点位", "point", "夜市", "visitedAt", "{+0 20:30}", "insideGeofence", "是")
            .at(0, "21:30")
            .does("结束（完成）")
            .fault(
                    "alone",
                    "一名民警单独巡察",
                    "one officer alone",
                    "巡察: REFUSED HN-XC art. 4",
                    telling("巡察/出发", "officers", "1"));

    /** Help offered, accepted and given. */
    static final Story VISIT = Story.of("visit", "关爱帮扶走访", "a visit that offers help")
            .file("走访", "assistance-visit")
            .at(0, "09:00")
            .by("走访人员", "社工{n}", "{县}{乡镇}{村}")
            .does("提出走访", "person", "甲{n}", "purposes", "生活帮扶;医疗照护", "declinedBefore", "否", "askedByPerson", "否")
            .at(1, "09:00")
            .by("居民、群众", "甲{n}")
            .does("同意", "freely", "是", "underFourteen", "否", "separately", "是")
            .at(3, "09:00")
            .by("走访人员", "社工{n}")
            .does("走访", "fields", "走访事由;走访日期;提供的帮助", "helped", "是")
            .fault(
                    "score",
                    "走访记录风险评分",
                    "a risk score recorded at the visit",
                    "走访: REFUSED PIPL art. 6",
                    telling("走访/走访", "fields", "走访事由;走访日期;提供的帮助;风险评分"))
            .fault(
                    "grading",
                    "以评估定级为走访目的",
                    "a visit to grade the person",
                    "走访: REFUSED PIPL art. 6",
                    telling("走访/提出走访", "purposes", "医疗照护;对个人评估、定级"))
            .fault(
                    "pressed",
                    "本人谢绝后再次上门",
                    "offered again after it was declined",
                    "走访: REFUSED BZ art. 3",
                    telling("走访/提出走访", "declinedBefore", "是"))
            .fault(
                    "health-without-consent",
                    "处理健康信息未取得单独同意",
                    "health data without a separate consent",
                    "走访: REFUSED PIPL art. 29",
                    telling("走访/同意", "separately", "否"));

    static final ImmutableList<Story> ALL = ImmutableList.of(POSTING, PATROL, FOOT_PATROL, VISIT);
}
