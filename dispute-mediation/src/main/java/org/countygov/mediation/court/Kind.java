package org.countygov.mediation.court;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Whether the suit is registered when a court refers it (委派、委托). Consent, time and end differ. */
public enum Kind implements Worded {
    /** 立案前委派. */
    DELEGATED("立案前委派", "delegated before registration"),
    /** 立案后委托. */
    ENTRUSTED("立案后委托", "entrusted after registration");

    private final Phrase words;

    Kind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
