package org.countygov.grid.patrol;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a patrol is called off. */
public enum CancelReason implements Worded {
    /** 天气停工令. */
    WEATHER_ORDER("因天气停止", "a weather order"),
    /** 另有调派. */
    REASSIGNMENT("另有调派", "reassignment");

    private final Phrase words;

    CancelReason(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
