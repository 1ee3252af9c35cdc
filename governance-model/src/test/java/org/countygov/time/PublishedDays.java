package org.countygov.time;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The days of the public data set, read without any code of the library. */
final class PublishedDays {
    static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** One line of the data set. */
    record Named(int year, LocalDate date, boolean off, String holiday) {}

    final ImmutableList<Named> lines;
    private final Map<LocalDate, Boolean> off = new HashMap<>();

    PublishedDays() {
        lines = read();
        lines.forEach(line -> off.put(line.date(), line.off()));
    }

    private static ImmutableList<Named> read() {
        try (InputStream resource = PublishedDays.class.getResourceAsStream("holiday-cn.txt")) {
            String text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", 4)))
                    .map(parts -> new Named(
                            Integer.parseInt(parts.get(0)),
                            LocalDate.parse(parts.get(1)),
                            parts.get(2).equals("off"),
                            parts.get(3)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    boolean isRest(LocalDate day) {
        Boolean named = off.get(day);
        return named != null
                ? named
                : day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
