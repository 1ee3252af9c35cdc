package org.countygov.desk.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.words.Phrase;

/** The lines of a text in UTF-8, numbered from 1, whatever ends them: LF, CR LF or CR. No line is held beyond a fixed length. */
final class LineReader {
    /** Longer than the longest honest row; it bounds the memory that one line can take. */
    static final int LONGEST = 1 << 20;

    private static final int MOST_BYTES_OF_A_LETTER = 3;
    private static final int BUFFER = 1 << 18;
    private static final int LEAST_STRETCH = 1 << 14;
    private static final int LINES_UNTIL_NEXT_TRY = 100;
    private static final long QUOTATION_MARKS = Eight.of((byte) '"');
    private static final long DELETES = Eight.of((byte) 0x7F);

    /** The ASCII letters of which a plain line consists; ends of lines and quotation marks are not among them. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char letter = 0; letter < PLAIN.length; letter++) {
            PLAIN[letter] = Letters.isPlain(letter) && letter != '"';
        }
    }

    /**
     * One line.
     *
     * @param text the line without its end; empty when the line is too long
     * @param defect why the text cannot be trusted, if so
     */
    record Line(long number, String text, Optional<Phrase> defect) {}

    private static final Phrase TOO_LONG =
            Phrase.of("一行超过" + LONGEST + "个字符", "the line is longer than " + LONGEST + " characters");

    /**
     * Whole lines without quotation marks, to be read by themselves.
     *
     * @param bytes with room behind the end
     * @param linesBefore how many lines stand before them in the text
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Stretch(byte[] bytes, int length, long linesBefore) {}

    private final InputStream text;
    private final byte[] buffer;
    private int next;
    private int end;
    private long lines;
    private boolean afterCarriageReturn;
    private long nextTry;

    /** @param text in UTF-8; what is no text is found in the lines */
    LineReader(InputStream text) {
        this.text = text;
        this.buffer = new byte[BUFFER + Eight.ROOM];
    }

    LineReader(Stretch stretch) {
        this.text = InputStream.nullInputStream();
        this.buffer = stretch.bytes();
        this.end = stretch.length();
        this.lines = stretch.linesBefore();
    }

    /** The next line, or empty at the end of the text. */
    Optional<Line> next() throws IOException {
        byte[] line = new byte[1 << 10];
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (buffer[next] == '\n') {
                    next++;
                    continue;
                }
            }
            any = true;
            int start = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                next++;
            }
            int room = Math.min(next - start, MOST_BYTES_OF_A_LETTER * LONGEST - length);
            tooLong |= room < next - start;
            if (length + room > line.length) {
                line = Arrays.copyOf(line, Math.max(2 * line.length, length + room));
            }
            System.arraycopy(buffer, start, line, length, room);
            length += room;
            if (next < end) {
                afterCarriageReturn = buffer[next++] == '\r';
                return Optional.of(line(line, length, tooLong));
            }
        }
        return any ? Optional.of(line(line, length, tooLong)) : Optional.empty();
    }

    private Line line(byte[] line, int length, boolean tooLong) {
        lines++;
        String all = tooLong ? "" : new String(line, 0, length, StandardCharsets.UTF_8);
        if (tooLong || all.length() > LONGEST) {
            return new Line(lines, "", Optional.of(TOO_LONG));
        }
        return new Line(lines, all, Letters.defect(all));
    }

    /**
     * Reads the next line if it has so many columns, something in one of them, and no quotation mark. A line that is not so, or
     * that is the last and without an end, is left to {@link #next}.
     */
    boolean plain(char separator, int width, PlainLine line) throws IOException {
        if (separator >= PLAIN.length) {
            return false;
        }
        passLineFeed();
        long separators = Eight.of((byte) separator);
        do {
            line.begin(buffer, lines + 1);
            int start = next;
            int column = 0;
            for (int i = stop(start, separators); i < end; i = stop(i, separators)) {
                byte letter = buffer[i++];
                if (letter == separator) {
                    if (i - 1 > start) {
                        line.add(column, start, i - 1);
                    }
                    column++;
                    // Most cells of wide logs are empty.
                    while (i + Long.BYTES <= end && Eight.at(buffer, i) == separators) {
                        i += Long.BYTES;
                        column += Long.BYTES;
                    }
                    start = i;
                } else if (letter == '\n' || letter == '\r') {
                    if (i - 1 > start) {
                        line.add(column, start, i - 1);
                    }
                    return column + 1 == width && line.count() > 0 && taken(i, letter);
                } else if (!PLAIN[letter]) {
                    return false;
                }
            }
        } while (more());
        return false;
    }

    /** Passes over the lines that follow without a quotation mark, for somebody else to read; empty when they are only a few. */
    Optional<Stretch> stretch() throws IOException {
        if (lines < nextTry) {
            return Optional.empty();
        }
        passLineFeed();
        boolean more = end - next < BUFFER / 2;
        while (more) {
            more = more();
        }
        int mark = Eight.find(buffer, next, end, (byte) '"');
        int until = mark;
        while (until > next && buffer[until - 1] != '\n') {
            until--;
        }
        if (until - next < LEAST_STRETCH) {
            // To look again at every line would cost more than it can save.
            nextTry = lines + LINES_UNTIL_NEXT_TRY;
            return Optional.empty();
        }
        Stretch stretch = new Stretch(Arrays.copyOfRange(buffer, next, until + Eight.ROOM), until - next, lines);
        lines += linesIn(next, until);
        next = until;
        return Optional.of(stretch);
    }

    private int linesIn(int from, int until) {
        int count = Eight.count(buffer, from, until, (byte) '\n');
        int carriageReturn = Eight.find(buffer, from, until, (byte) '\r');
        while (carriageReturn < until) {
            count += buffer[carriageReturn + 1] == '\n' ? 0 : 1;
            carriageReturn = Eight.find(buffer, carriageReturn + 1, until, (byte) '\r');
        }
        return count;
    }

    /** Where the next byte stands that may be more than a part of a cell, or the end of what is in the buffer. */
    private int stop(int from, long separators) {
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long eight = Eight.at(buffer, i);
            long found = Eight.controls(eight)
                    | Eight.zeros(eight ^ separators)
                    | Eight.zeros(eight ^ QUOTATION_MARKS)
                    | Eight.zeros(eight ^ DELETES);
            if (found != 0) {
                return i + Eight.first(found);
            }
        }
        while (i < end && (buffer[i] < 0 || PLAIN[buffer[i]]) && buffer[i] != (byte) separators) {
            i++;
        }
        return i;
    }

    /** Passes over the rest of a line end of which the first half was read. */
    private void passLineFeed() throws IOException {
        if (afterCarriageReturn && fill()) {
            afterCarriageReturn = false;
            next += buffer[next] == '\n' ? 1 : 0;
        }
    }

    private boolean taken(int following, byte ending) {
        lines++;
        next = following;
        afterCarriageReturn = ending == '\r';
        return true;
    }

    /** Reads on behind what is in the buffer; false when it is full or the text is at its end. */
    private boolean more() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
        int room = buffer.length - Eight.ROOM - end;
        int count = room == 0 ? 0 : text.read(buffer, end, room);
        end += Math.max(0, count);
        return count > 0;
    }

    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = Math.max(0, text.read(buffer, 0, buffer.length - Eight.ROOM));
        return end > 0;
    }
}
