package org.countygov.mediation.screening;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What sort of round it is (排查类型). */
public enum RoundKind implements Worded {
    REGULAR("定期排查", "regular round"),
    /** 专项排查. Before festivals and meetings, beside the regular one and never in its place. */
    ADDITIONAL("专项排查", "additional round");

    private final Phrase words;

    RoundKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
