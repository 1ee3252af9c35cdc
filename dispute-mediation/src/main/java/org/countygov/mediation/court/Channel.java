package org.countygov.mediation.court;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How the mediation is conducted (线下、在线). */
public enum Channel implements Worded {
    /** 线下. */
    OFFLINE("线下", "offline"),
    /** 在线. */
    ONLINE("在线", "online");

    private final Phrase words;

    Channel(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
