package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** For what a township may summon departments (吹哨事由). */
public enum WhistleGround implements Worded {
    /** 涉及群众的、街道难以独立解决的重点事项. */
    PUBLIC_CONCERN_BEYOND_TOWNSHIP("乡镇难以独立解决的群众重点事项", "a public concern beyond the township"),
    /** 综合执法. */
    JOINT_ENFORCEMENT("综合执法事项", "joint enforcement"),
    /** 应急处置. */
    EMERGENCY("应急处置事项", "an emergency");

    private final Phrase words;

    WhistleGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
