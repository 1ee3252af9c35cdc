package org.countygov.desk.log;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countygov.words.Phrase;

/** What the columns of a CSV log hold. */
final class CsvColumns {
    private final Mapping mapping;
    private final ImmutableList<String> header;
    private final List<Phrase> remarks = new ArrayList<>();
    private final Column[] columns;
    private final int named;

    /** @throws UnusableLogException when a column is missing, or there is one too many */
    CsvColumns(ImmutableList<String> header, Mapping mapping) throws UnusableLogException {
        this.mapping = mapping;
        this.header = header;
        this.columns = columns(header);
        this.named = (int) header.stream().filter(text -> !text.isEmpty()).count();
    }

    int count() {
        return columns.length;
    }

    /** How many of them have a name in the file. */
    int named() {
        return named;
    }

    /** How the file calls the column. */
    String written(int column) {
        return header.get(column);
    }

    /** Whether these are the names of the columns once more. */
    boolean are(List<String> fields) {
        return fields.equals(header);
    }

    /** What a reader of the report should know about the columns. */
    ImmutableList<Phrase> remarks() {
        return ImmutableList.copyOf(remarks);
    }

    /** Tells the rows what a column of theirs says. */
    void tell(Rows rows, int index, String text) {
        Column column = columns[index];
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
