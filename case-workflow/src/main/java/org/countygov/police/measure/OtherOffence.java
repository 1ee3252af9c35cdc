package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What else is discovered during custody (另有重要罪行). */
public enum OtherOffence implements Worded {
    DIFFERENT_SERIOUS("与逮捕时的罪行不同种的重大犯罪", "a serious offence of a different kind"),
    SAME_CHANGING_CHARGE("同种犯罪，将影响罪名认定、量刑档次", "the same kind, changing the charge or the tier of sentence"),
    SAME_MINOR("同种犯罪，不影响罪名认定、量刑档次", "the same kind, changing neither");

    private final Phrase words;

    OtherOffence(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
