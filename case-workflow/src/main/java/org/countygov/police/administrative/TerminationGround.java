package org.countygov.police.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why an investigation ends (终止调查事由). */
public enum TerminationGround implements Worded {
    /** 没有违法事实. */
    NO_ILLEGAL_FACT("没有违法事实", "no illegal fact"),
    /** 已过追究时效. */
    OUT_OF_LIMITATION("已过追究时效", "out of limitation"),
    /** 违法嫌疑人死亡. */
    SUSPECT_DEAD("违法嫌疑人死亡", "the suspect is dead"),
    /** 其他. */
    OTHER("其他", "another ground");

    private final Phrase words;

    TerminationGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
