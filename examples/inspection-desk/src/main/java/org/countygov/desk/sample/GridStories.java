package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.instead;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** What the grids of a township report in a month, and what becomes of it. */
final class GridStories {
    private GridStories() {}

    /** A broken railing: reported by a resident, checked, assigned, repaired, verified by somebody else, closed. */
    static final Story RAILING = Story.of("railing", "护栏损坏", "a broken railing")
            .fromWorkday()
            .file("事件", "grid-event")
            .at(0, "09:00")
            .by("居民、群众", "甲{n}", "{县}{乡镇}")
            .does(
                    "上报",
                    "grids",
                    "330726101201001",
                    "category",
                    "公共设施损坏",
                    "mandatory",
                    "无",
                    "source",
                    "群众反映",
                    "verified",
                    "否",
                    "reporter",
                    "甲{n}",
                    "confidential",
                    "否",
                    "replyWished",
                    "是",
                    "complainedOf",
                    "无")
            .at(0, "09:30")
            .by("中心受理人员", "受理员{n}", "{县}{乡镇}综治中心")
            .does("受理")
            .at(0, "09:40")
            .does("要求核实")
            .at(0, "14:00")
            .by("核查人员", "核查员{n}")
            .does("核实属实", "evidence", "是", "fileNumber", "网格{n}号")
            .at(0, "15:00")
            .by("中心分流指派人员", "分流员{n}")
            .does(
                    "分流",
                    "level",
                    "乡镇（街道）级",
                    "category",
                    "公共设施损坏",
                    "standard",
                    "护栏修复牢固",
                    "limit",
                    "5个工作日",
                    "onListOrDuty",
                    "是",
                    "mandatory",
                    "无")
            .at(0, "16:00")
            .does(
                    "派遣",
                    "lead",
                    "{县}{乡镇}城建所",
                    "leadKind",
                    "部门或者其派出机构",
                    "helpers",
                    "无",
                    "limit",
                    "5个工作日",
                    "onOwnList",
                    "否",
                    "departmentDuty",
                    "是")
            .at(1, "09:00")
            .by("承办单位", "承办人{n}", "{县}{乡镇}城建所")
            .does("签收")
            .at(3, "09:00")
            .does("反馈处置结果", "meetsStandard", "是", "evidence", "是", "replyPrepared", "是")
            .at(3, "15:00")
            .by("核查人员", "核查员{n}", "{县}{乡镇}综治中心")
            .does("核查通过", "evidenceAt", "{+3 14:00}")
            .at(4, "09:00")
            .by("中心受理人员", "受理员{n}")
            .does("结案", "reporterAnswered", "是", "callback", "已联系上")
            .fault(
                    "own-work",
                    "处置人核查自己的工作",
                    "the disposer verifies his own work",
                    "事件: REFUSED DCM-A",
                    by("事件/核查通过", "核查人员", "承办人{n}"))
            .fault(
                    "same-unit",
                    "由处置单位核查",
                    "verified by the unit that disposed of it",
                    "事件: REFUSED DCM-A",
                    Change.of("事件/核查通过", "{县}{乡镇}城建所"))
            .fault(
                    "old-photograph",
                    "以处置前的照片通过核查",
                    "verified by a photograph from before",
                    "事件: REFUSED DCM-A",
                    telling("事件/核查通过", "evidenceAt", "{+2 14:00}"))
            .fault(
                    "disposal-late",
                    "逾期处置",
                    "disposed of late",
                    "事件: DUTY_OVERDUE BJ-JS art. 13",
                    moving("事件/反馈处置结果", 18, "09:00"),
                    moving("事件/核查通过", 18, "15:00"),
                    telling("事件/核查通过", "evidenceAt", "{+18 14:00}"),
                    moving("事件/结案", 19, "09:00"))
            .fault(
                    "unchecked",
                    "群众上报未要求核实",
                    "a report of the public that nobody asked to check",
                    "事件: STEP_SKIPPED DCM-B art. 16",
                    without("事件/要求核实"))
            .fault(
                    "unanswered",
                    "未答复反映人即结案",
                    "closed without an answer to the reporter",
                    "事件: REFUSED JN art. 24",
                    telling("事件/结案", "reporterAnswered", "否"))
            .fault(
                    "to-the-unit-complained-of",
                    "派给被反映的单位",
                    "assigned to the unit complained of",
                    "事件: REFUSED JN art. 32",
                    telling("事件/上报", "complainedOf", "{县}{乡镇}城建所"))
            .fault(
                    "two-leads",
                    "派给两个主办单位",
                    "assigned to two lead units",
                    ImmutableList.of("事件: REFUSED WF art. 22", "事件: DUTY_OVERDUE BJ-JS art. 13"),
                    telling("事件/派遣", "lead", "{县}{乡镇}城建所;{县}{乡镇}派出所"),
                    endingBefore("事件/签收"));

    /** Rubbish that a unit says is not its duty: returned, designated for good, extended, and done at the second attempt. */
    static final Story RETURNED = Story.of("returned", "退回与指定", "an assignment returned, and a unit designated")
            .fromWorkday()
            .file("事件", "grid-event")
            .at(0, "09:00")
            .by("网格员", "网格员{n}", "{县}{乡镇}{村}")
            .does(
                    "上报",
                    "grids",
                    "330726101201001",
                    "category",
                    "垃圾堆放",
                    "mandatory",
                    "无",
                    "source",
                    "网格员上报",
                    "verified",
                    "是",
                    "reporter",
                    "乙{n}",
                    "confidential",
                    "否",
                    "replyWished",
                    "是",
                    "complainedOf",
                    "无")
            .at(0, "10:00")
            .by("中心受理人员", "受理员{n}", "{县}{乡镇}综治中心")
            .does("受理")
            .at(0, "10:10")
            .does("立案", "verified", "是", "openTwin", "否", "fileNumber", "网格{n}号")
            .at(0, "10:30")
            .by("中心分流指派人员", "分流员{n}")
            .does(
                    "分流",
                    "level",
                    "乡镇（街道）级",
                    "category",
                    "垃圾堆放",
                    "standard",
                    "清运完毕",
                    "limit",
                    "10个工作日",
                    "onListOrDuty",
                    "是",
                    "mandatory",
                    "无")
            .at(0, "11:00")
            .does(
                    "派遣",
                    "lead",
                    "{县}{乡镇}环卫所",
                    "leadKind",
                    "部门或者其派出机构",
                    "helpers",
                    "无",
                    "limit",
                    "10个工作日",
                    "onOwnList",
                    "否",
                    "departmentDuty",
                    "是")
            .at(1, "10:00")
            .by("承办单位", "所长{n}", "{县}{乡镇}环卫所")
            .does("退回", "reason", "属于建筑垃圾")
            .at(9, "10:00")
            .by("中心负责人", "主任{n}", "{县}{乡镇}综治中心")
            .does(
                    "指定承办单位",
                    "lead",
                    "{县}{乡镇}城建所",
                    "leadKind",
                    "部门或者其派出机构",
                    "helpers",
                    "无",
                    "limit",
                    "10个工作日",
                    "onOwnList",
                    "否",
                    "departmentDuty",
                    "是",
                    "disputeHeard",
                    "是")
            .at(10, "09:00")
            .by("承办单位", "承办人{n}", "{县}{乡镇}城建所")
            .does("签收")
            .at(12, "09:00")
            .by("中心负责人", "主任{n}", "{县}{乡镇}综治中心")
            .does("延期", "by", "5个工作日", "reason", "客观原因", "askedByUnit", "是", "reporterTold", "是")
            .at(16, "09:00")
            .by("承办单位", "承办人{n}", "{县}{乡镇}城建所")
            .does("反馈处置结果", "meetsStandard", "是", "evidence", "是", "replyPrepared", "是")
            .at(16, "15:00")
            .by("核查人员", "核查员{n}", "{县}{乡镇}综治中心")
            .does("核查不通过", "reason", "仍有残留")
            .at(18, "09:00")
            .by("承办单位", "承办人{n}", "{县}{乡镇}城建所")
            .does("反馈处置结果", "meetsStandard", "是", "evidence", "是", "replyPrepared", "是")
            .at(18, "15:00")
            .by("核查人员", "核查员{n}", "{县}{乡镇}综治中心")
            .does("核查通过", "evidenceAt", "{+18 14:00}")
            .at(19, "09:00")
            .by("中心受理人员", "受理员{n}")
            .does("结案", "reporterAnswered", "是", "callback", "经尝试未联系上")
            .fault(
                    "returned-late",
                    "逾两个工作日才退回",
                    "returned after more than two working days",
                    "事件: RIGHT_USED_LATE WF art. 22",
                    moving("事件/退回", 8, "10:00"))
            .fault(
                    "returned-after-designation",
                    "最终指定后再次退回",
                    "returned again after a unit was designated for good",
                    "事件: REFUSED WF art. 22",
                    telling("事件/签收", "reason", "不属于本单位职责"),
                    instead("事件/签收", "退回"),
                    endingBefore("事件/延期"))
            .fault(
                    "dispute-unheard",
                    "未听取职责争议即指定",
                    "designated without hearing the dispute",
                    "事件: REFUSED WF art. 22",
                    telling("事件/指定承办单位", "disputeHeard", "否"))
            .fault(
                    "extension-untold",
                    "延期未告知反映人",
                    "extended without telling the reporter",
                    "事件: REFUSED BJ-JS art. 15(2)",
                    telling("事件/延期", "reporterTold", "否"))
            .fault(
                    "pushed-down",
                    "部门将自身职责转给乡镇",
                    "a department's duty pushed down to the township",
                    "事件: REFUSED SD-XZ art. 4",
                    telling("事件/指定承办单位", "leadKind", "乡镇（街道）"))
            .fault(
                    "open-twin",
                    "同一事件重复立案",
                    "filed beside an open event of the same place",
                    "事件: REFUSED BJ-JS art. 11(3) item 3",
                    telling("事件/立案", "openTwin", "是"));

    static final ImmutableList<Story> ALL = ImmutableList.<Story>builder()
            .addAll(ImmutableList.of(RAILING, RETURNED))
            .addAll(GridReferralStories.ALL)
            .addAll(PatrolStories.ALL)
            .addAll(CentreStories.ALL)
            .addAll(SupervisionStories.ALL)
            .addAll(CommunityStories.ALL)
            .build();
}
