package org.countygov.police.property;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why every measure on property ends (解除事由). */
public enum ReleaseGround implements Worded {
    /** 撤销案件. */
    WITHDRAWAL("撤销案件", "the case is withdrawn"),
    /** 终止侦查、终止调查. */
    TERMINATION("终止侦查或者终止调查", "the investigation is terminated"),
    /** 不起诉. */
    NON_PROSECUTION("不起诉", "there is no prosecution"),
    /** 不予处罚. */
    NO_PENALTY("不予处罚", "no penalty is imposed"),
    /** 紧急措施未获批准. */
    NOT_APPROVED("紧急措施未获批准", "the urgent measure is not approved"),
    /** 措施期限届满. */
    PERIOD_OVER("措施期限届满", "the period of the measure is over");

    private final Phrase words;

    ReleaseGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
