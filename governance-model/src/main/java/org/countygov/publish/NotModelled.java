package org.countygov.publish;

import java.util.Optional;
import org.countygov.law.Citation;
import org.countygov.words.Phrase;

/**
 * Something in the law or in practice for which there is no rule, and why.
 *
 * @param provision the provision, when it is one
 * @param subject what is not modelled, in words
 */
public record NotModelled(Optional<Citation> provision, Phrase subject, Phrase reason) {
    /** A provision without a rule. */
    public static NotModelled provision(Citation provision, Phrase reason) {
        return new NotModelled(Optional.of(provision), provision.words(), reason);
    }

    /** A move or a practice without a rule. */
    public static NotModelled move(Phrase move, Phrase reason) {
        return new NotModelled(Optional.empty(), move, reason);
    }
}
