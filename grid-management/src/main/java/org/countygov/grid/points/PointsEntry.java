package org.countygov.grid.points;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.workflow.CaseRef;

/**
 * One line of a points account (积分流水). Entries are never changed and never taken out; what an account has is computed from all
 * of them by a {@link PointsLedger}. There is no entry that takes points for misbehaviour.
 */
public sealed interface PointsEntry {
    Instant at();

    /**
     * Points for a recorded act (获得).
     *
     * @param act the recorded act
     * @param points how many, positive
     * @param validUntil the last day on which they may be used; empty for as long as the account is open
     */
    record Earned(CaseRef act, int points, Optional<LocalDate> validUntil, Instant at) implements PointsEntry {
        /** Throws {@link IllegalArgumentException} for points that are not positive. */
        public Earned {
            checkArgument(points > 0, "points %s are not positive", points);
        }
    }

    /**
     * Points given for a service or goods (兑换).
     *
     * @param points how many, positive
     */
    record Redeemed(int points, Instant at) implements PointsEntry {
        /** Throws {@link IllegalArgumentException} for points that are not positive. */
        public Redeemed {
            checkArgument(points > 0, "points %s are not positive", points);
        }
    }

    /**
     * An earning that rested on a wrong record is taken back (冲正).
     *
     * @param entry the number of the entry, counted from 0
     */
    record EarnReversed(int entry, Instant at) implements PointsEntry {}

    /**
     * A redemption whose goods were not delivered is undone.
     *
     * @param entry the number of the entry, counted from 0
     */
    record RedemptionCancelled(int entry, Instant at) implements PointsEntry {}

    /** All points whose validity has ended by then go (过期). */
    record Expired(Instant at) implements PointsEntry {}
}
