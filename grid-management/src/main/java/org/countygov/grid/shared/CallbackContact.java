package org.countygov.grid.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Whether a callback reached the person. Whoever was not reached has said nothing: neither solved nor satisfied. */
public enum CallbackContact implements Worded {
    /** 已联系上. */
    REACHED("已联系上", "reached"),
    /** 未联系上. */
    NOT_REACHED("经尝试未联系上", "tried and not reached");

    private final Phrase words;

    CallbackContact(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
