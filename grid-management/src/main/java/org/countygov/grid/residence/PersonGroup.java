package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Under which rules a person registers. */
public enum PersonGroup implements Worded {
    /** 内地公民. */
    CHINESE_MAINLAND("内地公民", "citizen with a household registration"),
    /** 港澳台居民. State rules apply. */
    HONG_KONG_MACAO_TAIWAN("港澳台居民", "resident of Hong Kong, Macao or Taiwan"),
    /** 外国人. Registered with the police within twenty-four hours, as a {@link ForeignerLodging}. */
    FOREIGNER("外国人", "foreigner");

    private final Phrase words;

    PersonGroup(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
