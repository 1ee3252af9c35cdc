package org.countygov.mediation.service;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A place of law publicity (法治宣传阵地). */
public enum Carrier implements Worded {
    BASE("法治宣传教育基地", "base"),
    PARK("法治公园", "park"),
    CORRIDOR("法治长廊", "corridor"),
    RACK("法治书架", "rack");

    private final Phrase words;

    Carrier(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
