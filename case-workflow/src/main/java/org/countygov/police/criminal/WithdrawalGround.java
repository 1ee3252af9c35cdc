package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a whole case is withdrawn (撤销案件的情形). */
public enum WithdrawalGround implements Worded {
    NO_CRIME("没有犯罪事实", "there is no crime"),
    OBVIOUSLY_MINOR("情节显著轻微、危害不大", "obviously minor"),
    LIMITATION("已过追诉时效", "limitation"),
    SPECIAL_PARDON("经特赦令免除刑罚", "special pardon"),
    SUSPECT_DEAD("犯罪嫌疑人死亡", "the suspect is dead"),
    OTHER("其他依法不追究刑事责任", "another lawful bar to liability");

    private final Phrase words;

    WithdrawalGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
