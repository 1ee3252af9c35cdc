package org.example.lending;

import org.countygov.party.Role;
import org.countygov.words.Phrase;

/** Who has to do with a loan. */
public enum LoanRole implements Role {
    READER("读者", "reader"),
    LIBRARIAN("管理员", "librarian"),
    HEAD("馆长", "head of the reading room");

    private final Phrase words;

    LoanRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
