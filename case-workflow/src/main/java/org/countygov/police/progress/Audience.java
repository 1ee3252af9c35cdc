package org.countygov.police.progress;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who asks how a case stands; each may see something else (查询主体). */
public enum Audience implements Worded {
    /** 报案人、举报人、扭送人. */
    REPORTER("报案人、举报人、扭送人", "person who reported"),
    /** 被害人、被侵害人、控告人. */
    VICTIM("被害人、被侵害人、控告人", "victim or accuser"),
    /** 犯罪嫌疑人、违法嫌疑人. */
    SUSPECT("犯罪嫌疑人、违法嫌疑人", "suspect"),
    /** 嫌疑人家属. */
    FAMILY("嫌疑人家属", "family of the suspect"),
    /** 辩护律师. */
    DEFENDER("辩护律师", "defender");

    private final Phrase words;

    Audience(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
