package org.countygov.police.remedy;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a request to stay administrative detention stands. */
public enum StayState implements Worded {
    /** 已申请. */
    APPLIED("已申请暂缓执行", "applied for"),
    /** 不予暂缓. */
    REFUSED("不予暂缓执行", "refused"),
    /** 暂缓执行. */
    STAYED("暂缓执行", "stayed"),
    /** 恢复执行. */
    RESUMED("恢复执行", "resumed"),
    /** 拘留决定已被撤销. */
    ENDED("拘留决定已撤销，解除暂缓", "detention revoked");

    private final Phrase words;

    StayState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
