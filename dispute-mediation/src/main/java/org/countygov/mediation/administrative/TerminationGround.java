package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why an organ ends a mediation (终止调解的事由); which of them count, the {@link Regime} says. */
public enum TerminationGround implements Worded {
    /** 未达成协议. */
    NO_AGREEMENT("未达成协议", "no agreement is reached"),
    /** 当事人不同意继续调解. */
    PARTY_REFUSES("当事人不同意继续调解", "a party no longer agrees to mediation"),
    /** 撤回申请或者投诉. */
    WITHDRAWN("撤回申请或者投诉", "the application or complaint is withdrawn"),
    /** 当事人无正当理由不参加. */
    PARTY_ABSENT("当事人无正当理由不参加", "a party stays away without good reason"),
    /** 当事人中途退出. */
    PARTY_LEFT("当事人中途退出", "a party leaves"),
    /** 一方向人民法院起诉. */
    SUIT_BROUGHT("一方向人民法院起诉", "a party sues"),
    /** 已申请人民调解. */
    WITH_A_COMMITTEE("已申请人民调解", "a people's mediation committee has the matter"),
    /** 对检测机构或者费用无法协商一致. */
    TESTING_NOT_AGREED("对检测机构或者费用无法协商一致", "no agreement on who tests or who pays for it"),
    /** 发现不适用调解的情形. */
    BAR_FOUND("发现不适用调解的情形", "something that bars mediation has come up"),
    /** 期限届满. */
    PERIOD_EXPIRED("期限届满", "the period has run out");

    private final Phrase words;

    TerminationGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
