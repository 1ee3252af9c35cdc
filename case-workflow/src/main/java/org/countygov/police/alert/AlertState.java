package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an alert stands. */
public enum AlertState implements Worded {
    /** 已接警. */
    RECEIVED("已接警", "received"),
    /** 已分类. Provisional: it takes no way of going on from the reporter. */
    CLASSIFIED("已分类", "classified"),
    /** 已派警. */
    DISPATCHED("已派警", "dispatched"),
    /** 已到现场. */
    ON_SCENE("已到现场", "police on the scene"),
    /** 现场已处置. */
    DISPOSED("现场已处置", "disposed of at the scene"),
    /** 已登记为案件. A case of its own follows. */
    REPORT_REGISTERED("已登记为案件", "report registered"),
    /** 非案件办结. */
    CLOSED_NON_CASE("非案件办结", "closed as no case"),
    /** 已移送其他公安机关. */
    TRANSFERRED_OUT("已移送其他公安机关", "transferred to another police unit"),
    /** 已告知其他渠道. */
    REFERRED_OUT("已告知其他渠道", "referred out of the police"),
    /** 重复报案已说明. */
    DUPLICATE_EXPLAINED("重复报案已说明", "explained as a duplicate"),
    /** 实质化审查中. Local practice, as everything after it. */
    SUBSTANTIVE_REVIEW("实质化审查中", "under substantive review"),
    /** 已责令整改. */
    RECTIFICATION_ORDERED("已责令整改", "rectification ordered"),
    /** 已报整改. */
    RECTIFIED("已报整改", "rectification submitted"),
    /** 审查通过. */
    REVIEW_PASSED("审查通过", "review passed");

    private final Phrase words;

    AlertState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
