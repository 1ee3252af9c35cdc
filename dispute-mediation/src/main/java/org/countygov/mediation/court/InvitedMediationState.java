package org.countygov.mediation.court;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a court-referred mediation stands. */
public enum InvitedMediationState implements Worded {
    /** 已引导. The court has offered mediation. */
    OFFERED("已引导", "offered"),
    /** 选定调解员. */
    SELECTING("选定调解员", "choosing the mediator"),
    /** 已委派或者委托. */
    REFERRED("已委派或者委托", "referred"),
    /** 调解中. */
    MEDIATING("调解中", "mediating"),
    /** 中止调解. */
    SUSPENDED("中止调解", "suspended"),
    /** 已达成协议. */
    AGREED("已达成协议", "agreed"),
    /** 退回人民法院. */
    RETURNED("退回人民法院", "returned to the court"),
    /** 已结案. */
    CLOSED("已结案", "closed");

    private final Phrase words;

    InvitedMediationState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
