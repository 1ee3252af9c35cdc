package org.countygov.grid.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A number of points (得分), kept as an exact fraction: two scores are equal only when they are, and are rounded for display only.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Score(BigInteger numerator, BigInteger denominator) implements Worded, Comparable<Score> {
    /** No points. */
    public static final Score NONE = new Score(BigInteger.ZERO, BigInteger.ONE);

    private static final int SHOWN_DIGITS = 2;

    /** Reduces the fraction. Throws {@link IllegalArgumentException} for a negative number or a denominator of nought. */
    public Score {
        checkArgument(numerator.signum() >= 0, "numerator %s is negative", numerator);
        checkArgument(denominator.signum() > 0, "denominator %s is not positive", denominator);
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** So many points of so many. */
    public static Score of(long numerator, long denominator) {
        return new Score(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Score plus(Score other) {
        return new Score(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This score by so many per cent. */
    public Score weighted(int percent) {
        return new Score(
                numerator.multiply(BigInteger.valueOf(percent)), denominator.multiply(BigInteger.valueOf(100)));
    }

    /** Rounded half up, for display. */
    public BigDecimal rounded(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Score other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public Phrase words() {
        return Phrase.of("%s分", "%s points").with(Phrase.verbatim(rounded(SHOWN_DIGITS)));
    }
}
