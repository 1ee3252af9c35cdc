package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;
import static org.countygov.desk.sample.CriminalPassages.LEGAL_BRIGADE;
import static org.countygov.desk.sample.CriminalPassages.PROCURATORATE;
import static org.countygov.desk.sample.CriminalPassages.STATION;
import static org.countygov.desk.sample.CriminalPassages.SUPERIOR_PROCURATORATE;
import static org.countygov.desk.sample.CriminalPassages.arrestRequested;
import static org.countygov.desk.sample.CriminalPassages.arrested;
import static org.countygov.desk.sample.CriminalPassages.detained;
import static org.countygov.desk.sample.CriminalPassages.filed;
import static org.countygov.desk.sample.CriminalPassages.prosecuted;
import static org.countygov.desk.sample.CriminalPassages.transferred;
import static org.countygov.desk.sample.PoliceApprovals.byCountyHead;

import com.google.common.collect.ImmutableList;

/** Where police and procuratorate disagree: a supplement, a refused arrest, a case that is not prosecuted. */
final class ProcuratorateStories {
    private ProcuratorateStories() {}

    /** The case comes back for a supplement; its second exit is returned once by the reviewer, too. */
    static final Story SUPPLEMENT = withFaultsOfSupplement(supplement());

    /** The arrest is refused and the suspect released; on reconsideration it is approved. */
    static final Story REFUSED_ARREST = withFaultsOfArrest(refusedArrest());

    /** The procuratorate does not prosecute; police and victim object in vain. */
    static final Story NOT_PROSECUTED = withFaultsOfNonProsecution(notProsecuted());

    static final ImmutableList<Story> ALL = ImmutableList.of(SUPPLEMENT, REFUSED_ARREST, NOT_PROSECUTED);

    // ---- the supplement

    private static Story supplement() {
        Story held =
                arrested(detained(filed(Story.of("supplement", "退回补充侦查", "a case returned for supplement")), 3), 5);
        Story returned = transferred(held, 30)
                .file("强制措施")
                .at(50, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("退回补充侦查")
                .file("刑事")
                .at(50, "10:00")
                .does("退回补充侦查", "outlineAttached", "是");
        Story again = reviewed(returned)
                .file("刑事")
                .at(65, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("重新移送", byCountyHead("outcome", "补充了事实、证据", "rightPaper", "是", "reviewed", "是"))
                .file("强制措施")
                .at(65, "10:10")
                .does("补充侦查完毕移送", byCountyHead());
        return prosecuted(again, 80);
    }

    private static Story reviewed(Story story) {
        return story.file("审核", "review-item")
                .at(58, "10:00")
                .by("办案部门负责人", "所长{n}", STATION)
                .does(
                        "提交审核",
                        "point",
                        "补充侦查后重新移送",
                        "caseUnit",
                        STATION,
                        "caseOfficers",
                        "民警甲{n};民警乙{n}",
                        "inCustody",
                        "是",
                        "legalPeriodEnds",
                        "{+78 10:00}",
                        "complete",
                        "是")
                .at(58, "11:00")
                .by("法制部门负责人", "大队长{n}", LEGAL_BRIGADE)
                .does("指定审核人", "reviewer", "审核人{n}", "reviewerUnit", LEGAL_BRIGADE, "noRecusalGround", "是")
                .at(58, "14:00")
                .by("法制部门", "审核人{n}")
                .does("开始审核")
                .at(59, "10:00")
                .does("退回补正", "defects", "证据;涉案财物", "basisGiven", "是")
                .at(60, "09:00")
                .by("办案部门负责人", "所长{n}", STATION)
                .does("补正后重报", "answered", "证据;涉案财物")
                .at(61, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("审核通过", "checked", "事实;证据;定性和适用法律;程序和手续;拟采取的措施或者处理;涉案财物", "reasoned", "是")
                .at(61, "16:00")
                .by("县级以上公安机关负责人", "局长{n}")
                .does("批准")
                .at(64, "10:00")
                .by("法制部门", "审核人{n}")
                .does("统一移送检察院");
    }

    private static Story withFaultsOfSupplement(Story story) {
        return story.file("审核")
                .at(121, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("记录反馈", "feedback", "批准、起诉或者采纳")
                .fault(
                        "no-outline",
                        "退回补充侦查未附提纲",
                        "returned without an outline of what to supplement",
                        "刑事: REFUSED CR art. 295",
                        telling("刑事/退回补充侦查", "outlineAttached", "否"))
                .fault(
                        "supplement-late",
                        "补充侦查超期",
                        "resubmitted after the month of the supplement",
                        ImmutableList.of(
                                "刑事: DUTY_OVERDUE CR art. 295",
                                "强制措施: REFUSED CRIMINAL-PL-2018 art. 98",
                                "强制措施: DUTY_OVERDUE CR art. 295"),
                        moving("刑事/重新移送", 90, "10:00"),
                        moving("强制措施/补充侦查完毕移送", 90, "10:10"),
                        moving("刑事/提起公诉", 100, "10:00"),
                        moving("强制措施/提起公诉", 100, "10:00"))
                .fault(
                        "resubmitted-by-officer",
                        "办案民警直接重新移送",
                        "resubmitted past the legal department",
                        "刑事: REFUSED CR art. 296",
                        by("刑事/重新移送", "办案民警", "民警甲{n}"))
                .fault(
                        "approved-by-unit",
                        "由办案部门负责人批准重新移送",
                        "the resubmission approved by the head of the case unit",
                        "审核: REFUSED CR art. 178",
                        by("审核/批准", "办案部门负责人", "所长{n}"));
    }

    // ---- the refused arrest

    private static Story refusedArrest() {
        Story held = detained(filed(Story.of("refused-arrest", "不批准逮捕", "a refused arrest")), 3);
        Story released = arrestRequested(held, 5)
                .at(10, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("不批准逮捕", "reasonsGiven", "是", "outline", "否")
                .file("复议", "refused-arrest-reconsideration")
                .at(10, "10:00")
                .does("送达决定", "addressee", "审核人{n}", "withSupplementOutline", "否")
                .file("强制措施")
                .at(10, "14:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("不批准逮捕后释放")
                .at(10, "15:00")
                .does("送交执行回执")
                .file("刑事")
                .at(10, "15:10")
                .does("解除强制措施", byCountyHead("suspect", "丙{n}"))
                .file("复议")
                .at(12, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("申请复议", byCountyHead("released", "是"))
                .file("强制措施")
                .at(12, "10:00")
                .does("要求复议", byCountyHead("remedy", "复议-{n}"))
                .file("复议")
                .at(17, "09:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("作出复议决定", "outcome", "撤销或者变更原决定", "reasoned", "是")
                .file("强制措施")
                .at(17, "10:00")
                .does("复议复核后批准逮捕");
        return prosecuted(transferred(arrestedAfterAll(released), 30), 60);
    }

    private static Story arrestedAfterAll(Story story) {
        return story.at(17, "14:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("执行逮捕", byCountyHead("warrantShown", "是", "twoInvestigators", "是"))
                .file("刑事")
                .at(17, "14:10")
                .does(
                        "采取强制措施",
                        PoliceApprovals.byHeadAndProcuratorate(
                                "suspect",
                                "丙{n}",
                                "measure",
                                "逮捕",
                                "investigators",
                                "民警甲{n};民警乙{n}",
                                "measureFile",
                                "强制措施-{n}"))
                .file("强制措施")
                .at(17, "15:00")
                .does("送看守所")
                .at(17, "16:00")
                .does("通知家属")
                .at(17, "17:00")
                .does("送交执行回执")
                .at(18, "09:00")
                .does("讯问", "place", "看守所讯问室", "twoInvestigators", "是", "rightsTold", "是");
    }

    private static Story withFaultsOfArrest(Story story) {
        return story.fault(
                        "refused-without-reasons",
                        "不批准逮捕未说明理由",
                        "arrest refused without reasons",
                        "强制措施: REFUSED PRR art. 285",
                        telling("强制措施/不批准逮捕", "reasonsGiven", "否"))
                .fault(
                        "asked-before-release",
                        "未释放即要求复议",
                        "reconsideration asked for before the suspect was released",
                        "复议: REFUSED CRIMINAL-PL-2018 art. 92",
                        telling("复议/申请复议", "released", "否"))
                .fault(
                        "reconsidered-late",
                        "逾期作出复议决定",
                        "reconsidered after seven days",
                        "复议: DUTY_OVERDUE PRR art. 290",
                        moving("复议/作出复议决定", 30, "09:00"));
    }

    // ---- the case that is not prosecuted

    private static Story notProsecuted() {
        Story held = arrested(detained(filed(Story.of("not-prosecuted", "不起诉", "a case not prosecuted")), 3), 5);
        return objected(transferred(held, 30)
                .file("刑事")
                .at(50, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("不起诉", "ground", "犯罪情节轻微")
                .file("复议", "non-prosecution-reconsideration")
                .at(50, "10:30")
                .does("送达决定", "addressee", "审核人{n}", "withSupplementOutline", "否")
                .file("强制措施")
                .at(50, "14:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("不起诉后释放、解除", "notProsecuted", "是")
                .file("刑事")
                .at(50, "14:10")
                .does("不起诉后释放", "released", "是", "propertyReleased", "是"));
    }

    private static Story objected(Story story) {
        return story.file("申诉", "victim-non-prosecution-complaint")
                .at(51, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("送达决定", "addressee", "甲{n}")
                .file("复议")
                .at(55, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("申请复议", byCountyHead("released", "是"))
                .file("刑事")
                .at(55, "10:10")
                .does("对不起诉要求复议", byCountyHead("remedy", "复议-{n}"))
                .file("申诉")
                .at(56, "10:00")
                .by("被害人、被侵害人", "甲{n}", "")
                .does("提出异议")
                .file("复议")
                .at(75, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("作出复议决定", "outcome", "维持原决定", "reasoned", "是")
                .at(80, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("申请复核", byCountyHead("released", "是"))
                .file("申诉")
                .at(90, "10:00")
                .by("上一级人民检察院", "检察员{n}", SUPERIOR_PROCURATORATE)
                .does("作出决定", "outcome", "维持原决定", "reasoned", "是")
                .at(95, "10:00")
                .by("被害人、被侵害人", "甲{n}", "")
                .does("转入其他途径")
                .file("复议")
                .at(100, "10:00")
                .by("上一级人民检察院", "检察员{n}", SUPERIOR_PROCURATORATE)
                .does("作出复核决定", "outcome", "维持原决定", "reasoned", "是");
    }

    private static Story withFaultsOfNonProsecution(Story story) {
        return story.fault(
                        "not-released",
                        "不起诉后未释放即要求复议",
                        "reconsideration asked for while the suspect was held",
                        "刑事: REFUSED CR art. 293",
                        without("刑事/不起诉后释放"))
                .fault(
                        "objected-late",
                        "被害人逾期申诉",
                        "the victim objects after seven days",
                        "申诉: REFUSED CRIMINAL-PL-2018 art. 180",
                        moving("申诉/提出异议", 75, "10:00"))
                .fault(
                        "objected-by-another",
                        "由他人提出申诉",
                        "somebody else objects",
                        "申诉: REFUSED CRIMINAL-PL-2018 art. 180",
                        by("申诉/提出异议", "被害人、被侵害人", "乙{n}"))
                .fault(
                        "asked-unapproved",
                        "要求复议未经局领导批准",
                        "asked for with the approval of the case unit alone",
                        "复议: REFUSED CR art. 294",
                        telling("复议/申请复议", "approval:role", "办案部门负责人"))
                .fault(
                        "reviewed-late",
                        "逾期作出复核决定",
                        "reviewed after thirty days",
                        "复议: DUTY_OVERDUE PRR art. 380",
                        moving("复议/作出复核决定", 125, "10:00"));
    }
}
