package org.countygov.police.property;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** On what occasion a thing is seized in a criminal case; it decides who may approve (扣押场合). */
public enum SeizureOccasion implements Worded {
    /** 一般情形. */
    ORDINARY("一般情形", "ordinarily"),
    /** 现场勘查或者搜查. */
    SCENE_OR_SEARCH("现场勘查或者搜查", "at scene work or a search");

    private final Phrase words;

    SeizureOccasion(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
