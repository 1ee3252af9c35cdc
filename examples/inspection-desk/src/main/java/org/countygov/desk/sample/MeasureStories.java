package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;
import static org.countygov.desk.sample.CriminalPassages.COUNTY;
import static org.countygov.desk.sample.CriminalPassages.LEGAL_BRIGADE;
import static org.countygov.desk.sample.CriminalPassages.PROCURATORATE;
import static org.countygov.desk.sample.CriminalPassages.STATION;
import static org.countygov.desk.sample.CriminalPassages.detained;
import static org.countygov.desk.sample.CriminalPassages.filed;
import static org.countygov.desk.sample.CriminalPassages.identified;
import static org.countygov.desk.sample.CriminalPassages.judged;
import static org.countygov.desk.sample.CriminalPassages.transferred;
import static org.countygov.desk.sample.PoliceApprovals.byCountyHead;

import com.google.common.collect.ImmutableList;

/** Suspects who are not arrested: bail with a guarantor, bail with a deposit, residential surveillance. */
final class MeasureStories {
    private MeasureStories() {}

    /** After two days of detention the suspect is bailed with a guarantor, and later prosecuted at large. */
    static final Story BAIL = withFaultsOfBail(bail());

    /** Bail with a deposit: a part of it is forfeited, and given back on review; in the end the case is withdrawn. */
    static final Story DEPOSIT = withFaultsOfDeposit(deposit());

    /** A suspect without a home is placed under surveillance in a designated residence. */
    static final Story SURVEILLANCE = withFaultsOfSurveillance(surveillance());

    static final ImmutableList<Story> ALL = ImmutableList.of(BAIL, DEPOSIT, SURVEILLANCE);

    // ---- bail with a guarantor

    private static Story bail() {
        Story bailed = detained(filed(Story.of("bail", "取保候审", "bail with a guarantor")), 3)
                .file("强制措施")
                .at(5, "10:00")
                .does(
                        "取保候审",
                        byCountyHead(
                                "ground",
                                "可能判处有期徒刑以上刑罚，采取取保候审不致发生社会危险性",
                                "bars",
                                "无",
                                "guarantees",
                                "保证人",
                                "readOut",
                                "是"))
                .file("刑事")
                .at(5, "10:10")
                .does("采取强制措施", byCountyHead("suspect", "丙{n}", "measure", "取保候审", "measureFile", "强制措施-{n}"))
                .file("强制措施")
                .at(8, "10:00")
                .by("犯罪嫌疑人", "丙{n}", "")
                .does("到派出所报到");
        Story decidedAfresh = transferred(bailed, 55)
                .file("强制措施")
                .at(65, "10:00")
                .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                .does("检察院重新决定强制措施");
        return judged(decidedAfresh, 80);
    }

    private static Story withFaultsOfBail(Story story) {
        return story.fault(
                        "family-told-late",
                        "逾期通知家属",
                        "the family told after twenty-four hours",
                        "强制措施: DUTY_OVERDUE CR art. 113",
                        moving("强制措施/通知家属", 4, "18:00"))
                .fault(
                        "interrogated-late",
                        "拘留后逾期讯问",
                        "interrogated after twenty-four hours",
                        "强制措施: DUTY_OVERDUE CR art. 128",
                        moving("强制措施/讯问", 4, "18:00"))
                .fault(
                        "interrogated-elsewhere",
                        "送看守所后在办案区讯问",
                        "interrogated outside the house",
                        "强制措施: REFUSED CR art. 198",
                        telling("强制措施/讯问", "place", "公安机关执法办案场所"))
                .fault(
                        "two-guarantees",
                        "同时责令提供保证人和交纳保证金",
                        "a guarantor and a deposit at once",
                        "强制措施: REFUSED CR art. 84",
                        telling("强制措施/取保候审", "guarantees", "保证人;保证金"),
                        telling("强制措施/取保候审", "deposit", "5000"))
                .fault(
                        "recidivist",
                        "对累犯取保候审",
                        "bail for a recidivist",
                        "强制措施: REFUSED CR art. 82",
                        telling("强制措施/取保候审", "bars", "累犯"))
                .fault(
                        "not-reported",
                        "取保后未报到",
                        "never reported to the station",
                        "强制措施: DUTY_OVERDUE BAIL-2022 art. 17",
                        without("强制措施/到派出所报到"));
    }

    // ---- bail with a deposit

    private static Story deposit() {
        Story bailed = identified(filed(Story.of("deposit", "保证金", "bail with a deposit")), 3)
                .at(3, "15:00")
                .does(
                        "取保候审",
                        byCountyHead(
                                "ground",
                                "可能判处管制、拘役或者独立适用附加刑",
                                "bars",
                                "无",
                                "guarantees",
                                "保证金",
                                "deposit",
                                "5000",
                                "readOut",
                                "是"))
                .file("刑事")
                .at(3, "15:10")
                .does("采取强制措施", byCountyHead("suspect", "丙{n}", "measure", "取保候审", "measureFile", "强制措施-{n}"))
                .file("强制措施")
                .at(4, "10:00")
                .by("犯罪嫌疑人", "丙{n}", "")
                .does("交纳保证金")
                .at(6, "10:00")
                .does("到派出所报到")
                .at(20, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("没收保证金", byCountyHead("yuan", "2000", "breachVerified", "是"))
                .at(21, "10:00")
                .does("宣读没收决定");
        return withdrawn(reconsidered(bailed));
    }

    private static Story reconsidered(Story story) {
        return story.file("复议", "deposit-reconsideration")
                .at(21, "11:00")
                .by("县级公安机关", "法制民警{n}", COUNTY)
                .does("送达决定", "addressee", "丙{n}", "withSupplementOutline", "否")
                .at(24, "10:00")
                .by("犯罪嫌疑人", "丙{n}", "")
                .does("申请复议")
                .at(29, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("作出复议决定", "outcome", "维持原决定", "reasoned", "是")
                .at(33, "10:00")
                .by("犯罪嫌疑人", "丙{n}", "")
                .does("申请复核")
                .at(38, "10:00")
                .by("上一级公安机关", "复核民警{n}", "市公安局")
                .does("作出复核决定", "outcome", "撤销或者变更原决定", "reasoned", "是");
    }

    private static Story withdrawn(Story story) {
        return story.file("刑事")
                .at(90, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("撤销案件", byCountyHead("ground", "没有犯罪事实", "released", "是", "reviewed", "是", "majorCase", "否"))
                .file("强制措施")
                .at(90, "10:10")
                .does("随案件终结", byCountyHead("ending", "撤销案件", "depositReturned", "是"))
                .file("刑事")
                .at(91, "10:00")
                .does("告知撤销或者终止", "allTold", "是");
    }

    private static Story withFaultsOfDeposit(Story story) {
        return story.fault(
                        "deposit-too-small",
                        "保证金低于法定数额",
                        "a deposit below the least amount",
                        "强制措施: REFUSED CR art. 87",
                        telling("强制措施/取保候审", "deposit", "800"),
                        telling("强制措施/没收保证金", "yuan", "300"))
                .fault(
                        "breach-unverified",
                        "未查实即没收保证金",
                        "forfeited without verifying the breach",
                        "强制措施: REFUSED CR art. 89",
                        telling("强制措施/没收保证金", "breachVerified", "否"))
                .fault(
                        "read-out-late",
                        "逾期宣读没收决定",
                        "the forfeiture read out late",
                        "强制措施: DUTY_OVERDUE CR art. 98",
                        moving("强制措施/宣读没收决定", 34, "10:00"))
                .fault(
                        "reconsidered-late",
                        "逾期作出复议决定",
                        "reconsidered after seven days",
                        "复议: DUTY_OVERDUE CR art. 99",
                        moving("复议/作出复议决定", 45, "10:00"),
                        moving("复议/申请复核", 48, "10:00"),
                        moving("复议/作出复核决定", 53, "10:00"))
                .fault(
                        "deposit-kept",
                        "撤案后未退还保证金",
                        "the deposit kept after the withdrawal",
                        "强制措施: REFUSED CR art. 101",
                        telling("强制措施/随案件终结", "depositReturned", "否"))
                .fault(
                        "end-told-late",
                        "逾期告知撤销案件",
                        "the withdrawal told late",
                        "刑事: DUTY_OVERDUE CR art. 189",
                        moving("刑事/告知撤销或者终止", 105, "10:00"));
    }

    // ---- residential surveillance

    private static Story surveillance() {
        Story placed = identified(filed(Story.of("surveillance", "监视居住", "residential surveillance")), 3)
                .at(3, "15:00")
                .does(
                        "监视居住",
                        byCountyHead(
                                "ground",
                                "因案件特殊情况或者办理案件的需要更为适宜",
                                "arrestConditions",
                                "是",
                                "residence",
                                "指定的居所",
                                "designation",
                                "无固定住处"))
                .file("刑事")
                .at(3, "15:10")
                .does("采取强制措施", byCountyHead("suspect", "丙{n}", "measure", "监视居住", "measureFile", "强制措施-{n}"))
                .file("强制措施")
                .at(3, "18:00")
                .does("通知家属");
        return judged(
                transferred(placed, 80)
                        .file("强制措施")
                        .at(90, "10:00")
                        .by("同级人民检察院", "检察官{n}", PROCURATORATE)
                        .does("检察院重新决定强制措施"),
                110);
    }

    private static Story withFaultsOfSurveillance(Story story) {
        return story.fault(
                        "in-a-case-venue",
                        "在办案场所执行监视居住",
                        "under surveillance in a case venue",
                        "强制措施: REFUSED CR art. 112",
                        telling("强制措施/监视居住", "residence", "专门的办案场所"))
                .fault(
                        "family-not-told",
                        "指定居所监视居住未通知家属",
                        "the family never told of the designated residence",
                        "强制措施: DUTY_OVERDUE CR art. 113",
                        without("强制措施/通知家属"))
                .fault(
                        "approved-by-unit",
                        "由办案部门负责人批准监视居住",
                        "approved by the head of the case unit",
                        "强制措施: REFUSED CR art. 109",
                        telling("强制措施/监视居住", "approval:role", "办案部门负责人"));
    }
}
