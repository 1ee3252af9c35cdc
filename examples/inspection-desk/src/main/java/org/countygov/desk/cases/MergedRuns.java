package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The cases of several runs in the order of their names, each with the rows that the runs have of it. */
final class MergedRuns implements Closeable {
    private final CaseLimits small;
    private final List<SortedRun.Reader> readers = new ArrayList<>();
    private final PriorityQueue<SortedRun.Reader> queue = new PriorityQueue<>();

    /** What is done with the cases. */
    interface Sink {
        void packed(PackedCase packed) throws IOException;

        /** Rows of a large case, by time. */
        void row(SortedRow row) throws IOException;

        /** The last row of a large case was given. */
        void end() throws IOException;
    }

    private MergedRuns(CaseLimits small) {
        this.small = small;
    }

    /** @param small a larger case is not given as a whole, but row by row */
    static MergedRuns of(List<SortedRun> runs, CaseLimits small) throws IOException {
        MergedRuns merged = new MergedRuns(small);
        Map<String, String> texts = new HashMap<>();
        try {
            for (SortedRun run : runs) {
                SortedRun.Reader reader = run.read(merged.readers.size(), texts);
                merged.readers.add(reader);
                if (reader.advance()) {
                    merged.queue.add(reader);
                }
            }
            return merged;
        } catch (IOException failure) {
            merged.close();
            throw failure;
        }
    }

    void giveTo(Sink sink) throws IOException {
        List<SortedRun.Reader> same = new ArrayList<>();
        while (!queue.isEmpty()) {
            String caseId = queue.element().caseId();
            int rows = 0;
            long size = 0;
            while (!queue.isEmpty() && queue.element().caseId().equals(caseId)) {
                SortedRun.Reader reader = queue.remove();
                same.add(reader);
                rows += reader.rows();
                size += reader.size();
            }
            if (small.hold(rows, size)) {
                List<PackedCase.Part> parts = new ArrayList<>(same.size());
                for (SortedRun.Reader reader : same) {
                    parts.add(reader.part());
                    boolean unused = reader.advance();
                }
                sink.packed(new PackedCase(caseId, parts));
            } else {
                giveRows(caseId, same, sink);
            }
            same.removeIf(SortedRun.Reader::isAtEnd);
            queue.addAll(same);
            same.clear();
        }
    }

    private static void giveRows(String caseId, List<SortedRun.Reader> same, Sink sink) throws IOException {
        PriorityQueue<Ahead> ahead = new PriorityQueue<>();
        for (SortedRun.Reader reader : same) {
            ahead.add(new Ahead(reader.row(), reader, reader.rows() - 1));
        }
        while (!ahead.isEmpty()) {
            Ahead least = ahead.remove();
            sink.row(least.row());
            SortedRun.Reader reader = least.reader();
            int left = least.left();
            if (left == 0 && reader.advance() && reader.caseId().equals(caseId)) {
                left = reader.rows();
            }
            if (left > 0) {
                ahead.add(new Ahead(reader.row(), reader, left - 1));
            }
        }
        sink.end();
    }

    /** The next row of a run, and how many more the block has. */
    private record Ahead(SortedRow row, SortedRun.Reader reader, int left) implements Comparable<Ahead> {
        @Override
        public int compareTo(Ahead other) {
            int byRow = row.compareTo(other.row);
            return byRow != 0 ? byRow : Integer.compare(reader.index(), other.reader.index());
        }
    }

    @Override
    public void close() throws IOException {
        for (SortedRun.Reader reader : readers) {
            reader.close();
        }
    }
}
