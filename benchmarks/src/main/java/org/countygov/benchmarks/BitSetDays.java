package org.countygov.benchmarks;

import java.time.LocalDate;
import org.countygov.time.WorkCalendar;

/**
 * The least that a calendar of working days can cost: a plain set of bits for whether, and its ranks and their inverse, with the
 * dates made beforehand, for how many. No range is checked beyond what arrays check, nothing is explained, nothing is unknown.
 */
final class BitSetDays {
    private final long first;
    private final long[] bits;
    private final int[] rank;
    private final LocalDate[] dates;

    BitSetDays(WorkCalendar calendar) {
        first = calendar.firstDay().toEpochDay();
        int size = (int) (calendar.lastDay().toEpochDay() - first) + 1;
        bits = new long[size / Long.SIZE + 1];
        rank = new int[size + 1];
        dates = new LocalDate[size];
        int worked = 0;
        for (int i = 0; i < size; i++) {
            rank[i] = worked;
            if (calendar.isWorkingDay(LocalDate.ofEpochDay(first + i))) {
                bits[i / Long.SIZE] |= 1L << i;
                dates[worked++] = LocalDate.ofEpochDay(first + i);
            }
        }
        rank[size] = worked;
    }

    boolean isWorkingDay(LocalDate date) {
        int i = (int) (date.toEpochDay() - first);
        return (bits[i / Long.SIZE] & 1L << i) != 0;
    }

    LocalDate plusWorkingDays(LocalDate date, int n) {
        int after = (int) (date.toEpochDay() - first) + 1;
        return dates[rank[after] + n - 1];
    }
}
