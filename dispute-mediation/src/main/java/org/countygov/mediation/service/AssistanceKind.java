package org.countygov.mediation.service;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Whom a ledger of assistance is about (帮扶对象类别). */
public enum AssistanceKind implements Worded {
    CORRECTION("社区矫正对象", "person under community correction"),
    RELEASED("刑满释放人员", "released person");

    private final Phrase words;

    AssistanceKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
