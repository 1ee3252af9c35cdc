package org.countygov.police.progress;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Why less is told of a case than of others (限制公开的事由). */
public enum Restriction implements Worded {
    /** 涉及国家秘密. */
    STATE_SECRET("涉及国家秘密", "State secret"),
    /** 涉及商业秘密. */
    COMMERCIAL_SECRET("涉及商业秘密", "commercial secret"),
    /** 涉及个人隐私. */
    PRIVATE_MATTER("涉及个人隐私", "private matter"),
    /** 涉及未成年人. */
    MINOR("涉及未成年人", "a minor is concerned");

    private final Phrase words;

    Restriction(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
