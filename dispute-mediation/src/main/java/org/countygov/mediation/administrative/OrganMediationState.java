package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a mediation by an administrative organ stands. */
public enum OrganMediationState implements Worded {
    /** 已申请. A party has applied, the organ has begun by itself, or another has referred the matter. */
    APPLIED("已申请", "applied"),
    /** 已受理. */
    ACCEPTED("已受理", "accepted"),
    /** 不予受理. */
    REFUSED("不予受理", "refused"),
    /** 已移送. */
    TRANSFERRED("已移送", "transferred"),
    /** 调解中. */
    MEDIATING("调解中", "mediating"),
    /** 已达成协议. */
    AGREED("已达成协议", "agreed"),
    /** 终止调解. */
    TERMINATED("终止调解", "terminated"),
    /** 已结案. */
    CLOSED("已结案", "closed");

    private final Phrase words;

    OrganMediationState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
