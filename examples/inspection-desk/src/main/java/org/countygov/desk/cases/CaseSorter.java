package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countygov.desk.log.LogRow;

/**
 * Sorts the rows of logs by case and time, whatever their number, in bounded memory: sorted runs of cases go to temporary
 * files and are merged. Rows of a case at the same time come as they stand in the logs, and files in the order in which they were
 * first named. Several threads may add rows at once, each with an {@link Intake} of its own.
 *
 * <p>The temporary files hold what the logs hold, personal data included. Only their owner can read them, and they are gone
 * when the sorter is closed or the program ends.
 */
public final class CaseSorter implements Closeable {
    private static final int BUDGET = 32 << 20;
    private static final int MOST_RUNS_AT_ONCE = 128;

    /** A larger case is not held as a whole before it is known to be within the limits. */
    private static final CaseLimits SMALL = new CaseLimits(2_000, 4 << 20);

    private final int budget;
    private final int mostRunsAtOnce;
    private final CaseLimits limits;
    private final List<Intake> intakes = new ArrayList<>();
    private final Map<String, Integer> files = new HashMap<>();
    private final Deque<SortedRun> runs = new ArrayDeque<>();
    private Optional<Path> folder = Optional.empty();
    private int written;

    /** Takes rows from one thread. */
    public final class Intake {
        private final RowBuffer buffer = new RowBuffer();
        private final int most;
        private String file = "";
        private int fileNumber;

        private Intake(int most) {
            this.most = most;
        }

        public void add(LogRow row) throws IOException {
            if (!row.position().file().equals(file)) {
                file = row.position().file();
                fileNumber = numberOf(file);
            }
            buffer.add(row, SortedRow.place(fileNumber, row.position().line()));
            if (buffer.memory() > most) {
                spill();
            }
        }

        private void spill() throws IOException {
            if (!buffer.isEmpty()) {
                newRun().write(buffer);
                buffer.clear();
            }
        }
    }

    public CaseSorter() {
        this(BUDGET, MOST_RUNS_AT_ONCE, CaseLimits.USUAL);
    }

    /** A sorter whose intakes hold about so many bytes of rows in memory, and that merges so many files at a time. */
    CaseSorter(int budget, int mostRunsAtOnce, CaseLimits limits) {
        this.budget = budget;
        this.mostRunsAtOnce = mostRunsAtOnce;
        this.limits = limits;
    }

    /** One more intake, for one thread. */
    public synchronized Intake intake() {
        Intake intake = new Intake(budget);
        intakes.add(intake);
        return intake;
    }

    private synchronized int numberOf(String file) {
        return files.computeIfAbsent(file, name -> files.size());
    }

    /** Gives all cases to the sink, in the order of their names. To be called once, after the last row. */
    public void giveTo(CaseSink sink) throws IOException {
        CaseBuilder large = new CaseBuilder(sink, limits);
        CaseLimits small = SMALL.within(limits);
        List<Intake> filled =
                intakes.stream().filter(intake -> !intake.buffer.isEmpty()).toList();
        if (runs.isEmpty() && filled.size() <= 1) {
            for (Intake only : filled) {
                giveBuffered(only.buffer, small, large, sink);
            }
            return;
        }
        for (Intake intake : filled) {
            intake.spill();
        }
        while (runs.size() > mostRunsAtOnce) {
            mergeSome(small);
        }
        try (MergedRuns merged = MergedRuns.of(List.copyOf(runs), small)) {
            merged.giveTo(new MergedRuns.Sink() {
                @Override
                public void packed(PackedCase packed) throws IOException {
                    sink.inspect(packed);
                }

                @Override
                public void row(SortedRow row) throws IOException {
                    large.add(row);
                }

                @Override
                public void end() throws IOException {
                    large.finish();
                }
            });
        }
    }

    private static void giveBuffered(RowBuffer buffer, CaseLimits small, CaseBuilder large, CaseSink sink)
            throws IOException {
        Dictionary dictionary = Dictionary.of(buffer.words());
        ByteWriter rows = new ByteWriter();
        for (RowBuffer.Rows ofCase : buffer.sorted()) {
            buffer.write(ofCase, rows);
            byte[] bytes = rows.toBytes();
            rows.clear();
            if (small.hold(ofCase.count(), ofCase.size())) {
                sink.inspect(new PackedCase(
                        ofCase.caseId(), List.of(new PackedCase.Part(bytes, dictionary, ofCase.count()))));
            } else {
                WordReader in = WordReader.of(bytes, dictionary);
                for (int i = 0; i < ofCase.count(); i++) {
                    large.add(SortedRow.read(ofCase.caseId(), in));
                }
                large.finish();
            }
        }
    }

    /** How many files were written so far: 0 as long as the memory suffices. */
    int written() {
        return written;
    }

    private void mergeSome(CaseLimits small) throws IOException {
        List<SortedRun> some = new ArrayList<>();
        while (some.size() < mostRunsAtOnce) {
            some.add(runs.removeFirst());
        }
        SortedRun all = newRun();
        try (MergedRuns merged = MergedRuns.of(some, small);
                SortedRun.Writer out = all.write()) {
            merged.giveTo(new Rewriting(out, small));
        }
        // Rows of one line keep the order in which they came.
        runs.remove(all);
        runs.addFirst(all);
        for (SortedRun merged : some) {
            merged.delete();
        }
    }

    /** Writes merged rows with words of their own. */
    private static final class Rewriting implements MergedRuns.Sink {
        private final SortedRun.Writer out;
        private final CaseLimits small;
        private final WordWriter words = new WordWriter();
        private String caseId = "";
        private int rows;
        private long size;

        Rewriting(SortedRun.Writer out, CaseLimits small) {
            this.out = out;
            this.small = small;
        }

        @Override
        public void packed(PackedCase packed) throws IOException {
            for (SortedRow row : packed.rowsInOrder()) {
                add(row);
            }
            end();
        }

        @Override
        public void row(SortedRow row) throws IOException {
            add(row);
            // The first block of a case in several blocks must be a large one.
            if (!small.hold(rows, size)) {
                end();
            }
        }

        private void add(SortedRow row) {
            caseId = row.row().caseId();
            size += SortedRow.write(row.row(), row.place(), words);
            rows++;
        }

        @Override
        public void end() throws IOException {
            if (rows > 0) {
                out.dictionary(words);
                out.block(caseId, rows, size, words.written());
                words.written().clear();
                rows = 0;
                size = 0;
            }
        }
    }

    private synchronized SortedRun newRun() throws IOException {
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
