package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How an administrative case is decided (处理决定). */
public enum Ruling implements Worded {
    /** 予以处罚. */
    PENALTY("予以处罚", "penalty"),
    /** 不予处罚：有法定情形. */
    EXEMPT("不予处罚：有法定情形", "no penalty: lawful exemption"),
    /** 不予处罚：违法事实不能成立. */
    NOT_ESTABLISHED("不予处罚：违法事实不能成立", "no penalty: the act is not established");

    private final Phrase words;

    Ruling(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
