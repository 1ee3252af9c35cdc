package org.countygov.mediation.legality;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a draft stands in its legality review. */
public enum ReviewState implements Worded {
    SUBMITTED("已送审", "submitted"),
    RETURNED("已退回", "returned"),
    UNDER_REVIEW("审查中", "under review"),
    LAWFUL("审查合法", "found lawful"),
    NEEDS_CHANGE("应当修改", "to be changed"),
    UNLAWFUL("审查不合法", "found unlawful"),
    DELIBERATED("已集体讨论", "deliberated"),
    ISSUED("已印发", "issued"),
    RECORDED("已备案归档", "recorded"),
    DROPPED("已撤回", "dropped");

    private final Phrase words;

    ReviewState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
