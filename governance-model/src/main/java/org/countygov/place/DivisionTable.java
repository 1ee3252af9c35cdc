package org.countygov.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A list of administrative divisions by code and day, which also knows what it does not know. Codes die and stay in records, so
 * every question names a day.
 *
 * <p>The {@linkplain #bundled() bundled} table has every province and prefecture and the counties of Hengshui. An embedder adds its
 * own with {@link #and}, read from the same format:
 *
 * <pre>
 * # a comment
 * source    Chinese words    English words
 * since     2004-12-31       the day on which a division without a first day existed already
 * stated    2023-06-30       the last day for which the table claims to be complete
 * complete  COUNTY  131100  1996     every division of the level within the code is listed, from the year on
 *
 * 131181  1996  2016  冀州市  Jizhou City  131103     code, first, last, names, successor, mark
 * </pre>
 *
 * <p>Columns are separated by single tabs; a day is a year or a full date, and a year counts from its first day to its last.
 * Trailing empty columns may be missing. The only mark is {@code undivided}: see {@link Division#isUndivided}.
 */
public final class DivisionTable {
    private static final int COLUMNS = 7;
    private static final Splitter TABS = Splitter.on('\t').trimResults();

    private final ImmutableList<Phrase> sources;
    private final ImmutableListMultimap<DivisionCode, Division> byCode;
    private final ImmutableList<Completeness> complete;

    /** That every division of a level within a code is listed for every day from the first to the last. */
    private record Completeness(DivisionLevel level, DivisionCode within, LocalDate firstDay, LocalDate lastDay) {
        boolean covers(DivisionCode code, LocalDate from, LocalDate to) {
            return code.level() == level && within.contains(code) && !from.isBefore(firstDay) && !to.isAfter(lastDay);
        }
    }

    /** What a table says of a code. */
    public enum Status implements Worded {
        /** A division bears the code. */
        IN_FORCE("有效代码", "in force"),
        /** A division bears the code from a later day on. */
        NOT_YET("尚未启用", "not yet in use"),
        /** A division bore the code until an earlier day. */
        ABOLISHED("已撤销", "abolished"),
        /** No division bears it, and the table would list it. */
        UNLISTED("无此代码", "no such code"),
        /** The table does not say. */
        NOT_COVERED("区划表未收录", "not covered by the table");

        private final Phrase words;

        Status(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private DivisionTable(
            ImmutableList<Phrase> sources,
            ImmutableListMultimap<DivisionCode, Division> byCode,
            ImmutableList<Completeness> complete) {
        this.sources = sources;
        this.byCode = byCode;
        this.complete = complete;
    }

    /** Every province and prefecture since the end of 2004, and the counties of Hengshui since 1980. */
    public static DivisionTable bundled() {
        return Bundled.TABLE;
    }

    /** Loaded when first asked for: many embedders bring their own table. */
    private static final class Bundled {
        static final DivisionTable TABLE = load();

        private static DivisionTable load() {
            try (InputStream stream = DivisionTable.class.getResourceAsStream("divisions.tsv")) {
                checkArgument(stream != null, "the resource divisions.tsv is missing");
                return parse(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads a table to its end, without closing the reader. Throws {@link IllegalArgumentException} that names the line for text
     * that does not follow the format, and for two divisions that bear one code on one day.
     */
    public static DivisionTable parse(Reader reader) throws IOException {
        return new Lines().readAll(CharStreams.readLines(reader));
    }

    /** This table and the other together. Throws {@link IllegalArgumentException} when both list a code for one day. */
    public DivisionTable and(DivisionTable other) {
        return of(
                ImmutableList.<Phrase>builder()
                        .addAll(sources)
                        .addAll(other.sources)
                        .build(),
                ImmutableList.<Division>builder()
                        .addAll(byCode.values())
                        .addAll(other.byCode.values())
                        .build(),
                ImmutableList.<Completeness>builder()
                        .addAll(complete)
                        .addAll(other.complete)
                        .build());
    }

    private static DivisionTable of(
            ImmutableList<Phrase> sources, List<Division> divisions, ImmutableList<Completeness> complete) {
        ImmutableListMultimap.Builder<DivisionCode, Division> byCode = ImmutableListMultimap.builder();
        divisions.stream()
                .sorted(Comparator.comparing(Division::code).thenComparing(Division::firstDay))
                .forEach(division -> byCode.put(division.code(), division));
        DivisionTable table = new DivisionTable(sources, byCode.build(), complete);
        for (DivisionCode code : table.byCode.keySet()) {
            ImmutableList<Division> bearers = table.byCode.get(code);
            for (int i = 1; i < bearers.size(); i++) {
                checkArgument(
                        !bearers.get(i - 1).isInForceOn(bearers.get(i).firstDay())
                                && !bearers.get(i).isOlder(),
                        "code %s is listed twice for the same day",
                        code);
            }
        }
        return table;
    }

    /** Where the table comes from. */
    public ImmutableList<Phrase> sources() {
        return sources;
    }

    /** Every division listed, by code and then by first day. */
    public ImmutableList<Division> divisions() {
        return byCode.values().asList();
    }

    /** The division that bears the code on the day; empty when none does, and when the table does not say. */
    public Optional<Division> find(DivisionCode code, LocalDate day) {
        for (Division division : byCode.get(code)) {
            if (division.isInForceOn(day)) {
                return Optional.of(division);
            }
        }
        return Optional.empty();
    }

    /**
     * What the table says of the code on the day. A township or village that is not listed itself shares the fate of what encloses
     * it: nothing is in force within a county that is not.
     */
    public Status statusOn(DivisionCode code, LocalDate day) {
        return status(code, day, day);
    }

    /**
     * What the table says of the code over a span of days: in force when it was so on any of them. It serves codes that stay in
     * records, such as the first six digits of a citizen number, given out at some time after birth. Throws {@link
     * IllegalArgumentException} when the last day is before the first.
     */
    public Status statusBetween(DivisionCode code, LocalDate firstDay, LocalDate lastDay) {
        checkArgument(!lastDay.isBefore(firstDay), "lastDay %s is before firstDay %s", lastDay, firstDay);
        return status(code, firstDay, lastDay);
    }

    private Status status(DivisionCode code, LocalDate from, LocalDate to) {
        ImmutableList<Division> bearers = byCode.get(code);
        if (bearers.isEmpty()) {
            return statusOfUnlisted(code, from, to);
        }
        boolean abolished = false;
        for (Division division : bearers) {
            if (division.lastDay().isPresent() && division.lastDay().get().isBefore(from)) {
                abolished = true;
            } else if (!to.isBefore(division.firstDay())) {
                return Status.IN_FORCE;
            }
        }
        if (abolished) {
            return Status.ABOLISHED;
        }
        return bearers.get(0).isOlder() ? Status.NOT_COVERED : Status.NOT_YET;
    }

    private Status statusOfUnlisted(DivisionCode code, LocalDate from, LocalDate to) {
        if (code.level() == DivisionLevel.NATION) {
            return Status.NOT_COVERED;
        }
        for (Completeness claim : complete) {
            if (claim.covers(code, from, to)) {
                return Status.UNLISTED;
            }
        }
        DivisionCode wider = code.enclosing().orElseThrow();
        Status status = status(wider, from, to);
        return switch (code.level()) {
            case NATION, PROVINCE -> Status.NOT_COVERED;
            // An unlisted prefecture proves nothing: 110100 and 429000 are no divisions, yet counties stand under them.
            case PREFECTURE, COUNTY -> status == Status.ABOLISHED ? Status.ABOLISHED : Status.NOT_COVERED;
            case TOWNSHIP -> {
                boolean divided = wider.level() == DivisionLevel.PREFECTURE
                        && find(wider, from).map(city -> !city.isUndivided()).orElse(false);
                yield divided ? Status.UNLISTED : inherited(status);
            }
            case VILLAGE -> inherited(status);
        };
    }

    private static Status inherited(Status status) {
        return status == Status.IN_FORCE ? Status.NOT_COVERED : status;
    }

    /** The division next wider than the code that the table lists for the day; empty when it lists none. */
    public Optional<Division> parent(DivisionCode code, LocalDate day) {
        for (Optional<DivisionCode> wider = code.enclosing();
                wider.isPresent();
                wider = wider.get().enclosing()) {
            Optional<Division> found = find(wider.get(), day);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The listed divisions whose {@link #parent} on the day is the division of the code, by code. */
    public ImmutableList<Division> children(DivisionCode code, LocalDate day) {
        return byCode.values().stream()
                .filter(division -> division.isInForceOn(day)
                        && parent(division.code(), day)
                                .map(Division::code)
                                .orElse(DivisionCode.NATION)
                                .equals(code)
                        && !division.code().equals(code))
                .collect(ImmutableList.toImmutableList());
    }

    /** The sources and the number of divisions. */
    @Override
    public String toString() {
        return sources + " (" + byCode.size() + ")";
    }

    /** Reads the format line by line. */
    private static final class Lines {
        private final ImmutableList.Builder<Phrase> sources = ImmutableList.builder();
        private final ImmutableList.Builder<Division> divisions = ImmutableList.builder();
        private final ImmutableList.Builder<Completeness> complete = ImmutableList.builder();
        private final Map<String, LocalDate> days = new HashMap<>();

        DivisionTable readAll(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                try {
                    read(TABS.splitToList(line));
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
            return of(sources.build(), divisions.build(), complete.build());
        }

        private void read(List<String> columns) {
            switch (columns.get(0)) {
                case "source" -> {
                    checkColumns(columns, 3);
                    sources.add(Phrase.of(columns.get(1), columns.get(2)));
                }
                case "since", "stated" -> {
                    checkColumns(columns, 2);
                    LocalDate old = days.put(columns.get(0), LocalDate.parse(columns.get(1)));
                    checkArgument(old == null, "%s is given twice", columns.get(0));
                }
                case "complete" -> {
                    checkColumns(columns, 4);
                    complete.add(new Completeness(
                            DivisionLevel.valueOf(columns.get(1)),
                            DivisionCode.of(columns.get(2)),
                            firstDay(columns.get(3)),
                            day("stated")));
                }
                default -> divisions.add(division(columns));
            }
        }

        private static void checkColumns(List<String> columns, int expected) {
            checkArgument(
                    columns.size() == expected,
                    "%s has %s columns and not %s",
                    columns.get(0),
                    columns.size(),
                    expected);
        }

        private Division division(List<String> columns) {
            checkArgument(
                    columns.size() >= 5 && columns.size() <= COLUMNS,
                    "a division has 5 to %s columns and not %s",
                    COLUMNS,
                    columns.size());
            String first = columns.get(1);
            String last = columns.get(2);
            String successor = columns.size() > 5 ? columns.get(5) : "";
            String mark = columns.size() > 6 ? columns.get(6) : "";
            checkArgument(mark.isEmpty() || mark.equals("undivided"), "the mark %s is not known", mark);
            return new Division(
                    DivisionCode.of(columns.get(0)),
                    Phrase.of(columns.get(3), columns.get(4)),
                    first.isEmpty() ? day("since") : firstDay(first),
                    first.isEmpty(),
                    last.isEmpty() ? Optional.empty() : Optional.of(lastDay(last)),
                    successor.isEmpty() ? Optional.empty() : Optional.of(DivisionCode.of(successor)),
                    !mark.isEmpty());
        }

        private LocalDate day(String name) {
            LocalDate day = days.get(name);
            checkArgument(day != null, "the line \"%s\" is missing above", name);
            return day;
        }

        private static LocalDate firstDay(String text) {
            return text.length() == 4 ? LocalDate.of(Integer.parseInt(text), Month.JANUARY, 1) : LocalDate.parse(text);
        }

        private static LocalDate lastDay(String text) {
            return text.length() == 4
                    ? LocalDate.of(Integer.parseInt(text), Month.DECEMBER, 31)
                    : LocalDate.parse(text);
        }
    }
}
