package org.countygov.mediation.incident;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an alert stands. */
public enum IncidentState implements Worded {
    DETECTED("已发现", "detected"),
    REPORTED("已报告", "reported"),
    RESPONDING("处置中", "responding"),
    HANDED_OVER("已移交", "handed over"),
    STOOD_DOWN("已解除", "stood down"),
    FALSE_ALARM("经核实无险情", "false alarm");

    private final Phrase words;

    IncidentState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
