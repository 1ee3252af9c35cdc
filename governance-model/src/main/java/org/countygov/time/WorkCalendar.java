package org.countygov.time;

import java.time.LocalDate;
import java.util.Optional;

/** The working days of a range of years, by the yearly notices of the State Council (工作日历). */
@SuppressWarnings("DoNotCallSuggester") // being written
public final class WorkCalendar {
    private WorkCalendar() {}

    /** Every notice from 2007 on that this library knows. */
    public static WorkCalendar ofStateCouncil() {
        throw new UnsupportedOperationException("being written");
    }

    /** Names this calendar in events. */
    public String version() {
        throw new UnsupportedOperationException("being written");
    }

    public LocalDate firstDay() {
        throw new UnsupportedOperationException("being written");
    }

    public LocalDate lastDay() {
        throw new UnsupportedOperationException("being written");
    }

    public boolean covers(LocalDate day) {
        throw new UnsupportedOperationException("being written");
    }

    /** Throws {@link IllegalArgumentException} for a day that the calendar does not cover. */
    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException("being written");
    }

    public CalendarDay day(LocalDate day) {
        throw new UnsupportedOperationException("being written");
    }

    /** Empty when the answer lies outside the days covered. */
    public Optional<LocalDate> nextWorkingDayOnOrAfter(LocalDate day) {
        throw new UnsupportedOperationException("being written");
    }

    /** Empty when the answer lies outside the days covered. */
    public Optional<LocalDate> previousWorkingDayOnOrBefore(LocalDate day) {
        throw new UnsupportedOperationException("being written");
    }

    /** The n-th working day after the day. Empty when the answer lies outside the days covered. */
    public Optional<LocalDate> plusWorkingDays(LocalDate day, int n) {
        throw new UnsupportedOperationException("being written");
    }

    /** The n-th working day before the day. Empty when the answer lies outside the days covered. */
    public Optional<LocalDate> minusWorkingDays(LocalDate day, int n) {
        throw new UnsupportedOperationException("being written");
    }
}
