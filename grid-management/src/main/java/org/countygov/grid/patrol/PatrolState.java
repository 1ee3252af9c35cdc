package org.countygov.grid.patrol;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a patrol round stands. */
public enum PatrolState implements Worded {
    /** 待巡. */
    PLANNED("待巡", "planned"),
    /** 巡查中. */
    IN_PROGRESS("巡查中", "in progress"),
    /** 暂停. */
    PAUSED("暂停", "paused"),
    /** 已完成. */
    COMPLETED("已完成", "completed"),
    /** 未完成. */
    INCOMPLETE("未完成", "incomplete"),
    /** 漏巡. */
    MISSED("漏巡", "missed"),
    /** 取消. */
    CANCELLED("取消", "cancelled");

    private final Phrase words;

    PatrolState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
