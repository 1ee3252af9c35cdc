package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a suspect is interrogated (讯问的地点). */
public enum InterrogationPlace implements Worded {
    HOUSE_ROOM("看守所讯问室", "interrogation room of the detention house"),
    CASE_VENUE("公安机关执法办案场所", "case venue of the police organ"),
    ELSEWHERE("其他场所", "elsewhere");

    private final Phrase words;

    InterrogationPlace(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
