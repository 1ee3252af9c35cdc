package org.countygov.mediation.court;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a court-referred mediation ends without an agreement (终止调解的事由). */
public enum ReturnGround implements Worded {
    /** 当事人撤回申请或者不同意继续调解. */
    WITHDRAWAL_OR_REFUSAL("当事人撤回申请或者不同意继续调解", "a party withdraws or refuses"),
    /** 分歧较大. */
    WIDE_DIVERGENCE("分歧较大", "the parties are too far apart"),
    /** 期限届满未同意延长. */
    PERIOD_OVER("期限届满未同意延长", "the period is over and not extended"),
    /** 当事人无法联系. */
    UNREACHABLE("当事人无法联系", "a party cannot be reached"),
    /** 当事人拒绝签名. */
    REFUSAL_TO_SIGN("当事人拒绝签名", "a party refuses to sign"),
    /** 虚假调解. */
    SHAM("虚假调解", "the mediation is a sham"),
    /** 其他. */
    OTHER("其他", "another reason");

    private final Phrase words;

    ReturnGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
