package org.countygov.mediation.aid;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What aid is asked for (申请事项). */
public enum AidMatter implements Worded {
    LISTED("法律列明的民事、行政事项", "a listed civil or administrative matter"),
    CRIMINAL("刑事", "a criminal case"),
    OTHER("法律法规规定的其他事项", "another matter that a law names"),
    OUTSIDE("不属于法律援助范围", "no matter of legal aid");

    private final Phrase words;

    AidMatter(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
