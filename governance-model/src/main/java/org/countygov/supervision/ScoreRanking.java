package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.words.Phrase;

/**
 * The order of the units of one peer group by their scores (排名). From a place one gets to the score, from there to each finding
 * and to the article it offends. Ties share the better place, such as 1, 2, 2, 4. Units with a fatal finding stand behind all
 * that have places, whatever their points; units with too small a sample are not ranked at all.
 *
 * @param period what was looked at
 * @param formula by what, on what authority
 * @param places the ranked units, the best first
 * @param vetoed the units with a fatal finding, by name
 * @param notRanked the units whose sample is too small, by name
 * @param appealUntil the last day of appealing against a finding
 */
public record ScoreRanking(
        Period period,
        ScoreFormula formula,
        ImmutableList<Place> places,
        ImmutableList<Score> vetoed,
        ImmutableList<Score> notRanked,
        LocalDate appealUntil) {
    private static final Comparator<Score> BY_NAME =
            Comparator.comparing(score -> score.unit().value());

    /**
     * A place of the order.
     *
     * @param place from 1; shared by equals
     */
    public record Place(int place, Score score) {}

    /**
     * Ranks the units. Throws {@link IllegalArgumentException} for a unit that is scored twice or by another formula, and for
     * an appeal that ends before the period.
     */
    public static ScoreRanking of(Period period, ScoreFormula formula, Iterable<Score> scores, LocalDate appealUntil) {
        checkArgument(appealUntil.isAfter(period.lastDay()), "appealUntil %s is not after the period", appealUntil);
        Set<UnitId> seen = new HashSet<>();
        for (Score score : scores) {
            checkArgument(seen.add(score.unit()), "unit %s is scored twice", score.unit());
            checkArgument(score.formula() == formula, "unit %s is scored by another formula", score.unit());
        }
        ImmutableList<Score> all = ImmutableList.sortedCopyOf(BY_NAME, scores);
        ImmutableList<Score> ranked = all.stream()
                .filter(score -> score.isRankable() && score.fatal().isEmpty())
                .sorted(Score::comparedWith)
                .collect(toImmutableList());
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        int place = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (i == 0 || ranked.get(i).comparedWith(ranked.get(i - 1)) != 0) {
                place = i + 1;
            }
            places.add(new Place(place, ranked.get(i)));
        }
        return new ScoreRanking(
                period,
                formula,
                places.build(),
                all.stream()
                        .filter(score -> score.isRankable() && !score.fatal().isEmpty())
                        .collect(toImmutableList()),
                all.stream().filter(score -> !score.isRankable()).collect(toImmutableList()),
                appealUntil);
    }

    /** Whether nothing can change it any more: the time to appeal is over and every appeal is decided. */
    public boolean isFinalOn(LocalDate day) {
        return day.isAfter(appealUntil) && scores().noneMatch(Score::isUnderAppeal);
    }

    /** The units that stand last: those with a veto, or else all that share the last place; none when nobody is ranked. */
    public ImmutableList<UnitId> last() {
        if (!vetoed.isEmpty()) {
            return vetoed.stream().map(Score::unit).collect(toImmutableList());
        }
        int last = places.stream().mapToInt(Place::place).max().orElse(0);
        return places.stream()
                .filter(place -> place.place() == last)
                .map(place -> place.score().unit())
                .collect(toImmutableList());
    }

    private Stream<Score> scores() {
        return Streams.concat(places.stream().map(Place::score), vetoed.stream(), notRanked.stream());
    }

    /** What is published: the period, the formula and its authority, until when to appeal, then a line for each unit. */
    public ImmutableList<Phrase> lines() {
        return Streams.concat(
                        Stream.of(
                                period.words(),
                                formula.words(),
                                Phrase.of("申诉截至%s", "appeals until %s").with(BeijingTime.words(appealUntil))),
                        places.stream()
                                .map(place -> Phrase.of("第%s名 %s", "%s. %s")
                                        .with(Phrase.verbatim(place.place()), place.score())),
                        vetoed.stream()
                                .map(score -> Phrase.of("一票否决 %s", "veto: %s").with(score)),
                        notRanked.stream()
                                .map(score -> Phrase.of("样本不足，不排名 %s", "sample too small, not ranked: %s")
                                        .with(score)))
                .collect(toImmutableList());
    }
}
