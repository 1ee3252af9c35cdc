package org.countygov.grid.assessment;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Whether one matter outweighs all others (一票否决). */
public enum Veto implements Worded {
    /** 不设一票否决. */
    NONE("不设一票否决", "no veto"),
    /** 经国家或者省批准的一票否决. */
    APPROVED_NATIONALLY_OR_PROVINCIALLY("经国家或者省批准的一票否决", "a veto approved at national or provincial level"),
    /** 自行设立的一票否决. */
    SET_BELOW("自行设立的一票否决", "a veto set below that level");

    private final Phrase words;

    Veto(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
