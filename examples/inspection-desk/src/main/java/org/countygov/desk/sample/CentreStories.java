package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;

import com.google.common.collect.ImmutableList;

/** What reaches the governance centre of a township, and how it consults, hands over and admits. */
final class CentreStories {
    private CentreStories() {}

    /** A request at one stop: registered, routed, decided in consultation, replied to, called back. */
    static final Story REQUEST = Story.of("request", "一站式诉求", "a request at one stop")
            .fromWorkday()
            .file("诉求", "centre-request")
            .at(0, "09:00")
            .by("中心受理人员", "受理员{n}", "{县}{乡镇}综治中心")
            .does("首问登记", "person", "甲{n}", "codeIssued", "是", "mandatory", "无", "complainedOf", "无")
            .at(0, "09:10")
            .does("受理", "withinScope", "是", "inAnotherChannel", "否", "asksHeldMaterial", "否")
            .at(0, "10:00")
            .by("中心分流指派人员", "分流员{n}")
            .does("分流", "lead", "{县}水利局", "helpers", "{县}{乡镇}农业农村办", "complexity", "一般", "inAnotherChannel", "否")
            .at(1, "09:00")
            .by("承办单位", "承办人{n}", "{县}水利局")
            .does("签收", "personContacted", "是")
            .at(2, "09:00")
            .by("中心负责人", "主任{n}", "{县}{乡镇}综治中心")
            .does("提请会商", "severalOrStuck", "是")
            .at(3, "09:00")
            .does(
                    "会商决定",
                    "minutesKept",
                    "是",
                    "lead",
                    "{县}水利局",
                    "helpers",
                    "{县}{乡镇}农业农村办",
                    "doneBy",
                    "{+6}",
                    "replacesChannel",
                    "否")
            .at(5, "09:00")
            .by("承办单位", "承办人{n}", "{县}水利局")
            .does("答复", "onSubstance", "是", "helpersParts", "是")
            .at(6, "09:00")
            .by("中心受理人员", "受理员{n}", "{县}{乡镇}综治中心")
            .does("回访", "contact", "已联系上", "contacted", "是", "solved", "是", "satisfied", "是")
            .at(7, "09:00")
            .does("办结")
            .fault(
                    "reply-late",
                    "逾期答复",
                    "replied late",
                    "诉求: DUTY_OVERDUE BJ-JS art. 13",
                    moving("诉求/答复", 14, "09:00"),
                    moving("诉求/回访", 15, "09:00"),
                    moving("诉求/办结", 16, "09:00"))
            .fault(
                    "uncontacted",
                    "签收后未联系诉求人",
                    "acknowledged without contacting the person",
                    "诉求: REFUSED BJ-JS art. 15(1)",
                    telling("诉求/签收", "personContacted", "否"))
            .fault(
                    "empty-reply",
                    "答复未回应实质诉求",
                    "a reply that does not answer the substance",
                    "诉求: REFUSED BJ-JS art. 15(3)",
                    telling("诉求/答复", "onSubstance", "否"))
            .fault(
                    "called-back-by-the-unit",
                    "由承办单位自行回访",
                    "called back by the handling unit itself",
                    "诉求: REFUSED BJ-JS art. 23",
                    Change.of("诉求/回访", "{县}水利局"))
            .fault(
                    "invented-satisfaction",
                    "未联系上却记录满意",
                    "satisfaction recorded of somebody whom nobody reached",
                    "诉求: REFUSED BJ-JS art. 23",
                    telling("诉求/回访", "contact", "经尝试未联系上"))
            .fault(
                    "in-another-channel",
                    "已由其他法定途径受理仍受理",
                    "accepted although another channel has it",
                    "诉求: REFUSED BJ-JS art. 11",
                    telling("诉求/受理", "inAnotherChannel", "是"));

    /** A regular meeting of departments, with minutes. */
    static final Story MEETING = Story.of("meeting", "会商例会", "a regular meeting")
            .fromWorkday()
            .file("会商", "consultation")
            .at(0, "09:00")
            .by("中心负责人", "主任{n}", "{县}综治中心")
            .does("安排会商", "kind", "会商例会", "questionsListed", "是")
            .at(2, "09:00")
            .does("召开会商", "departmentsPresent", "是")
            .at(3, "09:00")
            .does(
                    "形成纪要",
                    "lead",
                    "{县}水利局",
                    "helpers",
                    "{县}农业农村局",
                    "doneBy",
                    "{+20}",
                    "replacesChannel",
                    "否",
                    "againstLaw",
                    "否")
            .fault(
                    "absent",
                    "有关部门未到会",
                    "the departments are absent",
                    "会商: REFUSED BJ-JS art. 24",
                    telling("会商/召开会商", "departmentsPresent", "否"))
            .fault(
                    "two-leads",
                    "一事两个牵头单位",
                    "two leads for one matter",
                    "会商: REFUSED JN art. 29",
                    telling("会商/形成纪要", "lead", "{县}水利局;{县}农业农村局"))
            .fault(
                    "instead-of-a-court",
                    "以纪要代替法定途径",
                    "minutes in the place of a statutory channel",
                    "会商: REFUSED BJ-JS art. 11",
                    telling("会商/形成纪要", "replacesChannel", "是"));

    /** A breach found on a round goes to the township's enforcement team. */
    static final Story HANDOFF = Story.of("handoff", "移交综合执法", "a breach handed to the enforcement team")
            .fromWorkday()
            .file("移交", "enforcement-handoff")
            .at(0, "09:00")
            .by("网格员", "网格员{n}", "{县}{乡镇}{村}")
            .does("报告违法线索", "event", "事件-{n}", "evidence", "是")
            .at(1, "09:00")
            .by("乡镇人民政府、街道办事处", "分管领导{n}", "{县}{乡镇}")
            .does(
                    "移交综合行政执法队",
                    "basis",
                    "县级部门委托",
                    "delegated",
                    "现场检查",
                    "delegator",
                    "{县}城市管理局",
                    "team",
                    "{县}{乡镇}综合行政执法队")
            .at(8, "09:00")
            .by("综合行政执法队", "执法员{n}", "{县}{乡镇}综合行政执法队")
            .does("反馈执法结果", "result", "已责令改正")
            .fault(
                    "no-evidence",
                    "未保存证据",
                    "the evidence was not preserved",
                    "移交: REFUSED BZ art. 14",
                    telling("移交/报告违法线索", "evidence", "否"))
            .fault(
                    "beyond-delegation",
                    "委托范围以外的执法事项",
                    "an act that cannot be delegated",
                    "移交: REFUSED SD-XZ art. 8",
                    telling("移交/移交综合行政执法队", "delegated", ""))
            .fault(
                    "off-the-list",
                    "移交清单以外的职权",
                    "a power that is on no list",
                    "移交: REFUSED BJ-JD art. 11",
                    telling("移交/移交综合行政执法队", "basis", "公布的乡镇职权清单"),
                    telling("移交/移交综合行政执法队", "onList", "否"))
            .fault(
                    "wrong-team",
                    "由其他执法队反馈",
                    "the result returned by another team",
                    "移交: REFUSED BZ art. 14",
                    Change.of("移交/反馈执法结果", "{县}城市管理局"));

    /** A matter that a department wants the grids to do: admitted, published, removed. */
    static final Story LIST_ITEM = Story.of("list-item", "事项准入", "an item admitted to the list")
            .fromWorkday()
            .file("事项", "grid-item")
            .at(0, "09:00")
            .by("县级部门", "经办人{n}", "{县}应急管理局")
            .does("提出事项", "department", "{县}应急管理局", "assignees", "网格员", "selfResolvable", "是", "ownGrid", "否")
            .at(10, "09:00")
            .by("县级平安建设协调机构", "审核员{n}", "{县}平安办")
            .does("准入", "legalBasis", "是", "departmentsHeard", "是", "funds", "是", "training", "是")
            .at(12, "09:00")
            .does("公布")
            .at(40, "09:00")
            .does("退出", "reason", "专项工作结束")
            .fault(
                    "no-funds",
                    "准入未随带经费",
                    "admitted without funds",
                    "事项: REFUSED BZ art. 10",
                    telling("事项/准入", "funds", "否"))
            .fault(
                    "own-grid",
                    "部门自建网格",
                    "a department's grid of its own",
                    "事项: REFUSED BZ art. 6",
                    telling("事项/提出事项", "ownGrid", "是"))
            .fault("unpublished", "未经公布", "never published", "事项: STEP_SKIPPED BZ art. 10", without("事项/公布"));

    static final ImmutableList<Story> ALL = ImmutableList.of(REQUEST, MEETING, HANDOFF, LIST_ITEM);
}
