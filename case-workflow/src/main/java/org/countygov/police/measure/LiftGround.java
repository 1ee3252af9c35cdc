package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why bail or surveillance is lifted (解除的情形). */
public enum LiftGround implements Worded {
    EXPIRED("期限届满", "its time is over"),
    NEEDLESS("不需要继续采取", "no longer necessary"),
    NO_LIABILITY("不应当追究刑事责任", "criminal liability is gone");

    private final Phrase words;

    LiftGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
