package org.countygov.desk.log;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.countygov.words.Phrase;

/**
 * The records of a CSV text (RFC 4180, with any single-character separator).
 *
 * <p>It is written by hand because of damaged files: after a quotation mark that is never closed, ordinary readers swallow
 * the rest of the file as one field. Here the line that opened it is one bad record, and reading goes on with the line
 * after it.
 */
final class CsvRecords {
    /** As many columns as a spreadsheet has. */
    static final int MOST_COLUMNS = 1 << 14;

    private static final int MOST_LINES = 1_000;

    /** By how many lines the patience grows with each record. */
    private static final int REGAINED = 10;

    private static final Phrase NEVER_CLOSED = Phrase.of("引号未闭合", "a quotation mark is never closed");
    private static final Phrase AFTER_QUOTE = Phrase.of("闭合的引号之后还有字符", "there is text behind a closing quotation mark");
    private static final Phrase TOO_MANY =
            Phrase.of("超过" + MOST_COLUMNS + "列", "there are more than " + MOST_COLUMNS + " columns");

    /**
     * One record.
     *
     * @param line the line on which it begins
     * @param fields its fields; empty when there is a defect
     * @param defect why it cannot be read, if so
     */
    record Row(long line, ImmutableList<String> fields, Optional<Phrase> defect) {
        static Row bad(long line, Phrase defect) {
            return new Row(line, ImmutableList.of(), Optional.of(defect));
        }

        boolean isBlank() {
            return defect.isEmpty() && fields.stream().allMatch(String::isBlank);
        }
    }

    private final LineReader lines;
    private final Deque<LineReader.Line> again = new ArrayDeque<>();
    private char separator;

    /**
     * How many lines are looked at for the end of a record. Every line looked at in vain costs half a line of it, or a file with a
     * quotation mark astray on every line would be read a thousand times over.
     */
    private int patience = MOST_LINES;

    CsvRecords(LineReader lines) {
        this.lines = lines;
        this.separator = ',';
    }

    void separatedBy(char separator) {
        this.separator = separator;
    }

    /** These lines, with the same separator. */
    CsvRecords with(LineReader others) {
        CsvRecords records = new CsvRecords(others);
        records.separatedBy(separator);
        return records;
    }

    /** Passes over whole records without quotation marks, for somebody else to read; empty when there are only a few. */
    Optional<LineReader.Stretch> stretch() throws IOException {
        return again.isEmpty() ? lines.stretch() : Optional.empty();
    }

    private Optional<LineReader.Line> line() throws IOException {
        LineReader.Line line = again.pollFirst();
        return line == null ? lines.next() : Optional.of(line);
    }

    /** The next line that is not blank. */
    Optional<LineReader.Line> writtenLine() throws IOException {
        Optional<LineReader.Line> line = line();
        while (line.isPresent()
                && line.get().defect().isEmpty()
                && line.get().text().isBlank()) {
            line = line();
        }
        return line;
    }

    /** Puts a line back, to be the next. */
    void unread(LineReader.Line line) {
        again.addFirst(line);
    }

    /** Reads the next line if it is a whole record of this width without quotation marks; else it is left to {@link #next}. */
    boolean plain(int width, PlainLine line) throws IOException {
        return again.isEmpty() && lines.plain(separator, width, line);
    }

    /** The next record of any width, or empty at the end. Lines of nothing but spaces are passed over. */
    Optional<Row> next() throws IOException {
        return next(0);
    }

    /** The next record, bad unless it has this many fields (0: any number). */
    Optional<Row> next(int width) throws IOException {
        Optional<LineReader.Line> line = line();
        while (line.isPresent()
                && line.get().defect().isEmpty()
                && line.get().text().isBlank()) {
            line = line();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(record(line.get(), width));
    }

    private Row record(LineReader.Line first, int width) throws IOException {
        patience = Math.min(patience + REGAINED, MOST_LINES);
        Fields fields = new Fields(separator);
        List<LineReader.Line> used = new ArrayList<>();
        LineReader.Line line = first;
        int length = 0;
        while (true) {
            length += line.text().length();
            if (line.defect().isPresent()) {
                return bad(first, used, line.defect().get());
            }
            Optional<Phrase> defect = fields.read(line.text());
            if (defect.isPresent()) {
                return bad(first, used, defect.get());
            }
            if (!fields.isOpen()) {
                return sized(first, used, fields.toList(), width);
            }
            Optional<LineReader.Line> following =
                    length > LineReader.LONGEST || used.size() >= patience ? Optional.empty() : line();
            if (following.isEmpty()) {
                return bad(first, used, NEVER_CLOSED);
            }
            line = following.get();
            used.add(line);
        }
    }

    private Row sized(LineReader.Line first, List<LineReader.Line> used, ImmutableList<String> fields, int width) {
        ImmutableList<String> kept = fields;
        // Spreadsheets like to add separators at the end of a row.
        while (width > 0 && kept.size() > width && kept.get(kept.size() - 1).isBlank()) {
            kept = kept.subList(0, kept.size() - 1);
        }
        if (width > 0 && kept.size() != width) {
            return bad(
                    first,
                    used,
                    Phrase.of(
                            "有" + fields.size() + "列，而表头有" + width + "列",
                            "it has " + fields.size() + " columns where the header has " + width));
        }
        return new Row(first.number(), kept, Optional.empty());
    }

    private Row bad(LineReader.Line first, List<LineReader.Line> used, Phrase defect) {
        patience -= used.size() / 2;
        for (int i = used.size() - 1; i >= 0; i--) {
            unread(used.get(i));
        }
        return Row.bad(first.number(), defect);
    }

    /** The fields of one record, read line by line. */
    private static final class Fields {
        private final char separator;
        private final ImmutableList.Builder<String> done = ImmutableList.builder();
        private final StringBuilder field = new StringBuilder();
        private int count;
        private boolean open;
        private boolean closed;

        Fields(char separator) {
            this.separator = separator;
        }

        /** Reads one more line of the record; what is wrong with it, if anything. */
        Optional<Phrase> read(String line) {
            return open || line.indexOf('"') >= 0 ? readLetters(line) : cut(line);
        }

        /** A line without quotation marks is cut at its separators; the last piece awaits {@link #finish}. */
        private Optional<Phrase> cut(String line) {
            int start = 0;
            for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
                if (count == MOST_COLUMNS) {
                    return Optional.of(TOO_MANY);
                }
                done.add(line.substring(start, end));
                count++;
                start = end + 1;
            }
            field.append(line, start, line.length());
            return Optional.empty();
        }

        private Optional<Phrase> readLetters(String line) {
            if (open) {
                field.append('\n');
            }
            for (int i = 0; i < line.length(); i++) {
                char letter = line.charAt(i);
                if (open) {
                    if (letter != '"') {
                        field.append(letter);
                    } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                        field.append(letter);
                        i++;
                    } else {
                        open = false;
                        closed = true;
                    }
                } else if (letter == separator) {
                    if (count == MOST_COLUMNS) {
                        return Optional.of(TOO_MANY);
                    }
                    finish();
                } else if (closed) {
                    if (!Character.isWhitespace(letter)) {
                        return Optional.of(AFTER_QUOTE);
                    }
                } else if (letter == '"' && field.toString().isBlank()) {
                    field.setLength(0);
                    open = true;
                } else {
                    field.append(letter);
                }
            }
            return Optional.empty();
        }

        boolean isOpen() {
            return open;
        }

        ImmutableList<String> toList() {
            finish();
            return done.build();
        }

        private void finish() {
            done.add(field.length() == 0 ? "" : field.toString());
            field.setLength(0);
            closed = false;
            count++;
        }
    }
}
