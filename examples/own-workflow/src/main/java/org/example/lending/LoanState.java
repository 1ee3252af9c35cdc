package org.example.lending;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a loan stands. */
public enum LoanState implements Worded {
    ASKED("已申请", "asked for"),
    LENT("已借出", "lent"),
    REFUSED("已拒绝", "refused"),
    RETURNED("已归还", "returned"),
    LOST("视为遗失", "counted as lost");

    private final Phrase words;

    LoanState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
