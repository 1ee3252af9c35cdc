package org.countygov.grid.interchange;

import com.google.common.collect.ImmutableList;
import org.countygov.words.Phrase;

/**
 * A value in the words of another system, or one of another system in ours.
 *
 * @param value what it says
 * @param unsaid what it cannot say; empty when nothing is lost
 */
public record Rendering<T>(T value, ImmutableList<Phrase> unsaid) {
    public boolean isComplete() {
        return unsaid.isEmpty();
    }
}
