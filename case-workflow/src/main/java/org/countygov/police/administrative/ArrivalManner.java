package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How a person came before the police (到案方式). */
public enum ArrivalManner implements Worded {
    /** 传唤. */
    SUMMONED("传唤", "summons"),
    /** 口头传唤. */
    ORAL_SUMMONS("口头传唤", "oral summons"),
    /** 强制传唤. */
    FORCED("强制传唤", "forced summons"),
    /** 投案. */
    SURRENDERED("投案", "surrender"),
    /** 扭送. */
    CITIZEN_DELIVERY("扭送", "delivery by citizens"),
    /** 继续盘问后. */
    AFTER_CONTINUED_QUESTIONING("继续盘问后", "after continued questioning");

    private final Phrase words;

    ArrivalManner(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
