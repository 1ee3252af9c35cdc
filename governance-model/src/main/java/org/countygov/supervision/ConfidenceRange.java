package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Between what the share of the whole lies when a sample shows one (置信区间), 95 times in 100: the score interval of Wilson,
 * which is right for small samples and never leaves the range from none to all. With <i>k</i> of <i>n</i>, <i>p = k / n</i>
 * and <i>z = 1.96</i>:
 *
 * <pre>
 *   (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
 * </pre>
 *
 * <p>It is computed in decimal numbers of 34 digits and rounded outward to four, so that every machine gives the same.
 *
 * @param low from 0 to 1, rounded down
 * @param high from 0 to 1, rounded up
 */
public record ConfidenceRange(BigDecimal low, BigDecimal high) implements Worded {
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int KEPT = 4;
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final BigDecimal Z_SQUARED = Z.multiply(Z);

    /** Throws {@link IllegalArgumentException} unless 0 ≤ low ≤ high ≤ 1. */
    public ConfidenceRange {
        checkArgument(
                low.signum() >= 0 && low.compareTo(high) <= 0 && high.compareTo(BigDecimal.ONE) <= 0,
                "not a range of shares: %s to %s",
                low,
                high);
    }

    /** The range around a share; empty when there was nothing to count. */
    public static Optional<ConfidenceRange> of(Share share) {
        if (!share.isApplicable()) {
            return Optional.empty();
        }
        BigDecimal n = BigDecimal.valueOf(share.denominator());
        BigDecimal p = BigDecimal.valueOf(share.numerator()).divide(n, DIGITS);
        BigDecimal centre = p.add(Z_SQUARED.divide(n.multiply(BigDecimal.valueOf(2)), DIGITS));
        BigDecimal spread = Z.multiply(p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, DIGITS)
                .add(Z_SQUARED.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), DIGITS))
                .sqrt(DIGITS));
        BigDecimal scale = BigDecimal.ONE.add(Z_SQUARED.divide(n, DIGITS));
        return Optional.of(new ConfidenceRange(
                centre.subtract(spread)
                        .divide(scale, DIGITS)
                        .max(BigDecimal.ZERO)
                        .setScale(KEPT, RoundingMode.FLOOR),
                centre.add(spread).divide(scale, DIGITS).min(BigDecimal.ONE).setScale(KEPT, RoundingMode.CEILING)));
    }

    /** Whether the ranges have a share in common: then the sample does not tell the two apart. */
    public boolean overlaps(ConfidenceRange other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** In per cent. */
    @Override
    public Phrase words() {
        return Phrase.of("%s%%至%s%%", "%s%% to %s%%")
                .with(
                        Phrase.verbatim(low.movePointRight(2).toPlainString()),
                        Phrase.verbatim(high.movePointRight(2).toPlainString()));
    }
}
