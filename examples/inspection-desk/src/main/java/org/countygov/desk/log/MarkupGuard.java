package org.countygov.desk.log;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * XML text on its way to the parser, which holds one tag, comment or section in memory at a time: one that is longer than
 * an honest log has stops the reading.
 */
final class MarkupGuard extends FilterReader {
    static final int LONGEST = 1 << 22;

    private enum Inside {
        TEXT,
        TAG,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    private Inside inside = Inside.TEXT;
    private int length;
    private char last;
    private char lastButOne;

    MarkupGuard(Reader text) {
        super(text);
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
            case TEXT:
                if (letter == '<') {
                    begin(Inside.TAG);
                } else {
                    // The parser hands text on piece by piece.
                    length = 0;
                }
                break;
            case TAG:
                if (letter == '>') {
                    begin(Inside.TEXT);
                } else if (length == 1 && letter == '?') {
                    begin(Inside.INSTRUCTION);
                } else if (length == 2 && last == '!') {
                    begin(letter == '-' ? Inside.COMMENT : letter == '[' ? Inside.SECTION : Inside.TAG);
                }
                break;
            case COMMENT:
                endAt('-', '-', letter);
                break;
            case SECTION:
                endAt(']', ']', letter);
                break;
            case INSTRUCTION:
                endAt(last, '?', letter);
                break;
        }
        if (length > LONGEST) {
            throw new IOException("markup longer than " + LONGEST + " characters");
        }
        lastButOne = last;
        last = letter;
    }

    private void endAt(char first, char second, char letter) {
        if (letter == '>' && last == second && (inside == Inside.INSTRUCTION || lastButOne == first)) {
            begin(Inside.TEXT);
        }
    }

    private void begin(Inside what) {
        inside = what;
        length = 0;
    }
}
