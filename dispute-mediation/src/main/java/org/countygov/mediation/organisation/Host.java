package org.countygov.mediation.organisation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a stationed room is (派驻场所). */
public enum Host implements Worded {
    POLICE_STATION("派出所", "police station"),
    COURT("人民法院", "court"),
    PETITION_HALL("信访接待场所", "petition hall"),
    OTHER("其他场所", "another place");

    private final Phrase words;

    Host(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
