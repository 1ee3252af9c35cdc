package org.countygov.mediation.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The rounds of a cadence follow each other without gap or overlap, and are the calendar's own. */
class CadenceProperties {
    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private static ScreeningPeriod period(int y1, int m1, int d1, int y2, int m2, int d2) {
        return new ScreeningPeriod(LocalDate.of(y1, m1, d1), LocalDate.of(y2, m2, d2));
    }

    @Property(tries = 500)
    void everyDayLiesInExactlyOneRound(
            @ForAll Cadence.Unit unit,
            @ForAll @IntRange(min = 1, max = 7) int every,
            @ForAll @IntRange(max = 6000) int day) {
        Cadence cadence = Cadence.of(unit, every);
        LocalDate date = START.plusDays(day);
        ScreeningPeriod round = cadence.periodOf(date);
        assertFalse(date.isBefore(round.firstDay()) || date.isAfter(round.lastDay()), () -> date + " in " + round);
        assertEquals(round, cadence.periodOf(round.firstDay()));
        assertEquals(round, cadence.periodOf(round.lastDay()));
        assertEquals(
                round.lastDay().plusDays(1),
                cadence.periodOf(round.lastDay().plusDays(1)).firstDay());
        assertEquals(
                round.firstDay().minusDays(1),
                cadence.periodOf(round.firstDay().minusDays(1)).lastDay());
    }

    @Example
    void theCalendarOf2024() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertEquals(
                period(2024, 2, 29, 2024, 2, 29),
                Cadence.of(Cadence.Unit.DAY, 1).periodOf(day));
        assertEquals(
                period(2024, 2, 26, 2024, 3, 3),
                Cadence.of(Cadence.Unit.WEEK, 1).periodOf(day));
        assertEquals(
                period(2024, 2, 16, 2024, 2, 29),
                Cadence.of(Cadence.Unit.HALF_MONTH, 1).periodOf(day));
        assertEquals(
                period(2024, 2, 1, 2024, 2, 29),
                Cadence.of(Cadence.Unit.MONTH, 1).periodOf(day));
        assertEquals(
                period(2024, 1, 1, 2024, 3, 31),
                Cadence.of(Cadence.Unit.QUARTER, 1).periodOf(day));
        // Every ten days from 1 January 2018: 2250 days later it is 29 February 2024.
        assertEquals(
                period(2024, 2, 29, 2024, 3, 9),
                Cadence.of(Cadence.Unit.DAY, 10).periodOf(day));
    }

    @Example
    void aRoundIsDueAfterItsDaysOfGraceOnRestDaysToo() {
        Cadence weekly = Cadence.of(Cadence.Unit.WEEK, 1);
        ScreeningPeriod springFestival = weekly.periodOf(LocalDate.of(2024, 2, 10));
        assertEquals(LocalDate.of(2024, 2, 12), weekly.dueDay(springFestival));
        assertEquals(LocalDate.of(2024, 2, 11), weekly.withGraceDays(0).dueDay(springFestival));
        assertThrows(
                IllegalArgumentException.class,
                () -> Cadence.of(Cadence.Unit.DAY, 1).withGraceDays(0));
    }
}
