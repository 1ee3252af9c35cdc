package org.countygov.desk.sample;

import static org.countygov.desk.sample.AdministrativePassages.called;
import static org.countygov.desk.sample.AdministrativePassages.questioned;
import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;
import static org.countygov.desk.sample.CriminalPassages.COUNTY;
import static org.countygov.desk.sample.CriminalPassages.LEGAL_BRIGADE;
import static org.countygov.desk.sample.CriminalPassages.STATION;
import static org.countygov.desk.sample.PoliceApprovals.byCountyHead;

import com.google.common.collect.ImmutableList;

/** What a station sees most: a penalty on the spot, a fast track, calls that are no business of the police or no case. */
final class StationStories {
    private StationStories() {}

    /** A patrol fines somebody on the spot and collects the fine. */
    static final Story ON_THE_SPOT = Story.of("on-the-spot", "当场处罚", "a penalty on the spot")
            .file("行政", "administrative-case")
            .at(0, "10:00")
            .by("办案民警", "民警甲{n}", STATION)
            .does(
                    "当场处罚",
                    "penalty",
                    "罚款",
                    "fine",
                    "200",
                    "kind",
                    "治安案件",
                    "unit",
                    "否",
                    "certain",
                    "是",
                    "excludedMatter",
                    "否",
                    "toldAndHeard",
                    "是",
                    "attendance",
                    "民警一人带辅警并全程录音录像",
                    "objected",
                    "否",
                    "handedOver",
                    "是")
            .at(0, "10:05")
            .does("当场收缴罚款", "hardToCollectLater", "否", "receiptGiven", "是")
            .at(0, "17:00")
            .does("当场处罚备案")
            .at(1, "09:00")
            .does("交回罚款")
            .at(2, "09:00")
            .by("县级公安机关", "出纳{n}", COUNTY)
            .does("缴付银行")
            .fault(
                    "too-high",
                    "当场罚款超过限额",
                    "a fine too high for the spot",
                    ImmutableList.of("行政: REFUSED AR art. 37", "行政: REFUSED AR art. 214"),
                    telling("行政/当场处罚", "fine", "600"))
            .fault(
                    "gambling",
                    "当场处罚赌博行为",
                    "gambling penalised on the spot",
                    "行政: REFUSED AR art. 37",
                    telling("行政/当场处罚", "excludedMatter", "是"))
            .fault(
                    "unrecorded",
                    "一人当场处罚未录音录像",
                    "one officer, unrecorded",
                    "行政: REFUSED PSAPL-2025 art. 120",
                    telling("行政/当场处罚", "attendance", "民警一人"))
            .fault(
                    "not-reported-back",
                    "当场处罚未备案",
                    "never reported back",
                    "行政: DUTY_OVERDUE AR art. 39",
                    without("行政/当场处罚备案"))
            .fault(
                    "handed-in-late",
                    "逾期交回罚款",
                    "the fine handed in late",
                    "行政: DUTY_OVERDUE AR art. 216",
                    moving("行政/交回罚款", 12, "09:00"),
                    moving("行政/缴付银行", 13, "09:00"));

    /** Gambling for small sums on the fast track; the stakes are confiscated. */
    static final Story GAMBLING = withFaultsOfGambling(gambling());

    private static Story gambling() {
        return questioned(called(Story.of("gambling", "赌博", "gambling"), "否"), 1)
                .file("赌资", "property-item")
                .at(1, "14:00")
                .does(
                        "查明财物",
                        "procedure",
                        "行政案件",
                        "thing",
                        "现金",
                        "caseUnit",
                        STATION,
                        "case",
                        "行政-{n}",
                        "publicOrder",
                        "是")
                .at(1, "14:10")
                .does(
                        "行政扣押",
                        byCountyHead(
                                "officers",
                                "民警甲{n};民警乙{n}",
                                "caseOpened",
                                "是",
                                "relevant",
                                "是",
                                "necessitiesSpared",
                                "是",
                                "lawfullyHeldByOthers",
                                "否",
                                "listGiven",
                                "是",
                                "decisionServed",
                                "是",
                                "urgent",
                                "否"))
                .at(1, "18:00")
                .does("移交保管", "custodian", "保管员{n}", "custodianUnit", "{县}公安局涉案财物管理中心", "labelled", "是")
                .file("行政")
                .at(2, "09:00")
                .by("派出所负责人", "所长{n}")
                .does("启动快速办理", "factsClear", "是", "admits", "是", "consentWritten", "是", "penalty", "罚款", "fine", "500")
                .at(2, "16:00")
                .by("办案民警", "民警甲{n}")
                .does("快速办理决定", byCountyHead("toldAndHeard", "是", "checked", "是", "penalty", "罚款", "fine", "500"))
                .file("赌资")
                .at(3, "10:00")
                .by("县级公安机关", "局长{n}", COUNTY)
                .does(
                        "决定收缴、追缴、没收",
                        "kind",
                        "收缴",
                        "withDecision",
                        "是",
                        "value",
                        "3000",
                        "undisputed",
                        "是",
                        "dueToVictim",
                        "否")
                .file("行政")
                .at(4, "09:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("送达", "handedOver", "是")
                .at(6, "10:00")
                .by("违法嫌疑人", "丙{n}", "")
                .does("缴纳罚款")
                .file("赌资")
                .at(8, "10:00")
                .by("涉案财物管理人员", "保管员{n}", "{县}公安局涉案财物管理中心")
                .does("上缴国库", byCountyHead())
                .file("行政")
                .at(9, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("结案", "executed", "是");
    }

    private static Story withFaultsOfGambling(Story story) {
        return story.fault(
                        "no-consent",
                        "未经书面同意快速办理",
                        "on the fast track without written consent",
                        "行政: REFUSED AR art. 42",
                        telling("行政/启动快速办理", "consentWritten", "否"))
                .fault(
                        "over-forty-eight-hours",
                        "快速办理超过四十八小时",
                        "decided on the fast track after forty-eight hours",
                        ImmutableList.of("行政: REFUSED AR art. 47", "行政: DUTY_OVERDUE AR art. 47"),
                        moving("行政/快速办理决定", 3, "16:00"))
                .fault(
                        "unchecked",
                        "快速办理未经审核",
                        "decided on the fast track unchecked",
                        "行政: REFUSED AR art. 44",
                        telling("行政/快速办理决定", "checked", "否"))
                .fault(
                        "served-late",
                        "逾期送达处罚决定",
                        "the decision served late",
                        "行政: DUTY_OVERDUE PSAPL-2025 art. 116",
                        moving("行政/送达", 14, "09:00"),
                        moving("行政/缴纳罚款", 15, "10:00"),
                        moving("行政/结案", 16, "10:00"))
                .fault(
                        "confiscated-by-station",
                        "派出所收缴大额赌资",
                        "the station confiscates a large sum",
                        "赌资: REFUSED AR art. 195",
                        by("赌资/决定收缴、追缴、没收", "派出所负责人", "所长{n}"),
                        telling("赌资/上缴国库", "approval:role", "派出所负责人"))
                .fault(
                        "no-decision",
                        "扣押未交付决定书",
                        "seized without handing over the decision",
                        "赌资: REFUSED AR art. 107",
                        telling("赌资/行政扣押", "decisionServed", "否"))
                .fault(
                        "seized-too-long",
                        "扣押超期未处理",
                        "seized for longer than thirty days",
                        "赌资: DUTY_OVERDUE AR art. 112",
                        moving("赌资/决定收缴、追缴、没收", 45, "10:00"),
                        moving("赌资/上缴国库", 50, "10:00"));
    }

    /** A dispute over a contract is no business of the police; the call is drawn for review. */
    static final Story NOT_POLICE = Story.of("not-police", "非警务警情", "no business of the police")
            .file("警情", "police-alert")
            .at(0, "10:00")
            .by("接警员", "接警员{n}", "{县}公安局指挥中心")
            .does("接警", "channel", "110报警", "kind", "报案", "class", "纠纷类")
            .at(0, "10:02")
            .does("分类", "class", "纠纷类")
            .at(0, "10:20")
            .by("办案民警", "民警甲{n}", STATION)
            .does(
                    "告知向其他机关报案",
                    "notPolice",
                    "是",
                    "plain",
                    "是",
                    "objected",
                    "否",
                    "addressKnown",
                    "是",
                    "told",
                    "是",
                    "evidenceReturned",
                    "是")
            .at(3, "10:00")
            .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
            .does("启动实质化审查", "causes", "抽样", "seed", "2026-{n}", "offShift", "是")
            .at(4, "10:00")
            .does("审查通过", "contentChecked", "是", "calledBack", "是")
            .fault(
                    "objection-not-in-writing",
                    "报案人有异议而未书面告知",
                    "no written notice although the reporter objected",
                    "警情: REFUSED CR art. 175(2)",
                    telling("警情/告知向其他机关报案", "objected", "是"),
                    telling("警情/告知向其他机关报案", "writtenNotice", "否"))
            .fault(
                    "evidence-kept",
                    "未退还证据",
                    "the evidence not given back",
                    "警情: REFUSED RFR-2023 art. 8",
                    telling("警情/告知向其他机关报案", "evidenceReturned", "否"))
            .fault(
                    "pushed-away",
                    "推诿属于公安职责的警情",
                    "police business pushed away",
                    "警情: REFUSED CR art. 175(2)",
                    telling("警情/告知向其他机关报案", "notPolice", "否"));

    static final ImmutableList<Story> ALL = ImmutableList.of(ON_THE_SPOT, GAMBLING, NOT_POLICE);
}
