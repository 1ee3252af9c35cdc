package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * How many of how many (占比). Of nothing there is no share: {@link #NOT_APPLICABLE} is neither none nor all, and is compared with
 * nothing. The two numbers are kept, so that nobody sees a rate without what it rests on, and shares are compared exactly.
 */
public final class Share implements Worded {
    /** 不适用. There was nothing to count. */
    public static final Share NOT_APPLICABLE = new Share(0, 0);

    private static final int SHOWN_DIGITS = 1;

    private final long numerator;
    private final long denominator;

    private Share(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The share of some among all; not applicable when there are none. Throws {@link IllegalArgumentException} for a negative
     * number, and for more than all.
     */
    public static Share of(long numerator, long denominator) {
        checkArgument(numerator >= 0, "numerator %s is negative", numerator);
        checkArgument(numerator <= denominator, "numerator %s is more than denominator %s", numerator, denominator);
        return denominator == 0 ? NOT_APPLICABLE : new Share(numerator, denominator);
    }

    public long numerator() {
        return numerator;
    }

    /** How many there were; the size of the sample. */
    public long denominator() {
        return denominator;
    }

    public boolean isApplicable() {
        return denominator > 0;
    }

    /**
     * In per cent, rounded half up for display only; empty when not applicable.
     *
     * @param digits after the point
     */
    public Optional<BigDecimal> perCent(int digits) {
        return isApplicable()
                ? Optional.of(BigDecimal.valueOf(numerator)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(denominator), digits, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Whether the share is at most so many per cent, exactly; true when not applicable, since nothing exceeds it. */
    public boolean isAtMostPerCent(int most) {
        return Math.multiplyExact(numerator, 100L) <= Math.multiplyExact(denominator, (long) most);
    }

    /**
     * Compares with another share, exactly. Throws {@link IllegalArgumentException} when either is not applicable: there is
     * nothing to compare.
     */
    public int comparedWith(Share other) {
        checkArgument(isApplicable() && other.isApplicable(), "what is not applicable is compared with nothing");
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /** The share of both together. */
    public Share plus(Share other) {
        return of(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /** Such as 66.7%（2/3） / 66.7% (2 of 3). */
    @Override
    public Phrase words() {
        return perCent(SHOWN_DIGITS)
                .map(perCent -> Phrase.of("%s%%（%s/%s）", "%s%% (%s of %s)")
                        .with(Phrase.verbatim(perCent), Phrase.verbatim(numerator), Phrase.verbatim(denominator)))
                .orElse(Phrase.of("不适用", "not applicable"));
    }

    /** Whether both numbers are the same; one of two is not two of four, since the samples differ. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Share that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    @Override
    public String toString() {
        return isApplicable() ? numerator + "/" + denominator : "not applicable";
    }
}
