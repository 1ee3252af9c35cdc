package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why somebody should stay away (回避事由). */
public enum RecusalGround implements Worded {
    /** 是当事人或者其近亲属. */
    PARTY_OR_RELATIVE("是当事人或者其近亲属", "is a party or a close relative of one"),
    /** 本人或者近亲属与案件有利害关系. */
    INTEREST("本人或者其近亲属与案件有利害关系", "has an interest, or a close relative has"),
    /** 担任过证人、鉴定人、辩护人等. */
    OTHER_CAPACITY("担任过本案证人、鉴定人、辩护人、诉讼代理人", "was witness, expert, defender or agent"),
    /** 与当事人有其他关系可能影响公正. */
    OTHER_RELATION("与当事人有其他关系，可能影响公正处理", "is otherwise related so that fairness may suffer");

    private final Phrase words;

    RecusalGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
