package org.countygov.grid.handoff;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a county department may delegate to a township (委托事项). */
public enum DelegatedAct implements Worded {
    /** 现场检查. */
    INSPECTION("现场检查", "site inspection"),
    /** 调查取证. */
    EVIDENCE("调查取证", "taking of evidence"),
    /** 应急处置. */
    EMERGENCY("应急处置", "emergency handling");

    private final Phrase words;

    DelegatedAct(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
