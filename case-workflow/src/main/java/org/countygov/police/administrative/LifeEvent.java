package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What in life may stay a detention since 2026. */
public enum LifeEvent implements Worded {
    /** 参加升学考试. */
    EXAMINATION("参加升学考试", "an examination for higher study"),
    /** 子女出生. */
    BIRTH("子女出生", "the birth of a child"),
    /** 近亲属病危. */
    CRITICAL_ILLNESS("近亲属病危", "the critical illness of a close relative"),
    /** 近亲属死亡. */
    DEATH("近亲属死亡", "the death of a close relative");

    private final Phrase words;

    LifeEvent(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
