package org.countygov.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The working days of a range of years, as yearly notices arrange them (工作日历). A weekend day that a notice declares worked
 * is a working day; a weekday that a notice declares off is not. Days of years without a notice are not covered, and no answer
 * is ever guessed for them.
 *
 * <p>A calendar never changes. When a notice is published or amended, {@link #amendedBy} gives a new calendar with a new
 * {@linkplain #version version}, and {@link #knownOn} goes back to what was known on a day.
 *
 * <p>Moving by working days costs the same for any number of them.
 */
public final class WorkCalendar {
    /** Where an answer would be a day that is not covered. */
    static final long NOT_COVERED = Long.MIN_VALUE;

    private static final int MOST_YEARS = 150;
    private static final int DAYS_PER_WEEK = 7;
    private static final int MONTHS_PER_YEAR = 12;

    private static final WorkCalendar STATE_COUNCIL = new WorkCalendar(HolidayNotice.Table.parse(stateCouncilTable()));

    private final HolidayNotice.Table table;
    private final String version;
    private final ImmutableMap<LocalDate, CalendarDay> arranged;
    private final long first;
    private final int size;
    // Counting the days since 1970 would be most of what an answer costs, so a day is found from its month: for each
    // month covered, on which of the days covered it begins, and a bit for every day of it that is worked.
    private final int firstYear;
    private final char[] monthStarts;
    private final int[] workedInMonth;

    // For the i-th day covered the number of working days before it, for i up to the number of days covered.
    // For the k-th working day its place among the days covered, and its date: made once, since making dates is costly.
    // Sixteen bits reach for more than 150 years.
    private final char[] workedBefore;
    private final char[] worked;
    private final LocalDate[] workedDates;

    private WorkCalendar(HolidayNotice.Table table) {
        ImmutableSortedSet<Integer> years = table.notices().stream()
                .map(HolidayNotice::year)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
        checkArgument(!years.isEmpty(), "calendar %s has no notice", table.name());
        checkArgument(
                years.last() - years.first() == years.size() - 1 && years.size() <= MOST_YEARS,
                "the years %s of calendar %s do not follow one another",
                years,
                table.name());
        LocalDate from = Year.of(years.first()).atDay(1);
        LocalDate until = Year.of(years.last() + 1).atDay(1);
        this.table = table;
        this.version = table.name() + "@" + latest(table).published();
        this.arranged = arrange(table, from, until);
        this.first = from.toEpochDay();
        this.size = Math.toIntExact(until.toEpochDay() - first);
        this.firstYear = from.getYear();
        this.monthStarts = new char[MONTHS_PER_YEAR * years.size()];
        this.workedInMonth = new int[monthStarts.length];
        for (int i = 0; i < monthStarts.length; i++) {
            monthStarts[i] = (char) (from.plusMonths(i).toEpochDay() - first);
        }
        this.workedBefore = new char[size + 1];
        char[] places = new char[size];
        LocalDate[] dates = new LocalDate[size];
        char count = 0;
        for (int i = 0; i < size; i++) {
            workedBefore[i] = count;
            LocalDate date = LocalDate.ofEpochDay(first + i);
            if (day(date).isWorked()) {
                places[count] = (char) i;
                workedInMonth[month(date)] |= 1 << date.getDayOfMonth();
                dates[count++] = date;
            }
        }
        workedBefore[size] = count;
        this.worked = Arrays.copyOf(places, count);
        this.workedDates = Arrays.copyOf(dates, count);
    }

    private static String stateCouncilTable() {
        try (InputStream resource = WorkCalendar.class.getResourceAsStream("state-council-holidays.txt")) {
            return new String(checkNotNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HolidayNotice latest(HolidayNotice.Table table) {
        return table.notices().get(table.notices().size() - 1);
    }

    /** What the notices say of the days covered; where two speak of one day, the later one. */
    private static ImmutableMap<LocalDate, CalendarDay> arrange(
            HolidayNotice.Table table, LocalDate from, LocalDate until) {
        Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();
        LocalDate previous = LocalDate.MIN;
        for (HolidayNotice notice : table.notices()) {
            checkArgument(
                    !notice.published().isBefore(previous),
                    "the notices of calendar %s are not in the order of publication: %s after %s",
                    table.name(),
                    notice.published(),
                    previous);
            previous = notice.published();
            for (HolidayNotice.Holiday holiday : notice.holidays()) {
                Optional<CalendarDay.Cause> cause = Optional.of(new CalendarDay.Cause(holiday.name(), notice.words()));
                holiday.off().forEach(day -> days.put(day, new CalendarDay(day, CalendarDay.Kind.HOLIDAY, cause)));
                for (LocalDate day : holiday.worked()) {
                    // An amendment may also say that a weekday is worked after all; that needs no explanation.
                    days.put(
                            day,
                            isWeekend(day)
                                    ? new CalendarDay(day, CalendarDay.Kind.MAKE_UP_WORKING_DAY, cause)
                                    : new CalendarDay(day, CalendarDay.Kind.WORKING_DAY, Optional.empty()));
                }
            }
        }
        days.keySet().removeIf(day -> day.isBefore(from) || !day.isBefore(until));
        return ImmutableMap.copyOf(days);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** The notices of the State Council for 2007 to 2026. */
    public static WorkCalendar ofStateCouncil() {
        return STATE_COUNCIL;
    }

    /**
     * A calendar of one's own, written like this:
     *
     * <pre>{@code
     * # comment
     * calendar liangshan
     *
     * notice 2026 2025-12-20
     * 元旦 New Year's Day: off 01-01..01-03; work 01-04
     * 火把节 Torch Festival: off 2026-08-07..2026-08-09
     * }</pre>
     *
     * with the notices in the order of publication, and a notice for every year. Throws {@link IllegalArgumentException}
     * naming the line that cannot be read, or the years that do not follow one another.
     */
    public static WorkCalendar parse(String text) {
        return new WorkCalendar(HolidayNotice.Table.parse(text));
    }

    /** As {@link #parse}, from a reader, which stays open. */
    public static WorkCalendar load(Reader reader) throws IOException {
        return parse(CharStreams.toString(reader));
    }

    /**
     * This calendar with one more notice: the next year's, or an amendment. Throws {@link IllegalArgumentException} for a
     * year that does not follow, or a notice published before the latest one here.
     */
    public WorkCalendar amendedBy(HolidayNotice notice) {
        return new WorkCalendar(new HolidayNotice.Table(
                table.name(),
                ImmutableList.<HolidayNotice>builder()
                        .addAll(table.notices())
                        .add(notice)
                        .build()));
    }

    /**
     * This calendar as it was known on a day, with the notices published until then. Throws
     * {@link IllegalArgumentException} when there were none yet.
     */
    public WorkCalendar knownOn(LocalDate day) {
        ImmutableList<HolidayNotice> known = table.notices().stream()
                .filter(notice -> !notice.published().isAfter(day))
                .collect(ImmutableList.toImmutableList());
        checkArgument(!known.isEmpty(), "no notice of calendar %s was public on day %s", table.name(), day);
        return new WorkCalendar(new HolidayNotice.Table(table.name(), known));
    }

    /** Names this calendar in events: its name and the day of its latest notice, such as state-council@2025-11-04. */
    public String version() {
        return version;
    }

    /** In the order of publication. */
    public ImmutableList<HolidayNotice> notices() {
        return table.notices();
    }

    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(first);
    }

    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(first + size - 1);
    }

    public boolean covers(LocalDate day) {
        return covers(day.toEpochDay());
    }

    /** Throws {@link NotCoveredException} for a day that is not covered; {@link #day} answers for every day. */
    public boolean isWorkingDay(LocalDate day) {
        int month = month(day);
        if (month < 0) {
            throw new NotCoveredException(day, version);
        }
        return (workedInMonth[month] & 1 << day.getDayOfMonth()) != 0;
    }

    /**
     * Whether the next year's notice, which this calendar does not have, may still rearrange the day: it is in the last week
     * covered. The notices for 2007, 2008, 2012, 2019 and 2023 name days of the December before.
     */
    public boolean isProvisional(LocalDate day) {
        long left = first + size - 1 - day.toEpochDay();
        return left >= 0 && left < DAYS_PER_WEEK;
    }

    /** What the day is, and why; {@link CalendarDay.Kind#UNKNOWN} where it is not covered. */
    public CalendarDay day(LocalDate day) {
        CalendarDay known = arranged.get(day);
        if (known != null) {
            return known;
        }
        CalendarDay.Kind kind = !covers(day)
                ? CalendarDay.Kind.UNKNOWN
                : isWeekend(day) ? CalendarDay.Kind.WEEKEND : CalendarDay.Kind.WORKING_DAY;
        return new CalendarDay(day, kind, Optional.empty());
    }

    /** Empty when the answer, or a day before it, is not covered. */
    public Optional<LocalDate> nextWorkingDayOnOrAfter(LocalDate day) {
        return answer(rankAfter(index(day) - 1, 1));
    }

    /** Empty when the answer, or a day after it, is not covered. */
    public Optional<LocalDate> previousWorkingDayOnOrBefore(LocalDate day) {
        return answer(rankBefore(index(day) + 1, 1));
    }

    /**
     * The n-th working day after a day, which may itself be a rest day and does not count. Empty when it is not covered.
     *
     * @param n from 1
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate day, int n) {
        checkArgument(n >= 1, "n %s is not positive", n);
        return answer(rankAfter(index(day), n));
    }

    /**
     * The n-th working day before a day, which does not count. Empty when it is not covered.
     *
     * @param n from 1
     */
    public Optional<LocalDate> minusWorkingDays(LocalDate day, int n) {
        checkArgument(n >= 1, "n %s is not positive", n);
        return answer(rankBefore(index(day), n));
    }

    /**
     * The number of working days from a day to another, without the latter. Empty when one of them is not covered. Throws
     * {@link IllegalArgumentException} when they are reversed.
     */
    public OptionalInt workingDaysBetween(LocalDate from, LocalDate until) {
        checkArgument(!until.isBefore(from), "until %s is before from %s", until, from);
        int count = workedBetween(from.toEpochDay(), until.toEpochDay());
        return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /**
     * Every day that is covered by both calendars and worked in one of them only, as this calendar has it. What remains of
     * two versions of one calendar is what the newer notices changed.
     */
    public ImmutableList<CalendarDay> differencesFrom(WorkCalendar other) {
        ImmutableList.Builder<CalendarDay> differences = ImmutableList.builder();
        long from = Math.max(first, other.first);
        long until = Math.min(first + size, other.first + other.size);
        for (long day = from; day < until; day++) {
            if (isWorked((int) (day - first)) != other.isWorked((int) (day - other.first))) {
                differences.add(day(LocalDate.ofEpochDay(day)));
            }
        }
        return differences.build();
    }

    boolean covers(long epochDay) {
        long index = epochDay - first;
        return index >= 0 && index < size;
    }

    private boolean isWorked(int index) {
        return workedBefore[index + 1] != workedBefore[index];
    }

    long nextWorked(long epochDay) {
        return plusWorked(epochDay - 1, 1);
    }

    long plusWorked(long epochDay, int n) {
        int rank = rankAfter(epochDay - first, n);
        return rank < 0 ? NOT_COVERED : first + worked[rank];
    }

    long minusWorked(long epochDay, int n) {
        int rank = rankBefore(epochDay - first, n);
        return rank < 0 ? NOT_COVERED : first + worked[rank];
    }

    /** The month covered that a day is in, counted from the first, or -1. */
    private int month(LocalDate day) {
        int year = day.getYear() - firstYear;
        return year >= 0 && year < monthStarts.length / MONTHS_PER_YEAR
                ? MONTHS_PER_YEAR * year + day.getMonthValue() - 1
                : -1;
    }

    /** How many days after the first one covered; negative before it. */
    private long index(LocalDate day) {
        int month = month(day);
        return month < 0 ? day.toEpochDay() - first : monthStarts[month] + day.getDayOfMonth() - 1;
    }

    /** The rank of the n-th working day after the day of an index, or -1. */
    private int rankAfter(long index, int n) {
        long after = index + 1;
        if (after < 0 || after >= size) {
            return -1;
        }
        int before = workedBefore[(int) after];
        return n <= worked.length - before ? before + n - 1 : -1;
    }

    /** The rank of the n-th working day before the day of an index, or -1. */
    private int rankBefore(long index, int n) {
        return index > 0 && index <= size ? Math.max(-1, workedBefore[(int) index] - n) : -1;
    }

    /** The working days from one day until the other, or -1 when a day of them is not covered. */
    int workedBetween(long from, long until) {
        long start = from - first;
        long end = until - first;
        return start < 0 || end > size ? -1 : workedBefore[(int) end] - workedBefore[(int) start];
    }

    private Optional<LocalDate> answer(int rank) {
        return rank < 0 ? Optional.empty() : Optional.of(workedDates[rank]);
    }

    /** By what it says: name and notices. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    /** The version. */
    @Override
    public String toString() {
        return version;
    }
}
