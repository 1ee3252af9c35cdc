package org.countygov.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countygov.desk.cases.CaseLog;
import org.countygov.desk.cases.CaseSink;
import org.countygov.desk.cases.PackedCase;
import org.countygov.desk.work.WorkInOrder;
import org.countygov.inspection.BadRow;

/**
 * Inspects cases on every processor and hands the results on in the order of the cases, on the thread that brings them. Only a
 * few batches are held at a time.
 */
final class CaseBatches<T> implements CaseSink, AutoCloseable {
    private static final int ROWS = 2_000;

    private final Function<CaseLog, T> inspect;
    private final Consumer<BadRow> bad;
    private final WorkInOrder<List<T>> work;
    private List<Supplier<List<CaseLog>>> batch = new ArrayList<>();
    private int rows;

    /** @param inspect is called on several threads at once */
    CaseBatches(Function<CaseLog, T> inspect, Consumer<T> results, Consumer<BadRow> bad) {
        this.inspect = inspect;
        this.bad = bad;
        this.work = new WorkInOrder<>(
                Runtime.getRuntime().availableProcessors(), "inspection", inspected -> inspected.forEach(results));
    }

    @Override
    public void inspect(CaseLog log) throws IOException {
        add(() -> List.of(log), log.entries().size());
    }

    @Override
    public void inspect(PackedCase packed) throws IOException {
        add(packed::unpacked, packed.rows());
    }

    private void add(Supplier<List<CaseLog>> logs, int itsRows) throws IOException {
        batch.add(logs);
        rows += itsRows;
        if (rows >= ROWS) {
            submit();
        }
    }

    @Override
    public void bad(BadRow row) {
        bad.accept(row);
    }

    /** Waits for what is under way and hands it on. */
    void finish() throws IOException {
        submit();
        work.finish();
    }

    @Override
    public void close() {
        work.close();
    }

    private void submit() throws IOException {
        List<Supplier<List<CaseLog>>> cases = batch;
        batch = new ArrayList<>();
        rows = 0;
        work.add(() -> {
            List<T> inspected = new ArrayList<>(cases.size());
            for (Supplier<List<CaseLog>> logs : cases) {
                for (CaseLog log : logs.get()) {
                    inspected.add(inspect.apply(log));
                }
            }
            return inspected;
        });
    }
}
