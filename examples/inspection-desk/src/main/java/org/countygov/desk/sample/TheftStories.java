package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.endingBefore;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;
import static org.countygov.desk.sample.CriminalPassages.LEGAL_BRIGADE;
import static org.countygov.desk.sample.CriminalPassages.STATION;
import static org.countygov.desk.sample.CriminalPassages.arrested;
import static org.countygov.desk.sample.CriminalPassages.detained;
import static org.countygov.desk.sample.CriminalPassages.filed;
import static org.countygov.desk.sample.CriminalPassages.prosecuted;
import static org.countygov.desk.sample.CriminalPassages.transferred;
import static org.countygov.desk.sample.PoliceApprovals.byCountyHead;
import static org.countygov.desk.sample.PoliceApprovals.byUnitHead;

import com.google.common.collect.ImmutableList;

/** A theft from the report to the judgment: the alert, the case, the measures against the suspect, the loot, the review. */
final class TheftStories {
    private TheftStories() {}

    /** The thief is detained and arrested; the stolen telephone goes back to its owner; the court has the last word. */
    static final Story THEFT = withFaults(theft());

    private static Story theft() {
        Story detained = detained(filed(Story.of("theft", "盗窃案", "a theft")), 5);
        Story seized = detained.at(6, "10:00")
                .does(
                        "扣押、查封",
                        byUnitHead(
                                "target",
                                "一般财物、文件",
                                "investigators",
                                "民警甲{n};民警乙{n}",
                                "attested",
                                "是",
                                "recorded",
                                "是",
                                "property",
                                "财物-{n}"))
                .file("财物", "property-item")
                .at(6, "10:00")
                .does("查明财物", "procedure", "刑事案件", "thing", "一般物品", "caseUnit", STATION, "case", "刑事-{n}")
                .at(6, "10:05")
                .does(
                        "刑事扣押",
                        byUnitHead(
                                "officers",
                                "民警甲{n};民警乙{n}",
                                "occasion",
                                "一般情形",
                                "highValueOrProduction",
                                "否",
                                "caseOpened",
                                "是",
                                "relevant",
                                "是",
                                "necessitiesSpared",
                                "是",
                                "witnessed",
                                "是",
                                "documented",
                                "是",
                                "listGiven",
                                "是"))
                .at(6, "16:00")
                .does("移交保管", "custodian", "保管员{n}", "custodianUnit", "{县}公安局涉案财物管理中心", "labelled", "是");
        return prosecuted(transferred(restored(arrested(reviewed(seized), 7)), 40), 60);
    }

    /** The request for arrest is reviewed while the three days of the detention run. */
    private static Story reviewed(Story story) {
        return story.file("审核", "review-item")
                .at(6, "16:30")
                .by("办案部门负责人", "所长{n}", STATION)
                .does(
                        "提交审核",
                        "point",
                        "提请批准逮捕",
                        "caseUnit",
                        STATION,
                        "caseOfficers",
                        "民警甲{n};民警乙{n}",
                        "inCustody",
                        "是",
                        "legalPeriodEnds",
                        "{+8 14:00}",
                        "complete",
                        "是")
                .at(6, "16:40")
                .by("法制部门负责人", "大队长{n}", LEGAL_BRIGADE)
                .does("指定审核人", "reviewer", "审核人{n}", "reviewerUnit", LEGAL_BRIGADE, "noRecusalGround", "是")
                .at(6, "17:00")
                .by("法制部门", "审核人{n}")
                .does("开始审核")
                .at(6, "20:00")
                .does("审核通过", "checked", "事实;证据;定性和适用法律;程序和手续;拟采取的措施或者处理;涉案财物", "reasoned", "是")
                .at(7, "08:30")
                .by("县级以上公安机关负责人", "局长{n}")
                .does("批准")
                .at(7, "09:30")
                .by("法制部门", "审核人{n}")
                .does("统一移送检察院");
    }

    private static Story restored(Story story) {
        return story.file("审核")
                .at(13, "10:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("记录反馈", "feedback", "批准、起诉或者采纳")
                .file("财物")
                .at(14, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does(
                        "返还被害人",
                        byCountyHead(
                                "factsVerified",
                                "是",
                                "titleClear",
                                "是",
                                "nobodyHarmed",
                                "是",
                                "caseNotHindered",
                                "是",
                                "documented",
                                "是",
                                "collector",
                                "甲{n}",
                                "entitled",
                                "是"));
    }

    private static Story withFaults(Story story) {
        return story.fault(
                        "no-receipt",
                        "未出具回执",
                        "no receipt for the report",
                        "警情: REFUSED CR art. 170",
                        telling("警情/当场登记报案", "done", "当场网上登记;当场接收证据并出具清单;告知投诉方式"))
                .fault(
                        "filed-late",
                        "逾期立案",
                        "filed after the time for the review",
                        ImmutableList.of("警情: DUTY_OVERDUE OPN-2015", "刑事: DUTY_OVERDUE OPN-2015"),
                        endingBefore("刑事/开展侦查"),
                        moving("刑事/立案", 16, "15:00"))
                .fault(
                        "filed-by-station",
                        "立案仅由所长批准",
                        "filed with the approval of the station alone",
                        "刑事: REFUSED CR art. 178",
                        telling("刑事/立案", "approval:role", "派出所负责人"))
                .fault(
                        "victim-not-told",
                        "立案未告知被害人",
                        "the victim not told of the filing",
                        "刑事: REFUSED RFR-2023 art. 15",
                        telling("刑事/立案", "victimTold", "否"))
                .fault(
                        "one-investigator",
                        "一人侦查",
                        "investigated by one officer",
                        "刑事: REFUSED CR art. 202",
                        telling("刑事/开展侦查", "investigators", "民警甲{n}"))
                .fault(
                        "house-late",
                        "拘留后逾期送看守所",
                        "brought to the house after twenty-four hours",
                        "强制措施: DUTY_OVERDUE CR art. 126",
                        moving("强制措施/送看守所", 6, "18:00"))
                .fault(
                        "arrest-requested-late",
                        "逾期提请批准逮捕",
                        "arrest requested after the three days of detention",
                        ImmutableList.of("强制措施: RIGHT_USED_LATE CR art. 129", "强制措施: DUTY_OVERDUE CR art. 129"),
                        moving("强制措施/提请批准逮捕", 9, "10:00"))
                .fault(
                        "arrested-unapproved",
                        "未经批准执行逮捕",
                        "arrested before the procuratorate had approved",
                        ImmutableList.of(
                                "强制措施: STEP_SKIPPED CRIMINAL-PL-2018 art. 91",
                                "强制措施: DUTY_OVERDUE CRIMINAL-PL-2018 art. 91"),
                        without("强制措施/批准逮捕"))
                .fault(
                        "custody-overrun",
                        "超期羁押",
                        "held beyond the two months of custody",
                        ImmutableList.of("强制措施: REFUSED CRIMINAL-PL-2018 art. 98", "强制措施: DUTY_OVERDUE CR art. 148"),
                        moving("强制措施/随案移送", 80, "10:00"),
                        moving("强制措施/提起公诉", 90, "10:00"))
                .fault(
                        "no-list",
                        "扣押未交付清单",
                        "seized without handing over a list",
                        "财物: REFUSED CR art. 230",
                        telling("财物/刑事扣押", "listGiven", "否"))
                .fault(
                        "handed-over-late",
                        "逾期移交保管",
                        "handed over to the custodian late",
                        "财物: DUTY_OVERDUE AR art. 190",
                        moving("财物/移交保管", 8, "16:00"))
                .fault(
                        "own-custodian",
                        "办案部门自行保管",
                        "kept by the case unit itself",
                        "财物: REFUSED PROP-2015",
                        telling("财物/移交保管", "custodianUnit", STATION))
                .fault(
                        "collected-by-officer",
                        "民警代领发还财物",
                        "an officer collects for the owner",
                        "财物: REFUSED CR art. 234",
                        telling("财物/返还被害人", "collector", "民警乙{n}"))
                .fault(
                        "recusal-unchecked",
                        "审核人有回避情形",
                        "a reviewer who had to step aside",
                        "审核: REFUSED CR art. 32",
                        telling("审核/指定审核人", "noRecusalGround", "否"))
                .fault(
                        "approved-by-station",
                        "由所长批准提请逮捕",
                        "the request approved by the head of the station",
                        "审核: REFUSED CR art. 178",
                        by("审核/批准", "派出所负责人", "所长{n}"))
                .fault(
                        "internal-file-sent",
                        "侦查内卷随案移送",
                        "the internal file sent along",
                        "刑事: REFUSED CR art. 287",
                        telling("刑事/移送审查起诉", "papers", "起诉意见书;诉讼卷;证据;涉案财物清单和处理建议;侦查内卷"));
    }

    static final ImmutableList<Story> ALL = ImmutableList.of(THEFT);
}
