package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a reconsideration with a review after it stands. */
public enum ReconsiderationState implements Worded {
    /** 已送达决定. The time to ask runs. */
    NOTICE_SERVED("已送达决定", "decision served"),
    /** 已申请复议. */
    RECONSIDERATION_FILED("已申请复议", "reconsideration asked for"),
    /** 已作复议决定. */
    RECONSIDERED("已作复议决定", "reconsidered"),
    /** 已申请复核. */
    REVIEW_FILED("已申请复核", "review asked for"),
    /** 已作复核决定. It binds the organ below. */
    REVIEWED("已作复核决定", "reviewed"),
    /** 逾期未申请. */
    LAPSED("逾期未申请", "not asked for in time");

    private final Phrase words;

    ReconsiderationState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
