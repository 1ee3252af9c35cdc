package org.countygov.desk.sample;

import static org.countygov.desk.sample.Change.by;
import static org.countygov.desk.sample.Change.telling;
import static org.countygov.desk.sample.Change.without;
import static org.countygov.desk.sample.CriminalPassages.LEGAL_BRIGADE;
import static org.countygov.desk.sample.CriminalPassages.STATION;

import com.google.common.collect.ImmutableList;

/** What becomes of findings on the ledger of a county's legal brigade. */
final class LedgerStories {
    private static final String MODEL = "挂账销号见于各地做法，未见全国性条文；时限和次数默认值为本库模型"
            + " / ledgers with cancellation are local practice without a national text;"
            + " times and numbers are a model of this library";
    private static final String REFUSED = "挂账: REFUSED " + MODEL;

    private LedgerStories() {}

    private static Story opened(String name, String zh, String en, String gravity) {
        return Story.of(name, zh, en)
                .fromWorkday()
                .file("挂账", "rectification")
                .at(0, "09:00")
                .by("监督部门", "监督员{n}", LEGAL_BRIGADE)
                .does(
                        "挂账",
                        "finding",
                        "巡查-{n}",
                        "matter",
                        "police-alert/巡查警情-{n}",
                        "defect",
                        "NO_RECORDING",
                        "gravity",
                        gravity,
                        "unit",
                        STATION)
                .at(0, "10:00")
                .does("交办", "unit", STATION, "responsible", "所长{n}");
    }

    /** Put right, seen by somebody else, and cancelled. */
    static final Story CANCELLED = opened("cancelled", "整改销号", "put right and cancelled", "一般问题")
            .at(1, "15:00")
            .by("责任单位", "所长{n}", STATION)
            .does("报送整改结果", "evidence", "是")
            .at(2, "10:00")
            .by("核验人", "核验员{n}", "{县}公安局警务督察大队")
            .does("核验通过", "gone", "是")
            .at(2, "11:00")
            .does("销号", "evidence", "是")
            .fault(
                    "verified-by-owner",
                    "责任单位自行核验",
                    "verified by the unit itself",
                    REFUSED,
                    Change.of("挂账/核验通过", STATION))
            .fault(
                    "without-evidence",
                    "未附整改佐证",
                    "submitted without evidence",
                    REFUSED,
                    telling("挂账/报送整改结果", "evidence", "否"))
            .fault(
                    "not-looked-at",
                    "未经核验销号",
                    "cancelled before anybody looked",
                    "挂账: STEP_SKIPPED " + MODEL,
                    without("挂账/核验通过"))
            .fault(
                    "cancelled-by-another",
                    "核验人以外的人销号",
                    "cancelled by another than who verified",
                    REFUSED,
                    by("挂账/销号", "核验人", "核验员乙{n}"));

    /** The unit objects, and somebody who did not find it decides that there was no defect. */
    static final Story REVOKED = opened("revoked", "申诉成立", "revoked on appeal", "重大问题")
            .at(1, "09:00")
            .by("责任单位", "所长{n}", STATION)
            .does("申诉", "reasons", "设备当日检修，已另行录像")
            .at(2, "10:00")
            .by("复核人", "复核员{n}", LEGAL_BRIGADE)
            .does("申诉成立")
            .fault(
                    "decided-by-finder",
                    "认定人自行复核",
                    "decided by who made the finding",
                    REFUSED,
                    by("挂账/申诉成立", "复核人", "监督员{n}"));

    static final ImmutableList<Story> ALL = ImmutableList.of(CANCELLED, REVOKED);
}
