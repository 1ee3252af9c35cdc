package org.countygov.mediation.service;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What help was given (帮扶内容). */
public enum Assistance implements Worded {
    JOB_TRAINING("职业技能培训", "job training"),
    SCHOOL("就学", "schooling"),
    SOCIAL_RELIEF("社会救助", "social relief"),
    LEGAL_AID("法律援助", "legal aid"),
    TEMPORARY_HOUSING("临时安置住所", "temporary housing");

    private final Phrase words;

    Assistance(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
