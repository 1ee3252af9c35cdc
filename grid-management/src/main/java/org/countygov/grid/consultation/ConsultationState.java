package org.countygov.grid.consultation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a consultation stands. */
public enum ConsultationState implements Worded {
    /** 已安排. */
    SCHEDULED("已安排", "scheduled"),
    /** 已召开. */
    HELD("已召开", "held"),
    /** 已决定. Each item is tracked as a work order. */
    DECIDED("已形成纪要", "decided");

    private final Phrase words;

    ConsultationState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
