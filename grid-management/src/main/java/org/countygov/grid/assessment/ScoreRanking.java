package org.countygov.grid.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Share;

/**
 * The order of units of one peer group by their composite scores: the greatest first, ties sharing the better place, such as 1, 2,
 * 2, 4. Scores are compared exactly.
 *
 * @param places the ranked units, the best first; equals in the order in which they were given
 * @param notRanked the units without a score, or whose sample is too small in one of its parts
 */
public record ScoreRanking(ImmutableList<Place> places, ImmutableSet<UnitId> notRanked) {
    /**
     * A place of the order.
     *
     * @param place from 1; shared by equals
     */
    public record Place(int place, UnitId unit, Score score) {}

    /**
     * Ranks the units by the formula.
     *
     * @param shares the indicators of each unit
     * @param leastSample from how many cases on, in every part of the score, a unit is ranked
     */
    static ScoreRanking of(
            Map<UnitId, ImmutableMap<Indicator<?>, Share>> shares, CompositeFormula formula, int leastSample) {
        Map<UnitId, Score> scores = new HashMap<>();
        shares.forEach((unit, each) -> {
            Optional<Score> score = formula.score(each);
            if (score.isPresent() && formula.sample(each) >= leastSample) {
                scores.put(unit, score.get());
            }
        });
        ImmutableList<Place> unplaced = shares.keySet().stream()
                .filter(scores::containsKey)
                .map(unit -> new Place(0, unit, scores.getOrDefault(unit, Score.NONE)))
                .sorted(Comparator.comparing(Place::score).reversed())
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        int place = 0;
        for (int i = 0; i < unplaced.size(); i++) {
            Place each = unplaced.get(i);
            if (i == 0 || each.score().compareTo(unplaced.get(i - 1).score()) != 0) {
                place = i + 1;
            }
            places.add(new Place(place, each.unit(), each.score()));
        }
        return new ScoreRanking(
                places.build(),
                Sets.difference(shares.keySet(), scores.keySet()).immutableCopy());
    }
}
