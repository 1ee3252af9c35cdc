package org.countygov.law;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How well the text behind a citation is known to those who wrote the rule. */
public enum Confidence implements Worded {
    /** The provision was read in a full text of the instrument. */
    READ("已核对全文", "read in full text"),
    /** The provision was read only in excerpts or reliable copies. */
    PARTLY("仅见摘录", "read in excerpts"),
    /** The provision is believed to exist; nobody here has read it. Whatever rests on it is a setting. */
    UNCONFIRMED("待核实", "unconfirmed");

    private final Phrase words;

    Confidence(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
