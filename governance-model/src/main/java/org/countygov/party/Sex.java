package org.countygov.party;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The sex that a citizen number tells. */
public enum Sex implements Worded {
    FEMALE("女", "female"),
    MALE("男", "male");

    private final Phrase words;

    Sex(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
