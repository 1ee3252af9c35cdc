package org.countygov.grid.points;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.grid.points.PointsEntry.EarnReversed;
import org.countygov.grid.points.PointsEntry.Earned;
import org.countygov.grid.points.PointsEntry.Expired;
import org.countygov.grid.points.PointsEntry.Redeemed;
import org.countygov.grid.points.PointsEntry.RedemptionCancelled;
import org.countygov.time.BeijingTime;

/**
 * What the entries of an account come to. At every point of every history
 *
 * <p>earned = balance + redeemed + expired + reversed,
 *
 * <p>and none of them is negative. Whatever is taken is taken from the points that expire first. When an earning is reversed whose
 * points are spent, the rest is a {@linkplain #claim() claim}: later earnings and cancelled redemptions cover it first. What has
 * expired of a reversed earning is not taken a second time.
 *
 * @param earned all points ever earned
 * @param redeemed those given for services and goods, without cancelled redemptions
 * @param expired those whose validity ended unused
 * @param reversed those taken back, without what is still claimed
 * @param claim those still to be taken back
 * @param lots what is left, the points that expire first in front
 */
public record PointsLedger(int earned, int redeemed, int expired, int reversed, int claim, ImmutableList<Lot> lots) {
    /**
     * What is left of one earning.
     *
     * @param entry the number of the earning among the entries
     * @param left how many points, positive
     * @param validUntil the last day on which they may be used
     */
    public record Lot(int entry, int left, Optional<LocalDate> validUntil) {}

    private static final Comparator<OpenLot> EXPIRING_FIRST = Comparator.comparing(
                    (OpenLot lot) -> lot.validUntil.orElse(LocalDate.MAX))
            .thenComparingInt(lot -> lot.entry);

    /** The ledger of the entries. Throws {@link IllegalArgumentException} for entries that no account can have. */
    public static PointsLedger of(List<PointsEntry> entries) {
        Fold fold = new Fold(entries);
        for (int i = 0; i < entries.size(); i++) {
            fold.add(i);
        }
        return fold.ledger();
    }

    /** How many points there are to redeem. */
    public int balance() {
        return lots.stream().mapToInt(Lot::left).sum();
    }

    /** The last day on which the points that expire first may be used; empty when none expire. */
    public Optional<LocalDate> firstExpiry() {
        return lots.stream().flatMap(lot -> lot.validUntil().stream()).findFirst();
    }

    /** An earning while the entries are added up. */
    private static final class OpenLot {
        private final int entry;
        private final int earned;
        private final Optional<LocalDate> validUntil;
        private int left;
        private int expired;
        private boolean reversed;

        private OpenLot(int entry, Earned earning) {
            this.entry = entry;
            this.earned = earning.points();
            this.validUntil = earning.validUntil();
        }

        private int take(int most) {
            int taken = Math.min(left, most);
            left -= taken;
            return taken;
        }
    }

    /** Adds up entries one after the other. */
    private static final class Fold {
        private final List<PointsEntry> entries;
        private final List<OpenLot> lots = new ArrayList<>();
        private final Map<Integer, OpenLot> byEntry = new HashMap<>();
        /** From which lots each redemption that stands was taken. */
        private final Map<Integer, Map<OpenLot, Integer>> redemptions = new HashMap<>();

        private int earned;
        private int redeemed;
        private int expired;
        private int reversed;
        private int claim;

        private Fold(List<PointsEntry> entries) {
            this.entries = entries;
        }

        private void add(int number) {
            PointsEntry entry = entries.get(number);
            if (entry instanceof Earned earning) {
                OpenLot lot = new OpenLot(number, earning);
                lots.add(lot);
                lots.sort(EXPIRING_FIRST);
                byEntry.put(number, lot);
                earned += lot.earned;
                putBack(lot, lot.earned);
            } else if (entry instanceof Redeemed redemption) {
                Map<OpenLot, Integer> taken = new HashMap<>();
                int rest = redemption.points();
                for (OpenLot lot : lots) {
                    int part = lot.take(rest);
                    if (part > 0) {
                        taken.put(lot, part);
                        rest -= part;
                    }
                }
                checkArgument(rest == 0, "entry %s redeems %s points too many", number, rest);
                redeemed += redemption.points();
                redemptions.put(number, taken);
            } else if (entry instanceof EarnReversed reversal) {
                reverse(number, byEntry.get(reversal.entry()));
            } else if (entry instanceof RedemptionCancelled cancelled) {
                Map<OpenLot, Integer> taken = redemptions.remove(cancelled.entry());
                checkArgument(taken != null, "entry %s cancels no redemption that stands", number);
                lots.stream().filter(taken::containsKey).forEach(lot -> {
                    int part = taken.getOrDefault(lot, 0);
                    redeemed -= part;
                    putBack(lot, part);
                });
            } else if (entry instanceof Expired expiry) {
                expire(BeijingTime.date(expiry.at()));
            }
        }

        /** Points come into a lot, after what is claimed is covered. */
        private void putBack(OpenLot lot, int points) {
            int covered = Math.min(points, claim);
            claim -= covered;
            reversed += covered;
            lot.left += points - covered;
        }

        /** First from what is left of the earning itself, then from what expires first, then from what is to come. */
        private void reverse(int number, @Nullable OpenLot lot) {
            checkArgument(lot != null && !lot.reversed, "entry %s reverses no earning that stands", number);
            lot.reversed = true;
            int due = lot.earned - lot.expired;
            int rest = due - lot.take(due);
            for (OpenLot other : lots) {
                rest -= other.take(rest);
            }
            reversed += due - rest;
            claim += rest;
        }

        private void expire(LocalDate day) {
            for (OpenLot lot : lots) {
                if (lot.validUntil.filter(day::isAfter).isPresent()) {
                    expired += lot.left;
                    lot.expired += lot.left;
                    lot.left = 0;
                }
            }
        }

        private PointsLedger ledger() {
            return new PointsLedger(
                    earned,
                    redeemed,
                    expired,
                    reversed,
                    claim,
                    lots.stream()
                            .filter(lot -> lot.left > 0)
                            .map(lot -> new Lot(lot.entry, lot.left, lot.validUntil))
                            .collect(ImmutableList.toImmutableList()));
        }
    }
}
