package org.countygov.police.property;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What an administrative decision does with property (处理方式). */
public enum DispositionKind implements Worded {
    /** 收缴. */
    CONFISCATION("收缴", "confiscation"),
    /** 追缴. */
    RECOVERY("追缴", "recovery"),
    /** 没收. A penalty, for the county organ alone. */
    FORFEITURE("没收", "forfeiture");

    private final Phrase words;

    DispositionKind(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
