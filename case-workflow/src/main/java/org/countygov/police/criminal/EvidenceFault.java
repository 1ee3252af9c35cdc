package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What is wrong with evidence that may have to be excluded (非法证据的情形). */
public enum EvidenceFault implements Worded {
    /** Cannot be cured. */
    STATEMENT_BY_FORCE("刑讯逼供、暴力、威胁等取得的言词证据", "a statement obtained by torture, violence or threats"),
    /** May be cured or explained. */
    UNLAWFUL_THING("收集程序违法的物证、书证", "physical or documentary evidence collected unlawfully");

    private final Phrase words;

    EvidenceFault(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
