package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** By which step continued questioning is prolonged. */
public enum ContinuedStep implements Worded {
    /** 延长至二十四小时. */
    TO_24_HOURS("延长至二十四小时", "to twenty-four hours"),
    /** 延长至四十八小时. */
    TO_48_HOURS("延长至四十八小时", "to forty-eight hours");

    private final Phrase words;

    ContinuedStep(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
