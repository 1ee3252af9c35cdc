package org.countygov.desk.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.countygov.inspection.BadRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large logs, of which several threads read parts. */
class LargeCsvTest {
    @TempDir
    Path folder;

    /** Takes rows beside each other, as the desk does. */
    private static final class Beside implements LogSink {
        private final List<LogRow> rows = Collections.synchronizedList(new ArrayList<>());
        private final List<BadRow> bad = new ArrayList<>();
        private final Map<Integer, Long> byThread = new ConcurrentHashMap<>();

        @Override
        public void row(LogRow row) throws IOException {
            rows.add(row);
        }

        @Override
        public void bad(BadRow row) {
            bad.add(row);
        }

        @Override
        public Optional<RowSink> beside(int thread) {
            return Optional.of(row -> {
                byThread.merge(thread, 1L, Long::sum);
                rows.add(row);
            });
        }

        List<LogRow> inOrder() {
            return rows.stream()
                    .sorted(Comparator.comparingLong(row -> row.position().line()))
                    .toList();
        }
    }

    /** Plain rows; now and then one in quotation marks, over two lines, too short, blank, or without a time. */
    private static String log(String lineEnd) {
        StringBuilder text =
                new StringBuilder("case:concept:name,concept:name,time:timestamp,org:resource,备注" + lineEnd);
        for (int i = 0; i < 70_000; i++) {
            String start = "案" + i % 900 + ",受理,2021-01-28 09:" + (10 + i % 50) + ",员" + i % 13 + ",";
            String note = "经办人" + i + "x".repeat(i % 41);
            if (i % 9_001 == 5) {
                text.append(start)
                        .append('"')
                        .append(note)
                        .append(lineEnd)
                        .append("续\"")
                        .append(lineEnd);
            } else if (i % 7_001 == 5) {
                text.append("案一,受理").append(lineEnd).append(lineEnd);
            } else if (i % 6_007 == 5) {
                text.append("案一,受理,,员一,").append(lineEnd);
            } else {
                text.append(start).append(note).append(lineEnd);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    @DisplayName("several threads read the same rows, the same bad ones in the same order, and count the same as one")
    void severalThreadsReadWhatOneReads(String lineEnd) throws Exception {
        Path file = Files.writeString(folder.resolve("large.csv"), log(lineEnd));
        assertTrue(Files.size(file) > 4 << 20, "smaller than what several threads read");
        Beside beside = new Beside();
        ReadLog read = new LogFile(file, "large.csv").read(Mapping.none(), beside, bytes -> {});
        TakenRows alone = TakenRows.of(file, Mapping.none());

        assertEquals(alone.rows, beside.inOrder());
        assertEquals(alone.bad, beside.bad);
        assertEquals(alone.read.orElseThrow(), read);
        assertEquals(70_000, read.rows() + read.badRows());
        if (lineEnd.contains("\n")) {
            assertTrue(
                    beside.byThread.values().stream().mapToLong(Long::longValue).sum() > 60_000,
                    "nearly all rows were to be read beside each other: " + beside.byThread);
        }
    }

    @Test
    void handsOnAFailureOfTheSinkOfAThread() throws Exception {
        Path file = Files.writeString(folder.resolve("large.csv"), log("\n"));
        LogSink full = new LogSink() {
            @Override
            public void row(LogRow row) {}

            @Override
            public void bad(BadRow row) {}

            @Override
            public Optional<RowSink> beside(int thread) {
                return Optional.of(row -> {
                    throw new IOException("disk full");
                });
            }
        };

        assertThrows(IOException.class, () -> LogFile.of(file).read(Mapping.none(), full, bytes -> {}));
    }
}
