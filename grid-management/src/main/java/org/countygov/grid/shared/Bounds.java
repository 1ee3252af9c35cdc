package org.countygov.grid.shared;

import static com.google.common.base.Preconditions.checkArgument;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A usual or lawful span of a number, both ends included.
 *
 * @param least not negative
 * @param most not less than least
 */
public record Bounds(int least, int most) implements Worded {
    /** Throws {@link IllegalArgumentException} for a negative or reversed span. */
    public Bounds {
        checkArgument(least >= 0, "least %s is negative", least);
        checkArgument(most >= least, "most %s is less than least %s", most, least);
    }

    public static Bounds of(int least, int most) {
        return new Bounds(least, most);
    }

    public boolean contains(int number) {
        return number >= least && number <= most;
    }

    /** Whether this span lies inside another. */
    public boolean isWithin(Bounds other) {
        return least >= other.least && most <= other.most;
    }

    @Override
    public Phrase words() {
        return least == most
                ? Phrase.verbatim(least)
                : Phrase.of("%s至%s", "%s to %s").with(Phrase.verbatim(least), Phrase.verbatim(most));
    }
}
