package org.countygov.grid.residence;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What ties a person to the place, one of which a residence permit asks for. */
public enum PermitGround implements Worded {
    /** 合法稳定就业. */
    STABLE_JOB("合法稳定就业", "stable job"),
    /** 合法稳定住所. */
    STABLE_DWELLING("合法稳定住所", "stable dwelling"),
    /** 连续就读. */
    CONTINUOUS_STUDY("连续就读", "continuous study");

    private final Phrase words;

    PermitGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
