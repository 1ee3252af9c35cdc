package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a complaint about overrun or unlawful measures stands. */
public enum ComplaintState implements Worded {
    /** 已提出. */
    FILED("已提出申诉、控告", "complaint filed"),
    /** 已答复. */
    ANSWERED("已答复", "answered"),
    /** 已向检察院申诉. */
    WITH_PROCURATORATE("已向检察院申诉", "before the procuratorate");

    private final Phrase words;

    ComplaintState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
