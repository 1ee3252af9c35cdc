package org.countygov.grid.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a supervision order stands. */
public enum SupervisionState implements Worded {
    /** 提醒（蓝牌）. */
    REMINDED("提醒（蓝牌）", "reminded"),
    /** 黄牌. */
    YELLOW("黄牌", "yellow card"),
    /** 红牌. */
    RED("红牌", "red card"),
    /** 挂牌督办. */
    LISTED("挂牌督办", "listed"),
    /** 已反馈. The unit has explained itself; nobody outside has looked yet. */
    RESPONDED("已反馈", "responded"),
    /** 销号. */
    LIFTED("销号", "lifted"),
    /** 移送问责. */
    REFERRED("移送问责", "referred for liability"),
    /** 撤销. */
    WITHDRAWN("撤销", "withdrawn");

    private final Phrase words;

    SupervisionState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
