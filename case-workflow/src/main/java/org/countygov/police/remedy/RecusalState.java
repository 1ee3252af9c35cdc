package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a request for recusal stands. */
public enum RecusalState implements Worded {
    /** 已申请. The work goes on. */
    REQUESTED("已申请回避", "requested"),
    /** 已决定回避. The person may not touch the case any more. */
    RECUSED("已决定回避", "recused"),
    /** 已驳回. */
    REFUSED("已驳回申请", "refused"),
    /** 已申请复议. */
    RECONSIDERATION_FILED("已申请复议", "reconsideration asked for"),
    /** 复议维持. */
    UPHELD("复议维持驳回", "refusal upheld"),
    /** 逾期未申请复议. */
    LAPSED("逾期未申请复议", "not asked for in time");

    private final Phrase words;

    RecusalState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
