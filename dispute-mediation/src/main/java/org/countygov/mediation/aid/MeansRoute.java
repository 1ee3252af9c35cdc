package org.countygov.mediation.aid;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How the means of an applicant matter (经济困难条件). Two lists that are not one: art. 32 drops the condition, art. 42 only the check. */
public enum MeansRoute implements Worded {
    TEST("审查经济困难状况", "the means are examined"),
    /** 免予核查经济困难状况. The condition stands, and the statement is believed. */
    CHECK_EXEMPT("免予核查经济困难状况", "the means are not checked"),
    NO_CONDITION("不受经济困难条件限制", "no means condition applies");

    private final Phrase words;

    MeansRoute(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
