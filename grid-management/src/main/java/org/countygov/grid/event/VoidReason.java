package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why an event is voided (作废事由). */
public enum VoidReason implements Worded {
    /** 不实. */
    NOT_GENUINE("不实", "not genuine"),
    /** 重复. */
    DUPLICATE("重复", "duplicate"),
    /** 测试. */
    TEST("测试", "a test"),
    /** 不属于本辖区. */
    OUT_OF_AREA("不属于本辖区", "out of the area");

    private final Phrase words;

    VoidReason(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
