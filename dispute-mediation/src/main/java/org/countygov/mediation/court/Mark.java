package org.countygov.mediation.court;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Whose mark is put on an agreement (签名、盖章、电子签名). */
public enum Mark implements Worded {
    /** 当事人签名、盖章、按指印或者电子签名. */
    PARTY("当事人签名、盖章、按指印或者电子签名", "signature, seal, fingerprint or e-signature of a party"),
    /** 调解员签名. */
    MEDIATOR("调解员签名", "signature of the mediator"),
    /** 调解组织印章. */
    ORGANISATION("调解组织印章", "seal of the organisation");

    private final Phrase words;

    Mark(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
