package org.countygov.desk.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.countygov.desk.log.LogRow;
import org.countygov.inspection.Facts;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;

/**
 * A row on its way through the sort.
 *
 * @param number counts the rows in the order in which they were read
 */
record SortedRow(LogRow row, long number) implements Comparable<SortedRow> {
    private static final Comparator<SortedRow> BY_CASE_AND_TIME = Comparator.comparing(
                    (SortedRow sorted) -> sorted.row.entry().caseId())
            .thenComparing(sorted -> sorted.row.entry().at())
            .thenComparingLong(SortedRow::number);

    // What an object, a reference and the header of a string cost, roughly; a budget need not be exact.
    private static final int PER_ROW = 400;
    private static final int PER_FACT = 120;

    @Override
    public int compareTo(SortedRow other) {
        return BY_CASE_AND_TIME.compare(this, other);
    }

    /** About how many bytes of memory it takes. */
    int size() {
        LogEntry entry = row.entry();
        int letters = entry.caseId().length()
                + entry.activity().length()
                + entry.workflow().length()
                + entry.resource().map(String::length).orElse(0)
                + entry.role().map(String::length).orElse(0)
                + entry.group().map(String::length).orElse(0);
        return PER_ROW + 2 * letters + size(entry.facts()) + size(row.caseFacts());
    }

    private static int size(Facts facts) {
        int size = 0;
        for (Map.Entry<String, String> fact : facts.texts().entrySet()) {
            size += PER_FACT + 2 * (fact.getKey().length() + fact.getValue().length());
        }
        return size;
    }

    void write(DataOutputStream out) throws IOException {
        LogEntry entry = row.entry();
        out.writeLong(number);
        write(out, entry.position().file());
        out.writeLong(entry.position().line());
        write(out, entry.workflow());
        write(out, entry.caseId());
        write(out, entry.activity());
        Instant at = entry.at();
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
        out.writeBoolean(entry.zoneAssumed());
        for (Optional<String> part : ImmutableList.of(entry.resource(), entry.role(), entry.group())) {
            out.writeBoolean(part.isPresent());
            if (part.isPresent()) {
                write(out, part.get());
            }
        }
        write(out, entry.facts());
        write(out, row.caseFacts());
    }

    static SortedRow read(DataInputStream in) throws IOException {
        long number = in.readLong();
        LogPosition position = new LogPosition(string(in), in.readLong());
        LogEntry entry = new LogEntry(
                position,
                string(in),
                string(in),
                string(in),
                Instant.ofEpochSecond(in.readLong(), in.readInt()),
                in.readBoolean(),
                optional(in),
                optional(in),
                optional(in),
                facts(in));
        return new SortedRow(new LogRow(entry, facts(in)), number);
    }

    private static void write(DataOutputStream out, Facts facts) throws IOException {
        out.writeInt(facts.texts().size());
        for (Map.Entry<String, String> fact : facts.texts().entrySet()) {
            write(out, fact.getKey());
            write(out, fact.getValue());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Facts facts(DataInputStream in) throws IOException {
        int count = in.readInt();
        ImmutableMap.Builder<String, String> facts = ImmutableMap.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            facts.put(string(in), string(in));
        }
        return Facts.of(facts.buildOrThrow());
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(string(in)) : Optional.empty();
    }

    private static String string(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
