package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who points the parties to an administrative organ (移送、引导方). */
public enum ReferringBody implements Worded {
    /** 人民调解委员会. */
    COMMITTEE("人民调解委员会", "people's mediation committee"),
    /** 人民法院. */
    COURT("人民法院", "people's court"),
    /** 信访部门. */
    PETITION_OFFICE("信访部门", "petition office"),
    /** 其他行政机关. */
    OTHER_ORGAN("其他行政机关", "another organ");

    private final Phrase words;

    ReferringBody(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
