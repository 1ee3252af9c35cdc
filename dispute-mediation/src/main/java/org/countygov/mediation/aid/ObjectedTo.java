package org.countygov.mediation.aid;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What an objection is against (异议对象). */
public enum ObjectedTo implements Worded {
    REFUSAL("不予援助", "the refusal"),
    ENDING("终止援助", "the ending");

    private final Phrase words;

    ObjectedTo(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
