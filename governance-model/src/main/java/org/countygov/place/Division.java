package org.countygov.place;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.time.LocalDate;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * An administrative division that bears or bore a code.
 *
 * @param code its code
 * @param words its name
 * @param firstDay the first day on which it is known to bear the code
 * @param isOlder whether it may have borne the code before the first day: the table does not say
 * @param lastDay the last day on which it may have borne the code; empty while it does
 * @param successor the one code that took its place, when there is one
 * @param isUndivided whether it is a city without counties, whose townships may follow its own six digits
 */
public record Division(
        DivisionCode code,
        Phrase words,
        LocalDate firstDay,
        boolean isOlder,
        Optional<LocalDate> lastDay,
        Optional<DivisionCode> successor,
        boolean isUndivided)
        implements Worded {

    /**
     * Throws {@link IllegalArgumentException} for a last day before the first, for a successor of a code still in force, and for
     * an undivided division above or below the prefecture.
     */
    public Division {
        checkNotNull(code, "code");
        checkNotNull(words, "words");
        checkArgument(
                lastDay.isEmpty() || !lastDay.get().isBefore(firstDay),
                "lastDay of %s is before firstDay %s",
                code,
                firstDay);
        checkArgument(successor.isEmpty() || lastDay.isPresent(), "%s has a successor but no lastDay", code);
        checkArgument(
                !isUndivided || code.level() == DivisionLevel.PREFECTURE, "%s cannot be undivided by its level", code);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay.isEmpty() || !day.isAfter(lastDay.get()));
    }
}
