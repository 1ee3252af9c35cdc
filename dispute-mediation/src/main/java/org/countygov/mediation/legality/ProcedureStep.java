package org.countygov.mediation.legality;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A step that comes before the review where it applies (前置程序). */
public enum ProcedureStep implements Worded {
    CONSULTATION("公众参与、征求意见", "consultation"),
    EXPERT_ADVICE("专家论证", "expert advice"),
    RISK_ASSESSMENT("风险评估", "risk assessment"),
    FAIR_COMPETITION("公平竞争审查", "review of fair competition");

    private final Phrase words;

    ProcedureStep(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
