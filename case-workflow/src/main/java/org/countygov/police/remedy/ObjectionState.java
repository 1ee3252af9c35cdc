package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a remedy of one instance stands, after which one may turn elsewhere. */
public enum ObjectionState implements Worded {
    /** 已送达决定. */
    NOTICE_SERVED("已送达决定", "decision served"),
    /** 已提出. */
    FILED("已提出异议", "objection filed"),
    /** 已决定. */
    DECIDED("已作决定", "objection decided"),
    /** 逾期未提出. Turning elsewhere is still open. */
    LAPSED("逾期未提出", "not filed in time"),
    /** 已转入其他途径. */
    TAKEN_ELSEWHERE("已转入其他途径", "taken elsewhere");

    private final Phrase words;

    ObjectionState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
