package org.countygov.desk.log;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * XML text on its way to the parser, which holds one tag, comment or section in memory at a time: one that is longer than
 * an honest log has stops the reading. So does a document type declaration, of which no parser here shall see a letter.
 */
final class MarkupGuard extends FilterReader {
    static final int LONGEST = 1 << 22;

    private static final char NONE = 0;

    private enum Inside {
        TEXT,
        TAG,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    private Inside inside = Inside.TEXT;
    private int length;
    /** The mark that opened the attribute value being passed, in which a {@code >} ends nothing. */
    private char quote = NONE;

    private boolean rooted;
    private boolean declaration;
    private char last;
    private char lastButOne;

    MarkupGuard(Reader text) {
        super(text);
    }

    /** Whether the reading was stopped by a document type declaration. */
    boolean sawDeclaration() {
        return declaration;
    }

    @Override
    public int read() throws IOException {
        int letter = in.read();
        if (letter >= 0) {
            pass((char) letter);
        }
        return letter;
    }

    @Override
    public int read(char[] target, int from, int most) throws IOException {
        int count = in.read(target, from, most);
        for (int i = 0; i < count; i++) {
            pass(target[from + i]);
        }
        return count;
    }

    private void pass(char letter) throws IOException {
        length++;
        switch (inside) {
            case TEXT -> inText(letter);
            case TAG -> inTag(letter);
            case COMMENT -> {
                // The two hyphens with which it begins do not end it.
                if (length > 3) {
                    endAt("--", letter);
                }
            }
            case SECTION -> endAt("]]", letter);
            case INSTRUCTION -> endAt("?", letter);
        }
        if (length > LONGEST) {
            throw new IOException("markup longer than " + LONGEST + " characters");
        }
        lastButOne = last;
        last = letter;
    }

    private void inText(char letter) {
        // The parser hands text on piece by piece; only markup is held whole.
        begin(letter == '<' ? Inside.TAG : Inside.TEXT);
    }

    private void inTag(char letter) throws IOException {
        if (quote != NONE) {
            quote = letter == quote ? NONE : quote;
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
        } else if (letter == '>') {
            begin(Inside.TEXT);
        } else if (length == 1 && letter == '?') {
            begin(Inside.INSTRUCTION);
        } else if (length == 2 && last == '!' && letter == '-') {
            begin(Inside.COMMENT);
        } else if (length == 2 && last == '!' && letter == '[') {
            begin(Inside.SECTION);
        } else if (length == 2 && last == '!' && !rooted) {
            declaration = true;
            throw new IOException("a declaration");
        } else if (length == 1 && letter != '!') {
            rooted = true;
        }
    }

    private void endAt(String end, char letter) {
        boolean ended = letter == '>'
                && last == end.charAt(end.length() - 1)
                && (end.length() == 1 || lastButOne == end.charAt(0));
        if (ended) {
            begin(Inside.TEXT);
        }
    }

    private void begin(Inside what) {
        inside = what;
        length = 0;
    }
}
