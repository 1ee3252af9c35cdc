package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The procedure in which a case is reviewed (审理程序). */
public enum Procedure implements Worded {
    /** 普通程序. */
    ORDINARY("普通程序", "ordinary procedure"),
    /** 简易程序. */
    SUMMARY("简易程序", "summary procedure");

    private final Phrase words;

    Procedure(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
