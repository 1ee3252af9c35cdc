package org.countygov.grid.patrol;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a patrol pauses. */
public enum PauseReason implements Worded {
    /** 紧急救助. */
    EMERGENCY_HELP("紧急救助", "emergency help"),
    /** 休息. */
    REST("休息", "rest");

    private final Phrase words;

    PauseReason(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
