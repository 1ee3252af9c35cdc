package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the suspect is subject to, whatever has been asked of the procuratorate meanwhile. */
public enum Regime implements Worded {
    AT_LARGE("未受限制", "at large"),
    HELD("羁押", "held in custody"),
    BAIL("取保候审", "on bail"),
    SURVEILLANCE("监视居住", "under residential surveillance");

    private final Phrase words;

    Regime(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
