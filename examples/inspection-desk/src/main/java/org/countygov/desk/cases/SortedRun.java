package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import javax.annotation.Nullable;

/** Rows in their order in a temporary file. */
record SortedRun(Path file) {
    private static final int ANOTHER = 1;
    private static final int END = 0;

    Writer write() throws IOException {
        file.toFile().deleteOnExit();
        return new Writer(new WordWriter(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)));
    }

    /** The rows of all runs in their order. */
    static Merged merged(List<SortedRun> runs) throws IOException {
        List<Reader> readers = new ArrayList<>();
        Merged merged = new Merged(readers);
        try {
            for (SortedRun run : runs) {
                readers.add(new Reader(new WordReader(Files.newInputStream(run.file()))));
            }
            merged.begin();
            return merged;
        } catch (IOException failure) {
            merged.close();
            throw failure;
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Writes one run; every row is announced, so that its end needs no look at the length of the file. */
    static final class Writer implements Closeable {
        private final WordWriter out;

        private Writer(WordWriter out) {
            this.out = out;
        }

        void add(SortedRow row) throws IOException {
            out.number(ANOTHER);
            row.write(out);
        }

        @Override
        public void close() throws IOException {
            try (out) {
                out.number(END);
            }
        }
    }

    private static final class Reader implements Closeable, Comparable<Reader> {
        private final WordReader in;

        @Nullable
        private SortedRow head;

        Reader(WordReader in) {
            this.in = in;
        }

        /** Reads the next row; false at the end. */
        boolean advance() throws IOException {
            head = in.number() == ANOTHER ? SortedRow.read(in) : null;
            return head != null;
        }

        SortedRow head() {
            if (head == null) {
                throw new IllegalStateException("at the end of the run");
            }
            return head;
        }

        @Override
        public int compareTo(Reader other) {
            return head().compareTo(other.head());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** The rows of several runs, the least first. */
    static final class Merged implements Closeable {
        private final List<Reader> readers;
        private final PriorityQueue<Reader> queue = new PriorityQueue<>();

        private Merged(List<Reader> readers) {
            this.readers = readers;
        }

        private void begin() throws IOException {
            for (Reader reader : readers) {
                if (reader.advance()) {
                    queue.add(reader);
                }
            }
        }

        Optional<SortedRow> next() throws IOException {
            Reader least = queue.poll();
            if (least == null) {
                return Optional.empty();
            }
            SortedRow row = least.head();
            if (least.advance()) {
                queue.add(least);
            }
            return Optional.of(row);
        }

        @Override
        public void close() throws IOException {
            for (Reader reader : readers) {
                reader.close();
            }
        }
    }
}
