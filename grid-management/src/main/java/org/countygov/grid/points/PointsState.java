package org.countygov.grid.points;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a points account stands. */
public enum PointsState implements Worded {
    /** 正常. */
    ACTIVE("正常", "active"),
    /** 冻结. */
    FROZEN("冻结", "frozen"),
    /** 注销. */
    CLOSED("注销", "closed");

    private final Phrase words;

    PointsState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
