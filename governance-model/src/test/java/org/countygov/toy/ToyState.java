package org.countygov.toy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an application for a subsidy stands. */
public enum ToyState implements Worded {
    APPLIED("已申请", "applied for"),
    INCOMPLETE("待补正", "incomplete"),
    /** Under the second edition only. */
    PUBLISHED("已公示", "published"),
    GRANTED("已批准", "granted"),
    REFUSED("已驳回", "refused"),
    PAID("已发放", "paid"),
    LAPSED("已失效", "lapsed"),
    CLOSED("已归档", "closed");

    private final Phrase words;

    ToyState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
