package org.countygov.benchmarks;

import java.time.LocalDate;
import org.countygov.time.WorkCalendar;

/**
 * The least that a calendar of working days can cost: a plain set of bits for whether, and its ranks and their inverse for how
 * many. No range is checked beyond what arrays check, nothing is explained, nothing is unknown.
 */
final class BitSetDays {
    private final long first;
    private final long[] bits;
    private final int[] rank;
    private final int[] day;

    BitSetDays(WorkCalendar calendar) {
        first = calendar.firstDay().toEpochDay();
        int size = (int) (calendar.lastDay().toEpochDay() - first) + 1;
        bits = new long[size / Long.SIZE + 1];
        rank = new int[size + 1];
        day = new int[size];
        int worked = 0;
        for (int i = 0; i < size; i++) {
            rank[i] = worked;
            if (calendar.isWorkingDay(LocalDate.ofEpochDay(first + i))) {
                bits[i / Long.SIZE] |= 1L << i;
                day[worked++] = i;
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
        return LocalDate.ofEpochDay(first + day[rank[after] + n - 1]);
    }
}
