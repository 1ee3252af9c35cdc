package org.countygov.mediation.shared;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How dangerous a dispute is (风险等级), the least first. A model: no law grades disputes. */
public enum RiskLevel implements Worded {
    NORMAL("一般", "normal"),
    ATTENTION("关注", "attention"),
    WARNING("预警", "warning"),
    SERIOUS("严重", "serious"),
    CRITICAL("特别严重", "critical");

    private final Phrase words;

    RiskLevel(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    /** Whether this level is the other one or worse. */
    public boolean isAtLeast(RiskLevel other) {
        return compareTo(other) >= 0;
    }

    @Override
    public Phrase words() {
        return words;
    }
}
