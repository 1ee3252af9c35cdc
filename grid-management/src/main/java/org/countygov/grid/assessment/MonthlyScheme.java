package org.countygov.grid.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.countygov.law.Convention;
import org.countygov.law.Setting;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * How the points of a month add up (月度百分制): so many at most for each part, and a bonus for practices that higher levels take over,
 * up to a cap. Posts and units are scored so, never residents.
 *
 * @param parts the most points of each part
 * @param bonuses the points for a practice adopted at each level
 * @param bonusAtMost the most bonus points, however much was adopted
 */
public record MonthlyScheme(ImmutableMap<Part, Integer> parts, ImmutableMap<Level, Integer> bonuses, int bonusAtMost)
        implements Worded {
    /** The scheme of the jurisdiction. */
    public static final Setting<MonthlyScheme> SETTING = Setting.of(
            "grid-monthly-scheme",
            MonthlyScheme.class,
            Phrase.of("月度百分制", "how the points of a month add up"),
            new MonthlyScheme(
                    ImmutableMap.of(Part.GRID_RESULTS, 50, Part.DUTY, 30, Part.WORKER_PERFORMANCE, 20),
                    ImmutableMap.of(Level.TOWN, 2, Level.COUNTY, 4, Level.PREFECTURE, 8, Level.PROVINCE, 10),
                    10),
            Convention.of("贺村镇2023年网格考核实施细则，属当地做法", "the rules of one town, Hecun, of 2023; practice of that place"));

    /** A part of the points. */
    public enum Part implements Worded {
        /** 网格成效. */
        GRID_RESULTS("网格成效", "results of the grid"),
        /** 履职情况. */
        DUTY("履职情况", "performance of duty"),
        /** 网格员实绩. */
        WORKER_PERFORMANCE("网格员实绩", "performance of the worker");

        private final Phrase words;

        Part(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** A level that takes a practice over. */
    public enum Level implements Worded {
        TOWN("乡镇", "town"),
        COUNTY("县（市、区）", "county"),
        PREFECTURE("设区的市", "prefecture"),
        PROVINCE("省级以上", "province or above");

        private final Phrase words;

        Level(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** Throws {@link IllegalArgumentException} when the parts are not a hundred together, or a number is negative. */
    public MonthlyScheme {
        int sum = parts.values().stream().mapToInt(Integer::intValue).sum();
        checkArgument(sum == 100, "parts are %s and not 100 together", sum);
        parts.forEach((part, most) -> checkArgument(most > 0, "the most of %s is not positive", part));
        bonuses.forEach((level, bonus) -> checkArgument(bonus >= 0, "the bonus of %s is negative", level));
        checkArgument(bonusAtMost >= 0, "bonusAtMost %s is negative", bonusAtMost);
    }

    /**
     * The points of a month.
     *
     * @param given the points given for each part. Throws {@link IllegalArgumentException} when a part is missing, or more is
     *     given than it may have
     * @param adopted the levels at which practices were taken over in the month, once for each practice
     */
    public Score score(Map<Part, Score> given, Collection<Level> adopted) {
        Score score = Score.NONE;
        for (Map.Entry<Part, Integer> part : parts.entrySet()) {
            Score points = given.get(part.getKey());
            checkArgument(points != null, "no points are given for %s", part.getKey());
            checkArgument(
                    points.compareTo(Score.of(part.getValue(), 1)) <= 0,
                    "more than %s is given for %s",
                    part.getValue(),
                    part.getKey());
            score = score.plus(points);
        }
        int bonus = adopted.stream()
                .mapToInt(level -> bonuses.getOrDefault(level, 0))
                .sum();
        return score.plus(Score.of(Math.min(bonus, bonusAtMost), 1));
    }

    @Override
    public Phrase words() {
        return Phrase.of("%s；加分不超过%s分", "%s; at most %s bonus points")
                .with(
                        Phrase.of(
                                parts.entrySet().stream()
                                        .map(part -> part.getKey().words().zh() + part.getValue() + "分")
                                        .collect(Collectors.joining("、")),
                                parts.entrySet().stream()
                                        .map(part -> part.getKey().words().en() + " " + part.getValue())
                                        .collect(Collectors.joining(", "))),
                        Phrase.verbatim(bonusAtMost));
    }
}
