package org.countygov.desk.cases;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
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

    void write(WordWriter out) throws IOException {
        LogEntry entry = row.entry();
        out.number(number);
        out.common(entry.position().file());
        out.number(entry.position().line());
        out.common(entry.workflow());
        out.rare(entry.caseId());
        out.common(entry.activity());
        Instant at = entry.at();
        out.number(at.getEpochSecond());
        out.number(at.getNano());
        out.number(entry.zoneAssumed() ? 1 : 0);
        out.rare(entry.resource().orElse(""));
        out.common(entry.role().orElse(""));
        out.common(entry.group().orElse(""));
        write(out, entry.facts());
        write(out, row.caseFacts());
    }

    static SortedRow read(WordReader in) throws IOException {
        long number = in.number();
        LogPosition position = new LogPosition(in.common(), in.number());
        LogEntry entry = new LogEntry(
                position,
                in.common(),
                in.rare(),
                in.common(),
                Instant.ofEpochSecond(in.number(), in.number()),
                in.number() == 1,
                filled(in.rare()),
                filled(in.common()),
                filled(in.common()),
                facts(in));
        return new SortedRow(new LogRow(entry, facts(in)), number);
    }

    private static void write(WordWriter out, Facts facts) throws IOException {
        out.number(facts.texts().size());
        for (Map.Entry<String, String> fact : facts.texts().entrySet()) {
            out.common(fact.getKey());
            out.common(fact.getValue());
        }
    }

    private static Facts facts(WordReader in) throws IOException {
        long count = in.number();
        if (count == 0) {
            return Facts.none();
        }
        ImmutableMap.Builder<String, String> facts = ImmutableMap.builderWithExpectedSize((int) count);
        for (long i = 0; i < count; i++) {
            facts.put(in.common(), in.common());
        }
        return Facts.of(facts.buildOrThrow());
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
