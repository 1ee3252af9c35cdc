package org.countygov.grid.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a unit is reminded. */
public enum Slowness implements Worded {
    /** 临近到期. */
    NEAR_DUE("临近到期", "the due time is near"),
    /** 进展缓慢. */
    SLOW("进展缓慢", "it is slow"),
    /** 质量不高. */
    POOR_QUALITY("质量不高", "the quality is poor");

    private final Phrase words;

    Slowness(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
