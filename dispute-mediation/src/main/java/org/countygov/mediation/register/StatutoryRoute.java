package org.countygov.mediation.register;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A route that law provides for a matter (法定途径). */
public enum StatutoryRoute implements Worded {
    SUIT("诉讼、国家赔偿", "suit or state compensation"),
    RECONSIDERATION("行政复议", "administrative reconsideration"),
    PROSECUTION("检察监督、公安刑事程序", "prosecution or police procedure"),
    ARBITRATION("仲裁", "arbitration"),
    PARTY_APPEAL("党员申诉、党纪程序", "appeal under party rules"),
    ADMINISTRATIVE_PROCEDURE("行政程序", "administrative procedure"),
    STATUTORY_DUTY("履行法定职责", "performance of a statutory duty");

    private final Phrase words;

    StatutoryRoute(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
