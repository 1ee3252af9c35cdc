package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;

/**
 * Something that looks harmless and that the rules refuse on purpose.
 *
 * @param move what somebody might want to do
 * @param bases why it is refused, never empty
 */
public record ForbiddenMove(Phrase move, ImmutableList<Basis> bases) {
    public static ForbiddenMove of(Phrase move, Basis basis, Basis... more) {
        return new ForbiddenMove(
                move, ImmutableList.<Basis>builder().add(basis).add(more).build());
    }
}
