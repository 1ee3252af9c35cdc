package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a remedy brought (处理结果). */
public enum Outcome implements Worded {
    /** 维持原决定. */
    UPHELD("维持原决定", "the decision is upheld"),
    /** 撤销或者变更原决定. It binds the organ that decided first. */
    CHANGED("撤销或者变更原决定", "the decision is revoked or changed");

    private final Phrase words;

    Outcome(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
