package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * How much a defect weighs in a score.
 *
 * @param defect its stable name, such as {@code DUTY_OVERDUE}
 * @param input under which lawful input it counts
 * @param points for each time it is found, from 1; no points for a fatal defect
 * @param fatal whether it is a veto, and not points
 */
public record DefectWeight(String defect, Phrase words, RankingInput input, int points, boolean fatal)
        implements Worded {
    /** Throws {@link IllegalArgumentException} for a blank name, and for points that do not fit. */
    public DefectWeight {
        checkArgument(!defect.isBlank(), "defect is blank");
        checkArgument(fatal ? points == 0 : points >= 1, "points %s do not fit %s", points, defect);
    }

    public static DefectWeight of(String defect, Phrase words, RankingInput input, int points) {
        return new DefectWeight(defect, words, input, points, false);
    }

    /** A defect that no points make up for. */
    public static DefectWeight fatal(String defect, Phrase words, RankingInput input) {
        return new DefectWeight(defect, words, input, 0, true);
    }
}
