package org.countygov.mediation.register;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What is shown as the result of a dispute (化解结果). Only the first four are a result. */
public enum Outcome implements Worded {
    AGREEMENT("调解协议", "an agreement"),
    DECISION("处理决定", "a decision"),
    JUDGMENT("裁判文书", "a judgment"),
    WRITTEN_REPLY("书面答复", "a written reply"),
    /** 仅作解释. Nothing was settled. */
    EXPLANATION("仅作解释", "an explanation only"),
    /** 已起诉至法院. It is not settled yet. */
    WITH_COURT("已起诉至法院", "the matter is with a court"),
    /** 承诺息访息诉. Nobody may be made to give it, and it settles nothing. */
    WAIVER("承诺不再信访、诉讼", "a promise not to petition or sue");

    private final Phrase words;

    Outcome(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
