package org.countygov.toy;

import org.countygov.party.Role;
import org.countygov.words.Phrase;

/** Who has to do with a subsidy. */
public enum ToyRole implements Role {
    APPLICANT("申请人", "applicant"),
    CLERK("经办人", "clerk"),
    HEAD("负责人", "head"),
    MAYOR("镇长", "mayor");

    private final Phrase words;

    ToyRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
