package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** On what an arrest rests (逮捕的情形). */
public enum ArrestGround implements Worded {
    /** 社会危险性. */
    DANGER("采取取保候审尚不足以防止发生社会危险性", "bail is not enough against one of the five dangers"),
    TEN_YEARS("可能判处十年有期徒刑以上刑罚", "ten years or more possible"),
    EARLIER_INTENT("可能判处徒刑以上刑罚，曾经故意犯罪", "imprisonment possible after an earlier intentional crime"),
    IDENTITY_UNKNOWN("可能判处徒刑以上刑罚，身份不明", "imprisonment possible and identity unknown"),
    SERIOUS_BREACH("违反取保候审、监视居住规定，情节严重", "serious breach of bail or surveillance");

    private final Phrase words;

    ArrestGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
