package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A notice that arranges days off and make-up working days, for a whole year or as an amendment to one (放假安排的通知).
 *
 * @param year the year arranged; the notice may name days of the neighbouring years
 * @param published the day on which it became public
 * @param number the official number, such as 国办发明电〔2025〕7号; empty where it is not known
 * @param holidays what it arranges
 */
public record HolidayNotice(int year, LocalDate published, Optional<String> number, ImmutableList<Holiday> holidays)
        implements Worded {
    private static final Pattern HEAD = Pattern.compile("notice (\\d{4}) (\\d{4}-\\d{2}-\\d{2})(?: (\\S+))?");
    private static final Pattern HOLIDAY =
            Pattern.compile("(\\S+) ([^:]+):(?: off ([-.\\d ]+))?(?:;? work ([-.\\d ]+))?");

    /**
     * One holiday of a notice.
     *
     * @param name such as 春节
     * @param off every day that is off
     * @param worked every rest day that is worked instead
     */
    public record Holiday(Phrase name, ImmutableSortedSet<LocalDate> off, ImmutableSortedSet<LocalDate> worked) {
        /** Throws {@link IllegalArgumentException} when a day is both. */
        public Holiday {
            off.forEach(day -> checkArgument(!worked.contains(day), "%s is both off and worked", day));
        }
    }

    /** Throws {@link IllegalArgumentException} for days that are not in the year or beside it. */
    public HolidayNotice {
        for (Holiday holiday : holidays) {
            checkYears(year, holiday.off());
            checkYears(year, holiday.worked());
        }
    }

    private static void checkYears(int year, ImmutableSortedSet<LocalDate> days) {
        for (LocalDate day : days) {
            checkYear(year, day);
        }
    }

    private static void checkYear(int year, LocalDate day) {
        checkArgument(Math.abs(day.getYear() - year) <= 1, "%s is not in or beside the year %s", day, year);
    }

    /**
     * Reads one notice:
     *
     * <pre>{@code
     * notice 2026 2025-11-04 国办发明电〔2025〕7号
     * 元旦 New Year's Day: off 01-01..01-03; work 01-04
     * }</pre>
     *
     * Throws {@link IllegalArgumentException} naming the line for anything else.
     */
    public static HolidayNotice parse(String text) {
        Table table = Table.parse("calendar none\n" + text);
        checkArgument(
                table.notices().size() == 1,
                "text has %s notices instead of one",
                table.notices().size());
        return table.notices().get(0);
    }

    /** Such as 国办发明电〔2025〕7号 / State Council holiday notice for 2026 (国办发明电〔2025〕7号). */
    @Override
    public Phrase words() {
        String plain = "国务院" + year + "年放假安排通知";
        return number.map(known -> Phrase.of(known, "State Council holiday notice for " + year + " (" + known + ")"))
                .orElseGet(() -> Phrase.of(plain, "State Council holiday notice for " + year));
    }

    /** A named list of notices, as written in a resource. */
    record Table(String name, ImmutableList<HolidayNotice> notices) {
        static Table parse(String text) {
            Reader reader = new Reader();
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    try {
                        reader.read(line);
                    } catch (IllegalArgumentException | DateTimeParseException reason) {
                        throw new IllegalArgumentException(
                                "line " + (i + 1) + " \"" + line + "\": " + reason.getMessage(), reason);
                    }
                }
            }
            return reader.table();
        }
    }

    /** What was read so far. */
    private static final class Reader {
        private String name = "";
        private final List<HolidayNotice> notices = new ArrayList<>();

        void read(String line) {
            Matcher head = HEAD.matcher(line);
            if (name.isEmpty()) {
                checkArgument(line.matches("calendar \\S+"), "not \"calendar NAME\"");
                name = line.substring("calendar ".length());
            } else if (head.matches()) {
                notices.add(new HolidayNotice(
                        Integer.parseInt(head.group(1)),
                        LocalDate.parse(head.group(2)),
                        Optional.ofNullable(head.group(3)),
                        ImmutableList.of()));
            } else {
                Matcher holiday = HOLIDAY.matcher(line);
                checkArgument(!notices.isEmpty() && holiday.matches(), "neither a notice nor a holiday of one");
                HolidayNotice notice = notices.remove(notices.size() - 1);
                notices.add(notice.with(new Holiday(
                        Phrase.of(holiday.group(1), holiday.group(2)),
                        days(holiday.group(3), notice.year()),
                        days(holiday.group(4), notice.year()))));
            }
        }

        Table table() {
            checkArgument(!name.isEmpty(), "no line \"calendar NAME\"");
            return new Table(name, ImmutableList.copyOf(notices));
        }
    }

    /** Single days and spans such as {@code 02-28 05-01..05-03 2025-12-31..01-02}. */
    private static ImmutableSortedSet<LocalDate> days(@Nullable String text, int year) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        if (text != null) {
            for (String span : Splitter.on(' ').omitEmptyStrings().split(text)) {
                List<String> ends = Splitter.on("..").splitToList(span);
                LocalDate first = day(ends.get(0), year);
                LocalDate last = day(ends.get(ends.size() - 1), year);
                checkArgument(ends.size() <= 2 && !last.isBefore(first), "span %s is reversed or broken", span);
                // Before they are listed: the days of a span between distant years would fill the memory.
                checkYear(year, first);
                checkYear(year, last);
                first.datesUntil(last.plusDays(1)).forEach(days::add);
            }
        }
        return days.build();
    }

    private static LocalDate day(String text, int year) {
        return LocalDate.parse(text.length() == "MM-dd".length() ? year + "-" + text : text);
    }

    private HolidayNotice with(Holiday holiday) {
        return new HolidayNotice(
                year,
                published,
                number,
                ImmutableList.<Holiday>builder().addAll(holidays).add(holiday).build());
    }
}
