package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.countygov.party.UnitId;

/**
 * The order of units of one peer group by a share (排名): the greatest first, ties sharing the better place, such as 1, 2, 2, 4.
 * Shares are compared exactly. A unit with too small a sample is not ranked, and no unit is ranked by nothing.
 *
 * @param places the ranked units, the best first
 * @param notRanked the units whose sample is too small
 */
public record Ranking(ImmutableList<Place> places, ImmutableSet<UnitId> notRanked) {
    /**
     * A place of the order.
     *
     * @param place from 1; shared by equals
     */
    public record Place(int place, UnitId unit, Share share) {}

    /**
     * Ranks the units. Throws {@link IllegalArgumentException} for a least sample that is not positive.
     *
     * @param leastSample from how many cases on a unit is ranked
     */
    public static Ranking of(Map<UnitId, Share> shares, int leastSample) {
        checkArgument(leastSample >= 1, "least sample %s is not positive", leastSample);
        ImmutableMap<UnitId, Share> all = ImmutableMap.copyOf(shares);
        ImmutableList<Map.Entry<UnitId, Share>> ranked = all.entrySet().stream()
                .filter(entry -> entry.getValue().denominator() >= leastSample)
                .sorted((one, other) -> other.getValue().comparedWith(one.getValue()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        int place = 0;
        for (int i = 0; i < ranked.size(); i++) {
            Share share = ranked.get(i).getValue();
            if (i == 0 || share.comparedWith(ranked.get(i - 1).getValue()) != 0) {
                place = i + 1;
            }
            places.add(new Place(place, ranked.get(i).getKey(), share));
        }
        return new Ranking(
                places.build(),
                all.entrySet().stream()
                        .filter(entry -> entry.getValue().denominator() < leastSample)
                        .map(Map.Entry::getKey)
                        .collect(ImmutableSet.toImmutableSet()));
    }
}
