package org.countygov.police.alert;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** By which step the review of a registered report is prolonged. */
public enum ReviewTier implements Worded {
    /** 疑难复杂，三日. */
    DIFFICULT("疑难复杂，三日", "difficult: three days"),
    /** 查证线索，七日. */
    CLUE("查证线索，七日", "a clue to verify: seven days"),
    /** 重大复杂，三十日. */
    MAJOR("重大复杂，三十日", "major and complex: thirty days");

    private final Phrase words;

    ReviewTier(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
