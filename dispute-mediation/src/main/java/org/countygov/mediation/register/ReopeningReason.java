package org.countygov.mediation.register;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a dispute is taken up again (重新化解的原因). */
public enum ReopeningReason implements Worded {
    NOT_PERFORMED("未履行", "performance failed"),
    ISSUE_BACK("问题反弹", "the issue is back");

    private final Phrase words;

    ReopeningReason(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
