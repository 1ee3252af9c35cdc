package org.countygov.mediation.confirmation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A paper filed with an application for confirmation. */
public enum ApplicationPaper implements Worded {
    /** 司法确认申请书,或者口头申请的笔录. */
    APPLICATION("司法确认申请书或者口头申请笔录", "application, or the court's record of an oral one"),
    /** 调解协议. */
    AGREEMENT("调解协议", "the agreement"),
    /** 调解组织主持调解的证明. */
    PROOF_OF_MEDIATION("调解组织主持调解的证明", "proof that the organisation presided"),
    /** 与调解协议相关的财产权利证明. */
    PROPERTY_PROOF("财产权利证明", "proof of property rights"),
    /** 身份、住所、联系方式等基本信息. */
    IDENTITY("当事人身份、住所、联系方式", "identity, address and contact of the parties");

    private final Phrase words;

    ApplicationPaper(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
