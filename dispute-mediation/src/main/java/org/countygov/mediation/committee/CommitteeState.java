package org.countygov.mediation.committee;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a mediation committee stands. */
public enum CommitteeState implements Worded {
    PROPOSED("拟设立", "proposed"),
    FORMED("已产生", "formed"),
    /** 任期届满. Cases that are open stay valid; a new agreement needs the seal of a committee in office. */
    EXPIRED("任期届满", "term expired"),
    DISSOLVED("已撤销", "dissolved");

    private final Phrase words;

    CommitteeState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
