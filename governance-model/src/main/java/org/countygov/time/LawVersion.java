package org.countygov.time;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Which version of a period applies when the law changes while it runs. */
public enum LawVersion implements Worded {
    /** The version in force when the period began. */
    LAW_AT_START("适用期间开始时的规定", "the law when the period began"),
    /** The version in force when the act is done. */
    LAW_AT_ACT("适用行为时的规定", "the law when the act is done");

    private final Phrase words;

    LawVersion(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
