package org.countygov.grid.item;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Whom an item of the list may be given to. */
public enum Assignee implements Worded {
    /** 网格员. */
    GRID_WORKER("网格员", "grid worker"),
    /** 村民委员会. */
    VILLAGE("村民委员会", "villagers' committee"),
    /** 居民委员会. */
    COMMUNITY("居民委员会", "residents' committee");

    private final Phrase words;

    Assignee(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
