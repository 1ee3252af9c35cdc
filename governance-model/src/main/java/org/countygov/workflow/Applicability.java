package org.countygov.workflow;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Which edition of the rules governs a case that was opened before the law changed. */
public enum Applicability implements Worded {
    /** 从旧: an open case ends under the rules it was opened under. */
    LAW_WHEN_OPENED("适用立案时的规定", "the rules of the day the case was opened"),
    /** 程序从新: every act follows the rules of its own day; the usual rule for procedure. */
    LAW_WHEN_ACTING("适用行为时的规定", "the rules of the day of the act");

    private final Phrase words;

    Applicability(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
