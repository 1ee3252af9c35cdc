package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Which lengthening of investigation custody is asked for. */
public enum ExtensionStep implements Worded {
    ONE_MONTH("延长一个月", "one month more"),
    FOUR_CATEGORIES("四类案件延长二个月", "two months more in the four categories"),
    TEN_YEARS("十年以上延长二个月", "two months more where ten years are possible");

    private final Phrase words;

    ExtensionStep(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
