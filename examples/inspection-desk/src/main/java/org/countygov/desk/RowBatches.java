package org.countygov.desk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.countygov.desk.cases.CaseSorter;
import org.countygov.desk.log.LogRow;

/** Sorts rows on a thread of its own while others are read, in the order in which they come. Only a few are held at a time. */
final class RowBatches implements AutoCloseable {
    private static final int ROWS = 1_000;
    private static final int MOST = 8;

    private final CaseSorter sorter;
    private final ExecutorService thread;
    private final Deque<Future<?>> running = new ArrayDeque<>();
    private List<LogRow> batch = new ArrayList<>(ROWS);

    RowBatches(CaseSorter sorter) {
        this.sorter = sorter;
        this.thread = Background.threads(1, "sorting");
    }

    void add(LogRow row) throws IOException {
        batch.add(row);
        if (batch.size() == ROWS) {
            submit();
        }
    }

    /** Waits until all rows are sorted. */
    void finish() throws IOException {
        submit();
        while (!running.isEmpty()) {
            var unused = Background.result(running.removeFirst());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void submit() throws IOException {
        List<LogRow> rows = batch;
        running.addLast(thread.submit(() -> {
            for (LogRow row : rows) {
                sorter.add(row);
            }
            return rows.size();
        }));
        batch = new ArrayList<>(ROWS);
        if (running.size() > MOST) {
            var unused = Background.result(running.removeFirst());
        }
    }
}
