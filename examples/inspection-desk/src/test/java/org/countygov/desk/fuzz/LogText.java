package org.countygov.desk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countygov.desk.log.LogFile;
import org.countygov.desk.log.LogRow;
import org.countygov.desk.log.LogSink;
import org.countygov.desk.log.Mapping;
import org.countygov.desk.log.ReadLog;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.inspection.BadRow;

/** What a log of any bytes yields, and what must hold of that. */
final class LogText implements LogSink {
    private final List<LogRow> rows = new ArrayList<>();
    private long badRows;
    private long lastLine = 1;

    private LogText() {}

    /** The rows that the bytes yield, or empty when the log is refused; checks the count and the order of the rows. */
    static Optional<List<LogRow>> read(byte[] bytes, Mapping mapping) throws IOException {
        LogText text = new LogText();
        Path file = ScratchFile.holding(bytes);
        ReadLog read;
        try {
            read = new LogFile(file, "log").read(mapping, text, count -> {});
        } catch (UnusableLogException refused) {
            assertTrue(!refused.words().en().isBlank(), "refused without a reason");
            return Optional.empty();
        }
        assertEquals(text.rows.size(), read.rows());
        assertEquals(text.badRows, read.badRows());
        assertTrue(text.lastLine <= bytes.length, "a row on line " + text.lastLine + " of " + bytes.length + " bytes");
        return Optional.of(text.rows);
    }

    /** Reads rows that another wrote. */
    static List<LogRow> readAgain(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(bytes, Mapping.none()).orElseThrow(() -> new AssertionError("refused once written"));
    }

    @Override
    public void row(LogRow row) {
        inOrder(row.entry().position().line());
        rows.add(row);
    }

    @Override
    public void bad(BadRow row) {
        inOrder(row.position().line());
        assertTrue(!row.reason().en().isBlank(), "a bad row without a reason");
        badRows++;
    }

    private void inOrder(long line) {
        assertTrue(line >= lastLine, "line " + line + " behind line " + lastLine);
        lastLine = line;
    }
}
