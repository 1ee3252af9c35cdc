package org.countygov.party;

import org.countygov.words.Phrase;

/** The roles that no module owns. */
public enum CommonRole implements Role {
    /** Nobody: what the law does by itself, such as treating silence as acceptance. */
    LAW("法律规定", "by operation of law"),
    /** The capacity that a record does not tell. */
    UNSTATED("身份未载明", "capacity not stated");

    private final Phrase words;

    CommonRole(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
