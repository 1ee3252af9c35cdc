package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What act is under review, as far as the procedure depends on it (行政行为的种类). */
public enum ActKind implements Worded {
    /** 当场作出的行政行为. */
    ON_THE_SPOT("当场作出的行政行为", "an act made on the spot"),
    /** 警告或者通报批评. */
    WARNING_OR_CRITICISM("警告或者通报批评", "a warning or public criticism"),
    /** 涉及款额. */
    MONEY("涉及款额", "a sum of money"),
    /** 政府信息公开. */
    DISCLOSURE("政府信息公开", "disclosure of information"),
    /** 不履行法定职责. */
    INACTION("不履行法定职责", "failure to perform a duty"),
    /** 其他行政行为. */
    OTHER("其他行政行为", "another act");

    private final Phrase words;

    ActKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
