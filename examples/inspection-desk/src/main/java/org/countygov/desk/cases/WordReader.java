package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link WordWriter} wrote, in the same order of calls. */
final class WordReader implements Closeable {
    private final InputStream in;
    private final List<String> words = new ArrayList<>();
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;

    WordReader(InputStream in) {
        this.in = in;
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

    String common() throws IOException {
        int known = (int) number();
        if (known != WordWriter.SPELT) {
            return words.get(known - 1);
        }
        String text = rare();
        if (words.size() < WordWriter.MOST_WORDS && text.length() <= WordWriter.LONGEST_WORD) {
            words.add(text);
        }
        return text;
    }

    String rare() throws IOException {
        int length = (int) number();
        if (length == 0) {
            return "";
        }
        if (end - next >= length) {
            String text = new String(buffer, next, length, StandardCharsets.UTF_8);
            next += length;
            return text;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = one();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte one() throws IOException {
        if (next == end) {
            next = 0;
            end = in.read(buffer);
            if (end <= 0) {
                throw new EOFException("the run ends within a row");
            }
        }
        return buffer[next++];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
