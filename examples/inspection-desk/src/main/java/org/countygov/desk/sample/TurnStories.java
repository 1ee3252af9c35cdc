package org.countygov.desk.sample;

import static org.countygov.desk.sample.AdministrativePassages.called;
import static org.countygov.desk.sample.AdministrativePassages.noticed;
import static org.countygov.desk.sample.AdministrativePassages.penalised;
import static org.countygov.desk.sample.AdministrativePassages.questioned;
import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.moving;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;
import static org.countygov.desk.sample.CriminalPassages.LEGAL_BRIGADE;
import static org.countygov.desk.sample.CriminalPassages.STATION;

import com.google.common.collect.ImmutableList;

/** Cases of December 2025 that end in 2026, under the public-order law as revised. */
final class TurnStories {
    private static final String[] FINE = {"penalty", "罚款", "fine", "3000"};

    private TurnStories() {}

    /** A fine of which a hearing may be asked under the law of 2012: heard in December, decided in January. */
    static final Story HEARING = withFaultsOfHearing(hearing());

    /** A fine that is too high for the spot in December, and not any more in January. */
    static final Story SMALL_FINE = withFaultsOfFine(smallFine());

    static final ImmutableList<Story> ALL = ImmutableList.of(HEARING, SMALL_FINE);

    private static Story hearing() {
        Story told = noticed(questioned(called(Story.of("hearing", "听证", "a hearing"), "否"), 1), 3, FINE);
        Story heard = told.at(7, "10:00")
                .by("违法嫌疑人", "丙{n}", "")
                .does("要求听证")
                .at(7, "15:00")
                .by("法制部门", "审核人{n}", LEGAL_BRIGADE)
                .does("受理听证")
                .at(7, "16:00")
                .does("通知听证", "hearingAt", "{+17 10:00}")
                .at(17, "12:00")
                .does("听证结束", "minutesSigned", "是", "reported", "是")
                .at(18, "10:00")
                .by("法制员", "法制员{n}", STATION)
                .does("审核通过", "qualified", "是");
        return penalised(heard, 28, FINE)
                .at(30, "10:00")
                .by("违法嫌疑人", "丙{n}", "")
                .does("缴纳罚款")
                .at(31, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("结案", "executed", "是");
    }

    private static Story withFaultsOfHearing(Story story) {
        return story.fault(
                        "right-not-told",
                        "未告知听证权利",
                        "the right to a hearing not told",
                        "行政: REFUSED AR art. 167",
                        telling("行政/处罚前告知", "rightsTold", "否"))
                .fault(
                        "notified-late",
                        "逾期通知听证",
                        "the hearing notified less than seven working days before",
                        "行政: REFUSED AR art. 137",
                        moving("行政/通知听证", 12, "16:00"))
                .fault(
                        "heard-by-investigator",
                        "办案民警主持听证",
                        "an investigator presides",
                        "行政: REFUSED AR art. 124",
                        by("行政/听证结束", "法制部门", "民警乙{n}"))
                .fault(
                        "not-reviewed",
                        "听证后未经审核即决定",
                        "decided after the hearing without a review",
                        "行政: REFUSED AR art. 170",
                        without("行政/审核通过"))
                .fault(
                        "minutes-ignored",
                        "未以听证笔录为根据",
                        "decided without regard to the minutes",
                        "行政: REFUSED AR art. 153",
                        telling("行政/作出处理决定", "restsOnMinutes", "否"))
                .fault(
                        "heard-late",
                        "逾期举行听证",
                        "heard after ten days",
                        "行政: DUTY_OVERDUE AR art. 136",
                        telling("行政/通知听证", "hearingAt", "{+24 10:00}"),
                        moving("行政/听证结束", 24, "12:00"),
                        moving("行政/审核通过", 25, "10:00"));
    }

    private static Story smallFine() {
        return Story.of("small-fine", "跨年当场处罚", "a fine on the spot after the turn of the year")
                .file("行政", "administrative-case")
                .at(0, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does(
                        "登记",
                        "source",
                        "工作中发现",
                        "kind",
                        "治安案件",
                        "stationCase",
                        "是",
                        "actAt",
                        "{-3}",
                        "injury",
                        "否",
                        "victim",
                        "否")
                .at(0, "11:00")
                .does("受案（立案）", "ownJurisdiction", "是", "suspected", "是", "receiptGiven", "是")
                .at(27, "10:00")
                .does(
                        "当场处罚",
                        "penalty",
                        "罚款",
                        "fine",
                        "300",
                        "unit",
                        "否",
                        "certain",
                        "是",
                        "excludedMatter",
                        "否",
                        "toldAndHeard",
                        "是",
                        "attendance",
                        "民警二人以上",
                        "handedOver",
                        "是")
                .at(27, "17:00")
                .does("当场处罚备案")
                .at(33, "10:00")
                .by("违法嫌疑人", "丙{n}", "")
                .does("缴纳罚款")
                .at(34, "10:00")
                .by("办案民警", "民警甲{n}", STATION)
                .does("结案", "executed", "是");
    }

    private static Story withFaultsOfFine(Story story) {
        return story.fault(
                        "too-early",
                        "新法施行前当场罚款三百元",
                        "fined 300 on the spot before the new law",
                        "行政: REFUSED AR art. 37",
                        moving("行政/当场处罚", 17, "10:00"),
                        moving("行政/当场处罚备案", 17, "17:00"))
                .fault(
                        "case-overdue",
                        "逾期办结",
                        "decided after thirty days",
                        "行政: DUTY_OVERDUE PSAPL-2012 art. 99",
                        moving("行政/当场处罚", 45, "10:00"),
                        moving("行政/当场处罚备案", 45, "17:00"),
                        moving("行政/缴纳罚款", 46, "10:00"),
                        moving("行政/结案", 47, "10:00"));
    }
}
