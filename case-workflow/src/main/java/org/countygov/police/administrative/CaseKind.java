package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Under which law an administrative case falls (案件类别). */
public enum CaseKind implements Worded {
    /** 治安案件. */
    PUBLIC_ORDER("治安案件", "public order"),
    /** 出境入境边防案件. */
    BORDER("出境入境边防案件", "exit and entry"),
    /** 其他行政案件. */
    OTHER("其他行政案件", "other administrative");

    private final Phrase words;

    CaseKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
