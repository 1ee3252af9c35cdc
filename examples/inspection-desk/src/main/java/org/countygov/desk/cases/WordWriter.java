package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes numbers and texts so that {@link WordReader} can read them. Logs say the same things over and over: a common text is
 * written once, and after that by its number among the first {@value #MOST_WORDS}.
 */
final class WordWriter implements Closeable {
    static final int MOST_WORDS = 1 << 12;

    /** A longer text is not likely to come again. */
    static final int LONGEST_WORD = 64;

    /** Stands for a text that has no number. */
    static final int SPELT = 0;

    private static final int LONGEST_NUMBER = 10;

    private final OutputStream out;
    private final Map<String, Integer> words = new HashMap<>();
    // The streams of the JDK take a lock for every byte.
    private final byte[] buffer = new byte[1 << 16];
    private int end;

    WordWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes a number in as few bytes as it needs, seven bits in each. */
    void number(long number) throws IOException {
        if (buffer.length - end < LONGEST_NUMBER) {
            flush();
        }
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            buffer[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[end++] = (byte) rest;
    }

    /** Writes a text that the run is likely to have said before. */
    void common(String text) throws IOException {
        Integer known = words.get(text);
        if (known != null) {
            number(known);
            return;
        }
        if (words.size() < MOST_WORDS && text.length() <= LONGEST_WORD) {
            words.put(text, words.size() + 1);
        }
        number(SPELT);
        rare(text);
    }

    /** Writes a text that is not likely to come again. */
    void rare(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        if (buffer.length - end < bytes.length) {
            flush();
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, end, bytes.length);
            end += bytes.length;
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
