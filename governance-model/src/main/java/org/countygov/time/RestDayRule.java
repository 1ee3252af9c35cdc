package org.countygov.time;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What happens to a period whose last day is a rest day (节假日顺延). */
public enum RestDayRule implements Worded {
    /** The last day moves to the first working day after it. */
    ROLLS("遇节假日顺延", "rolls to the next working day"),
    /** The last day stays where it is: custody, freezes, limitation, hours. */
    FIXED("不因节假日顺延", "does not roll");

    private final Phrase words;

    RestDayRule(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
