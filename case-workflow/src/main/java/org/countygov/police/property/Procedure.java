package org.countygov.police.property;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Under which procedure property is taken (案件性质). */
public enum Procedure implements Worded {
    /** 刑事案件. */
    CRIMINAL("刑事案件", "criminal case"),
    /** 行政案件. */
    ADMINISTRATIVE("行政案件", "administrative case");

    private final Phrase words;

    Procedure(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
