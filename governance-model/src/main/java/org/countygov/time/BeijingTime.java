package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import org.countygov.words.Phrase;

/** The legal time of the whole country, Asia/Shanghai (北京时间). The law counts in it, to the second. */
public final class BeijingTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final long SECONDS_PER_DAY = 86_400;

    // Not from the locale data of the running JDK: the words are the same everywhere.
    private static final String WEEK_ZH = "一二三四五六日";
    private static final ImmutableList<String> WEEK_EN =
            ImmutableList.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZONE);

    // Summer time ended in 1991. From there on the offset is constant, and counting needs no time-zone rules.
    private static final long CONSTANT_SINCE;
    private static final long OFFSET;

    static {
        ZoneRules rules = ZONE.getRules();
        List<ZoneOffsetTransition> transitions = rules.getTransitions();
        ZoneOffsetTransition last = transitions.get(transitions.size() - 1);
        CONSTANT_SINCE = rules.getTransitionRules().isEmpty() ? last.toEpochSecond() + SECONDS_PER_DAY : Long.MAX_VALUE;
        OFFSET = last.getOffsetAfter().getTotalSeconds();
    }

    private BeijingTime() {}

    public static LocalDate date(Instant instant) {
        return LocalDate.ofEpochDay(epochDay(instant.getEpochSecond()));
    }

    public static Instant startOf(LocalDate day) {
        return Instant.ofEpochSecond(secondAt(day.toEpochDay(), LocalTime.MIDNIGHT));
    }

    /** The last second of the day, 23:59:59: where the law says 24:00. */
    public static Instant endOf(LocalDate day) {
        return Instant.ofEpochSecond(lastSecondOf(day.toEpochDay()));
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /**
     * Reads a moment such as {@code 2026-02-14T09:15}, {@code 2026-02-14 09:15:00} or {@code 2026-02-14T01:15Z}; without
     * an offset it is Beijing time. Throws {@link IllegalArgumentException} for anything else: a date without a time is not a
     * moment.
     */
    public static Instant parse(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            LocalDateTime local = LocalDateTime.parse(iso);
            return at(local.toLocalDate(), local.toLocalTime());
        } catch (DateTimeParseException notLocal) {
            try {
                return OffsetDateTime.parse(iso).toInstant();
            } catch (DateTimeParseException notOffset) {
                throw new IllegalArgumentException(
                        "text \"" + text + "\" is not a moment such as 2026-02-14T09:15", notOffset);
            }
        }
    }

    /** Such as {@code 2021-03-01 23:59:59}. */
    public static String print(Instant instant) {
        return PRINTED.format(instant);
    }

    /** The day with its day of the week: 2026-10-05 星期一 / Mon 2026-10-05. */
    public static Phrase words(LocalDate day) {
        int index = day.getDayOfWeek().getValue() - 1;
        return Phrase.of(day + " 星期" + WEEK_ZH.charAt(index), WEEK_EN.get(index) + " " + day);
    }

    /** The moment with its day of the week; the last second of a day reads 24:00, as the law writes it. */
    public static Phrase words(Instant instant) {
        LocalDate day = date(instant);
        LocalTime time = LocalTime.ofInstant(instant, ZONE).withNano(0);
        return Phrase.of("%s %s", "%s %s")
                .with(words(day), Phrase.verbatim(time.equals(LAST_SECOND) ? "24:00" : time.toString()));
    }

    /** The number of the day in Beijing, counted from 1970-01-01. */
    static long epochDay(long epochSecond) {
        if (epochSecond >= CONSTANT_SINCE) {
            return Math.floorDiv(epochSecond + OFFSET, SECONDS_PER_DAY);
        }
        return LocalDate.ofInstant(Instant.ofEpochSecond(epochSecond), ZONE).toEpochDay();
    }

    static long lastSecondOf(long epochDay) {
        return secondAt(epochDay, LAST_SECOND);
    }

    static long secondAt(long epochDay, LocalTime time) {
        long second = epochDay * SECONDS_PER_DAY + time.toSecondOfDay() - OFFSET;
        if (second >= CONSTANT_SINCE) {
            return second;
        }
        return LocalDate.ofEpochDay(epochDay).atTime(time).atZone(ZONE).toEpochSecond();
    }
}
