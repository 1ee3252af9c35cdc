package org.countygov.desk.log;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countygov.words.Phrase;

/** A log in CSV, whose first row names the columns, in any order. */
final class CsvLog {
    private static final String SEPARATORS = ",;\t|，；";
    private static final String SEPARATOR_LINE = "sep=";
    private static final Phrase REPEATED = Phrase.of("重复的表头", "the header once more");

    private final Mapping mapping;
    private final Rows rows;
    private final List<Phrase> remarks = new ArrayList<>();

    CsvLog(Mapping mapping, Rows rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    /** Reads the text to its end; what a reader of the report should know about the columns. */
    ImmutableList<Phrase> read(InputStream text) throws IOException, UnusableLogException {
        CsvRecords records = new CsvRecords(text);
        records.separatedBy(separator(records));
        CsvRecords.Row header = header(records);
        Column[] columns = columns(header.fields());
        PlainLine plain = new PlainLine();
        while (true) {
            if (records.plain(columns.length, plain)) {
                row(plain, columns, header);
                continue;
            }
            Optional<CsvRecords.Row> next = records.next(columns.length);
            if (next.isEmpty()) {
                return ImmutableList.copyOf(remarks);
            }
            CsvRecords.Row record = next.get();
            if (record.defect().isPresent()) {
                rows.bad(record.line(), record.defect().get());
            } else if (record.fields().equals(header.fields())) {
                rows.bad(record.line(), REPEATED);
            } else if (!record.isBlank()) {
                row(record, columns);
            }
        }
    }

    private void row(CsvRecords.Row record, Column[] columns) throws IOException {
        rows.begin(record.line());
        for (int i = 0; i < columns.length; i++) {
            cell(columns[i], record.fields().get(i));
        }
        rows.end();
    }

    private void row(PlainLine line, Column[] columns, CsvRecords.Row header) throws IOException {
        rows.begin(line.number());
        boolean repeated = true;
        for (int i = 0; i < line.count(); i++) {
            String text = line.text(i);
            if (line.defect().isPresent()) {
                rows.bad(line.number(), line.defect().get());
                return;
            }
            repeated = repeated && text.equals(header.fields().get(line.column(i)));
            cell(columns[line.column(i)], text);
        }
        if (repeated && line.count() == filled(header)) {
            rows.bad(line.number(), REPEATED);
        } else if (!rows.isBlank()) {
            rows.end();
        }
    }

    private static long filled(CsvRecords.Row header) {
        return header.fields().stream().filter(text -> !text.isEmpty()).count();
    }

    private void cell(Column column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column.attribute().isPresent()) {
            rows.standard(column.attribute().get(), text);
        } else if (column.ofCase()) {
            rows.caseFact(column.fact(), text);
        } else {
            rows.fact(column.fact(), text);
        }
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

    /** What one column holds: an attribute, or else a fact of this name. */
    private record Column(String name, Optional<Attribute> attribute, boolean ofCase, String fact) {
        Column(String name, Optional<Attribute> attribute) {
            this(
                    name,
                    attribute,
                    name.startsWith(Rows.CASE_PREFIX),
                    name.startsWith(Rows.CASE_PREFIX) ? name.substring(Rows.CASE_PREFIX.length()) : name);
        }
    }

    private Column[] columns(List<String> header) throws UnusableLogException {
        Column[] columns = new Column[header.size()];
        Map<Attribute, String> found = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            String written = header.get(i).strip();
            columns[i] = new Column(mapping.column(written), Attribute.ofKey(mapping.column(written)));
            if (columns[i].attribute().isPresent()) {
                String before = found.putIfAbsent(columns[i].attribute().get(), written);
                if (before != null) {
                    throw new UnusableLogException(
                            twice(before, written, columns[i].attribute().get()));
                }
            }
        }
        findByOtherNames(columns, found);
        List<String> missing = Attribute.REQUIRED.stream()
                .filter(attribute -> !found.containsKey(attribute))
                .map(Attribute::key)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableLogException(Phrase.of(
                    "缺少列：" + Joiner.on("、").join(missing) + "。请在对照文件中指明各列",
                    "columns are missing: " + Joiner.on(", ").join(missing)
                            + "; a mapping file can say which ones they are"));
        }
        nameFacts(columns);
        return columns;
    }

    private void findByOtherNames(Column[] columns, Map<Attribute, String> found) throws UnusableLogException {
        Map<Attribute, String> guessed = new EnumMap<>(Attribute.class);
        for (int i = 0; i < columns.length; i++) {
            String name = columns[i].name();
            Optional<Attribute> attribute = columns[i].attribute().isPresent()
                    ? Optional.empty()
                    : Attribute.ofOtherName(name).filter(guess -> !found.containsKey(guess));
            if (attribute.isPresent()) {
                String before = guessed.putIfAbsent(attribute.get(), name);
                if (before != null) {
                    throw new UnusableLogException(twice(before, name, attribute.get()));
                }
                columns[i] = new Column(name, attribute);
                remarks.add(Phrase.of(
                        "“" + name + "”列按" + attribute.get().key() + "理解",
                        "the column \"" + name + "\" was taken as "
                                + attribute.get().key()));
            }
        }
        found.putAll(guessed);
    }

    private static Phrase twice(String before, String name, Attribute attribute) {
        return Phrase.of(
                "“" + before + "”和“" + name + "”两列都可作" + attribute.key() + "；请在对照文件中指明",
                "the columns \"" + before + "\" and \"" + name + "\" can both be " + attribute.key()
                        + "; a mapping file can say which one is");
    }

    /** Gives every fact a name of its own, also in columns without a header or with the same one. */
    private void nameFacts(Column[] columns) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].attribute().isPresent()) {
                continue;
            }
            String written = columns[i].name().isBlank() ? "column " + (i + 1) : columns[i].name();
            String name = written;
            while (!names.add(name)) {
                name = name + " (" + (i + 1) + ")";
            }
            if (!name.equals(columns[i].name())) {
                remarks.add(Phrase.of(
                        "第" + (i + 1) + "列无表头或表头重复，记作“" + name + "”",
                        "column " + (i + 1) + " has no header or the header of another; it is called \"" + name
                                + "\""));
                columns[i] = new Column(name, Optional.empty());
            }
        }
    }
}
