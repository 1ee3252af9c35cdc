package org.countygov.mediation.organisation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who stands beside a committee (法律专业人员). */
public enum Profession implements Worded {
    LAWYER("律师", "lawyer"),
    LEGAL_SERVICE_WORKER("基层法律服务工作者", "grassroots legal service worker");

    private final Phrase words;

    Profession(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
