package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a residence permit stands. Without an application there is no case (无证). */
public enum PermitState implements Worded {
    /** 已申领. */
    APPLIED("已申领", "applied for"),
    /** 待补正. */
    INCOMPLETE_APPLICATION("待补正", "application incomplete"),
    /** 有效. */
    ACTIVE("有效", "active"),
    /** 使用功能中止. Not lost: a late endorsement restores them. */
    FUNCTION_SUSPENDED("使用功能中止", "functions suspended"),
    /** 使用功能终止. */
    TERMINATED("使用功能终止", "functions terminated");

    private final Phrase words;

    PermitState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
