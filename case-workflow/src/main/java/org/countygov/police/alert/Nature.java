package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Of what nature a suspected offence is. */
public enum Nature implements Worded {
    /** 刑事. */
    CRIMINAL("刑事", "criminal"),
    /** 行政. */
    ADMINISTRATIVE("行政", "administrative"),
    /** 性质不明. Begun under the administrative procedure, and converted later. */
    UNCLEAR("性质不明", "unclear");

    private final Phrase words;

    Nature(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
