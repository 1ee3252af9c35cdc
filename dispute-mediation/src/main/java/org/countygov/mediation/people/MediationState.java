package org.countygov.mediation.people;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a people's mediation stands. */
public enum MediationState implements Worded {
    /** 已收到申请. A party has applied, an organ has referred, or the committee has offered. */
    RECEIVED("已收到", "received"),
    /** 已受理. */
    ACCEPTED("已受理", "accepted"),
    /** 不予受理. */
    REFUSED("不予受理", "refused"),
    /** 已确定调解员. */
    ASSIGNED("已确定调解员", "mediators assigned"),
    /** 调解中. */
    MEDIATING("调解中", "mediating"),
    /** 中止. Practice; the law knows no suspension. */
    SUSPENDED("调解中止", "suspended"),
    /** 签署中. The parties agree; signatures and seal are being collected. */
    SIGNING("签署中", "signing"),
    /** 协议生效. */
    EFFECTIVE("协议生效", "agreement effective"),
    /** 未履行或者有争议. */
    BREACHED("未履行或者有争议", "unperformed or disputed"),
    /** 履行完毕. */
    PERFORMED("履行完毕", "performed"),
    /** 终止调解. */
    TERMINATED("终止调解", "terminated"),
    /** 已结案. */
    CLOSED("已结案", "closed");

    private final Phrase words;

    MediationState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
