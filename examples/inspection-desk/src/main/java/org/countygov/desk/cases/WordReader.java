package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link WordWriter} wrote, in the same order of calls. */
final class WordReader implements Closeable {
    private final DataInputStream in;
    private final List<String> words = new ArrayList<>();

    WordReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int bits = in.readUnsignedByte();
            number |= (bits & 0x7FL) << shift;
            if (bits < 0x80) {
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
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a text without its end");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
