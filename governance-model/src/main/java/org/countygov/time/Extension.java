package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.time.Instant;
import org.countygov.law.LocalSettings;

/**
 * A {@link Tier} as granted in a case.
 *
 * @param tier the power that was used
 * @param amount what was granted: a new total or an addition, as the tier says
 * @param grantedAt when it was approved
 */
public record Extension(Tier tier, TimeLimit amount, Instant grantedAt) {
    /** Throws {@link IllegalArgumentException} for an amount that does not lengthen anything. */
    public Extension {
        checkNotNull(tier, "tier");
        checkNotNull(grantedAt, "grantedAt");
        checkArgument(
                amount.mode().endsAtMoment() || amount.mode().endsWithDay(), "a period is not extended by %s", amount);
    }

    /** Of an amount. */
    public static Extension of(Tier tier, TimeLimit amount, Instant grantedAt) {
        return new Extension(tier, amount, grantedAt);
    }

    /** Of the most that the tier allows by default. Throws {@link IllegalArgumentException} when it names no amount. */
    public static Extension of(Tier tier, Instant grantedAt) {
        return of(tier, LocalSettings.DEFAULTS, grantedAt);
    }

    /** Of the most that the tier allows in a jurisdiction. Throws {@link IllegalArgumentException} when it names no amount. */
    public static Extension of(Tier tier, LocalSettings settings, Instant grantedAt) {
        return new Extension(
                tier,
                tier.most(settings)
                        .orElseThrow(() -> new IllegalArgumentException("tier \"" + tier + "\" names no amount")),
                grantedAt);
    }
}
