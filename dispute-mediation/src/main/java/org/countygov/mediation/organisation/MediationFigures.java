package org.countygov.mediation.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a bureau publishes of a period of mediation (调解统计), with both formulas by which success is published, since they differ.
 *
 * @param accepted cases accepted in the period, not negative
 * @param concluded cases concluded in the period, not negative
 * @param agreed agreements reached in the period, not more than were concluded
 */
public record MediationFigures(int accepted, int concluded, int agreed) {
    private static final int DIGITS = 4;

    /** Throws {@link IllegalArgumentException} for figures that cannot be. */
    public MediationFigures {
        checkArgument(accepted >= 0, "accepted %s is negative", accepted);
        checkArgument(concluded >= 0, "concluded %s is negative", concluded);
        checkArgument(agreed >= 0 && agreed <= concluded, "agreed %s is not from 0 to concluded %s", agreed, concluded);
    }

    /** Agreements by cases concluded (办结口径), to four digits; empty when none were concluded. */
    public Optional<BigDecimal> rateByConcluded() {
        return rate(concluded);
    }

    /** Agreements by cases accepted (受理口径), to four digits; empty when none were accepted. Most published rates are this one. */
    public Optional<BigDecimal> rateByAccepted() {
        return rate(accepted);
    }

    private Optional<BigDecimal> rate(int of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(agreed).divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP));
    }
}
