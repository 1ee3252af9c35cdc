package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** How disputes are looked for, registered, answered for by a leader, and reported when they become dangerous. */
final class RegisterStories {
    private RegisterStories() {}

    /** A dispute over land between villages, with the five ones: one issue, team, leader and plan, carried through to the end. */
    static final Story FIVE_ONES = Story.of("five-ones", "登记包案的纠纷", "a registered dispute with the five ones")
            .fromWorkday()
            .file("纠纷", "registered-dispute")
            .at(0, "09:00")
            .by("网格员", "网格员{n}", "{县}{乡镇}{村}")
            .does("发现纠纷", "level", "关注")
            .at(0, "10:00")
            .by("司法所", "干部{n}", "{县}{乡镇}司法所")
            .does("登记", "oneIssue", "是", "duplicates", "无")
            .at(1, "09:00")
            .by("党委政府领导会议", "书记员{n}", "{县}{乡镇}")
            .does(
                    "落实包案",
                    "issue",
                    "两村之间的用水争议",
                    "team",
                    "丙{n};丁{n}",
                    "leadUnit",
                    "{县}{乡镇}司法所",
                    "leaders",
                    "领导{n}",
                    "post",
                    "副乡镇长",
                    "planVersion",
                    "1",
                    "planSteps",
                    "摸底:{+3};调解:{+6}",
                    "toTheEnd",
                    "是")
            .at(2, "09:00")
            .by("包案领导", "领导{n}")
            .does("启动化解")
            .at(3, "09:00")
            .by("工作专班成员", "丙{n}")
            .does("启动相关程序", "workflow", "people-mediation", "procedure", "调解-{n}")
            .at(5, "09:00")
            .by("包案领导", "领导{n}")
            .does("更新方案", "planVersion", "2", "planSteps", "调解:{+8}")
            .at(8, "09:00")
            .does("化解", "outcome", "调解协议", "mediatedInPetition", "否")
            .at(20, "09:00")
            .by("工作专班成员", "丙{n}")
            .does("回访")
            .at(22, "09:00")
            .by("包案领导", "领导{n}")
            .does("销号")
            .fault(
                    "two-leaders",
                    "一案两名包案领导",
                    "two leaders for one dispute",
                    "纠纷: REFUSED PET art. 18",
                    telling("纠纷/落实包案", "leaders", "领导{n};副职{n}"),
                    endingBefore("纠纷/启动化解"))
            .fault(
                    "waiver",
                    "以承诺不再信访为结果",
                    "settled by a promise not to petition",
                    "纠纷: REFUSED PML art. 3 item 3",
                    telling("纠纷/化解", "outcome", "承诺不再信访、诉讼"))
            .fault(
                    "unwritten",
                    "信访中调解未订立书面协议",
                    "mediated in petition work without a document",
                    "纠纷: REFUSED PET art. 33",
                    telling("纠纷/化解", "mediatedInPetition", "是"),
                    telling("纠纷/化解", "written", "否"))
            .fault(
                    "no-follow-up",
                    "未回访即销号",
                    "closed without a follow-up",
                    "纠纷: STEP_SKIPPED PML art. 31",
                    without("纠纷/回访"));

    /** A dispute that may become a mass incident: reported at once, escalated, calmed, stood down. */
    static final Story ALERT = Story.of("alert", "可能发生群体性事件", "a dispute that may become a mass incident")
            .file("纠纷", "registered-dispute")
            .at(0, "09:00")
            .by("网格员", "网格员{n}", "{县}{乡镇}{村}")
            .does("发现纠纷", "level", "预警")
            .at(0, "10:00")
            .by("司法所", "干部{n}", "{县}{乡镇}司法所")
            .does("登记", "oneIssue", "是", "duplicates", "无")
            .at(1, "09:00")
            .by("党委政府领导会议", "书记员{n}", "{县}{乡镇}")
            .does(
                    "落实包案",
                    "issue",
                    "征地补偿争议",
                    "team",
                    "丙{n};丁{n}",
                    "leadUnit",
                    "{县}{乡镇}司法所",
                    "leaders",
                    "领导{n}",
                    "post",
                    "乡镇长",
                    "planVersion",
                    "1",
                    "planSteps",
                    "核对补偿:{+4};调解:{+9}",
                    "toTheEnd",
                    "是")
            .at(2, "09:00")
            .by("包案领导", "领导{n}")
            .does("启动化解")
            .file("险情", "incident-alert")
            .at(3, "09:00")
            .by("任何单位和个人", "丙{n}", "{县}{乡镇}")
            .does("发现险情", "signs", "可能发生群体性事件;重大、紧急信访事项", "detectedAt", "{+3 09:00}", "dispute", "纠纷-{n}")
            .at(3, "09:20")
            .by("单位负责人", "所长{n}", "{县}{乡镇}司法所")
            .does("报告", "recipients", "本级党委;本级人民政府;公安机关;主管部门;信访工作联席会议办公室")
            .file("纠纷")
            .at(3, "09:30")
            .by("工作专班成员", "丙{n}")
            .does("升级处置", "level", "严重", "massIncidentPossible", "是", "alert", "险情-{n}")
            .file("险情")
            .at(3, "10:00")
            .by("现场负责领导", "领导{n}", "{县}{乡镇}")
            .does("现场处置", "commander", "领导{n}")
            .at(4, "09:00")
            .by("单位负责人", "所长{n}", "{县}{乡镇}司法所")
            .does("续报", "content", "人员已陆续散去")
            .at(6, "09:00")
            .by("负责处置的人民政府", "值班员{n}", "{县}{乡镇}")
            .does("解除预警", "recorded", "是")
            .file("纠纷")
            .at(7, "09:00")
            .by("包案领导", "领导{n}")
            .does("解除升级", "level", "关注", "dangerOver", "是", "approval:role", "接报机关", "approval:by", "接报人{n}")
            .at(12, "09:00")
            .does("化解", "outcome", "处理决定", "mediatedInPetition", "否")
            .at(25, "09:00")
            .by("工作专班成员", "丙{n}")
            .does("回访")
            .fault(
                    "police-untold",
                    "可能发生群体性事件未告知公安机关",
                    "the police not told of a possible mass incident",
                    "险情: REFUSED PML art. 25",
                    telling("险情/报告", "recipients", "本级党委;本级人民政府;主管部门;信访工作联席会议办公室"))
            .fault(
                    "government-untold",
                    "未报告本级党委、政府",
                    "party committee and government not told",
                    "险情: REFUSED ERL-2024 art. 60",
                    telling("险情/报告", "recipients", "公安机关;主管部门;信访工作联席会议办公室"))
            .fault(
                    "conference-untold",
                    "重大信访事项未通报联席会议办公室",
                    "the joint conference not told of a major petition",
                    "险情: REFUSED PET art. 25",
                    telling("险情/报告", "recipients", "本级党委;本级人民政府;公安机关;主管部门"))
            .fault(
                    "no-report",
                    "未报告即现场处置",
                    "a response without a report",
                    "险情: STEP_SKIPPED ERL-2024 art. 60",
                    without("险情/报告"))
            .fault(
                    "escalated-unreported",
                    "升级处置而未报告险情",
                    "escalated without an alert",
                    "纠纷: REFUSED PML art. 25",
                    telling("纠纷/升级处置", "alert", ""));

    /** A special round on one day's order, at four levels; the township's is returned and handed in again. */
    static final Story SCREENING = Story.of("screening", "四级专项排查", "a special screening round at four levels")
            .file("村排查", "screening-round")
            .at(0, "08:00")
            .by("单位负责人", "村主任{n}", "{县}{乡镇}{村}")
            .does(
                    "计划排查",
                    "unit",
                    "{县}{乡镇}{村}",
                    "level",
                    "村（社区）",
                    "kind",
                    "专项排查",
                    "firstDay",
                    "{+1}",
                    "lastDay",
                    "{+3}",
                    "due",
                    "{+4}")
            .file("乡镇排查", "screening-round")
            .at(0, "09:00")
            .by("单位负责人", "乡镇长{n}", "{县}{乡镇}")
            .does(
                    "计划排查",
                    "unit",
                    "{县}{乡镇}",
                    "level",
                    "乡镇（街道）",
                    "kind",
                    "专项排查",
                    "firstDay",
                    "{+1}",
                    "lastDay",
                    "{+5}",
                    "due",
                    "{+6}")
            .file("县排查", "screening-round")
            .at(0, "10:00")
            .by("单位负责人", "县主任{n}", "{县}")
            .does(
                    "计划排查",
                    "unit",
                    "{县}",
                    "level",
                    "县（市、区）",
                    "kind",
                    "专项排查",
                    "firstDay",
                    "{+1}",
                    "lastDay",
                    "{+8}",
                    "due",
                    "{+9}")
            .file("市排查", "screening-round")
            .at(0, "11:00")
            .by("单位负责人", "市主任{n}", "市综治中心")
            .does(
                    "计划排查",
                    "unit",
                    "市综治中心",
                    "level",
                    "市",
                    "kind",
                    "专项排查",
                    "firstDay",
                    "{+1}",
                    "lastDay",
                    "{+10}",
                    "due",
                    "{+11}")
            .file("村排查")
            .at(2, "09:00")
            .by("排查人员", "网格员{n}", "{县}{乡镇}{村}")
            .does("记入发现", "dispute", "纠纷-{n}")
            .at(4, "10:00")
            .by("单位负责人", "村主任{n}", "{县}{乡镇}{村}")
            .does("提交")
            .at(4, "15:00")
            .by("上一级", "干部{n}", "{县}{乡镇}")
            .does("汇总", "below", "无", "unitsBelow", "无")
            .file("乡镇排查")
            .at(5, "09:00")
            .by("排查人员", "干部{n}", "{县}{乡镇}")
            .does("记入发现", "dispute", "纠纷-{n}")
            .at(6, "10:00")
            .by("单位负责人", "乡镇长{n}", "{县}{乡镇}")
            .does("提交")
            .at(6, "15:00")
            .by("上一级", "县干部{n}", "{县}")
            .does("退回补正", "defects", "未写明发现时间")
            .at(7, "10:00")
            .by("单位负责人", "乡镇长{n}", "{县}{乡镇}")
            .does("提交")
            .file("村排查")
            .at(8, "09:00")
            .by("上一级", "干部{n}", "{县}{乡镇}")
            .does("归档")
            .file("县排查")
            .at(9, "10:00")
            .by("单位负责人", "县主任{n}", "{县}")
            .does("提交", "zeroReport", "是")
            .file("市排查")
            .at(11, "10:00")
            .by("单位负责人", "市主任{n}", "市综治中心")
            .does("提交", "zeroReport", "是")
            .fault(
                    "planned-by-a-screener",
                    "排查人员自行计划",
                    "a round planned by a screener",
                    "村排查: REFUSED GDP art. 15",
                    by("村排查/计划排查", "排查人员", "网格员{n}"))
            .fault(
                    "entered-by-the-next-level",
                    "上一级代填发现",
                    "a finding entered by the next level",
                    "村排查: REFUSED GDP art. 15",
                    by("村排查/记入发现", "上一级", "干部{n}"));

    /** A village's day of screening that finds nothing, said in as many words. */
    static final Story DAILY = Story.of("daily-screening", "每日排查", "a village's daily screening")
            .file("日排查", "screening-round")
            .at(0, "07:30")
            .by("单位负责人", "村主任{人}", "{县}{乡镇}{村}")
            .does(
                    "计划排查",
                    "unit",
                    "{县}{乡镇}{村}",
                    "level",
                    "村（社区）",
                    "kind",
                    "定期排查",
                    "firstDay",
                    "{+0}",
                    "lastDay",
                    "{+0}",
                    "due",
                    "{+1}",
                    "otherRounds",
                    "{-1}/{-1}")
            .at(0, "18:00")
            .does("提交", "zeroReport", "是")
            .at(1, "09:00")
            .by("上一级", "干部{人}", "{县}{乡镇}")
            .does("汇总", "below", "无", "unitsBelow", "无")
            .at(1, "09:10")
            .does("归档")
            .fault(
                    "zero-report-unsaid",
                    "未写明零报告",
                    "nothing found and no zero report",
                    "日排查: REFUSED 行政管理工具；法规仅要求定期排查 / a tool of administration; law says regularly only",
                    telling("日排查/提交", "zeroReport", "否"))
            .fault(
                    "second-round",
                    "同一日另有一轮",
                    "another round on the same day",
                    "日排查: REFUSED 行政管理工具；法规仅要求定期排查 / a tool of administration; law says regularly only",
                    telling("日排查/计划排查", "otherRounds", "{-1}/{-1};{+0}/{+0}"));

    static final ImmutableList<Story> ALL = ImmutableList.of(FIVE_ONES, ALERT, SCREENING, DAILY);
}
