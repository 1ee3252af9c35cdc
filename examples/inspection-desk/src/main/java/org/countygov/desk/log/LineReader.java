package org.countygov.desk.log;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.countygov.words.Phrase;

/** The lines of a text, numbered from 1, whatever ends them: LF, CR LF or CR. No line is held beyond a fixed length. */
final class LineReader {
    /** Longer than the longest honest row; it bounds the memory that one line can take. */
    static final int LONGEST = 1 << 20;

    /**
     * One line.
     *
     * @param text the line without its end; empty when the line is too long
     * @param defect why the text cannot be trusted, if so
     */
    record Line(long number, String text, Optional<Phrase> defect) {}

    private static final Phrase TOO_LONG =
            Phrase.of("一行超过" + LONGEST + "个字符", "the line is longer than " + LONGEST + " characters");

    private final Reader text;
    private final char[] buffer = new char[1 << 15];
    private int next;
    private int end;
    private long lines;
    private boolean afterCarriageReturn;

    LineReader(Reader text) {
        this.text = text;
    }

    /** The next line, or empty at the end of the text. */
    Optional<Line> next() throws IOException {
        StringBuilder line = new StringBuilder();
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
            int room = Math.min(next - start, LONGEST - line.length());
            tooLong |= room < next - start;
            line.append(buffer, start, room);
            if (next < end) {
                afterCarriageReturn = buffer[next++] == '\r';
                return Optional.of(line(line, tooLong));
            }
        }
        return any ? Optional.of(line(line, tooLong)) : Optional.empty();
    }

    private Line line(StringBuilder line, boolean tooLong) {
        lines++;
        if (tooLong) {
            return new Line(lines, "", Optional.of(TOO_LONG));
        }
        String text = line.toString();
        return new Line(lines, text, Letters.defect(text));
    }

    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = Math.max(0, text.read(buffer));
        return end > 0;
    }
}
