package org.countygov.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTimeTest {
    private static RecordedTime parsed(String text) {
        return RecordedTime.parse(text).toOptional().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-28T09:30:00+08:00, 2021-01-28T01:30:00Z",
        "2021-01-28T09:30:00.125+0800, 2021-01-28T01:30:00.125Z",
        "2021-01-28 09:30:00 +08, 2021-01-28T01:30:00Z",
        "2021-01-28T01:30Z, 2021-01-28T01:30:00Z",
        "2021/1/28 3:30-05:00, 2021-01-28T08:30:00Z",
        "20210128T093000+0800, 2021-01-28T01:30:00Z"
    })
    void obeysAWrittenZone(String text, Instant at) {
        assertEquals(new RecordedTime(at, false, false), parsed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-01-28T09:30:00",
                "2021-01-28 09:30",
                "2021-1-28 9:30:00.000",
                "2021/01/28 09:30:00",
                "2021/1/28 9:30",
                "2021.1.28 9:30",
                "20210128093000",
                "20210128 093000",
                "20210128093000000",
                "2021年1月28日 09:30",
                "2021年01月28日09时30分",
                "2021年1月28日9时30分00秒",
                "2021年1月28日 上午9:30",
                "２０２１－０１－２８　０９：３０",
                "  2021-01-28 9:30  "
            })
    void takesShanghaiWhenNoZoneIsWritten(String text) {
        assertEquals(new RecordedTime(Instant.parse("2021-01-28T01:30:00Z"), true, false), parsed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-28", "2021/1/28", "2021.01.28", "20210128", "2021年1月28日", "２０２１年１月２８日"})
    void takesADayAtItsStart(String text) {
        assertEquals(new RecordedTime(Instant.parse("2021-01-27T16:00:00Z"), true, true), parsed(text));
        assertEquals(LocalDate.of(2021, 1, 28), parsed(text).day());
    }

    @ParameterizedTest
    @CsvSource({
        "2021年1月28日 下午3:05, 2021-01-28T07:05:00Z",
        "2021-01-28 下午12:05, 2021-01-28T04:05:00Z",
        "2021年1月28日15时, 2021-01-28T07:00:00Z",
        "2021-01-28 24:00, 2021-01-28T16:00:00Z",
        "1989-07-01 09:00, 1989-07-01T00:00:00Z"
    })
    void knowsHalvesOfTheDayFullHoursMidnightAndSummerTime(String text, Instant at) {
        assertEquals(at, parsed(text).at());
    }

    @Test
    void takesAnotherZoneOnRequest() {
        ZoneId urumqi = ZoneId.of("Asia/Urumqi");

        assertEquals(
                Instant.parse("2021-01-28T03:30:00Z"),
                RecordedTime.parse("2021-01-28 09:30", urumqi)
                        .toOptional()
                        .orElseThrow()
                        .at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-30",
                "2021-13-01 09:00",
                "2021-01-28 25:00",
                "2021-01-28 24:01",
                "2021-01-28 09:60",
                "2021-01-28 09:30+99:00",
                "20211301"
            })
    void refusesWhatThereIsNot(String text) {
        assertTrue(RecordedTime.parse(text).toString().endsWith("there is no such date or time"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/02/2021",
                "28.1.2021",
                "2021-01",
                "2021-01/28",
                "21-01-28",
                "44224.39",
                "1611797400000",
                "soon",
                "2021-01-28 09:30 CST",
                "2021-01-28+08:00"
            })
    void refusesWhatCouldMeanSeveralThingsOrNothing(String text) {
        assertTrue(RecordedTime.parse(text).toString().endsWith("not a date or time in a known notation"));
    }

    @Test
    void refusesALongTextAtOnce() {
        assertTrue(RecordedTime.parse("2".repeat(1_000_000)) instanceof Reading.Unreadable);
    }
}
