package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Rows case by case, the cases by name and the rows of each by time, in a temporary file: the words before they are used, and the
 * blocks of rows. A case has one block, or several of which the first is large.
 */
record SortedRun(Path file) {
    private static final int WORDS = 2;
    private static final int BLOCK = 1;
    private static final int END = 0;
    private static final int FLUSH = 1 << 16;

    /** Writes all that the buffer holds. */
    void write(RowBuffer buffer) throws IOException {
        ByteWriter rows = new ByteWriter();
        try (Writer out = write()) {
            out.words(buffer.words(), 0);
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

    /** @param texts where runs that are read together keep their words, so that memory holds each once */
    Reader read(Map<String, String> texts) throws IOException {
        return new Reader(WordReader.of(Files.newInputStream(file)), texts);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Writes a run. */
    static final class Writer implements Closeable {
        private final OutputStream out;
        private final ByteWriter buffer = new ByteWriter();

        private Writer(OutputStream out) {
            this.out = out;
        }

        /** Writes the words from this index on. */
        void words(List<String> words, int from) {
            buffer.number(WORDS);
            buffer.number(words.size() - from);
            words.subList(from, words.size()).forEach(buffer::text);
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
        private final WordReader in;
        private final Map<String, String> texts;
        private final String[] words = new String[WordWriter.MOST_WORDS];
        private int wordCount;

        @Nullable
        private String caseId;

        private int rows;
        private long size;
        private int length;

        private Reader(WordReader in, Map<String, String> texts) {
            this.in = in;
            this.texts = texts;
            in.with(words);
        }

        /** Goes on to the next block; false at the end. */
        boolean advance() throws IOException {
            long kind = in.number();
            while (kind == WORDS) {
                for (long count = in.number(); count > 0; count--) {
                    String word = in.text();
                    String known = texts.putIfAbsent(word, word);
                    words[wordCount++] = known == null ? word : known;
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
            return new PackedCase.Part(in.bytes(length), words, rows);
        }

        /** The next row of the block. */
        SortedRow row() throws IOException {
            return SortedRow.read(caseId(), in);
        }

        @Override
        public int compareTo(Reader other) {
            return caseId().compareTo(other.caseId());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
