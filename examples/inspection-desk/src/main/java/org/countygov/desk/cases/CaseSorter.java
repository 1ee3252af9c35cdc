package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.countygov.desk.log.LogRow;

/**
 * Sorts the rows of logs by case and time, whatever their number, in bounded memory: sorted runs of rows go to temporary
 * files and are merged. Rows of a case at the same time keep the order in which they were added.
 *
 * <p>The temporary files hold what the logs hold, personal data included. Only their owner can read them, and they are gone
 * when the sorter is closed or the program ends.
 */
public final class CaseSorter implements Closeable {
    private static final int BUDGET = 64 << 20;
    private static final int MOST_RUNS_AT_ONCE = 64;

    private final int budget;
    private final int mostRunsAtOnce;
    private final CaseLimits limits;
    private final List<SortedRow> buffer = new ArrayList<>();
    private final Deque<SortedRun> runs = new ArrayDeque<>();
    private Optional<Path> folder = Optional.empty();
    private long buffered;
    private long added;
    private int written;

    public CaseSorter() {
        this(BUDGET, MOST_RUNS_AT_ONCE, CaseLimits.USUAL);
    }

    /** A sorter that holds about so many bytes of rows in memory, and merges so many files at a time. */
    CaseSorter(int budget, int mostRunsAtOnce, CaseLimits limits) {
        this.budget = budget;
        this.mostRunsAtOnce = mostRunsAtOnce;
        this.limits = limits;
    }

    public void add(LogRow row) throws IOException {
        SortedRow sorted = new SortedRow(row, added++);
        buffer.add(sorted);
        buffered += sorted.size();
        if (buffered > budget) {
            spill();
        }
    }

    /** Gives all cases to the sink, in the order of their names. To be called once, after the last row. */
    public void giveTo(CaseSink sink) throws IOException {
        CaseBuilder cases = new CaseBuilder(sink, limits);
        if (runs.isEmpty()) {
            Collections.sort(buffer);
            for (SortedRow row : buffer) {
                cases.add(row);
            }
        } else {
            spill();
            while (runs.size() > mostRunsAtOnce) {
                mergeSome();
            }
            try (SortedRun.Merged rows = SortedRun.merged(List.copyOf(runs))) {
                for (Optional<SortedRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                    cases.add(row.get());
                }
            }
        }
        cases.finish();
    }

    /** How many files were written so far: 0 as long as the memory suffices. */
    int written() {
        return written;
    }

    private void spill() throws IOException {
        Collections.sort(buffer);
        SortedRun run = newRun();
        try (SortedRun.Writer out = run.write()) {
            for (SortedRow row : buffer) {
                out.add(row);
            }
        }
        buffer.clear();
        buffered = 0;
    }

    private void mergeSome() throws IOException {
        List<SortedRun> some = new ArrayList<>();
        while (some.size() < mostRunsAtOnce) {
            some.add(runs.removeFirst());
        }
        SortedRun run = newRun();
        try (SortedRun.Merged rows = SortedRun.merged(some);
                SortedRun.Writer out = run.write()) {
            for (Optional<SortedRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                out.add(row.get());
            }
        }
        for (SortedRun merged : some) {
            merged.delete();
        }
    }

    private SortedRun newRun() throws IOException {
        if (folder.isEmpty()) {
            // The JDK lets nobody but the owner into it.
            folder = Optional.of(Files.createTempDirectory("inspection-desk"));
            folder.get().toFile().deleteOnExit();
        }
        SortedRun run = new SortedRun(folder.get().resolve(written++ + ".rows"));
        runs.addLast(run);
        return run;
    }

    @Override
    public void close() throws IOException {
        for (SortedRun run : runs) {
            run.delete();
        }
        runs.clear();
        if (folder.isPresent()) {
            Files.deleteIfExists(folder.get());
        }
    }
}
