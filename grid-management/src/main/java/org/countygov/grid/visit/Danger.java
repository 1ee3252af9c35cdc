package org.countygov.grid.visit;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What makes an alarm necessary. */
public enum Danger implements Worded {
    /** 危及生命安全. */
    LIFE("危及生命安全", "danger to life"),
    /** 未成年人受到侵害或者面临危险. */
    CHILD("未成年人受到侵害或者面临危险", "harm or danger to a child"),
    /** 行为能力不完全的人疑似受到家庭暴力. */
    DEPENDENT_PERSON("行为能力不完全的人疑似受到家庭暴力", "suspected violence against a dependent person");

    private final Phrase words;

    Danger(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
