package org.countygov.desk.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Writes numbers and texts into memory so that {@link WordReader} can read them. Logs say the same things over and over: a text
 * that comes a second time becomes one of at most {@value #MOST_WORDS} words, and is written as its number from then on.
 */
final class WordWriter {
    static final int MOST_WORDS = 1 << 14;

    /** Stands for a text that is no word. */
    static final int SPELT = 0;

    /** The number of the empty text, which is always a word. */
    static final int EMPTY = 1;

    /** A longer text is not likely to come again. */
    private static final int LONGEST_WORD = 64;

    private static final int PLACES = 4 * MOST_WORDS;

    private final ByteWriter out = new ByteWriter();
    private final List<String> words = new ArrayList<>();
    /** The words by hash, and their numbers. */
    private final String[] table = new String[PLACES];

    private final int[] numbers = new int[PLACES];
    /** The hashes of texts that came before. */
    private final int[] seen = new int[PLACES];

    WordWriter() {
        words.add("");
    }

    /** What was written. */
    ByteWriter written() {
        return out;
    }

    /** The words by number, from {@link #EMPTY}. */
    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** Begins anew, without words. */
    void clear() {
        out.clear();
        words.clear();
        words.add("");
        Arrays.fill(table, null);
        Arrays.fill(seen, 0);
    }

    void number(long number) {
        out.number(number);
    }

    /** Writes a text that is likely to come again; how many letters had to be spelt. */
    int word(String text) {
        int number = numberOf(text);
        number(number);
        if (number == SPELT) {
            out.text(text);
            return text.length();
        }
        return 0;
    }

    @SuppressWarnings("ReferenceEquality") // a short cut
    private int numberOf(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        for (String word = table[place]; word != null; word = table[place]) {
            // Texts that come often are mostly the same object.
            if (word == text || word.equals(text)) {
                return numbers[place];
            }
            place = place + 1 & PLACES - 1;
        }
        return words.size() < MOST_WORDS && text.length() <= LONGEST_WORD ? admitted(text, hash, place) : SPELT;
    }

    /** The number of a text that is no word yet: none, when it comes for the first time. */
    private int admitted(String text, int hash, int place) {
        int before = (hash ^ hash >>> 13) & PLACES - 1;
        if (seen[before] != hash) {
            seen[before] = hash;
            return SPELT;
        }
        words.add(text);
        table[place] = text;
        numbers[place] = words.size();
        return words.size();
    }
}
