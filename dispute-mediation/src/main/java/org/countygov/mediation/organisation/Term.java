package org.countygov.mediation.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The time for which somebody is in office (任期). A duration, so rest days move nothing.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Term(LocalDate first, LocalDate last) {
    private static final int COMMITTEE_YEARS = 3;

    /** Throws {@link IllegalArgumentException} when the last day is before the first. */
    public Term {
        checkArgument(!last.isBefore(first), "last %s is before first %s", last, first);
    }

    /**
     * The term of a mediation committee: three years from the election, and not the five of the villagers' or residents'
     * committee. Elected on 29 February, it ends on the 28th.
     *
     * <p>Source: People's Mediation Law, art. 9.
     */
    public static Term ofCommittee(LocalDate elected) {
        return new Term(elected, elected.plusYears(COMMITTEE_YEARS));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
