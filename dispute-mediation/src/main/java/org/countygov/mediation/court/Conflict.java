package org.countygov.mediation.court;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What touches a mediator's neutrality (应当披露、回避的情形). */
public enum Conflict implements Worded {
    /** 近亲属. */
    NEAR_RELATIVE("近亲属", "a near relative of a party or agent"),
    /** 利害关系. */
    INTEREST("利害关系", "an interest in the dispute"),
    /** 其他关系. */
    OTHER_RELATION("其他关系", "another relation that may affect impartiality");

    private final Phrase words;

    Conflict(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
