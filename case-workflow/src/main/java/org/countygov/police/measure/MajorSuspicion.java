package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** For whom thirty days of detention are open (可以延长至三十日的重大嫌疑分子). */
public enum MajorSuspicion implements Worded {
    /** 跨市、县管辖范围连续作案，或者作案后逃跑到外市、县继续作案. */
    ROAMING("流窜作案", "roaming"),
    /** 三次以上作案. */
    REPEATED("多次作案", "repeated, three times or more"),
    /** 二人以上共同作案. */
    GANG("结伙作案", "in a gang of two or more");

    private final Phrase words;

    MajorSuspicion(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
