package org.countygov.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import org.countygov.law.Citation;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What a personal value is needed for, and the provision that allows it. Personal information may be handled only for a clear
 * purpose and on a ground of law (Personal Information Protection Law, arts. 6 and 13); what was obtained for one purpose does not
 * serve another (art. 14).
 *
 * @param key the stable name, in lower case with hyphens, which access records keep
 * @param words the purpose as the person concerned would be told it
 * @param basis the provision that allows it; a convention would not do
 */
public record Purpose(String key, Phrase words, Citation basis) implements Worded {
    /** Throws {@link IllegalArgumentException} for a key that is not lower case with hyphens. */
    public Purpose {
        checkNotNull(words, "words");
        checkNotNull(basis, "basis");
        checkArgument(key.matches("[a-z0-9]+(-[a-z0-9]+)*"), "key \"%s\" is not lower case with hyphens", key);
    }

    public static Purpose of(String key, Phrase words, Citation basis) {
        return new Purpose(key, words, basis);
    }

    @Override
    public String toString() {
        return key;
    }
}
