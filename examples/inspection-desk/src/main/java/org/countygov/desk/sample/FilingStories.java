package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.CriminalPassages.COUNTY;
import static org.countygov.desk.sample.CriminalPassages.LEGAL_BRIGADE;
import static org.countygov.desk.sample.CriminalPassages.PROCURATORATE;
import static org.countygov.desk.sample.CriminalPassages.STATION;
import static org.countygov.desk.sample.CriminalPassages.accused;
import static org.countygov.desk.sample.PoliceApprovals.byCountyHead;

import com.google.common.collect.ImmutableList;

/** Reports that are not filed at first: an accuser's, whom the procuratorate helps, and an agency's, who objects. */
final class FilingStories {
    private FilingStories() {}

    /** The police decline; reconsideration and review change nothing; the procuratorate has the case filed. */
    static final Story DECLINED = withFaultsOfDeclining(declined());

    /** An agency's transfer is completed, declined, and filed upon its objection. */
    static final Story AGENCY = withFaultsOfAgency(agency());

    static final ImmutableList<Story> ALL = ImmutableList.of(DECLINED, AGENCY);

    // ---- the accuser

    private static Story declined() {
        Story declined = accused(Story.of("declined", "不予立案", "a report declined"))
                .at(2, "15:00")
                .does("不予立案", byCountyHead("grounds", "没有犯罪事实", "reasonsInWriting", "是", "reviewed", "是"))
                .file("警情")
                .at(2, "16:00")
                .does("关联案件决定", "nature", "刑事", "case", "刑事-{n}", "decided", "是")
                .file("刑事")
                .at(3, "10:00")
                .does("送达不予立案通知书")
                .file("复议", "non-filing-reconsideration")
                .at(3, "10:00")
                .by("县级公安机关", "民警甲{n}", COUNTY)
                .does("送达决定", "addressee", "甲{n}", "withSupplementOutline", "否")
                .at(8, "10:00")
                .by("控告人", "甲{n}", "")
                .does("申请复议")
                .at(20, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("作出复议决定", "outcome", "维持原决定", "reasoned", "是")
                .at(25, "10:00")
                .by("控告人", "甲{n}", "")
                .does("申请复核")
                .at(45, "10:00")
                .by("上一级公安机关", "复核民警{n}", "市公安局")
                .does("作出复核决定", "outcome", "维持原决定", "reasoned", "是");
        return investigated(supervised(declined));
    }

    private static Story supervised(Story story) {
        return story.file("立案监督", "filing-supervision")
                .at(50, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("要求说明理由", "subject", "应当立案而不立案")
                .at(55, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("说明理由", "reasoned", "是", "withEvidence", "是")
                .at(60, "09:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("通知立案", "reasonsFail", "是")
                .file("刑事")
                .at(60, "10:00")
                .does("收到通知立案书", "supervision", "立案监督-{n}")
                .at(70, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("按检察院通知立案", byCountyHead("suspects", "丙{n}", "copyToProcuratorate", "是"))
                .file("立案监督")
                .at(70, "10:10")
                .by("县级公安机关", "民警甲{n}", COUNTY)
                .does("按通知立案", byCountyHead());
    }

    private static Story investigated(Story story) {
        return story.file("刑事")
                .at(71, "10:00")
                .by("办案民警", "民警乙{n}", STATION)
                .does("开展侦查", "investigators", "民警乙{n};民警丁{n}")
                .at(110, "10:00")
                .does(
                        "侦查终结",
                        byCountyHead(
                                "met",
                                "案件事实清楚;证据确实、充分;犯罪性质和罪名认定正确;法律手续完备;依法应当追究刑事责任",
                                "legalityChecked",
                                "是",
                                "reportWritten",
                                "是",
                                "majorCase",
                                "否"))
                .file("立案监督")
                .at(110, "11:00")
                .by("县级公安机关", "民警乙{n}", COUNTY)
                .does("记录侦查终结");
    }

    private static Story withFaultsOfDeclining(Story story) {
        return story.fault(
                        "no-reasons",
                        "不予立案未书面说明理由",
                        "declined without written reasons",
                        "刑事: REFUSED CR art. 178",
                        telling("刑事/不予立案", "reasonsInWriting", "否"))
                .fault(
                        "sent-to-court",
                        "以被害人可以自诉为由不予立案",
                        "declined because the victim could go to court",
                        "刑事: REFUSED CR art. 178",
                        telling("刑事/不予立案", "grounds", "被害人可以自诉"))
                .fault(
                        "notice-served-late",
                        "逾期送达不予立案通知书",
                        "the notice of non-filing served late",
                        "刑事: DUTY_OVERDUE CR art. 178",
                        moving("刑事/送达不予立案通知书", 16, "10:00"))
                .fault(
                        "asked-late",
                        "控告人逾期申请复议",
                        "reconsideration asked for after seven days",
                        "复议: REFUSED CR art. 179",
                        moving("复议/申请复议", 20, "09:00"))
                .fault(
                        "reconsidered-late",
                        "逾期作出复议决定",
                        "reconsidered after thirty days",
                        "复议: DUTY_OVERDUE CR art. 179",
                        moving("复议/作出复议决定", 60, "10:00"),
                        moving("复议/申请复核", 65, "10:00"),
                        moving("复议/作出复核决定", 80, "10:00"))
                .fault(
                        "explained-late",
                        "逾期说明不立案理由",
                        "explained to the procuratorate late",
                        "立案监督: DUTY_OVERDUE CR art. 182",
                        moving("立案监督/说明理由", 67, "10:00"),
                        moving("立案监督/通知立案", 68, "09:00"))
                .fault(
                        "filed-late-on-notice",
                        "未按通知期限立案",
                        "filed after the time of the procuratorate's notice",
                        "刑事: DUTY_OVERDUE CR art. 182",
                        moving("刑事/按检察院通知立案", 90, "10:00"),
                        moving("刑事/开展侦查", 91, "10:00"))
                .fault(
                        "unreasoned-explanation",
                        "说明理由未附证据材料",
                        "explained without the evidence",
                        "立案监督: REFUSED CR art. 182",
                        telling("立案监督/说明理由", "withEvidence", "否"));
    }

    // ---- the agency

    private static Story agency() {
        Story completed = Story.of("agency", "行政执法机关移送", "a transfer by an agency")
                .file("警情", "police-alert")
                .at(0, "09:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("接警", "channel", "其他机关移送", "kind", "移送", "class", "刑事类", "papersComplete", "否")
                .at(0, "15:00")
                .does("通知补正移送材料")
                .at(1, "10:00")
                .by("行政执法机关", "执法员{n}", "{县}市场监督管理局")
                .does("补正移送材料")
                .at(1, "10:30")
                .by("办案民警", "民警甲{n}", STATION)
                .does("分类", "class", "刑事类")
                .at(1, "11:00")
                .does("当场登记报案", "nature", "刑事", "done", "当场网上登记;当场接收证据并出具清单;当场出具回执并告知查询方式;告知投诉方式", "case", "刑事-{n}")
                .file("刑事", "criminal-case")
                .at(1, "11:10")
                .does(
                        "受理报案",
                        "source",
                        "行政执法机关移送",
                        "alert",
                        "警情-{n}",
                        "evidenceListed",
                        "是",
                        "receiptGiven",
                        "是",
                        "papersComplete",
                        "是")
                .at(1, "11:20")
                .does("开始立案审查")
                .at(2, "10:00")
                .does("不予立案", byCountyHead("grounds", "没有犯罪事实", "reasonsInWriting", "是", "reviewed", "是"));
        return filedAfterAll(completed);
    }

    private static Story filedAfterAll(Story story) {
        return story.file("警情")
                .at(3, "09:00")
                .does("关联案件决定", "nature", "刑事", "case", "刑事-{n}", "decided", "是")
                .file("刑事")
                .at(3, "10:00")
                .does("送达不予立案通知书")
                .file("复议", "agency-non-filing-objection")
                .at(3, "10:00")
                .by("县级公安机关", "民警甲{n}", COUNTY)
                .does("送达决定", "addressee", "执法员{n}")
                .at(5, "10:00")
                .by("行政执法机关", "执法员{n}", "{县}市场监督管理局")
                .does("提出异议")
                .at(7, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("作出决定", "outcome", "撤销或者变更原决定", "reasoned", "是")
                .file("刑事")
                .at(8, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("因新事实立案", byCountyHead("newFactsOrError", "是", "reviewed", "是"))
                .at(9, "10:00")
                .by("行政执法机关", "执法员{n}", "{县}市场监督管理局")
                .does("移交涉案物品")
                .at(10, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("开展侦查", "investigators", "民警甲{n};民警乙{n}");
    }

    private static Story withFaultsOfAgency(Story story) {
        return story.fault(
                        "papers-asked-late",
                        "逾期通知补正移送材料",
                        "the agency asked for papers after twenty-four hours",
                        "警情: DUTY_OVERDUE CR art. 180",
                        moving("警情/通知补正移送材料", 1, "09:30"))
                .fault(
                        "refused-as-incomplete",
                        "以材料不全为由不予立案",
                        "declined as incomplete",
                        "刑事: REFUSED CR art. 178",
                        telling("刑事/不予立案", "grounds", "移送材料不全"))
                .fault(
                        "objection-by-another",
                        "由其他机关提出异议",
                        "another agency objects",
                        "复议: REFUSED CR art. 181",
                        by("复议/提出异议", "行政执法机关", "执法员乙{n}"))
                .fault(
                        "objection-decided-late",
                        "逾期答复移送机关",
                        "the agency's objection decided late",
                        "复议: DUTY_OVERDUE CR art. 181",
                        moving("复议/作出决定", 20, "10:00"))
                .fault(
                        "things-handed-over-late",
                        "行政机关逾期移交涉案物品",
                        "the agency hands the things over late",
                        "刑事: DUTY_OVERDUE AGT art. 12",
                        moving("刑事/移交涉案物品", 22, "10:00"));
    }
}
