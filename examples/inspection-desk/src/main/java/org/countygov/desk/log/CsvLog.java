package org.countygov.desk.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.countygov.desk.work.WorkInOrder;
import org.countygov.inspection.BadRow;
import org.countygov.words.Phrase;

/** A log in CSV, whose first row names the columns, in any order. */
final class CsvLog {
    private static final String SEPARATORS = ",;\t|，；";
    private static final String SEPARATOR_LINE = "sep=";

    private final String file;
    private final Mapping mapping;
    private final LogSink sink;

    CsvLog(String file, Mapping mapping, LogSink sink) {
        this.file = file;
        this.mapping = mapping;
        this.sink = sink;
    }

    /**
     * Reads the text to its end.
     *
     * @param large whether it pays to read it on every processor at once, if the sink takes rows like that
     */
    ReadLog read(InputStream text, TextEncoding encoding, boolean large) throws IOException, UnusableLogException {
        CsvRecords records = new CsvRecords(new LineReader(text));
        records.separatedBy(separator(records));
        CsvColumns columns = new CsvColumns(header(records).fields(), mapping);
        Rows rows = large && sink.beside(1).isPresent() ? readAtOnce(records, columns) : readInTurn(records, columns);
        return rows.read("CSV", encoding, columns.remarks());
    }

    private Rows readInTurn(CsvRecords records, CsvColumns columns) throws IOException {
        Rows rows = new Rows(file, mapping, sink, sink::bad);
        CsvRows all = new CsvRows(columns, rows);
        boolean more = true;
        while (more) {
            more = all.next(records);
        }
        return rows;
    }

    private Rows readAtOnce(CsvRecords records, CsvColumns columns) throws IOException {
        try (CsvReaders readers = new CsvReaders(columns, sink::bad, this::rows)) {
            Rows rows = new Rows(file, mapping, sink, readers::bad);
            CsvRows others = new CsvRows(columns, rows);
            boolean more = true;
            while (more) {
                Optional<LineReader.Stretch> stretch = records.stretch();
                if (stretch.isPresent()) {
                    readers.read(records.with(new LineReader(stretch.get())));
                } else {
                    more = others.next(records);
                }
            }
            readers.finish(rows);
            return rows;
        }
    }

    private Rows rows(int thread, WorkInOrder.Results<BadRow> bad) {
        return new Rows(file, mapping, sink.beside(thread).orElse(sink), bad);
    }

    private static CsvRecords.Row header(CsvRecords records) throws IOException, UnusableLogException {
        CsvRecords.Row header =
                records.next().orElseThrow(() -> new UnusableLogException(Phrase.of("文件是空的", "the file is empty")));
        if (header.defect().isPresent()) {
            throw new UnusableLogException(Phrase.of("表头不可读：%s", "the header is unreadable: %s")
                    .with(header.defect().get()));
        }
        return header;
    }

    /** The separator that the mapping or the file names, or else the one found most often in the header. */
    private char separator(CsvRecords records) throws IOException {
        Optional<LineReader.Line> first = records.writtenLine();
        String line = first.map(LineReader.Line::text).orElse("");
        boolean named = line.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
                && line.length() == SEPARATOR_LINE.length() + 1;
        if (!named) {
            first.ifPresent(records::unread);
        }
        if (mapping.separator().isPresent()) {
            return mapping.separator().get();
        }
        return named ? line.charAt(SEPARATOR_LINE.length()) : mostFrequent(line);
    }

    private static char mostFrequent(String header) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            quoted ^= header.charAt(i) == '"';
            int separator = SEPARATORS.indexOf(header.charAt(i));
            if (!quoted && separator >= 0) {
                counts[separator]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
