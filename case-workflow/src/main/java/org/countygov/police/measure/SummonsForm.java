package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How a suspect is summoned (传唤的方式). */
public enum SummonsForm implements Worded {
    /** 传唤证. */
    WRITTEN("传唤证", "by a written summons"),
    /** 现场发现的犯罪嫌疑人，出示工作证件口头传唤. */
    ORAL_ON_THE_SPOT("现场口头传唤", "orally, found on the spot");

    private final Phrase words;

    SummonsForm(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
