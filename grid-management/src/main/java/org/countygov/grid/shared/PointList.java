package org.countygov.grid.shared;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A published list of the acts that earn points, and how many points each (积分事项清单).
 *
 * @param points for each act on the list, a positive number
 */
public record PointList(ImmutableMap<PointAct, Integer> points) implements Worded {
    /** Throws {@link IllegalArgumentException} for an empty list, and for points that are not positive. */
    public PointList {
        checkArgument(!points.isEmpty(), "points is empty");
        points.forEach((act, number) -> checkArgument(number > 0, "%s points for %s are not positive", number, act));
    }

    /** A list of one act. */
    public static PointList of(PointAct act, int points) {
        return new PointList(ImmutableMap.of(act, points));
    }

    /** This list with one more act. Throws {@link IllegalArgumentException} when it is on the list already. */
    public PointList and(PointAct act, int number) {
        return new PointList(ImmutableMap.<PointAct, Integer>builder()
                .putAll(points)
                .put(act, number)
                .buildOrThrow());
    }

    /** Whether the list gives so many points for the act. */
    public boolean gives(PointAct act, int number) {
        Integer listed = points.get(act);
        return listed != null && listed == number;
    }

    @Override
    public Phrase words() {
        return Phrase.of(in(Language.ZH, "、"), in(Language.EN, ", "));
    }

    private String in(Language language, String comma) {
        return points.entrySet().stream()
                .map(entry -> entry.getKey().words().in(language) + " " + entry.getValue())
                .collect(Collectors.joining(comma));
    }

    @Override
    public String toString() {
        return words().en();
    }
}
