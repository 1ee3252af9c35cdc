package org.countygov.desk.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.countygov.desk.log.FactNames;

/**
 * Writes numbers and texts into memory so that {@link WordReader} can read them. Logs say the same things over and over: a text
 * that comes a second time becomes one of at most {@value #MOST_WORDS} words, and is written as its number from then on. So are the
 * names of facts, all those of a row as one.
 */
final class WordWriter {
    static final int MOST_WORDS = 1 << 14;

    /** Stands for a text that is no word. */
    static final int SPELT = 0;

    /** The number of the empty text, which is always a word. */
    static final int EMPTY = 1;

    /** A longer text is not likely to come again. */
    private static final int LONGEST_WORD = 64;

    static final int MOST_NAMES = 1 << 11;

    /** More names than this come too seldom to be kept. */
    private static final int LONGEST_NAMES = 64;

    private static final int PLACES = 4 * MOST_WORDS;
    private static final int NAME_PLACES = 4 * MOST_NAMES;

    private final ByteWriter out = new ByteWriter();
    private final List<String> words = new ArrayList<>();
    /** The words by hash, and their numbers. */
    private final String[] table = new String[PLACES];

    private final int[] numbers = new int[PLACES];
    /** The hashes of texts that came before. */
    private final int[] seen = new int[PLACES];

    private final List<FactNames> names = new ArrayList<>();
    private final FactNames[] nameTable = new FactNames[NAME_PLACES];
    private final int[] nameNumbers = new int[NAME_PLACES];

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
        names.clear();
        Arrays.fill(nameTable, null);
    }

    /** The names by number, from 1. */
    List<FactNames> names() {
        return Collections.unmodifiableList(names);
    }

    /** Writes the names of a row's facts; how many letters had to be spelt. */
    int names(FactNames some) {
        int number = numberOf(some);
        number(number);
        if (number != SPELT) {
            return 0;
        }
        number(some.size());
        int letters = 0;
        for (int i = 0; i < some.size(); i++) {
            letters += word(some.name(i));
        }
        return letters;
    }

    private int numberOf(FactNames some) {
        int hash = some.hashCode();
        int place = (hash ^ hash >>> 15) & NAME_PLACES - 1;
        for (FactNames one = nameTable[place]; one != null; one = nameTable[place]) {
            if (one.equals(some)) {
                return nameNumbers[place];
            }
            place = place + 1 & NAME_PLACES - 1;
        }
        if (names.size() == MOST_NAMES || some.size() > LONGEST_NAMES) {
            return SPELT;
        }
        names.add(some);
        nameTable[place] = some;
        nameNumbers[place] = names.size();
        return names.size();
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
