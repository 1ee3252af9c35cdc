package org.countygov.desk.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.countygov.desk.log.LogRow;

/**
 * Rows in memory, written as compactly as in a file one behind the other. They are brought together by case only when all are there:
 * to look up the case of every row as it comes would mostly wait for memory.
 */
final class RowBuffer {
    // What the indexes take for a row, with what sorting them needs.
    private static final int PER_ROW = 48;

    /** So many rows at most, for the number of a row shares a word with the hash of its case. */
    private static final int ROW_BITS = 24;

    private static final int MOST_ROWS = 1 << ROW_BITS;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final WordWriter words = new WordWriter();
    /** The hash of the case, and the number of the row. */
    private long[] keys = new long[256];

    private int[] starts = new int[256];
    private int[] afterNames = new int[256];
    private long[] seconds = new long[256];
    private int[] nanos = new int[256];
    private long[] places = new long[256];
    private int[] sizes = new int[256];
    private int rows;

    /** The rows of one case, in their order. */
    static final class Rows {
        private final String caseId;
        private final int[] indexes;
        private final long size;

        private Rows(String caseId, int[] indexes, long size) {
            this.caseId = caseId;
            this.indexes = indexes;
            this.size = size;
        }

        String caseId() {
            return caseId;
        }

        int count() {
            return indexes.length;
        }

        /** About how much memory the rows take as objects. */
        long size() {
            return size;
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    boolean isFull() {
        return rows == MOST_ROWS;
    }

    /** About how much memory is taken. */
    long memory() {
        return words.written().length() + (long) PER_ROW * rows;
    }

    /** @param place where the row stands among all rows */
    void add(LogRow row, long place) {
        if (rows == starts.length) {
            grow();
        }
        int index = rows++;
        keys[index] = (row.caseId().hashCode() * MIXER & -MOST_ROWS) | index;
        Instant at = row.at();
        seconds[index] = at.getEpochSecond();
        nanos[index] = at.getNano();
        places[index] = place;
        starts[index] = words.written().length();
        words.written().text(row.caseId());
        afterNames[index] = words.written().length();
        sizes[index] = (int) SortedRow.write(row, place, words);
    }

    /** The cases by name. The buffer must be cleared before another row is added. */
    List<Rows> sorted() {
        Arrays.sort(keys, 0, rows);
        List<Rows> sorted = new ArrayList<>();
        int from = 0;
        while (from < rows) {
            int until = from + 1;
            while (until < rows && (keys[until] & -MOST_ROWS) == (keys[from] & -MOST_ROWS)) {
                until++;
            }
            addCases(from, until, sorted);
            from = until;
        }
        sorted.sort(Comparator.comparing(Rows::caseId));
        return sorted;
    }

    /** The rows whose cases have the same hash; nearly always it is one case. */
    private void addCases(int from, int until, List<Rows> sorted) {
        int[] some = new int[until - from];
        for (int i = 0; i < some.length; i++) {
            some[i] = (int) (keys[from + i] & MOST_ROWS - 1);
        }
        while (some.length > 0) {
            int first = some[0];
            if (Arrays.stream(some).allMatch(row -> isSameCase(first, row))) {
                sorted.add(rows(some));
                return;
            }
            sorted.add(rows(
                    Arrays.stream(some).filter(row -> isSameCase(first, row)).toArray()));
            some = Arrays.stream(some).filter(row -> !isSameCase(first, row)).toArray();
        }
    }

    private boolean isSameCase(int one, int other) {
        return words.written().same(starts[one], afterNames[one], starts[other], afterNames[other]);
    }

    private Rows rows(int[] indexes) {
        long size = 0;
        boolean inOrder = true;
        for (int i = 0; i < indexes.length; i++) {
            size += sizes[indexes[i]];
            inOrder &= i == 0 || compare(indexes[i - 1], indexes[i]) <= 0;
        }
        int[] ordered = inOrder
                ? indexes
                : Arrays.stream(indexes)
                        .boxed()
                        .sorted(this::compare)
                        .mapToInt(index -> index)
                        .toArray();
        int first = indexes[0];
        return new Rows(words.written().text(starts[first], afterNames[first]), ordered, size);
    }

    /** Writes the rows of a case by time, at the same time as they stand in the logs, on the same line in the order in which they came. */
    void write(Rows ofCase, ByteWriter out) {
        for (int index : ofCase.indexes) {
            out.copy(
                    words.written(),
                    afterNames[index],
                    index + 1 < rows ? starts[index + 1] : words.written().length());
        }
    }

    /** With what the rows are written. */
    WordWriter words() {
        return words;
    }

    void clear() {
        words.clear();
        rows = 0;
    }

    private int compare(int one, int other) {
        if (seconds[one] != seconds[other]) {
            return Long.compare(seconds[one], seconds[other]);
        }
        return nanos[one] != nanos[other]
                ? Integer.compare(nanos[one], nanos[other])
                : Long.compare(places[one], places[other]);
    }

    private void grow() {
        int more = Math.min(rows + rows / 2, MOST_ROWS);
        keys = Arrays.copyOf(keys, more);
        starts = Arrays.copyOf(starts, more);
        afterNames = Arrays.copyOf(afterNames, more);
        seconds = Arrays.copyOf(seconds, more);
        nanos = Arrays.copyOf(nanos, more);
        places = Arrays.copyOf(places, more);
        sizes = Arrays.copyOf(sizes, more);
    }
}
