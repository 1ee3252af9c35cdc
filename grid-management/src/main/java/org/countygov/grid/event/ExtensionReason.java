package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why the time to handle is extended. */
public enum ExtensionReason implements Worded {
    /** 法律规定. */
    LEGAL("法律规定", "a legal reason"),
    /** 客观原因. */
    OBJECTIVE("客观原因", "an objective reason");

    private final Phrase words;

    ExtensionReason(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
