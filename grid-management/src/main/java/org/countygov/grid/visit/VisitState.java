package org.countygov.grid.visit;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an offered visit stands. */
public enum VisitState implements Worded {
    /** 已提出. */
    OFFERED("已提出", "offered"),
    /** 已约定. */
    SCHEDULED("已约定", "scheduled"),
    /** 已走访. */
    DONE("已走访", "done"),
    /** 已谢绝. Nothing follows from it. */
    DECLINED("已谢绝", "declined"),
    /** 已求助. */
    HELP_CALLED("已求助", "help called");

    private final Phrase words;

    VisitState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
