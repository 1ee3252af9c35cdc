package org.example.lending;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What the rules on loans require. */
public enum LoanCondition implements Worded {
    BOOK_IS_ON_THE_SHELF("图书在架", "the book is on the shelf"),
    RETURNED_BY_THE_READER("由借阅人本人归还", "the reader who borrowed it returns it");

    private final Phrase words;

    LoanCondition(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
