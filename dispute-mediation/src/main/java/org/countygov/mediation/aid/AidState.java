package org.countygov.mediation.aid;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an application for legal aid stands. */
public enum AidState implements Worded {
    APPLIED("已申请", "applied"),
    SUPPLEMENT_REQUESTED("已告知补充", "supplement requested"),
    WITHDRAWN("视为撤回", "withdrawn"),
    ADVANCED("先行援助", "aid given in advance"),
    GRANTED("决定给予", "granted"),
    REFUSED("决定不予", "refused"),
    OBJECTED("提出异议", "objected to"),
    ASSIGNED("已指派", "assigned"),
    ENDED("终止援助", "ended"),
    COMPLETED("已办结", "completed"),
    CLOSED("已归档", "closed"),
    /** 异议不成立. Reconsideration or a suit is open. */
    UPHELD("异议不成立", "decision upheld");

    private final Phrase words;

    AidState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
