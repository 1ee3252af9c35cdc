package org.countygov.time;

import static org.countygov.time.Clocks.day;
import static org.countygov.time.Clocks.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeijingTimeTest {
    @Test
    @DisplayName("the zone is eight hours ahead of UTC")
    void eightHours() {
        assertEquals(day("2026-03-02"), BeijingTime.date(Instant.parse("2026-03-02T15:59:59Z")));
        assertEquals(day("2026-03-03"), BeijingTime.date(Instant.parse("2026-03-02T16:00:00Z")));
        assertEquals(Instant.parse("2026-03-01T16:00:00Z"), BeijingTime.startOf(day("2026-03-02")));
        assertEquals(Instant.parse("2026-03-02T15:59:59Z"), BeijingTime.endOf(day("2026-03-02")));
        assertEquals(
                Instant.parse("2026-03-02T01:15:00.5Z"),
                BeijingTime.at(day("2026-03-02"), LocalTime.of(9, 15, 0, 500_000_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1901-01-02",
                "1940-06-01",
                "1969-12-31",
                "1988-04-17",
                "1988-07-01",
                "1991-04-14",
                "1991-09-15",
                "1991-09-16",
                "1991-09-17",
                "2007-01-01",
                "2026-12-31",
                "2099-12-31"
            })
    @DisplayName("days begin and end as the time zone says, in summer time and before standard time too")
    void everyEra(LocalDate date) {
        ZonedDateTime start = date.atStartOfDay(BeijingTime.ZONE);
        assertEquals(start.toInstant(), BeijingTime.startOf(date));
        assertEquals(
                date.plusDays(1).atStartOfDay(BeijingTime.ZONE).toInstant().minusSeconds(1), BeijingTime.endOf(date));
        assertEquals(date, BeijingTime.date(BeijingTime.startOf(date)));
        assertEquals(date, BeijingTime.date(BeijingTime.endOf(date)));
    }

    @Test
    void parse() {
        Instant moment = Instant.parse("2026-02-14T01:15:00Z");
        assertEquals(moment, BeijingTime.parse("2026-02-14T09:15"));
        assertEquals(moment, BeijingTime.parse(" 2026-02-14 09:15:00 "));
        assertEquals(moment, BeijingTime.parse("2026-02-14T01:15Z"));
        assertEquals(moment, BeijingTime.parse("2026-02-14T10:15+09:00"));
        assertEquals(moment, BeijingTime.parse(BeijingTime.print(moment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-14", "14.02.2026 09:15", "2026-02-30T09:15", "2026-02-14T24:30"})
    @DisplayName("what is not a moment is refused, a date without a time as well")
    void notAMoment(String text) {
        String refusal = refusal(() -> BeijingTime.parse(text));
        assertTrue(refusal.startsWith("text \"" + text + "\" is not a moment"), refusal);
    }

    @Test
    @DisplayName("the last second of a day reads 24:00")
    void words() {
        assertEquals(
                Phrase.of("2026-10-08 星期四 24:00", "Thu 2026-10-08 24:00"),
                BeijingTime.words(BeijingTime.endOf(day("2026-10-08"))));
        assertEquals(
                Phrase.of("2026-10-11 星期日 09:15", "Sun 2026-10-11 09:15"),
                BeijingTime.words(BeijingTime.at(day("2026-10-11"), LocalTime.of(9, 15))));
        assertEquals("2026-10-08 23:59:59", BeijingTime.print(BeijingTime.endOf(day("2026-10-08"))));
    }
}
