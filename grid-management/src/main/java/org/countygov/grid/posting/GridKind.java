package org.countygov.grid.posting;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What sort of area a grid is. */
public enum GridKind implements Worded {
    /** 综合网格. */
    GENERAL("综合网格", "general grid"),
    /** 专属网格. One institution with its own premises: a campus, a park, a hospital, a market. */
    DEDICATED("专属网格", "dedicated grid");

    private final Phrase words;

    GridKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
