package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * How many are drawn from a stratum (抽样数量): a share of it, and at least a number, as far as there are so many. There is no size
 * that draws nothing.
 *
 * @param atLeast from 1
 * @param perCent from 1 to 100
 */
public record SampleSize(int atLeast, int perCent) implements Worded {
    /** Throws {@link IllegalArgumentException} for a size that could draw nothing, or more than all. */
    public SampleSize {
        checkArgument(atLeast >= 1, "atLeast %s is not positive", atLeast);
        checkArgument(perCent >= 1 && perCent <= 100, "perCent %s is not from 1 to 100", perCent);
    }

    public static SampleSize of(int atLeast, int perCent) {
        return new SampleSize(atLeast, perCent);
    }

    /** How many of so many: the share rounded up, or the least number if that is more, and never more than all. */
    public int of(int population) {
        checkArgument(population >= 0, "population %s is negative", population);
        int share = (int) ((Math.multiplyExact((long) population, (long) perCent) + 99) / 100);
        return Math.min(population, Math.max(atLeast, share));
    }

    @Override
    public Phrase words() {
        return Phrase.of("%s%%，至少%s件", "%s%%, at least %s").with(Phrase.verbatim(perCent), Phrase.verbatim(atLeast));
    }
}
