package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.countygov.desk.log.FactNames;

/** Reads what {@link WordWriter} wrote, in the same order of calls. */
final class WordReader implements Closeable {
    private final InputStream in;
    private final byte[] buffer;
    private final Dictionary dictionary;
    private int next;
    private int end;

    private WordReader(InputStream in, byte[] buffer, int next, int end, Dictionary dictionary) {
        this.in = in;
        this.buffer = buffer;
        this.next = next;
        this.end = end;
        this.dictionary = dictionary;
    }

    /** Reads from a stream, from which nobody else may read; the dictionary must know what follows when it is asked for. */
    static WordReader of(InputStream in, Dictionary dictionary) {
        return new WordReader(in, new byte[1 << 16], 0, 0, dictionary);
    }

    /** Reads what was written with this dictionary. */
    static WordReader of(byte[] bytes, Dictionary dictionary) {
        return new WordReader(InputStream.nullInputStream(), bytes, 0, bytes.length, dictionary);
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
        return known == WordWriter.SPELT ? text() : dictionary.word(known);
    }

    FactNames names() throws IOException {
        int known = (int) number();
        if (known != WordWriter.SPELT) {
            return dictionary.names(known);
        }
        String[] names = new String[(int) number()];
        for (int i = 0; i < names.length; i++) {
            names[i] = word();
        }
        return FactNames.of(names);
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
