package org.countygov.grid.shared;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.time.TimeLimit;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A jurisdiction's limits by category or grade, by the code that the jurisdiction gives each.
 *
 * @param rows each code with its words and limit, in the order of the jurisdiction's table
 */
public record LimitTable(ImmutableMap<String, Row> rows) implements Worded {
    /** One row: what it is about, and how long it may take. */
    public record Row(Phrase words, TimeLimit limit) implements Worded {}

    /** A table without rows. */
    public static final LimitTable NONE = new LimitTable(ImmutableMap.of());

    /** This table with one more row. Throws {@link IllegalArgumentException} for a blank code, or one that is there already. */
    public LimitTable with(String code, String zh, String en, TimeLimit limit) {
        checkArgument(!code.isBlank(), "code is blank");
        checkArgument(!rows.containsKey(code), "code %s is there already", code);
        return new LimitTable(ImmutableMap.<String, Row>builder()
                .putAll(rows)
                .put(code, new Row(Phrase.of(zh, en), limit))
                .buildOrThrow());
    }

    /** The limit of a code, or empty when the table does not know it. */
    public Optional<TimeLimit> limit(String code) {
        return Optional.ofNullable(rows.get(code)).map(Row::limit);
    }

    @Override
    public Phrase words() {
        return rows.isEmpty() ? Phrase.of("无", "none") : Phrase.of(in(Language.ZH, "、"), in(Language.EN, ", "));
    }

    private String in(Language language, String separator) {
        return rows.values().stream()
                .map(row -> row.words().in(language) + " " + row.limit().words().in(language))
                .collect(Collectors.joining(separator));
    }
}
