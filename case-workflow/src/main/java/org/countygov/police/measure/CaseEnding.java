package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How an investigation ends for a suspect before it is concluded. */
public enum CaseEnding implements Worded {
    WITHDRAWN("撤销案件", "the case is withdrawn"),
    TERMINATED("对该犯罪嫌疑人终止侦查", "investigation of this suspect is ended");

    private final Phrase words;

    CaseEnding(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
