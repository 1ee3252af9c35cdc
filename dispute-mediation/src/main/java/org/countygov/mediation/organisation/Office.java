package org.countygov.mediation.organisation;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a member is in the committee (职务). */
public enum Office implements Worded {
    DIRECTOR("主任", "director"),
    DEPUTY("副主任", "deputy director"),
    MEMBER("委员", "member");

    private final Phrase words;

    Office(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
