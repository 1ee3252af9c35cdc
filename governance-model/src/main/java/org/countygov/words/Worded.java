package org.countygov.words;

/** Something that people see by its words, never by its name in code. */
public interface Worded {
    Phrase words();
}
