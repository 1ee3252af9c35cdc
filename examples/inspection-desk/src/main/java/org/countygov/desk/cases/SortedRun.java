package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.countygov.desk.log.FactNames;

/**
 * Rows case by case, the cases by name and the rows of each by time, in a temporary file: words and names of facts before they are used, and the
 * blocks of rows. A case has one block, or several of which the first is large.
 */
record SortedRun(Path file) {
    private static final int NAMES = 3;
    private static final int WORDS = 2;
    private static final int BLOCK = 1;
    private static final int END = 0;
    private static final int FLUSH = 1 << 16;

    /** Writes all that the buffer holds. */
    void write(RowBuffer buffer) throws IOException {
        ByteWriter rows = new ByteWriter();
        try (Writer out = write()) {
            out.dictionary(buffer.words());
            for (RowBuffer.Rows ofCase : buffer.sorted()) {
                buffer.write(ofCase, rows);
                out.block(ofCase.caseId(), ofCase.count(), ofCase.size(), rows);
                rows.clear();
            }
        }
    }

    Writer write() throws IOException {
        file.toFile().deleteOnExit();
        return new Writer(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    }

    /**
     * Opens the run.
     *
     * @param index which of the runs it is that are read together
     * @param texts where runs that are read together keep their words, so that memory holds each once
     */
    Reader read(int index, Map<String, String> texts) throws IOException {
        return new Reader(index, Files.newInputStream(file), texts);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Writes a run. */
    static final class Writer implements Closeable {
        private final OutputStream out;
        private final ByteWriter buffer = new ByteWriter();
        private int wordsWritten;
        private int namesWritten;

        private Writer(OutputStream out) {
            this.out = out;
        }

        /** Writes what rows are written with and what is not written yet. */
        void dictionary(WordWriter rows) {
            List<String> words = rows.words().subList(wordsWritten, rows.words().size());
            if (!words.isEmpty()) {
                buffer.number(WORDS);
                buffer.number(words.size());
                words.forEach(buffer::text);
                wordsWritten += words.size();
            }
            List<FactNames> names =
                    rows.names().subList(namesWritten, rows.names().size());
            if (!names.isEmpty()) {
                buffer.number(NAMES);
                buffer.number(names.size());
                names.forEach(this::names);
                namesWritten += names.size();
            }
        }

        private void names(FactNames names) {
            buffer.number(names.size());
            for (int i = 0; i < names.size(); i++) {
                buffer.text(names.name(i));
            }
        }

        void block(String caseId, int count, long size, ByteWriter rows) throws IOException {
            buffer.number(BLOCK);
            buffer.text(caseId);
            buffer.number(count);
            buffer.number(size);
            buffer.number(rows.length());
            buffer.copy(rows, 0, rows.length());
            if (buffer.length() > FLUSH) {
                buffer.flush(out);
            }
        }

        @Override
        public void close() throws IOException {
            try (out) {
                buffer.number(END);
                buffer.flush(out);
            }
        }
    }

    /** Reads a run block by block: {@link #advance}, then either {@link #part} or {@link #row} as often as it has rows. */
    static final class Reader implements Closeable, Comparable<Reader> {
        private final int index;
        private final Dictionary dictionary = new Dictionary();
        private final WordReader in;
        private final Map<String, String> texts;

        @Nullable
        private String caseId;

        private int rows;
        private long size;
        private int length;

        private Reader(int index, InputStream in, Map<String, String> texts) {
            this.index = index;
            this.in = WordReader.of(in, dictionary);
            this.texts = texts;
        }

        /** Goes on to the next block; false at the end. */
        boolean advance() throws IOException {
            long kind = in.number();
            while (kind == WORDS || kind == NAMES) {
                for (long count = in.number(); count > 0; count--) {
                    if (kind == WORDS) {
                        dictionary.add(text());
                    } else {
                        dictionary.add(names());
                    }
                }
                kind = in.number();
            }
            if (kind == END) {
                caseId = null;
                return false;
            }
            caseId = in.text();
            rows = (int) in.number();
            size = in.number();
            length = (int) in.number();
            return true;
        }

        private FactNames names() throws IOException {
            String[] names = new String[(int) in.number()];
            for (int i = 0; i < names.length; i++) {
                names[i] = text();
            }
            return FactNames.of(names);
        }

        private String text() throws IOException {
            String text = in.text();
            String known = texts.putIfAbsent(text, text);
            return known == null ? text : known;
        }

        int index() {
            return index;
        }

        boolean isAtEnd() {
            return caseId == null;
        }

        String caseId() {
            if (caseId == null) {
                throw new IllegalStateException("at the end of the run");
            }
            return caseId;
        }

        int rows() {
            return rows;
        }

        long size() {
            return size;
        }

        /** All rows of the block. */
        PackedCase.Part part() throws IOException {
            return new PackedCase.Part(in.bytes(length), dictionary, rows);
        }

        /** The next row of the block. */
        SortedRow row() throws IOException {
            return SortedRow.read(caseId(), in);
        }

        @Override
        public int compareTo(Reader other) {
            int byCase = caseId().compareTo(other.caseId());
            return byCase != 0 ? byCase : Integer.compare(index, other.index);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
