package org.countygov.grid.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.grid.points.PointsEntry.EarnReversed;
import org.countygov.grid.points.PointsEntry.Earned;
import org.countygov.grid.points.PointsEntry.Expired;
import org.countygov.grid.points.PointsEntry.Redeemed;
import org.countygov.grid.points.PointsEntry.RedemptionCancelled;
import org.countygov.time.BeijingTime;
import org.countygov.workflow.CaseRef;

/** Points are neither made nor lost, whatever the history: compared with a box of tokens, one for each point. */
class PointsLedgerProperties {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int MONTHS = 3;

    /** What somebody tries on a day. */
    record Attempt(int kind, int number, int days, boolean expires) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(true, true, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 400)
    void pointsAreConserved(@ForAll("attempts") List<Attempt> attempts) {
        List<PointsEntry> entries = new ArrayList<>();
        Tokens tokens = new Tokens();
        LocalDate day = FIRST_DAY;
        for (Attempt attempt : attempts) {
            day = day.plusDays(attempt.days());
            PointsLedger before = PointsLedger.of(entries);
            entry(attempt, day, entries, before).ifPresent(entry -> {
                entries.add(entry);
                tokens.take(entries.size() - 1, entry);
            });
            PointsLedger ledger = PointsLedger.of(entries);
            assertEquals(
                    ledger.earned(),
                    ledger.balance() + ledger.redeemed() + ledger.expired() + ledger.reversed(),
                    "conserved");
            assertTrue(ledger.balance() >= 0 && ledger.redeemed() >= 0 && ledger.claim() >= 0, "none negative");
            assertFalse(ledger.balance() > 0 && ledger.claim() > 0, "what is claimed is taken before anything is left");
            assertEquals(tokens.counts(), counts(ledger), "as the tokens say");
            assertEquals(tokens.firstExpiry(), ledger.firstExpiry(), "the oldest first");
        }
        // The balance is a fold: the same entries always come to the same.
        assertEquals(PointsLedger.of(entries), PointsLedger.of(ImmutableList.copyOf(entries)));
    }

    /** The entry that the attempt leads to, if an account would take it. */
    private static Optional<PointsEntry> entry(
            Attempt attempt, LocalDate day, List<PointsEntry> entries, PointsLedger ledger) {
        Instant at = BeijingTime.startOf(day);
        int target = entries.isEmpty() ? 0 : attempt.number() % entries.size();
        return switch (attempt.kind()) {
            case 0, 1 ->
                Optional.of(new Earned(
                        new CaseRef("volunteer-post", "act-" + entries.size()),
                        attempt.number(),
                        attempt.expires() ? Optional.of(day.plusMonths(MONTHS)) : Optional.empty(),
                        at));
            case 2 ->
                ledger.balance() == 0
                        ? Optional.empty()
                        : Optional.of(new Redeemed(Math.min(attempt.number(), ledger.balance()), at));
            case 3 ->
                stands(entries, target, Earned.class) ? Optional.of(new EarnReversed(target, at)) : Optional.empty();
            case 4 ->
                stands(entries, target, Redeemed.class)
                        ? Optional.of(new RedemptionCancelled(target, at))
                        : Optional.empty();
            default -> Optional.of(new Expired(at));
        };
    }

    private static boolean stands(List<PointsEntry> entries, int target, Class<?> kind) {
        return !entries.isEmpty()
                && kind.isInstance(entries.get(target))
                && entries.stream().noneMatch(entry -> undone(entry) == target);
    }

    /** The number of the entry that an entry undoes, or -1. */
    private static int undone(PointsEntry entry) {
        if (entry instanceof EarnReversed reversal) {
            return reversal.entry();
        }
        return entry instanceof RedemptionCancelled cancelled ? cancelled.entry() : -1;
    }

    private static Map<Tokens.Place, Integer> counts(PointsLedger ledger) {
        Map<Tokens.Place, Integer> counts = new HashMap<>();
        counts.put(Tokens.Place.AT_HAND, ledger.balance());
        counts.put(Tokens.Place.REDEEMED, ledger.redeemed());
        counts.put(Tokens.Place.EXPIRED, ledger.expired());
        counts.put(Tokens.Place.REVERSED, ledger.reversed());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** A box of tokens: every point is a thing that lies in one place and is carried about one by one. */
    private static final class Tokens {
        private enum Place {
            AT_HAND,
            REDEEMED,
            EXPIRED,
            REVERSED
        }

        private static final class Token {
            private final int earning;
            private final LocalDate lastDay;
            private Place place = Place.AT_HAND;
            private int redemption = -1;

            private Token(int earning, LocalDate lastDay) {
                this.earning = earning;
                this.lastDay = lastDay;
            }
        }

        private static final Comparator<Token> OLDEST =
                Comparator.comparing((Token token) -> token.lastDay).thenComparingInt(token -> token.earning);

        private final List<Token> box = new ArrayList<>();
        private int owed;

        private void take(int number, PointsEntry entry) {
            if (entry instanceof Earned earned) {
                for (int i = 0; i < earned.points(); i++) {
                    Token token = new Token(number, earned.validUntil().orElse(LocalDate.MAX));
                    box.add(token);
                    comesBack(token);
                }
            } else if (entry instanceof Redeemed redeemed) {
                for (int i = 0; i < redeemed.points(); i++) {
                    Token token = oldestAtHand().orElseThrow();
                    token.place = Place.REDEEMED;
                    token.redemption = number;
                }
            } else if (entry instanceof RedemptionCancelled cancelled) {
                box.stream()
                        .filter(token -> token.place == Place.REDEEMED && token.redemption == cancelled.entry())
                        .sorted(OLDEST)
                        .toList()
                        .forEach(this::comesBack);
            } else if (entry instanceof EarnReversed reversal) {
                long due = box.stream()
                        .filter(token -> token.earning == reversal.entry() && !isGone(token))
                        .count();
                for (long i = 0; i < due; i++) {
                    Optional<Token> own = box.stream()
                            .filter(token -> token.earning == reversal.entry() && token.place == Place.AT_HAND)
                            .findFirst();
                    Optional<Token> next = own.or(this::oldestAtHand);
                    next.ifPresentOrElse(token -> token.place = Place.REVERSED, () -> owed++);
                }
            } else if (entry instanceof Expired expired) {
                LocalDate day = BeijingTime.date(expired.at());
                box.stream()
                        .filter(token -> token.place == Place.AT_HAND && token.lastDay.isBefore(day))
                        .forEach(token -> token.place = Place.EXPIRED);
            }
        }

        /** What has expired of an earning is gone; what was taken for another one still counts as its own. */
        private static boolean isGone(Token token) {
            return token.place == Place.EXPIRED;
        }

        private void comesBack(Token token) {
            if (owed > 0) {
                owed--;
                token.place = Place.REVERSED;
            } else {
                token.place = Place.AT_HAND;
            }
        }

        private Optional<Token> oldestAtHand() {
            return box.stream().filter(token -> token.place == Place.AT_HAND).min(OLDEST);
        }

        private Map<Place, Integer> counts() {
            Map<Place, Integer> counts = new HashMap<>();
            box.forEach(token -> counts.merge(token.place, 1, Integer::sum));
            return counts;
        }

        private Optional<LocalDate> firstExpiry() {
            return oldestAtHand().map(token -> token.lastDay).filter(day -> !day.equals(LocalDate.MAX));
        }
    }
}
