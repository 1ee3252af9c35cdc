package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a case of administrative reconsideration stands. */
public enum ReconsiderationState implements Worded {
    /** 已收到申请. */
    RECEIVED("已收到申请", "received"),
    /** 已通知补正. */
    CORRECTION_REQUESTED("已通知补正", "correction requested"),
    /** 视为放弃申请. */
    ABANDONED("视为放弃申请", "abandoned"),
    /** 不予受理. */
    REJECTED("不予受理", "rejected"),
    /** 审理中. Accepted, by decision or by silence. */
    ACCEPTED("审理中", "under review"),
    /** 中止审理. */
    SUSPENDED("中止审理", "suspended"),
    /** 调解书待签署生效. The letter is drafted; signatures and seal are being collected. */
    MEDIATION_AGREED("调解书待签署生效", "mediation agreed"),
    /** 调解结案. */
    MEDIATED("调解结案", "closed by mediation"),
    /** 已和解. The application is still to be withdrawn. */
    SETTLED("已和解", "settled"),
    /** 终止复议. */
    TERMINATED("终止复议", "terminated"),
    /** 驳回申请. */
    DISMISSED("驳回申请", "dismissed"),
    /** 已作出决定. */
    DECIDED("已作出决定", "decided");

    private final Phrase words;

    ReconsiderationState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
