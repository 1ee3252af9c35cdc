package org.countygov.mediation.service;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a village legal adviser did (服务内容). */
public enum AdviserTask implements Worded {
    GOVERNANCE_OPINION("为村（居）治理提供意见", "opinion on village governance"),
    CONSULTATION("法律咨询", "consultation"),
    LECTURE("法治讲座", "lecture"),
    MEDIATION_HELP("参与调解", "help in mediation"),
    CONTRACT("审看合同", "look at a contract");

    private final Phrase words;

    AdviserTask(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
