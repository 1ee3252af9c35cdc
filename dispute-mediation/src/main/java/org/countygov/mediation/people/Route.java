package org.countygov.mediation.people;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The route on which a party pursues an agreement that is not performed, or disputed. */
public enum Route implements Worded {
    /** 诉讼. */
    SUIT("提起诉讼", "lawsuit"),
    /** 劳动仲裁. */
    ARBITRATION("申请仲裁", "arbitration"),
    /** 支付令. */
    PAYMENT_ORDER("申请支付令", "payment order"),
    /** 申请强制执行. */
    ENFORCEMENT("申请强制执行", "enforcement");

    private final Phrase words;

    Route(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
