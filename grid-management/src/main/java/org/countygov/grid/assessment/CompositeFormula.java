package org.countygov.grid.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Share;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * How indicators make one score of a hundred (综合得分公式). A unit to which one of them is not applicable has no score by this formula:
 * the missing part is neither given away nor lost.
 *
 * @param version the version of the formula, published with every ranking
 * @param weights the weight of each indicator in per cent, one hundred together
 */
public record CompositeFormula(String version, ImmutableMap<Indicator<?>, Integer> weights) implements Worded {
    /** The formula of the jurisdiction. */
    public static final Setting<CompositeFormula> SETTING = Setting.of(
            "grid-composite-formula",
            CompositeFormula.class,
            Phrase.of("综合得分公式", "the formula of the composite score"),
            new CompositeFormula(
                    "30-35-35",
                    ImmutableMap.of(
                            GridIndicators.RESPONSE, 30,
                            GridIndicators.SOLUTION, 35,
                            GridIndicators.SATISFACTION, 35)),
            Convention.of(
                    "准格尔旗：响应率30%、解决率35%、满意率35%，属当地做法",
                    "practice of Jungar banner: response 30, solution 35, satisfaction 35 per cent"));

    /** Throws {@link IllegalArgumentException} for a blank version, a weight that is not positive, or weights that are not a hundred. */
    public CompositeFormula {
        checkArgument(!version.isBlank(), "version is blank");
        weights.forEach((indicator, weight) -> checkArgument(weight > 0, "weight of %s is not positive", indicator));
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        checkArgument(sum == 100, "weights are %s and not 100 together", sum);
    }

    /**
     * The score of a unit, or empty when one of the indicators is not applicable. Throws {@link IllegalArgumentException} when one
     * was not computed at all.
     */
    public Optional<Score> score(Map<? extends Indicator<?>, Share> shares) {
        Score score = Score.NONE;
        for (Map.Entry<Indicator<?>, Integer> part : weights.entrySet()) {
            Share share = shares.get(part.getKey());
            checkArgument(share != null, "indicator %s was not computed", part.getKey());
            if (!share.isApplicable()) {
                return Optional.empty();
            }
            score = score.plus(
                    Score.of(Math.multiplyExact(share.numerator(), (long) part.getValue()), share.denominator()));
        }
        return Optional.of(score);
    }

    /** The smallest sample that any part of the score rests on. */
    public long sample(Map<? extends Indicator<?>, Share> shares) {
        return weights.keySet().stream()
                .mapToLong(indicator -> Optional.ofNullable(shares.get(indicator))
                        .map(Share::denominator)
                        .orElse(0L))
                .min()
                .orElse(0);
    }

    /** Such as 响应率30%、解决率35%、满意率35%. */
    @Override
    public Phrase words() {
        return Phrase.of(
                weights.entrySet().stream()
                        .map(part -> part.getKey().words().zh() + part.getValue() + "%")
                        .collect(Collectors.joining("、")),
                weights.entrySet().stream()
                        .map(part -> part.getKey().words().en() + " " + part.getValue() + "%")
                        .collect(Collectors.joining(", ")));
    }
}
