package org.countygov.workflow;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** The force of a rule. It decides what a missed time limit means: a right lapses, a duty is overdue. */
public enum Modality implements Worded {
    /** 可以: a right or a power. */
    MAY("可以", "may"),
    /** 应当: a duty. */
    SHALL("应当", "shall"),
    /** 依法自动发生: what the law does by itself, without anybody's act. */
    BY_LAW("依法当然发生", "by law");

    private final Phrase words;

    Modality(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
