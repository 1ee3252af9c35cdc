package org.countygov.police.measure;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Who is not to be bailed (不得取保候审的情形). */
public enum BailBar implements Worded {
    RECIDIVIST("累犯", "recidivist"),
    RINGLEADER("犯罪集团的主犯", "ringleader of a criminal organisation"),
    SELF_HARM("以自伤、自残办法逃避侦查", "self-harm to evade the investigation"),
    SERIOUS_VIOLENCE("严重暴力犯罪", "serious violence"),
    OTHER_SERIOUS("其他严重犯罪", "another serious crime");

    private final Phrase words;

    BailBar(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
