package org.countygov.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.countygov.time.WorkCalendar;

/** The days that the measurements of legal time ask about, and the same calendar as others hold it. */
final class Days {
    static final int ASKED = 256;
    static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    /** Far enough from the end for every shift. */
    private static final int MARGIN = 200;

    private Days() {}

    /** Days spread over the calendar, the same in every run. */
    static LocalDate[] asked() {
        Random random = new Random(1);
        int span = (int) (CALENDAR.lastDay().toEpochDay() - CALENDAR.firstDay().toEpochDay()) - MARGIN;
        LocalDate[] days = new LocalDate[ASKED];
        for (int i = 0; i < ASKED; i++) {
            days[i] = CALENDAR.firstDay().plusDays(random.nextInt(span));
        }
        return days;
    }

    /** The calendar of Strata that has the same working days, which it can hold as exceptions both ways. */
    static ImmutableHolidayCalendar strata() {
        List<LocalDate> off = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate day = CALENDAR.firstDay(); CALENDAR.covers(day); day = day.plusDays(1)) {
            boolean weekend = WEEKEND.contains(day.getDayOfWeek());
            if (CALENDAR.isWorkingDay(day) == weekend) {
                (weekend ? worked : off).add(day);
            }
        }
        return ImmutableHolidayCalendar.of(HolidayCalendarId.of("CN"), off, WEEKEND, worked);
    }
}
