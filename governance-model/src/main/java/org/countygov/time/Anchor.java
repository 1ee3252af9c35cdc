package org.countygov.time;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an extension in months is counted from. No text decides it; days give the same result either way. */
public enum Anchor implements Worded {
    /** The whole period, extensions included, is counted from the trigger. */
    ORIGIN("自起算日合并计算", "the whole period from its origin"),
    /** Each extension is counted from the end of the period before it, before rolling. */
    PREVIOUS_END("自前一期间届满日起算", "from the previous end"),
    /** The earlier of the two, for custody. */
    EARLIER_OF_BOTH("两种算法取较早者", "the earlier of both");

    private final Phrase words;

    Anchor(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
