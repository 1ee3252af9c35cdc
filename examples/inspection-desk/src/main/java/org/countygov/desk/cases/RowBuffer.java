package org.countygov.desk.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countygov.desk.log.LogRow;

/** Rows in memory, written as compactly as in a file, case by case. */
final class RowBuffer {
    // What the indexes take for a row and for a case, roughly.
    private static final int PER_ROW = 32;
    private static final int PER_CASE = 200;

    private final WordWriter words = new WordWriter();
    private final Map<String, Rows> cases = new HashMap<>();
    private int[] starts = new int[256];
    private long[] seconds = new long[256];
    private int[] nanos = new int[256];
    private long[] places = new long[256];
    private int[] following = new int[256];
    private int rows;
    private long names;

    /** The rows of one case: a chain, and whether they came in their order. */
    static final class Rows {
        private final String caseId;
        private final int first;
        private int last;
        private int count = 1;
        private long size;
        private boolean inOrder = true;

        private Rows(String caseId, int first) {
            this.caseId = caseId;
            this.first = first;
            this.last = first;
        }

        String caseId() {
            return caseId;
        }

        int count() {
            return count;
        }

        /** About how much memory the rows take as objects. */
        long size() {
            return size;
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** About how much memory is taken. */
    long memory() {
        return words.written().length() + (long) PER_ROW * rows + (long) PER_CASE * cases.size() + names;
    }

    /** @param place where the row stands among all rows */
    void add(LogRow row, long place) {
        if (rows == starts.length) {
            grow();
        }
        int index = rows++;
        starts[index] = words.written().length();
        Instant at = row.at();
        seconds[index] = at.getEpochSecond();
        nanos[index] = at.getNano();
        places[index] = place;
        Rows ofCase = cases.get(row.caseId());
        if (ofCase == null) {
            ofCase = new Rows(row.caseId(), index);
            cases.put(row.caseId(), ofCase);
            names += 2L * row.caseId().length();
        } else {
            ofCase.inOrder &= compare(ofCase.last, index) <= 0;
            following[ofCase.last] = index;
            ofCase.last = index;
            ofCase.count++;
        }
        ofCase.size += SortedRow.write(row, place, words);
    }

    /** The cases by name. */
    List<Rows> sorted() {
        List<Rows> sorted = new ArrayList<>(cases.values());
        sorted.sort(Comparator.comparing(Rows::caseId));
        return sorted;
    }

    /** Writes the rows of a case by time, at the same time as they stand in the logs, on the same line in the order in which they came. */
    void write(Rows ofCase, ByteWriter out) {
        int index = ofCase.first;
        if (ofCase.inOrder) {
            for (int i = 0; i < ofCase.count; i++) {
                out.copy(words.written(), starts[index], end(index));
                index = following[index];
            }
            return;
        }
        Integer[] order = new Integer[ofCase.count];
        for (int i = 0; i < order.length; i++) {
            order[i] = index;
            index = following[index];
        }
        Arrays.sort(order, this::compare);
        for (int one : order) {
            out.copy(words.written(), starts[one], end(one));
        }
    }

    /** With what the rows are written. */
    WordWriter words() {
        return words;
    }

    void clear() {
        words.clear();
        cases.clear();
        rows = 0;
        names = 0;
    }

    private int compare(int one, int other) {
        if (seconds[one] != seconds[other]) {
            return Long.compare(seconds[one], seconds[other]);
        }
        return nanos[one] != nanos[other]
                ? Integer.compare(nanos[one], nanos[other])
                : Long.compare(places[one], places[other]);
    }

    private int end(int row) {
        return row + 1 < rows ? starts[row + 1] : words.written().length();
    }

    private void grow() {
        int more = rows + rows / 2;
        starts = Arrays.copyOf(starts, more);
        seconds = Arrays.copyOf(seconds, more);
        nanos = Arrays.copyOf(nanos, more);
        places = Arrays.copyOf(places, more);
        following = Arrays.copyOf(following, more);
    }
}
