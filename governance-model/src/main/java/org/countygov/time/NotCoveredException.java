package org.countygov.time;

import java.time.LocalDate;

/** Thrown when a calendar is asked for a day that it does not cover: it never guesses. */
public final class NotCoveredException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    NotCoveredException(LocalDate day, String version) {
        super("day " + day + " is not covered by calendar " + version);
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
