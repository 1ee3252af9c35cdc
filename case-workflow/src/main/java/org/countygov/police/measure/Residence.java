package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where residential surveillance is carried out (监视居住的场所). */
public enum Residence implements Worded {
    HOME("住处", "home"),
    DESIGNATED("指定的居所", "designated residence"),
    DETENTION_PLACE("羁押场所", "place of detention"),
    CASE_VENUE("专门的办案场所", "special case venue"),
    OFFICE("办公区域", "office");

    private final Phrase words;

    Residence(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
