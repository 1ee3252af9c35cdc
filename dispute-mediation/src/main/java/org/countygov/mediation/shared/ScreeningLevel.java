package org.countygov.mediation.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A level at which disputes are searched for (排查层级), the lowest first. */
public enum ScreeningLevel implements Worded {
    VILLAGE("村（社区）", "village or community"),
    TOWN("乡镇（街道）", "town or street"),
    COUNTY("县（市、区）", "county"),
    CITY("市", "city");

    private final Phrase words;

    ScreeningLevel(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
