package org.countygov.grid.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why an order may begin with a yellow card. */
public enum Gravity implements Worded {
    /** 重大事项. */
    MAJOR("重大事项", "a major matter"),
    /** 紧急事项. */
    URGENT("紧急事项", "an urgent matter"),
    /** 突发事项. */
    SUDDEN("突发事项", "a sudden matter");

    private final Phrase words;

    Gravity(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
