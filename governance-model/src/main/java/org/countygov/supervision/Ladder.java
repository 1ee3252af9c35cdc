package org.countygov.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.party.Role;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Which level may use which rung of supervision in one jurisdiction: data, since places differ.
 *
 * @param words where it applies
 * @param levels the levels, by rung; a rung without a level is not provided for
 * @param sources where it is written, never empty
 */
public record Ladder(Phrase words, ImmutableSetMultimap<Rung, Role> levels, ImmutableList<Basis> sources)
        implements Worded {
    /** Throws {@link IllegalArgumentException} when it is written nowhere. */
    public Ladder {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources is empty");
        }
    }

    /** A ladder that nobody may climb yet. */
    public static Ladder of(Phrase words, Basis source, Basis... more) {
        return new Ladder(
                words,
                ImmutableSetMultimap.of(),
                ImmutableList.<Basis>builder().add(source).add(more).build());
    }

    /** This ladder with the rung given to the levels as well. */
    public Ladder with(Rung rung, Collection<? extends Role> levels) {
        return new Ladder(
                words,
                ImmutableSetMultimap.<Rung, Role>builder()
                        .putAll(this.levels)
                        .putAll(rung, levels)
                        .build(),
                sources);
    }

    public boolean allows(Rung rung, Role level) {
        return levels.containsEntry(rung, level);
    }

    /** The lowest rung above the given one that somebody may use; empty at the top. */
    public Optional<Rung> above(Rung rung) {
        return levels.keySet().stream()
                .filter(other -> other.compareTo(rung) > 0)
                .min(Rung::compareTo);
    }
}
