package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.telling;

import com.google.common.collect.ImmutableList;

/** Events that leave the grid: to departments that a whistle summons, to mediation and back, to the police. */
final class GridReferralStories {
    private GridReferralStories() {}

    /** A whistle that summons departments, which handle the matter together. */
    static final Story WHISTLE = Story.of("whistle", "吹哨报到", "a whistle that summons departments")
            .fromWorkday()
            .file("事件", "grid-event")
            .at(0, "09:00")
            .by("网格员", "网格员{n}", "{县}{乡镇}{村}")
            .does(
                    "上报",
                    "grids",
                    "330726101201001",
                    "category",
                    "违法采砂",
                    "mandatory",
                    "无",
                    "source",
                    "网格员上报",
                    "verified",
                    "是",
                    "confidential",
                    "否",
                    "replyWished",
                    "否",
                    "complainedOf",
                    "无")
            .at(0, "09:30")
            .by("中心受理人员", "受理员{n}", "{县}{乡镇}综治中心")
            .does("受理")
            .at(0, "09:40")
            .does("立案", "verified", "是", "openTwin", "否", "fileNumber", "网格{n}号")
            .at(0, "10:00")
            .by("中心分流指派人员", "分流员{n}")
            .does(
                    "分流",
                    "level",
                    "县级",
                    "category",
                    "违法采砂",
                    "standard",
                    "停止采砂并恢复",
                    "limit",
                    "10个工作日",
                    "onListOrDuty",
                    "是",
                    "mandatory",
                    "无")
            .at(0, "10:10")
            .by("中心负责人", "主任{n}")
            .does("吹哨", "ground", "综合执法事项", "departments", "{县}水利局;{县}自然资源局")
            .at(0, "10:25")
            .by("承办单位", "水利员{n}", "{县}水利局")
            .does("报到")
            .at(0, "10:30")
            .by("承办单位", "资源员{n}", "{县}自然资源局")
            .does("报到")
            .at(0, "11:00")
            .by("中心负责人", "主任{n}", "{县}{乡镇}综治中心")
            .does(
                    "开始联合处置",
                    "lead",
                    "{县}水利局",
                    "leadKind",
                    "部门或者其派出机构",
                    "helpers",
                    "{县}自然资源局",
                    "limit",
                    "10个工作日",
                    "onOwnList",
                    "否",
                    "departmentDuty",
                    "是")
            .at(5, "09:00")
            .by("承办单位", "水利员{n}", "{县}水利局")
            .does("反馈处置结果", "meetsStandard", "是", "evidence", "是", "replyPrepared", "否")
            .at(5, "15:00")
            .by("核查人员", "核查员{n}", "{县}{乡镇}综治中心")
            .does("核查通过", "evidenceAt", "{+5 14:00}")
            .at(6, "09:00")
            .by("中心受理人员", "受理员{n}")
            .does("结案", "reporterAnswered", "否")
            .fault(
                    "nobody-came",
                    "被召集的部门均未到场",
                    "no summoned department comes",
                    "事件: DUTY_OVERDUE BJ-JD art. 5",
                    endingBefore("事件/报到"))
            .fault(
                    "not-summoned",
                    "未被召集的部门报到",
                    "a department reports in that was not summoned",
                    "事件: REFUSED BJ-JD art. 5",
                    telling("事件/吹哨", "departments", "{县}水利局"),
                    telling("事件/开始联合处置", "helpers", "无"))
            .fault(
                    "helper-reports",
                    "由协办单位反馈处置结果",
                    "the result submitted by a unit that only helps",
                    "事件: REFUSED BJ-JS art. 14",
                    Change.of("事件/反馈处置结果", "{县}自然资源局"))
            .fault(
                    "whistle-by-a-clerk",
                    "受理人员自行吹哨",
                    "a whistle blown by a clerk",
                    "事件: REFUSED BJ-JD art. 5",
                    by("事件/吹哨", "中心受理人员", "受理员{n}"));

    /** A quarrel that goes to mediation, comes back, and is handled by the grid. */
    static final Story QUARREL = Story.of("quarrel", "移送调解又退回的纠纷", "a quarrel that comes back from mediation")
            .fromWorkday()
            .file("事件", "grid-event")
            .at(0, "09:00")
            .by("网格员", "网格员{n}", "{县}{乡镇}{村}")
            .does(
                    "上报",
                    "grids",
                    "330726101201001",
                    "category",
                    "邻里纠纷",
                    "mandatory",
                    "无",
                    "source",
                    "网格员上报",
                    "verified",
                    "是",
                    "confidential",
                    "是",
                    "replyWished",
                    "否",
                    "complainedOf",
                    "无")
            .at(0, "09:30")
            .by("中心受理人员", "受理员{n}", "{县}{乡镇}综治中心")
            .does("受理")
            .at(0, "09:40")
            .does("立案", "verified", "是", "openTwin", "否", "fileNumber", "网格{n}号")
            .at(0, "10:00")
            .by("中心分流指派人员", "分流员{n}")
            .does(
                    "分流",
                    "level",
                    "村（社区）级",
                    "category",
                    "邻里纠纷",
                    "standard",
                    "恢复通行",
                    "limit",
                    "10个工作日",
                    "onListOrDuty",
                    "是",
                    "mandatory",
                    "无")
            .at(0, "10:10")
            .does("移送调解", "civil", "是", "partyRefuses", "否", "crimeSuspected", "否")
            .file("调解", "people-mediation")
            .at(1, "09:00")
            .by("人民调解委员会", "登记员", "{县}{乡镇}人民调解委员会")
            .does(
                    "接收移送",
                    "parties",
                    "甲{n};乙{n}",
                    "kind",
                    "一般民间纠纷",
                    "civil",
                    "是",
                    "referringOrgan",
                    "其他机关或者单位",
                    "partiesAgree",
                    "是",
                    "committeeAgrees",
                    "是",
                    "letter",
                    "是")
            .at(1, "09:30")
            .does("受理", "exclusions", "无", "papers", "调解申请书或者受理登记表;权利义务告知书;身份证明")
            .at(1, "10:00")
            .does("指定调解员", "mediators", "丙{n}", "inOffice", "是")
            .at(2, "09:00")
            .by("人民调解员", "丙{n}")
            .does("开始调解", "rightsExplained", "是", "publicityAsked", "是")
            .at(4, "10:00")
            .does("终止调解", "reason", "调解不成", "routesExplained", "是")
            .at(4, "15:00")
            .by("人民调解委员会", "登记员")
            .does("立卷归档", "items", "调解申请书或者受理登记表;权利义务告知书;身份证明;调解笔录")
            .file("事件")
            .at(5, "09:00")
            .by("中心受理人员", "受理员{n}", "{县}{乡镇}综治中心")
            .does("调解不成", "endedByMediator", "是", "routesExplained", "是")
            .at(5, "10:00")
            .by("中心分流指派人员", "分流员{n}")
            .does(
                    "派遣",
                    "lead",
                    "{县}{乡镇}{村}村民委员会",
                    "leadKind",
                    "村（居）民委员会",
                    "helpers",
                    "无",
                    "limit",
                    "10个工作日",
                    "onOwnList",
                    "是",
                    "departmentDuty",
                    "否")
            .at(6, "09:00")
            .by("承办单位", "村主任{n}", "{县}{乡镇}{村}村民委员会")
            .does("签收")
            .at(10, "09:00")
            .does("反馈处置结果", "meetsStandard", "是", "evidence", "是", "replyPrepared", "否")
            .at(10, "15:00")
            .by("核查人员", "核查员{n}", "{县}{乡镇}综治中心")
            .does("核查通过", "evidenceAt", "{+10 14:00}")
            .at(11, "09:00")
            .by("中心受理人员", "受理员{n}")
            .does("结案", "reporterAnswered", "否")
            .fault(
                    "party-refuses",
                    "当事人拒绝仍移送调解",
                    "sent to mediation although a party refuses",
                    "事件: REFUSED PML art. 17",
                    telling("事件/移送调解", "partyRefuses", "是"))
            .fault(
                    "crime-suspected",
                    "有犯罪嫌疑仍移送调解",
                    "sent to mediation although a crime is suspected",
                    "事件: REFUSED PML art. 25",
                    telling("事件/移送调解", "crimeSuspected", "是"))
            .fault(
                    "still-mediated",
                    "调解尚未终止即退回",
                    "taken back before the mediator had ended it",
                    "事件: REFUSED PML art. 26",
                    telling("事件/调解不成", "endedByMediator", "否"))
            .fault(
                    "not-on-the-list",
                    "村委会主办清单以外的事项",
                    "a villagers' committee leads what is not on its list",
                    "事件: REFUSED BJ-JS art. 17",
                    telling("事件/派遣", "onOwnList", "否"))
            .fault(
                    "violence-kept-in-the-grid",
                    "疑似家庭暴力按普通纠纷分流、移送调解",
                    "suspected violence handled as a quarrel",
                    ImmutableList.of("事件: REFUSED DV art. 14", "事件: REFUSED DV art. 14"),
                    telling("事件/上报", "mandatory", "无、限制民事行为能力人疑似遭受家庭暴力"),
                    endingBefore("调解/接收移送"));

    /** Suspected violence in a home: it leaves the grid at once. */
    static final Story VIOLENCE = Story.of("violence", "疑似家庭暴力", "suspected violence in a home")
            .file("事件", "grid-event")
            .at(0, "20:00")
            .by("网格员", "网格员{n}", "{县}{乡镇}{村}")
            .does(
                    "上报",
                    "grids",
                    "330726101201001",
                    "category",
                    "家庭暴力线索",
                    "mandatory",
                    "无、限制民事行为能力人疑似遭受家庭暴力",
                    "source",
                    "网格员上报",
                    "verified",
                    "否",
                    "confidential",
                    "是",
                    "replyWished",
                    "否",
                    "complainedOf",
                    "无")
            .at(0, "20:05")
            .does("紧急移送", "emergency", "否", "mandatory", "无、限制民事行为能力人疑似遭受家庭暴力", "target", "公安（110）")
            .fault(
                    "to-nobody",
                    "未写明移送给谁",
                    "handed over to nobody in particular",
                    "事件: NOT_ESTABLISHED BJ-JS art. 11",
                    telling("事件/紧急移送", "target", ""))
            .fault(
                    "by-a-resident",
                    "由居民代为移送",
                    "the handing over left to a resident",
                    "事件: REFUSED BJ-JS art. 11",
                    by("事件/紧急移送", "居民、群众", "甲{n}"));

    static final ImmutableList<Story> ALL = ImmutableList.of(WHISTLE, QUARREL, VIOLENCE);
}
