package org.countygov.grid.event;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why a summons is raised to the level above. */
public enum RaiseGround implements Worded {
    /** 部门不报到. */
    DEPARTMENT_ABSENT("部门逾时不到场", "a department did not come"),
    /** 职责不清. */
    DUTY_UNCLEAR("职责不清", "the duty is unclear"),
    /** 仍未解决. */
    STILL_UNSOLVED("仍未解决", "it is still unsolved");

    private final Phrase words;

    RaiseGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
