package org.countygov.grid.centre;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How much a request asks of the centre; it decides how long handling may take. */
public enum Complexity implements Worded {
    /** 简易. */
    SIMPLE("简易", "simple"),
    /** 一般. */
    ORDINARY("一般", "ordinary"),
    /** 复杂. */
    COMPLEX("复杂", "complex");

    private final Phrase words;

    Complexity(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
