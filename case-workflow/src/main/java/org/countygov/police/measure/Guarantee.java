package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What secures bail: one or the other, never both (保证方式). */
public enum Guarantee implements Worded {
    GUARANTOR("保证人", "guarantor"),
    DEPOSIT("保证金", "deposit");

    private final Phrase words;

    Guarantee(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
