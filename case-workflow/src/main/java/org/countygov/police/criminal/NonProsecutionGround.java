package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why the procuratorate does not prosecute (不起诉的情形). */
public enum NonProsecutionGround implements Worded {
    NO_LIABILITY("不应当追究刑事责任", "no criminal liability"),
    MINOR("犯罪情节轻微", "minor circumstances"),
    INSUFFICIENT_EVIDENCE("证据不足", "insufficient evidence");

    private final Phrase words;

    NonProsecutionGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
