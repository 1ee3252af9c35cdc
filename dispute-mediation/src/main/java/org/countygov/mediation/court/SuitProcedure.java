package org.countygov.mediation.court;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The procedure of the registered suit (诉讼程序). */
public enum SuitProcedure implements Worded {
    /** 普通程序. */
    ORDINARY("普通程序", "ordinary procedure"),
    /** 简易程序. */
    SUMMARY("简易程序", "summary procedure");

    private final Phrase words;

    SuitProcedure(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
