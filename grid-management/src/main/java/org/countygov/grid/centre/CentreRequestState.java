package org.countygov.grid.centre;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a request to the governance centre stands. */
public enum CentreRequestState implements Worded {
    /** 首问登记. */
    REGISTERED("首问登记", "registered"),
    /** 受理. */
    ACCEPTED("已受理", "accepted"),
    /** 即时答复. */
    ANSWERED("即时答复", "answered at once"),
    /** 告知法定途径. */
    REDIRECTED("告知法定途径", "pointed to another channel"),
    /** 不予受理. */
    NOT_ACCEPTED("不予受理", "not accepted"),
    /** 已分流. */
    ROUTED("已分流", "routed"),
    /** 派单异议. The unit says it is not its duty. */
    OBJECTED("派单异议", "routing objected to"),
    /** 办理中. */
    IN_PROCESS("办理中", "in process"),
    /** 会商. The time to handle keeps running. */
    CONSULTING("会商", "in consultation"),
    /** 已答复. */
    REPLIED("已答复", "replied"),
    /** 已回访. */
    CALLED_BACK("已回访", "called back"),
    /** 办结. */
    CLOSED("已办结", "closed"),
    /** 撤回. */
    WITHDRAWN("撤回", "withdrawn");

    private final Phrase words;

    CentreRequestState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
