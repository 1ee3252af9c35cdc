package org.countygov.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.countygov.desk.cases.CaseSorter;
import org.countygov.desk.log.LogRow;
import org.countygov.desk.log.LogSink;
import org.countygov.desk.log.RowSink;
import org.countygov.inspection.BadRow;

/** Gives the rows of logs that are wanted to a sorter, whatever thread reads them, and knows the last moment that any of them names. */
final class SortedRows implements LogSink {
    private final CaseSorter sorter;
    private final Predicate<LogRow> wanted;
    private final Consumer<BadRow> bad;
    private final OfThread own;
    private final Map<Integer, OfThread> others = new HashMap<>();

    /** @param wanted is asked on several threads at once */
    SortedRows(CaseSorter sorter, Predicate<LogRow> wanted, Consumer<BadRow> bad) {
        this.sorter = sorter;
        this.wanted = wanted;
        this.bad = bad;
        this.own = new OfThread();
    }

    /** What one thread gives. */
    private final class OfThread implements RowSink {
        private final CaseSorter.Intake intake = sorter.intake();
        private Instant end = Instant.MIN;

        @Override
        public void row(LogRow row) throws IOException {
            end = row.at().isAfter(end) ? row.at() : end;
            if (wanted.test(row)) {
                intake.add(row);
            }
        }
    }

    @Override
    public void row(LogRow row) throws IOException {
        own.row(row);
    }

    @Override
    public void bad(BadRow row) {
        bad.accept(row);
    }

    @Override
    public Optional<RowSink> beside(int thread) {
        return Optional.of(others.computeIfAbsent(thread, number -> new OfThread()));
    }

    /** The last moment of all rows, wanted or not, once they were read. */
    Instant end() {
        return others.values().stream().map(other -> other.end).reduce(own.end, SortedRows::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
