package org.countygov.inspection;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How much a finding weighs. */
public enum Severity implements Worded {
    /** The record shows something that the rules do not allow, or that a duty is late. */
    FAULT("问题", "fault"),
    /** The record does not show what the rules ask; it may have been done. */
    GAP("未载明", "gap"),
    /** Worth knowing; no rule is broken. */
    NOTE("提示", "note");

    private final Phrase words;

    Severity(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
