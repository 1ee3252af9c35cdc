package org.countygov.desk.log;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.countygov.desk.work.WorkInOrder;
import org.countygov.inspection.BadRow;

/** Reads parts of a large CSV log on every processor at once. Bad rows are told in the order of the log, on the thread that brings the parts. */
final class CsvReaders implements AutoCloseable {
    private final ImmutableList<Reader> readers;
    private final Queue<Reader> free = new ConcurrentLinkedQueue<>();
    private final WorkInOrder<List<BadRow>> work;

    /** Makes the rows of one thread. */
    @FunctionalInterface
    interface RowsOfThread {
        Rows of(int thread, WorkInOrder.Results<BadRow> bad);
    }

    /** What a thread reads one part with after the other; it knows the texts of those before. */
    private static final class Reader {
        private final List<BadRow> bad = new ArrayList<>();
        private final Rows rows;
        private final CsvRows records;

        Reader(int thread, CsvColumns columns, RowsOfThread rows) {
            this.rows = rows.of(thread, bad::add);
            this.records = new CsvRows(columns, this.rows);
        }

        List<BadRow> read(CsvRecords part) throws IOException {
            bad.clear();
            boolean more = true;
            while (more) {
                more = records.next(part);
            }
            return List.copyOf(bad);
        }
    }

    CsvReaders(CsvColumns columns, WorkInOrder.Results<BadRow> bad, RowsOfThread rows) {
        int threads = Runtime.getRuntime().availableProcessors();
        ImmutableList.Builder<Reader> all = ImmutableList.builder();
        for (int thread = 1; thread <= threads; thread++) {
            all.add(new Reader(thread, columns, rows));
        }
        this.readers = all.build();
        this.free.addAll(readers);
        this.work = new WorkInOrder<>(threads, "reading", some -> {
            for (BadRow row : some) {
                bad.accept(row);
            }
        });
    }

    /** Whole records that follow in the log on those before. */
    void read(CsvRecords part) throws IOException {
        work.add(() -> {
            // There are as many as threads.
            Reader reader = free.remove();
            try {
                return reader.read(part);
            } finally {
                free.add(reader);
            }
        });
    }

    /** A bad row that somebody else found behind the parts so far. */
    void bad(BadRow row) throws IOException {
        work.addDone(List.of(row));
    }

    /** Waits until everything is read, and adds up what was made. */
    void finish(Rows sum) throws IOException {
        work.finish();
        for (Reader reader : readers) {
            sum.count(reader.rows);
        }
    }

    @Override
    public void close() {
        work.close();
    }
}
