package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a residence registration stands. */
public enum ResidenceState implements Worded {
    /** 未登记. */
    UNREGISTERED("未登记", "not registered"),
    /** 免申报. */
    EXEMPT("免申报", "exempt from declaring"),
    /** 已采集. Gathered and not yet registered. */
    COLLECTED("已采集", "collected"),
    /** 已登记. */
    REGISTERED("已登记", "registered"),
    /** 已注销. */
    DEREGISTERED("已注销", "cancelled"),
    /** 未登记而离开. The stay ended before it was registered, or while nothing had to be declared. */
    ENDED("未登记而离开", "left without registration");

    private final Phrase words;

    ResidenceState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
