package org.countygov.desk.fuzz;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.desk.DeskRun;
import org.countygov.desk.log.LogRow;
import org.countygov.desk.log.Mapping;
import org.countygov.desk.log.UnusableLogException;
import org.countygov.testkit.FuzzTarget;

/**
 * What the desk reads, and what must hold of any text given to it: it is refused with a reason, or else read; a row that cannot be
 * read has a line and a reason; and the rows that were read come back equal when they are written in either format.
 */
enum DeskText implements FuzzTarget {
    CSV {
        @Override
        public boolean accepts(byte[] input) throws IOException {
            return isReadBack(input);
        }
    },
    XES {
        @Override
        public boolean accepts(byte[] input) throws IOException {
            return isReadBack(input);
        }
    },
    MAPPING {
        // An accepted one must do for logs of either format, even if it makes nothing of them.
        @Override
        public boolean accepts(byte[] input) throws IOException {
            Optional<Mapping> mapping = mapping(input);
            if (mapping.isEmpty()) {
                return false;
            }
            for (byte[] log : FOREIGN) {
                Optional<List<LogRow>> rows = LogText.read(log, mapping.get());
                assertEquals(rows, LogText.read(log, mapping(input).orElseThrow()));
            }
            return true;
        }
    },
    MAPPED_LOG {
        // A line of equals signs stands between the mapping and the log.
        @Override
        public boolean accepts(byte[] input) throws IOException {
            int border = Bytes.indexOf(input, BORDER);
            if (border < 0) {
                return false;
            }
            Optional<Mapping> mapping = mapping(Arrays.copyOf(input, border));
            return mapping.isPresent()
                    && LogText.read(Arrays.copyOfRange(input, border + BORDER.length, input.length), mapping.get())
                            .filter(rows -> !rows.isEmpty())
                            .isPresent();
        }
    },
    CLOCK {
        // The id, when it begins, the length that was set or nothing, and the facts, each on a line of its own.
        @Override
        public boolean accepts(byte[] input) {
            List<String> lines = Splitter.on('\n').splitToList(new String(input, UTF_8));
            ImmutableList.Builder<String> arguments =
                    ImmutableList.<String>builder().add("clock");
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                switch (i) {
                    // A file is named by a sign before it, an option by another.
                    case 0 -> arguments.add(line.replaceFirst("^[@-]+", ""));
                    case 1 -> arguments.add("--from=" + line);
                    case 2 -> arguments.addAll(line.isEmpty() ? ImmutableList.of() : ImmutableList.of("--set=" + line));
                    default -> arguments.add("--facts=" + line);
                }
            }
            return DeskRun.of(arguments.build().toArray()).isDone();
        }
    };

    private static final byte[] BORDER = "\n====\n".getBytes(UTF_8);
    private static final ImmutableList<byte[]> FOREIGN =
            Stream.of("""
                    AJBH;HJ;SJ;JS;case,activity,time;x
                    C1;01;28.01.2021 09:00;K;a,b,2021-01-28;1
                    """, """
                    case,activity,time,role,workflow,oral,signedOn
                    C1,01,2021-01-28 09:00,TJY,RMTJ,K,28.01.2021 10:30
                    """, """
                    <log><trace><string key="AJBH" value="C1"/><event><string key="HJ" value="01"/>
                    <string key="SJ" value="2021-01-28 9:00"/></event></trace></log>
                    """).map(log -> log.getBytes(UTF_8)).collect(toImmutableList());

    /**
     * The lines of the resource of its name, with the escapes of Java. A letter from U+0080 to U+00FF is that byte, so that texts
     * in other character sets and damaged ones can be written; all others are in UTF-8.
     */
    @Override
    public ImmutableList<byte[]> seeds() throws IOException {
        String file = Resources.toString(
                requireNonNull(DeskText.class.getResource(name() + ".txt"), () -> "there are no seeds of " + this),
                UTF_8);
        return file.lines().map(line -> bytes(line.translateEscapes())).collect(toImmutableList());
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(letter -> {
            if (letter <= 0xFF) {
                bytes.write(letter);
            } else {
                bytes.writeBytes(Character.toString(letter).getBytes(UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    private static Optional<Mapping> mapping(byte[] input) throws IOException {
        try {
            return Optional.of(Mapping.read(ScratchFile.holding(input)));
        } catch (UnusableLogException refused) {
            assertFalse(refused.words().en().isBlank(), "refused without a reason");
            return Optional.empty();
        }
    }

    /** Whether any row is read; those that are must be the same once written in either format. */
    private static boolean isReadBack(byte[] input) throws IOException {
        List<LogRow> rows = LogText.read(input, Mapping.none()).orElse(List.of());
        if (rows.isEmpty() || !WrittenLog.hasNotation(rows)) {
            return !rows.isEmpty();
        }
        Optional<String> csv = WrittenLog.csv(rows);
        if (csv.isPresent()) {
            assertEquals(
                    WrittenLog.withPlainLineEnds(rows),
                    WrittenLog.placeless(LogText.readAgain(csv.get())),
                    "rows read from what was written in CSV");
        }
        Optional<String> xes = WrittenLog.xes(rows);
        if (xes.isPresent()) {
            assertEquals(
                    WrittenLog.placeless(rows),
                    WrittenLog.placeless(LogText.readAgain(xes.get())),
                    "rows read from what was written in XES");
        }
        return true;
    }
}
