package org.countygov.mediation.aid;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why aid is refused (不予援助的理由). */
public enum RefusalGround implements Worded {
    OUTSIDE_SCOPE("不属于法律援助范围", "outside the scope"),
    MEANS_NOT_MET("不符合经济困难条件", "the means condition is not met");

    private final Phrase words;

    RefusalGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
