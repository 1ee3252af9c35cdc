package org.countygov.grid.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How dangerous a dispute is held to be. A grade of the dispute, never of a person. */
public enum DisputeRisk implements Worded {
    /** 高. */
    HIGH("高风险", "high"),
    /** 中. */
    MEDIUM("中风险", "medium"),
    /** 低. */
    LOW("低风险", "low");

    private final Phrase words;

    DisputeRisk(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
