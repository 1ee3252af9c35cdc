package org.countygov.desk.log;

import java.io.IOException;
import java.util.Optional;
import org.countygov.words.Phrase;

/** Makes rows of the records of a CSV log, on one thread. */
final class CsvRows {
    private static final Phrase REPEATED = Phrase.of("重复的表头", "the header once more");

    private final CsvColumns columns;
    private final Rows rows;
    private final PlainLine plain = new PlainLine();

    CsvRows(CsvColumns columns, Rows rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads one record; false at the end. */
    boolean next(CsvRecords records) throws IOException {
        if (records.plain(columns.count(), plain)) {
            row(plain);
            return true;
        }
        Optional<CsvRecords.Row> next = records.next(columns.count());
        if (next.isEmpty()) {
            return false;
        }
        CsvRecords.Row record = next.get();
        if (record.defect().isPresent()) {
            rows.bad(record.line(), record.defect().get());
        } else if (columns.are(record.fields())) {
            rows.bad(record.line(), REPEATED);
        } else if (!record.isBlank()) {
            row(record);
        }
        return true;
    }

    private void row(CsvRecords.Row record) throws IOException {
        rows.begin(record.line());
        for (int i = 0; i < columns.count(); i++) {
            columns.tell(rows, i, record.fields().get(i));
        }
        rows.end();
    }

    private void row(PlainLine line) throws IOException {
        rows.begin(line.number());
        boolean repeated = true;
        for (int i = 0; i < line.count(); i++) {
            String text = line.text(i);
            if (line.defect().isPresent()) {
                rows.bad(line.number(), line.defect().get());
                return;
            }
            repeated = repeated && text.equals(columns.written(line.column(i)));
            columns.tell(rows, line.column(i), text);
        }
        if (repeated && line.count() == columns.named()) {
            rows.bad(line.number(), REPEATED);
        } else if (!rows.isBlank()) {
            rows.end();
        }
    }
}
