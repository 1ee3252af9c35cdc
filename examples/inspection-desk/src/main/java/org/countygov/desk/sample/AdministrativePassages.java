package org.countygov.desk.sample;

import static org.countygov.desk.sample.CriminalPassages.STATION;
import static org.countygov.desk.sample.PoliceApprovals.byCountyHead;

import com.google.common.collect.ObjectArrays;

/**
 * Passages that the stories of administrative cases share. The alert is 警情, the case 行政; the victim, where there is one, is 甲,
 * the offender 丙.
 */
final class AdministrativePassages {
    private AdministrativePassages() {}

    /**
     * Day 0: a call to 110; police go there, register a case and accept it, and investigate.
     *
     * @param harmed whether somebody is injured, 是 or 否
     */
    static Story called(Story story, String harmed) {
        return accepted(
                story.file("警情", "police-alert")
                        .at(0, "10:00")
                        .by("接警员", "接警员{n}", "{县}公安局指挥中心")
                        .does("接警", "channel", "110报警", "kind", "报案", "class", "治安类")
                        .at(0, "10:02")
                        .does("分类", "class", "治安类")
                        .at(0, "10:03")
                        .does("派警", "urgent", "否")
                        .at(0, "10:20")
                        .by("办案民警", "民警甲{n}", STATION)
                        .does("到达现场", "officers", "民警甲{n};民警乙{n}", "enforcement", "是", "recording", "是")
                        .at(0, "11:00")
                        .does("现场处置", "recorded", "是", "broughtBack", "否", "injury", harmed, "propertyLost", "否")
                        .at(0, "11:30")
                        .does(
                                "登记受案",
                                "nature",
                                "行政",
                                "offence",
                                "是",
                                "ownJurisdiction",
                                "是",
                                "evidenceListed",
                                "是",
                                "receiptGiven",
                                "是",
                                "case",
                                "行政-{n}"),
                harmed);
    }

    private static Story accepted(Story story, String harmed) {
        return story.file("行政", "administrative-case")
                .at(0, "11:40")
                .does(
                        "登记",
                        "source",
                        "报案",
                        "kind",
                        "治安案件",
                        "alert",
                        "警情-{n}",
                        "stationCase",
                        "是",
                        "actAt",
                        "{+0 09:30}",
                        "injury",
                        harmed,
                        "victim",
                        harmed)
                .at(0, "12:00")
                .does("受案（立案）", "ownJurisdiction", "是", "suspected", "是", "receiptGiven", "是")
                .file("警情")
                .at(0, "12:30")
                .does("关联案件决定", "nature", "行政", "case", "行政-{n}", "decided", "是")
                .file("行政")
                .at(0, "13:00")
                .does("调查取证", "officers", "民警甲{n};民警乙{n}");
    }

    /** An adult without anything special comes at nine, is questioned and leaves at noon. */
    static Story questioned(Story story, int day) {
        return story.file("行政")
                .at(day, "09:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("记录到案", "manner", "传唤", "familyTold", "是")
                .at(day, "09:10")
                .does(
                        "查明违法嫌疑人情况",
                        "age",
                        "已满十八周岁不满七十周岁",
                        "unit",
                        "否",
                        "pregnantOrNursing",
                        "否",
                        "disabled",
                        "否",
                        "mentallyIll",
                        "否",
                        "firstViolation",
                        "是",
                        "secondWithinYear",
                        "否",
                        "serious",
                        "否")
                .at(day, "09:20")
                .does("询问", "attendance", "民警二人以上", "inVenue", "是", "recorded", "是")
                .at(day, "12:00")
                .does("记录离开", "timesRecorded", "是");
    }

    /** The case is reviewed, and the offender told of the penalty proposed. */
    static Story noticed(Story story, int day, String... penalty) {
        return story.file("行政")
                .at(day, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does(
                        "送审",
                        "evidenceComplete",
                        "是",
                        "beyondConfession",
                        "是",
                        "unlawfulExcluded",
                        "是",
                        "unrecordedExcluded",
                        "是")
                .at(day + 1, "10:00")
                .by("法制员", "法制员{n}")
                .does("审核通过", "qualified", "是")
                .at(day + 1, "14:00")
                .by("办案民警", "民警甲{n}")
                .does(
                        "处罚前告知",
                        ObjectArrays.concat(
                                penalty,
                                new String[] {
                                    "groundsTold", "是", "contentTold", "是", "rightsTold", "是", "announced", "否"
                                },
                                String.class));
    }

    /** The county organ decides on the penalty; the decision is handed over. */
    static Story penalised(Story story, int day, String... penalty) {
        return story.file("行政")
                .at(day, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does(
                        "作出处理决定",
                        byCountyHead(ObjectArrays.concat(
                                penalty,
                                new String[] {
                                    "ruling",
                                    "予以处罚",
                                    "discussed",
                                    "是",
                                    "defenceChecked",
                                    "是",
                                    "notHeavier",
                                    "是",
                                    "restsOnMinutes",
                                    "是",
                                    "finedBefore",
                                    "否",
                                    "reasonsGiven",
                                    "是"
                                },
                                String.class)))
                .at(day, "15:00")
                .does("送达", "handedOver", "是", "familyTold", "是");
    }
}
