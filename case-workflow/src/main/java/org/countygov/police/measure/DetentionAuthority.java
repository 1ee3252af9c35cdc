package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** On what a detention is carried out. */
public enum DetentionAuthority implements Worded {
    /** 拘留证. */
    WARRANT("拘留证", "on a warrant"),
    /** 情况紧急，出示工作证件带至公安机关后立即办理手续. */
    EMERGENCY("紧急情况先行带至公安机关", "in an emergency, with the badge, formalities following at once");

    private final Phrase words;

    DetentionAuthority(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
