package org.countygov.mediation.register;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where a registered dispute stands. */
public enum DisputeState implements Worded {
    FOUND("已发现", "found"),
    REGISTERED("已登记", "registered"),
    /** 已落实包案. The five ones are filled. */
    ASSIGNED("已落实包案", "assigned"),
    IN_PROGRESS("化解中", "in progress"),
    ESCALATED("升级处置", "escalated"),
    RESOLVED("已化解", "resolved"),
    FOLLOW_UP("已回访", "followed up"),
    CLOSED("已销号", "closed"),
    /** 已移送. A statutory route took it over. */
    REFERRED_OUT("已移送", "referred out");

    private final Phrase words;

    DisputeState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
