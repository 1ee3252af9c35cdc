package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** In which procedure recusal is asked for (案件性质). */
public enum RecusalProcedure implements Worded {
    /** 刑事案件. */
    CRIMINAL("刑事案件", "criminal case"),
    /** 行政案件. There is no reconsideration. */
    ADMINISTRATIVE("行政案件", "administrative case");

    private final Phrase words;

    RecusalProcedure(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
