package org.countygov.grid.posting;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How a grid worker is engaged. */
public enum Employment implements Worded {
    /** 专职. */
    FULL_TIME("专职", "full-time"),
    /** 兼职. */
    PART_TIME("兼职", "part-time");

    private final Phrase words;

    Employment(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
