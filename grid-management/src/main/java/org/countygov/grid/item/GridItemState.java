package org.countygov.grid.item;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an item stands that a grid may be asked to do. */
public enum GridItemState implements Worded {
    /** 已提出. */
    PROPOSED("已提出", "proposed"),
    /** 已准入. */
    ADMITTED("已准入", "admitted"),
    /** 已公布. */
    PUBLISHED("已公布", "published"),
    /** 已退出. */
    REMOVED("已退出", "removed");

    private final Phrase words;

    GridItemState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
