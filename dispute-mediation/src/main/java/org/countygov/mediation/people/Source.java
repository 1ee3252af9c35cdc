package org.countygov.mediation.people;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How a mediation came to the committee. */
public enum Source implements Worded {
    /** 当事人申请. */
    APPLICATION("当事人申请", "application"),
    /** 主动调解. */
    OWN_INITIATIVE("主动调解", "own initiative"),
    /** 移送、委托. */
    REFERRAL("移送或者委托", "referral");

    private final Phrase words;

    Source(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
