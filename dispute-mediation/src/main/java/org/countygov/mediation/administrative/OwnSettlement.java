package org.countygov.mediation.administrative;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How the parties to a public-order case settled it without the police (自行和解、人民调解). */
public enum OwnSettlement implements Worded {
    /** 当事人自行和解. */
    PRIVATE("当事人自行和解", "by themselves"),
    /** 经人民调解委员会调解. */
    COMMITTEE("经人民调解委员会调解", "before a people's mediation committee");

    private final Phrase words;

    OwnSettlement(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
