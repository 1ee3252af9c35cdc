package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** By which step questioning is prolonged. */
public enum QuestioningStep implements Worded {
    /** 涉案人数众多或者身份不明，十二小时. */
    MANY_OR_UNKNOWN("涉案人数众多或者身份不明，十二小时", "many persons or unknown identity: twelve hours"),
    /** 情况复杂可能拘留，二十四小时. */
    COMPLEX("情况复杂可能拘留，二十四小时", "complex, and detention possible: twenty-four hours");

    private final Phrase words;

    QuestioningStep(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
