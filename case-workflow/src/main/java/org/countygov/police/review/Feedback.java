package org.countygov.police.review;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the procuratorate answered (反馈). It feeds the statistics of quality, never a target. */
public enum Feedback implements Worded {
    /** 批准、起诉或者采纳. */
    APPROVED("批准、起诉或者采纳", "approved, prosecuted or accepted"),
    /** 不批准. */
    REFUSED("不批准", "refused"),
    /** 退回补充侦查. */
    RETURNED("退回补充侦查", "returned for a supplement"),
    /** 不起诉. */
    NON_PROSECUTION("不起诉", "not prosecuted");

    private final Phrase words;

    Feedback(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
