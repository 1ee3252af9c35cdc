package org.countygov.supervision;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How grave a finding of supervision is (问题性质). */
public enum FindingGravity implements Worded {
    /** 一般问题. */
    ORDINARY("一般问题", "an ordinary finding"),
    /** 重大问题. There is more time to put it right. */
    MAJOR("重大问题", "a major finding"),
    /** 否决性问题. Unlawful custody, a false record, evidence tampered with: no points make up for it. */
    FATAL("否决性问题", "a fatal finding");

    private final Phrase words;

    FindingGravity(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
