package org.countygov.desk;

import org.countygov.words.Phrase;

/** What somebody typed, for a sentence about it. */
final class AsTyped {
    private static final Phrase NOTHING = Phrase.of("（空）", "(nothing)");

    private AsTyped() {}

    /** The text itself, or that there is none. */
    static Phrase words(Object typed) {
        return typed.toString().isBlank() ? NOTHING : Phrase.verbatim(typed);
    }
}
