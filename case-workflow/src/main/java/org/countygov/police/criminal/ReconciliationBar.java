package org.countygov.police.criminal;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What keeps the parties to a crime from reconciling with effect (不得和解的情形). */
public enum ReconciliationBar implements Worded {
    HIRED_ASSAULT("雇凶伤害", "hired assault"),
    MAFIA_TYPE("涉及黑社会性质组织", "a mafia-type organisation"),
    PROVOCATION("寻衅滋事", "provocation of trouble"),
    GANG_FIGHT("聚众斗殴", "gang fight"),
    REPEATED_INJURY("多次故意伤害", "repeated intentional injury");

    private final Phrase words;

    ReconciliationBar(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
