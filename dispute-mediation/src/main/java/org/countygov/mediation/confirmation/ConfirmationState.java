package org.countygov.mediation.confirmation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a judicial confirmation stands. */
public enum ConfirmationState implements Worded {
    /** 准备申请. The agreement is effective; the time to apply runs. */
    PREPARING("准备申请", "preparing the application"),
    /** 已提出申请. */
    FILED("已提出申请", "filed"),
    /** 通知补正. */
    SUPPLEMENT_ORDERED("通知补正", "supplement ordered"),
    /** 不予受理. */
    NOT_ACCEPTED("不予受理", "not accepted"),
    /** 已受理. */
    ACCEPTED("已受理", "accepted"),
    /** 撤回申请. */
    WITHDRAWN("撤回申请", "withdrawn"),
    /** 裁定有效. */
    CONFIRMED("裁定有效", "confirmed"),
    /** 驳回申请. */
    DISMISSED("驳回申请", "dismissed"),
    /** 提出异议. */
    OBJECTED("异议审查中", "under objection"),
    /** 撤销、改变原裁定. */
    REVOKED("原裁定已撤销或者改变", "ruling revoked or changed"),
    /** 申请执行. The case passes to the enforcement procedure. */
    ENFORCEMENT("申请执行", "in enforcement"),
    /** 逾期未申请. The agreement still binds like a contract. */
    EXPIRED("逾期未申请", "time to apply expired");

    private final Phrase words;

    ConfirmationState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
