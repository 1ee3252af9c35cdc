package org.countygov.desk.sample;

import static org.countygov.desk.sample.PoliceApprovals.byCountyHead;
import static org.countygov.desk.sample.PoliceApprovals.byHeadAndProcuratorate;

/**
 * Passages that the stories of criminal cases share. The alert is 警情, the case 刑事 and the measure against the suspect
 * 强制措施; the victim is 甲, the suspect 丙.
 */
final class CriminalPassages {
    static final String STATION = "{县}公安局{乡镇}派出所";
    static final String LEGAL_BRIGADE = "{县}公安局法制大队";
    static final String COUNTY = "{县}公安局";
    static final String PROCURATORATE = "{县}人民检察院";
    static final String SUPERIOR_PROCURATORATE = "市人民检察院";

    private CriminalPassages() {}

    /** Day 0: somebody comes to the station and accuses; the accusation is registered, and looked at. */
    static Story accused(Story story) {
        return story.file("警情", "police-alert")
                .at(0, "09:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("接警", "channel", "上门报案", "kind", "控告", "class", "刑事类")
                .at(0, "09:05")
                .does("分类", "class", "刑事类")
                .at(0, "09:30")
                .does("当场登记报案", "nature", "刑事", "done", "当场网上登记;当场接收证据并出具清单;当场出具回执并告知查询方式;告知投诉方式", "case", "刑事-{n}")
                .file("刑事", "criminal-case")
                .at(0, "09:40")
                .does(
                        "受理报案",
                        "source",
                        "控告",
                        "alert",
                        "警情-{n}",
                        "statementSigned",
                        "是",
                        "falseAccusationExplained",
                        "是",
                        "secrecyAsked",
                        "否",
                        "evidenceListed",
                        "是",
                        "receiptGiven",
                        "是",
                        "complaintRouteTold",
                        "是")
                .at(0, "10:00")
                .does("开始立案审查");
    }

    /** Days 0 to 2: the accusation is filed as a case, and two officers investigate. */
    static Story filed(Story story) {
        return accused(story)
                .at(1, "15:00")
                .does(
                        "立案",
                        byCountyHead(
                                "criminalFact",
                                "是",
                                "liabilityDue",
                                "是",
                                "ownJurisdiction",
                                "是",
                                "complaintOnly",
                                "否",
                                "reviewed",
                                "是",
                                "victimTold",
                                "是"))
                .at(1, "16:00")
                .does("开展侦查", "investigators", "民警甲{n};民警乙{n}")
                .file("警情")
                .at(2, "10:00")
                .does("关联案件决定", "nature", "刑事", "case", "刑事-{n}", "decided", "是")
                .file("刑事");
    }

    /** A suspect becomes known, and a file of measures is opened. */
    static Story identified(Story story, int day) {
        return story.file("刑事")
                .at(day, "12:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("确定犯罪嫌疑人", "suspect", "丙{n}", "minor", "否", "sex", "男", "needsLegalAid", "否")
                .file("强制措施", "coercive-measure")
                .at(day, "12:10")
                .does("确定犯罪嫌疑人", "criminalCase", "刑事-{n}", "caseFiled", "是", "special", "无", "identityWithheld", "否");
    }

    /** The suspect is detained, brought to the house and interrogated on the same day, and the family is told. */
    static Story detained(Story story, int day) {
        return identified(story, day)
                .at(day, "14:00")
                .does("拘留", byCountyHead("grounds", "在身边或者住处发现有犯罪证据", "authority", "拘留证", "shown", "是"))
                .file("刑事")
                .at(day, "14:10")
                .does("采取强制措施", byCountyHead("suspect", "丙{n}", "measure", "拘留", "measureFile", "强制措施-{n}"))
                .file("强制措施")
                .at(day, "17:00")
                .does("送看守所")
                .at(day, "18:00")
                .does("通知家属")
                .at(day, "19:00")
                .does("讯问", "place", "看守所讯问室", "twoInvestigators", "是", "rightsTold", "是")
                .file("刑事")
                .at(day, "19:00")
                .does(
                        "讯问",
                        "suspect",
                        "丙{n}",
                        "investigators",
                        "民警甲{n};民警乙{n}",
                        "rightsTold",
                        "是",
                        "lawyerTold",
                        "是",
                        "separately",
                        "是",
                        "fedAndRested",
                        "是",
                        "recordSigned",
                        "是",
                        "properVenue",
                        "是",
                        "major",
                        "否");
    }

    /** Arrest is requested in the name of the county organ. */
    static Story arrestRequested(Story story, int day) {
        return story.file("强制措施")
                .at(day, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does(
                        "提请批准逮捕",
                        byCountyHead(
                                "ground",
                                "采取取保候审尚不足以防止发生社会危险性",
                                "evidence",
                                "是",
                                "imprisonmentPossible",
                                "是",
                                "withoutExcludedEvidence",
                                "是",
                                "pleaRecorded",
                                "是"));
    }

    /** The request succeeds five days later; the suspect, already in the house, is arrested. */
    static Story arrested(Story story, int requestedOn) {
        int day = requestedOn + 5;
        return arrestRequested(story, requestedOn)
                .at(day, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("批准逮捕")
                .at(day, "14:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("执行逮捕", byCountyHead("warrantShown", "是", "twoInvestigators", "是"))
                .file("刑事")
                .at(day, "14:10")
                .does(
                        "采取强制措施",
                        byHeadAndProcuratorate(
                                "suspect",
                                "丙{n}",
                                "measure",
                                "逮捕",
                                "investigators",
                                "民警甲{n};民警乙{n}",
                                "measureFile",
                                "强制措施-{n}"))
                .file("强制措施")
                .at(day, "16:00")
                .does("送交执行回执")
                .at(day, "17:00")
                .does("通知家属")
                .at(day + 1, "09:00")
                .does("讯问", "place", "看守所讯问室", "twoInvestigators", "是", "rightsTold", "是");
    }

    /** The investigation is concluded, looked at on its way out, and five days later goes to the procuratorate. */
    static Story transferred(Story story, int day) {
        return story.file("刑事")
                .at(day, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
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
                .at(day + 1, "10:00")
                .does("提交出口审核", "fileComplete", "是")
                .at(day + 5, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does(
                        "移送审查起诉",
                        byCountyHead(
                                "papers",
                                "起诉意见书;诉讼卷;证据;涉案财物清单和处理建议",
                                "defenceTold",
                                "是",
                                "majorCase",
                                "否",
                                "reviewed",
                                "是"))
                .file("强制措施")
                .at(day + 5, "10:10")
                .does("随案移送", byCountyHead("fastTrack", "否"));
    }

    /** The suspect is prosecuted while held, and judged. */
    static Story prosecuted(Story story, int day) {
        return judged(
                story.file("强制措施")
                        .at(day, "10:00")
                        .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                        .does("提起公诉"),
                day);
    }

    /** The case is prosecuted; the judgment is in force forty days later. */
    static Story judged(Story story, int day) {
        return story.file("刑事")
                .at(day, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("提起公诉")
                .at(day + 40, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("记录生效判决", "inForce", "是");
    }
}
