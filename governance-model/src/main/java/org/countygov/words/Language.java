package org.countygov.words;

/** A language in which the library speaks to people. */
public enum Language {
    /** 中文. */
    ZH,
    /** English. */
    EN
}
