package org.countygov.desk.fuzz;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.xml.XmlEscapers;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.countygov.desk.log.LogRow;
import org.countygov.inspection.Facts;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;

/** Rows that were read, written once more in either format, and what of them must come back. */
final class WrittenLog {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant FIRST_OF_FOUR_DIGITS = Instant.parse("0000-01-02T00:00:00Z");
    private static final Instant LAST_OF_FOUR_DIGITS = Instant.parse("9999-12-30T00:00:00Z");
    private static final LogPosition NOWHERE = new LogPosition("anywhere", 1);
    private static final String OF_CASE = "case:";

    private static final ImmutableSet<String> STANDARD = ImmutableSet.of(
            "case:concept:name",
            "concept:name",
            "time:timestamp",
            "case:workflow",
            "org:resource",
            "org:role",
            "org:group");

    private WrittenLog() {}

    /** The rows without their places, which are not those of the log that is written of them. */
    static ImmutableList<LogRow> placeless(List<LogRow> rows) {
        return each(rows, UnaryOperator.identity());
    }

    /** The same with every line end as a CSV text has it, which knows but one. */
    static ImmutableList<LogRow> withPlainLineEnds(List<LogRow> rows) {
        return each(rows, text -> text.replaceAll("\r\n?", "\n"));
    }

    private static ImmutableList<LogRow> each(List<LogRow> rows, UnaryOperator<String> texts) {
        return rows.stream()
                .map(row -> {
                    LogEntry entry = row.entry();
                    return LogRow.of(
                            new LogEntry(
                                    NOWHERE,
                                    texts.apply(entry.workflow()),
                                    texts.apply(entry.caseId()),
                                    texts.apply(entry.activity()),
                                    entry.at(),
                                    entry.zoneAssumed(),
                                    entry.resource().map(texts),
                                    entry.role().map(texts),
                                    entry.group().map(texts),
                                    each(entry.facts(), texts)),
                            each(row.caseFacts().toFacts(), texts));
                })
                .collect(toImmutableList());
    }

    /** The facts by name: their order may be another one in another format. */
    private static Facts each(Facts facts, UnaryOperator<String> texts) {
        return Facts.of(facts.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(toImmutableMap(Map.Entry::getKey, fact -> texts.apply(fact.getValue()))));
    }

    /** Whether four digits hold the years; others have no notation that logs are read in. */
    static boolean hasNotation(List<LogRow> rows) {
        return rows.stream()
                .map(row -> row.entry().at())
                .allMatch(at -> at.isAfter(FIRST_OF_FOUR_DIGITS) && at.isBefore(LAST_OF_FOUR_DIGITS));
    }

    // ---- CSV
    // ----------------------------------------------------------------------------------------------------------

    /**
     * The rows in CSV; empty when they have facts that no column can be named after: with spaces at the ends, with an old line
     * end, or of an event and named like one of its case.
     */
    static Optional<String> csv(List<LogRow> rows) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (LogRow row : rows) {
            if (row.entry().facts().names().stream().anyMatch(name -> name.startsWith(OF_CASE))) {
                return Optional.empty();
            }
            names.addAll(row.entry().facts().names());
            row.caseFacts().toFacts().names().forEach(name -> names.add(OF_CASE + name));
        }
        if (names.stream().anyMatch(name -> !name.strip().equals(name) || name.indexOf('\r') >= 0)) {
            return Optional.empty();
        }
        StringWriter text = new StringWriter();
        text.write("sep=,\n");
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(ImmutableList.<String>builder()
                    .addAll(STANDARD)
                    .addAll(names)
                    .build());
            for (LogRow row : rows) {
                Map<String, String> cells = new LinkedHashMap<>(standard(row.entry()));
                cells.putAll(row.entry().facts().texts());
                row.caseFacts().toFacts().texts().forEach((name, fact) -> cells.put(OF_CASE + name, fact));
                csv.writeRecord(ImmutableList.<String>builder()
                        .addAll(cellsOf(STANDARD, cells))
                        .addAll(cellsOf(names, cells))
                        .build());
            }
        }
        return Optional.of(text.toString());
    }

    private static ImmutableList<String> cellsOf(Set<String> columns, Map<String, String> cells) {
        return columns.stream().map(name -> cells.getOrDefault(name, "")).collect(toImmutableList());
    }

    private static Map<String, String> standard(LogEntry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("case:concept:name", entry.caseId());
        cells.put("concept:name", entry.activity());
        cells.put("time:timestamp", time(entry));
        cells.put("case:workflow", entry.workflow());
        cells.put("org:resource", entry.resource().orElse(""));
        cells.put("org:role", entry.role().orElse(""));
        cells.put("org:group", entry.group().orElse(""));
        return cells;
    }

    /** The time without a zone where none was written. */
    private static String time(LogEntry entry) {
        return entry.zoneAssumed()
                ? LocalDateTime.ofInstant(entry.at(), SHANGHAI).toString()
                : entry.at().toString();
    }

    // ---- XES
    // ----------------------------------------------------------------------------------------------------------

    /** The rows in XES, each in a trace of its own; empty when they have letters that no XML can hold. */
    static Optional<String> xes(List<LogRow> rows) {
        StringBuilder text = new StringBuilder("<log>\n");
        for (LogRow row : rows) {
            text.append("<trace>");
            append(text, row.caseFacts().toFacts().texts());
            text.append("<event>");
            append(text, standard(row.entry()));
            append(text, row.entry().facts().texts());
            text.append("</event></trace>\n");
        }
        String xes = text.append("</log>\n").toString();
        return xes.codePoints().allMatch(WrittenLog::isOfXml) ? Optional.of(xes) : Optional.empty();
    }

    private static void append(StringBuilder text, Map<String, String> attributes) {
        Function<String, String> escaped = XmlEscapers.xmlAttributeEscaper()::escape;
        attributes.forEach((key, value) -> text.append("<string key=\"")
                .append(escaped.apply(key))
                .append("\" value=\"")
                .append(escaped.apply(value))
                .append("\"/>"));
    }

    private static boolean isOfXml(int letter) {
        boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !surrogate && letter != 0xFFFE && letter != 0xFFFF;
    }
}
