package org.countygov.time;

import java.time.Instant;

/**
 * A {@link Tier} as granted in a case.
 *
 * @param tier the power that was used
 * @param amount what was granted: a total or an addition, as the tier says
 * @param grantedAt when it was approved
 */
public record Extension(Tier tier, TimeLimit amount, Instant grantedAt) {
    /** The most that the tier allows. Throws {@link IllegalArgumentException} when the tier has no greatest amount. */
    public static Extension of(Tier tier, Instant grantedAt) {
        return new Extension(
                tier,
                tier.most().orElseThrow(() -> new IllegalArgumentException("tier has no greatest amount")),
                grantedAt);
    }

    public static Extension of(Tier tier, TimeLimit amount, Instant grantedAt) {
        return new Extension(tier, amount, grantedAt);
    }
}
