package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why somebody thinks that a residence registration should be cancelled. */
public enum DeregistrationGround implements Worded {
    /** 离开. */
    LEFT("离开", "the person leaves"),
    /** 户口迁入. */
    HOUSEHOLD_MOVED_HERE("户口迁入", "the household moves here"),
    /** 死亡. */
    DEATH("死亡", "death"),
    /** 入户未见本人. No ground: nobody is struck off for being out. */
    NOT_FOUND_AT_HOME("入户未见本人", "a worker did not find the person at home");

    private final Phrase words;

    DeregistrationGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
