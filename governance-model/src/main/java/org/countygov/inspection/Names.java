package org.countygov.inspection;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** How the names in logs are matched with the names in code and the words for people. */
final class Names {
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("-_ ");

    private Names() {}

    /** A name without case and separators: {@code openMediation}, {@code open-mediation}, {@code OPEN_MEDIATION} are one. */
    static String key(String name) {
        return Ascii.toLowerCase(SEPARATORS.removeFrom(name));
    }

    /** The one that is named by its name in code, or by its Chinese or English words; the first of several. */
    static <E extends Worded> Optional<E> find(String text, Iterable<E> among) {
        // Most logs write the very words, and a key costs more than many comparisons.
        for (E one : among) {
            if (text.equals(one.words().zh())) {
                return Optional.of(one);
            }
        }
        String key = key(text);
        for (E one : among) {
            Phrase words = one.words();
            if (key.equals(key(one instanceof Enum<?> constant ? constant.name() : words.en()))
                    || key.equals(key(words.en()))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
