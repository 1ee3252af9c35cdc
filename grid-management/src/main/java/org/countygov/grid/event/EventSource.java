package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an event comes from. What the public or a sensor reports is looked at on site before it is filed. */
public enum EventSource implements Worded {
    /** 网格员上报. */
    GRID_WORKER("网格员上报", "grid worker"),
    /** 部门上报、交办. */
    DEPARTMENT("部门上报或者交办", "department"),
    /** 群众反映. */
    PUBLIC("群众反映", "the public"),
    /** 感知设备. */
    SENSOR("感知设备", "sensor");

    private final Phrase words;

    EventSource(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** Whether it is a basis for filing only after somebody has looked on site. */
    boolean needsVerification() {
        return this == PUBLIC || this == SENSOR;
    }
}
