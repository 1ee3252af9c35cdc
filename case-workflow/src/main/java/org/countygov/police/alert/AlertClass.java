package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** To what class an alert belongs (警情类别). The national list was seen in excerpts; a county may divide the classes further. */
public enum AlertClass implements Worded {
    /** 刑事类. */
    CRIMINAL("刑事类", "criminal"),
    /** 治安类. */
    PUBLIC_ORDER("治安类", "public order"),
    /** 其他行政类. */
    OTHER_ADMINISTRATIVE("其他行政类", "other administrative"),
    /** 交通类. */
    TRAFFIC("交通类", "traffic"),
    /** 纠纷类. */
    DISPUTE("纠纷类", "dispute"),
    /** 求助类. */
    HELP("求助类", "help"),
    /** 咨询类. */
    INQUIRY("咨询类", "inquiry"),
    /** 投诉类. */
    COMPLAINT("投诉类", "complaint"),
    /** 其他. */
    OTHER("其他", "other");

    private final Phrase words;

    AlertClass(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether an offence is suspected, so that the time to review the case runs from the report. */
    public boolean isCaseType() {
        return this == CRIMINAL || this == PUBLIC_ORDER || this == OTHER_ADMINISTRATIVE;
    }

    /** Whether an alert of the class can be closed as no case. */
    boolean isNonCase() {
        return this == HELP || this == INQUIRY || this == COMPLAINT;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
