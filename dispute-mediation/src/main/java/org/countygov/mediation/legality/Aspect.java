package org.countygov.mediation.legality;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a review looks at (审查内容). */
public enum Aspect implements Worded {
    AUTHORITY("决策权限", "authority"),
    PROCEDURE("决策程序", "procedure"),
    CONTENT("决策内容", "content");

    private final Phrase words;

    Aspect(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
