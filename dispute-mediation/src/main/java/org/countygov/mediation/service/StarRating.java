package org.countygov.mediation.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.countygov.mediation.organisation.Term;
import org.countygov.party.UnitId;

/**
 * The star rating of a justice office (司法所星级评定): rated by itself, checked by the county, decided by the city, from the criteria of
 * a scheme. No national standard was found, so the scheme is part of the rating.
 *
 * @param office the justice office
 * @param self the points it gave itself, by criterion
 * @param checked the points after the county's check, by criterion
 * @param vetoes the vetoes that the city found
 * @param valid from when until when the decision holds
 */
public record StarRating(
        UnitId office,
        Scheme scheme,
        ImmutableMap<String, Integer> self,
        ImmutableMap<String, Integer> checked,
        ImmutableSet<String> vetoes,
        Term valid) {

    /**
     * By what one rates.
     *
     * @param id the scheme and its year
     * @param criteria the most points of each criterion
     * @param vetoes what bars any star
     * @param thresholds the least points of each number of stars
     */
    public record Scheme(
            String id,
            ImmutableMap<String, Integer> criteria,
            ImmutableSet<String> vetoes,
            ImmutableMap<Integer, Integer> thresholds) {
        private static final int MOST_STARS = 5;

        /** Throws {@link IllegalArgumentException} for a scheme by which more stars need no more points. */
        public Scheme {
            checkArgument(!criteria.isEmpty(), "criteria are empty");
            thresholds
                    .keySet()
                    .forEach(stars -> checkArgument(
                            stars >= 1 && stars <= MOST_STARS, "stars %s is not from 1 to %s", stars, MOST_STARS));
            int before = -1;
            for (int stars = 1; stars <= MOST_STARS; stars++) {
                int least = thresholds.getOrDefault(stars, before + 1);
                checkArgument(least > before, "%s stars need no more points than fewer", stars);
                before = thresholds.getOrDefault(stars, before);
            }
        }
    }

    /** Throws {@link IllegalArgumentException} for points or vetoes that the scheme does not know. */
    public StarRating {
        check(scheme, "self", self);
        check(scheme, "checked", checked);
        checkArgument(scheme.vetoes().containsAll(vetoes), "vetoes unknown to scheme %s", scheme.id());
    }

    private static void check(Scheme scheme, String which, ImmutableMap<String, Integer> points) {
        checkArgument(
                scheme.criteria().keySet().equals(points.keySet()),
                "%s: not one number for each criterion of scheme %s",
                which,
                scheme.id());
        points.forEach((criterion, number) -> checkArgument(
                number >= 0 && number <= scheme.criteria().getOrDefault(criterion, 0),
                "%s: %s points for \"%s\" are out of range",
                which,
                number,
                criterion));
    }

    /** The stars by the checked points; none under a veto or below the least threshold. */
    public int stars() {
        if (!vetoes.isEmpty()) {
            return 0;
        }
        int points = checked.values().stream().mapToInt(Integer::intValue).sum();
        return scheme.thresholds().entrySet().stream()
                .filter(threshold -> points >= threshold.getValue())
                .mapToInt(threshold -> threshold.getKey())
                .max()
                .orElse(0);
    }

    /** The criteria in which the county's check changed the office's own points. */
    public ImmutableSet<String> corrected() {
        return Sets.difference(self.entrySet(), checked.entrySet()).stream()
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The stars on a day; empty outside the time for which they were decided. */
    public Optional<Integer> starsOn(LocalDate day) {
        return valid.contains(day) ? Optional.of(stars()) : Optional.empty();
    }
}
