package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why the investigation ends for one suspect while the case goes on (终止侦查的情形). */
public enum TerminationGround implements Worded {
    NOT_BY_THIS_SUSPECT("犯罪事实非该嫌疑人所为", "the crime was not done by this suspect"),
    BELOW_LIABILITY("该共同犯罪人不够刑事处罚", "this accomplice is below criminal liability");

    private final Phrase words;

    TerminationGround(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
