package org.countygov.desk.cases;

import org.countygov.desk.log.FactNames;

/** The words and the names of facts that stand in rows as numbers. */
final class Dictionary {
    private final String[] words = new String[WordWriter.MOST_WORDS];
    private final FactNames[] names = new FactNames[WordWriter.MOST_NAMES];
    private int wordCount;
    private int nameCount;

    /** All that was written with so far. */
    static Dictionary of(WordWriter writer) {
        Dictionary all = new Dictionary();
        writer.words().forEach(all::add);
        writer.names().forEach(all::add);
        return all;
    }

    void add(String word) {
        words[wordCount++] = word;
    }

    void add(FactNames some) {
        names[nameCount++] = some;
    }

    String word(int number) {
        return words[number - 1];
    }

    FactNames names(int number) {
        return names[number - 1];
    }
}
