package org.countygov.police.administrative;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.workflow.Answer;

/**
 * A penalty, proposed or decided.
 *
 * @param kinds its kinds; empty when nobody has said
 * @param fine the fine in yuan, where it is known
 * @param days the days of detention, where they are known
 * @param combined whether several penalties of detention are executed together
 */
public record Penalty(
        ImmutableSet<PenaltyKind> kinds, Optional<Integer> fine, Optional<Integer> days, boolean combined) {
    private static final int MOST_DAYS = 15;
    static final int MOST_DAYS_COMBINED = 20;

    /** Throws {@link IllegalArgumentException} for a sum or a number of days below one. */
    public Penalty {
        fine.ifPresent(yuan -> checkArgument(yuan >= 1, "fine %s is not positive", yuan));
        days.ifPresent(number -> checkArgument(number >= 1, "days %s are not positive", number));
    }

    public static Penalty warning() {
        return of(PenaltyKind.WARNING);
    }

    /** A fine of so many yuan. */
    public static Penalty fine(int yuan) {
        return new Penalty(ImmutableSet.of(PenaltyKind.FINE), Optional.of(yuan), Optional.empty(), false);
    }

    /** Detention for so many days. */
    public static Penalty detention(int days) {
        return new Penalty(ImmutableSet.of(PenaltyKind.DETENTION), Optional.empty(), Optional.of(days), false);
    }

    /** A penalty without a number. */
    public static Penalty of(PenaltyKind... kinds) {
        return new Penalty(ImmutableSet.copyOf(kinds), Optional.empty(), Optional.empty(), false);
    }

    Answer has(PenaltyKind kind) {
        return kinds.isEmpty() ? Answer.UNKNOWN : Answer.of(kinds.contains(kind));
    }

    /** Whether it is nothing but a warning or a fine up to the limit. */
    Answer isSmall(int limit) {
        if (kinds.isEmpty()) {
            return Answer.UNKNOWN;
        }
        boolean light = ImmutableSet.of(PenaltyKind.WARNING, PenaltyKind.FINE).containsAll(kinds);
        return Answer.of(light).and(isFinedFrom(limit + 1).not());
    }

    /** Whether the fine is so high or higher. */
    Answer isFinedFrom(int threshold) {
        return has(PenaltyKind.FINE).and(Answer.of(fine.map(yuan -> yuan >= threshold)));
    }

    /** Whether detention is in question for so long or longer. */
    Answer isDetainedFrom(int threshold) {
        return has(PenaltyKind.DETENTION).and(Answer.of(days.map(number -> number >= threshold)));
    }

    /** Fifteen days at most; twenty when several are executed together. */
    Answer isWithinLaw() {
        return isDetainedFrom((combined ? MOST_DAYS_COMBINED : MOST_DAYS) + 1).not();
    }
}
