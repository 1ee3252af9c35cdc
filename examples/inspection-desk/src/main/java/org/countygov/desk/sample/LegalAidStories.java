package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;

import com.google.common.collect.ImmutableList;

/** Legal aid in a county, and the election of its mediation committees. */
final class LegalAidStories {
    private LegalAidStories() {}

    /** Legal aid for a wage claim: papers supplemented, granted, a lawyer assigned, the report handed in. */
    static final Story LEGAL_AID = Story.of("legal-aid", "法律援助", "legal aid for a claim")
            .fromWorkday()
            .file("援助", "legal-aid")
            .at(0, "09:00")
            .by("法律援助申请人（受援人）", "甲{n}", "{县}法律援助中心")
            .does("申请法律援助", "matter", "法律列明的民事、行政事项", "means", "审查经济困难状况", "meansStated", "是")
            .at(1, "09:00")
            .by("法律援助机构", "审查员{n}")
            .does("一次性告知补充", "missing", "收入说明", "within", "5日")
            .at(3, "09:00")
            .by("法律援助申请人（受援人）", "甲{n}")
            .does("补充材料", "asAsked", "是")
            .at(6, "09:00")
            .by("法律援助机构", "审查员{n}")
            .does("决定给予援助", "inScope", "是", "meansMet", "是")
            .at(7, "09:00")
            .does("指派人员", "staff", "律师{n}")
            .at(60, "09:00")
            .by("法律援助人员", "律师{n}")
            .does("办结", "reported", "是")
            .at(62, "09:00")
            .by("法律援助机构", "审查员{n}")
            .does("归档", "nothingLeft", "是")
            .fault(
                    "decision-late",
                    "逾七日才决定",
                    "decided after more than seven days",
                    "援助: DUTY_OVERDUE LAL art. 43",
                    moving("援助/决定给予援助", 25, "09:00"),
                    moving("援助/指派人员", 26, "09:00"))
            .fault(
                    "assignment-late",
                    "逾三日才指派",
                    "assigned after more than three days",
                    "援助: DUTY_OVERDUE LAL art. 43",
                    moving("援助/指派人员", 20, "09:00"))
            .fault(
                    "means-unmet",
                    "不符合经济困难条件仍给予援助",
                    "granted although the means condition is not met",
                    "援助: REFUSED LAL art. 32",
                    telling("援助/决定给予援助", "meansMet", "否"))
            .fault(
                    "another-lawyer",
                    "由未被指派的律师办结",
                    "completed by a lawyer who was not assigned",
                    "援助: REFUSED LAL art. 50",
                    by("援助/办结", "法律援助人员", "律师乙{n}"));

    /** Somebody detained asks; the request is forwarded, refused, and granted on the objection. */
    static final Story DETAINED = Story.of("aid-refused", "被羁押人的法律援助", "legal aid refused and granted on objection")
            .fromWorkday()
            .file("援助", "legal-aid")
            .at(0, "15:00")
            .by("羁押场所或者办案机关", "民警{n}", "{县}看守所")
            .does("转交被羁押人申请", "matter", "刑事", "means", "审查经济困难状况", "meansStated", "是", "requestedAt", "{+0 09:00}")
            .at(3, "09:00")
            .by("法律援助机构", "审查员{n}", "{县}法律援助中心")
            .does("决定不予援助", "grounds", "不符合经济困难条件", "writtenReasons", "是")
            .at(5, "09:00")
            .by("法律援助申请人（受援人）", "甲{n}")
            .does("提出异议")
            .at(8, "09:00")
            .by("司法行政部门", "复核员{n}", "{县}司法局")
            .does("责令给予援助")
            .at(9, "09:00")
            .by("法律援助机构", "审查员{n}", "{县}法律援助中心")
            .does("指派人员", "staff", "律师{n}")
            .at(70, "09:00")
            .by("法律援助人员", "律师{n}")
            .does("办结", "reported", "是")
            .fault(
                    "no-reasons",
                    "不予援助未书面说明理由",
                    "refused without written reasons",
                    "援助: REFUSED LAL art. 43",
                    telling("援助/决定不予援助", "writtenReasons", "否"))
            .fault(
                    "nobody-assigned",
                    "责令给予后未指派",
                    "nobody assigned after the order to grant",
                    "援助: DUTY_OVERDUE LAL art. 43",
                    endingBefore("援助/指派人员"));

    /** A village's committee is elected; a member joins, another is replaced. */
    static final Story COMMITTEE = Story.of("committee", "村调委会的产生", "a village's committee is formed")
            .file("调委会", "committee")
            .at(0, "09:00")
            .by("设立单位", "村主任{n}", "{县}{乡镇}{村}村民委员会")
            .does("提出设立", "kind", "村民委员会的调解委员会")
            .at(3, "09:00")
            .by("推选单位", "主持人{n}")
            .does(
                    "推选产生",
                    "electedBy",
                    "村民代表会议",
                    "members",
                    "甲{n};乙{n};丙{n}",
                    "director",
                    "甲{n}",
                    "women",
                    "乙{n}",
                    "smallerGroups",
                    "无",
                    "minors",
                    "无",
                    "multiEthnicArea",
                    "否")
            .at(20, "09:00")
            .does(
                    "补选",
                    "electedBy",
                    "村民代表会议",
                    "member",
                    "丁{n}",
                    "office",
                    "委员",
                    "woman",
                    "否",
                    "smallerGroup",
                    "否",
                    "adult",
                    "是")
            .at(30, "09:00")
            .does(
                    "撤换",
                    "electedBy",
                    "村民代表会议",
                    "recalled",
                    "丙{n}",
                    "member",
                    "戊{n}",
                    "office",
                    "委员",
                    "woman",
                    "否",
                    "smallerGroup",
                    "否",
                    "adult",
                    "是")
            .fault(
                    "no-woman",
                    "没有妇女成员",
                    "no member is a woman",
                    "调委会: REFUSED PML art. 8(3)",
                    telling("调委会/推选产生", "women", "无"),
                    endingBefore("调委会/补选"))
            .fault(
                    "two-members",
                    "委员只有二人",
                    "only two members",
                    "调委会: REFUSED PML art. 8(2)",
                    telling("调委会/推选产生", "members", "甲{n};乙{n}"),
                    endingBefore("调委会/补选"))
            .fault(
                    "appointed-from-above",
                    "由设立单位自行指定",
                    "named by the establishing unit",
                    "调委会: REFUSED PML art. 9",
                    telling("调委会/推选产生", "electedBy", "设立单位自定程序"),
                    endingBefore("调委会/补选"))
            .fault(
                    "recalled-by-another-body",
                    "由其他会议撤换",
                    "recalled by another body",
                    "调委会: REFUSED PMC-1989 art. 3",
                    telling("调委会/撤换", "electedBy", "村民会议"));

    static final ImmutableList<Story> ALL = ImmutableList.of(LEGAL_AID, DETAINED, COMMITTEE);
}
