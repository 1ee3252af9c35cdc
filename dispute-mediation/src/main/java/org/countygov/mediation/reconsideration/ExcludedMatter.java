package org.countygov.mediation.reconsideration;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What is not open to reconsideration, as far as it bears on mediation and the police (不能申请行政复议的事项). */
public enum ExcludedMatter implements Worded {
    /** 行政机关对民事纠纷的调解. */
    MEDIATION_OF_CIVIL_DISPUTE("行政机关对民事纠纷的调解", "mediation of a civil dispute by an administrative organ"),
    /** 刑事诉讼行为. */
    CRIMINAL_PROCEDURE("刑事诉讼行为", "an act in a criminal case"),
    /** 其他不属于范围的事项. */
    OTHER("其他不属于范围的事项", "another matter outside the scope");

    private final Phrase words;

    ExcludedMatter(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
