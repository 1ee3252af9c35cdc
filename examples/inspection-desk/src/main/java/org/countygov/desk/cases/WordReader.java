package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what {@link WordWriter} wrote, in the same order of calls. */
final class WordReader implements Closeable {
    private final InputStream in;
    private final byte[] buffer;
    private String[] words;
    private int next;
    private int end;

    private WordReader(InputStream in, byte[] buffer, int next, int end, String[] words) {
        this.in = in;
        this.buffer = buffer;
        this.next = next;
        this.end = end;
        this.words = words;
    }

    /** Reads from a stream, from which nobody else may read. */
    static WordReader of(InputStream in) {
        return new WordReader(in, new byte[1 << 16], 0, 0, new String[0]);
    }

    /** Reads what was written with these words. */
    static WordReader of(byte[] bytes, String[] words) {
        return new WordReader(InputStream.nullInputStream(), bytes, 0, bytes.length, words);
    }

    /** What follows was written with these words. */
    void with(String[] others) {
        words = others;
    }

    long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte bits = one();
            number |= (bits & 0x7FL) << shift;
            if (bits >= 0) {
                return number;
            }
        }
        throw new EOFException("a number without an end");
    }

    String word() throws IOException {
        int known = (int) number();
        return known == WordWriter.SPELT ? text() : words[known - 1];
    }

    String text() throws IOException {
        int length = (int) number();
        if (end - next >= length) {
            String text = new String(buffer, next, length, StandardCharsets.UTF_8);
            next += length;
            return text;
        }
        return new String(bytes(length), StandardCharsets.UTF_8);
    }

    /** So many bytes as they are. */
    byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        int copied = 0;
        while (copied < length) {
            fill();
            int some = Math.min(length - copied, end - next);
            System.arraycopy(buffer, next, bytes, copied, some);
            next += some;
            copied += some;
        }
        return bytes;
    }

    private byte one() throws IOException {
        if (next == end) {
            fill();
        }
        return buffer[next++];
    }

    private void fill() throws IOException {
        if (next == end) {
            next = 0;
            end = in.read(buffer);
            if (end <= 0) {
                throw new EOFException("the run ends within a row");
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
