package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Whether an organ may begin to mediate by itself (主动调解). */
public enum OwnInitiative implements Worded {
    /** 不得主动调解. */
    NEVER("不得主动调解", "never"),
    /** 涉及人数多、影响大或者可能影响稳定的. */
    WHERE_MANY_ARE_CONCERNED("涉及人数多、影响大或者可能影响稳定的", "where many people, wide effect or stability are at stake"),
    /** 由机关提出. */
    ALWAYS("由机关提出", "the organ proposes");

    private final Phrase words;

    OwnInitiative(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
