package org.countygov.mediation.shared;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The days of one screening round, both included.
 *
 * @param lastDay not before the first
 */
public record ScreeningPeriod(LocalDate firstDay, LocalDate lastDay) {
    /** Throws {@link IllegalArgumentException} when the last day is before the first. */
    public ScreeningPeriod {
        checkArgument(!lastDay.isBefore(firstDay), "lastDay %s is before firstDay %s", lastDay, firstDay);
    }

    /** Such as 2024-03-04..2024-03-10. */
    @Override
    public String toString() {
        return firstDay + ".." + lastDay;
    }
}
