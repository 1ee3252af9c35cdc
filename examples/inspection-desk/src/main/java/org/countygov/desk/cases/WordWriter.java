package org.countygov.desk.cases;

import java.io.Closeable;
import java.io.DataOutputStream;
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

    private final DataOutputStream out;
    private final Map<String, Integer> words = new HashMap<>();

    WordWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Writes a number in as few bytes as it needs, seven bits in each. */
    void number(long number) throws IOException {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
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
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
