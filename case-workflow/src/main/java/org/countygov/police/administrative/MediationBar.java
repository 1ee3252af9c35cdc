package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What forbids mediation of a public-order case (不适用调解的情形). */
public enum MediationBar implements Worded {
    /** 雇凶伤害他人. */
    HIRED("雇凶伤害他人", "hired assault"),
    /** 结伙斗殴或者寻衅滋事. */
    GANG_OR_PROVOCATION("结伙斗殴或者寻衅滋事", "gang fighting or provocation"),
    /** 多次实施. */
    REPEATED("多次实施", "repetition"),
    /** 当事人不愿调解. */
    UNWILLING("当事人不愿调解", "an unwilling party"),
    /** 调解中又针对对方实施违法行为. */
    NEW_ATTACK("调解中又针对对方实施违法行为", "a new attack during the mediation"),
    /** 调解过程中逃跑. */
    FLED("调解过程中逃跑", "flight"),
    /** 其他不宜调解. */
    OTHER("其他不宜调解", "another reason");

    private final Phrase words;

    MediationBar(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
