package org.countygov.desk.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.words.Phrase;

/**
 * The cells of a line without quotation marks, as they lie in the buffer of a {@link LineReader}. Most cells of most logs are empty,
 * and most others say what was said before; so empty ones are not kept, and texts are made once.
 */
final class PlainLine {
    /** So few that the tables stay in the cache of the processor. */
    private static final int PLACES = 1 << 12;

    /** With this byte begin the control characters that are not ASCII. */
    private static final byte BEFORE_CONTROLS = (byte) 0xC2;

    /** A text that was made, with its bytes and their hash. */
    private static final class Known {
        private final String text;
        private final byte[] bytes;
        private final int hash;

        Known(String text, byte[] bytes, int hash) {
            this.text = text;
            this.bytes = bytes;
            this.hash = hash;
        }
    }

    /** What was said twice; what is said once, such as the number of a case, would only drive it out. */
    private final Known[] known = new Known[PLACES];
    /** Its hashes: to look at a text that is another costs more than to make one anew. */
    private final int[] knownHashes = new int[PLACES];
    /** The hashes of what was said once. */
    private final int[] seen = new int[PLACES];

    /** What each column said last. */
    private Known[] last = new Known[32];

    private int[] columns = new int[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] hashes = new int[32];
    private byte[] bytes = new byte[0];
    private long number;
    private int count;
    private Optional<Phrase> defect = Optional.empty();

    /** A line begins in the buffer. */
    void begin(byte[] buffer, long lineNumber) {
        bytes = buffer;
        number = lineNumber;
        count = 0;
        defect = Optional.empty();
    }

    void add(int column, int start, int end) {
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        columns[count] = column;
        starts[count] = start;
        ends[count] = end;
        hashes[count++] = Eight.hash(bytes, start, end);
    }

    /** The number of the line. */
    long number() {
        return number;
    }

    /** How many cells are not empty. */
    int count() {
        return count;
    }

    /** The column of such a cell. */
    int column(int cell) {
        return columns[cell];
    }

    /** Why a text that was asked for cannot be trusted, if so. */
    Optional<Phrase> defect() {
        return defect;
    }

    /** The text of such a cell. */
    String text(int cell) {
        int column = columns[cell];
        if (column >= last.length) {
            last = Arrays.copyOf(last, 2 * column);
        }
        if (isSaid(last[column], cell)) {
            return last[column].text;
        }
        int hash = hashes[cell];
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        if (knownHashes[place] == hash && isSaid(known[place], cell)) {
            last[column] = known[place];
            return known[place].text;
        }
        String text = made(cell);
        if (seen[place] != hash) {
            seen[place] = hash;
        } else if (defect.isEmpty()) {
            known[place] = new Known(text, Arrays.copyOfRange(bytes, starts[cell], ends[cell]), hash);
            knownHashes[place] = hash;
            last[column] = known[place];
        }
        return text;
    }

    private String made(int cell) {
        int length = ends[cell] - starts[cell];
        if (Eight.areAscii(bytes, starts[cell], ends[cell])) {
            return new String(bytes, starts[cell], length, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, starts[cell], length, StandardCharsets.UTF_8);
        if (text.indexOf(Letters.NO_TEXT) >= 0
                || Eight.find(bytes, starts[cell], ends[cell], BEFORE_CONTROLS) < ends[cell]) {
            defect = Letters.defect(text);
        }
        return text;
    }

    private boolean isSaid(@Nullable Known before, int cell) {
        return before != null
                && before.hash == hashes[cell]
                && Arrays.equals(before.bytes, 0, before.bytes.length, bytes, starts[cell], ends[cell]);
    }
}
