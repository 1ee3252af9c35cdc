package org.countygov.grid.posting;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a grid stands. */
public enum GridState implements Worded {
    /** 草案. */
    DRAFT("草案", "draft"),
    /** 运行. */
    ACTIVE("运行", "active"),
    /** 撤销. */
    RETIRED("撤销", "retired");

    private final Phrase words;

    GridState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
