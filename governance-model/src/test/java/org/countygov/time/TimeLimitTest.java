package org.countygov.time;

import static org.countygov.time.Clocks.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(TimeLimit.minutes(30), "30分钟", "30 minutes"),
                Arguments.of(TimeLimit.hours(1), "1小时", "1 hour"),
                Arguments.of(TimeLimit.hours(24), "24小时", "24 hours"),
                Arguments.of(TimeLimit.wholeHours(12), "12小时（开始之时不计）", "12 hours from the next full hour"),
                Arguments.of(TimeLimit.blocksOf24Hours(3), "3日（每满二十四小时为一日）", "3 days of 24 hours"),
                Arguments.of(TimeLimit.days(30), "30日", "30 days"),
                Arguments.of(TimeLimit.workingDays(5), "5个工作日", "5 working days"),
                Arguments.of(TimeLimit.workingDays(1), "1个工作日", "1 working day"),
                Arguments.of(TimeLimit.halfMonths(2), "半个月×2", "2 half months"),
                Arguments.of(TimeLimit.months(6), "6个月", "6 months"),
                Arguments.of(TimeLimit.monthsByMonthEndRule(2), "2个月（月末对应月末）", "2 months by the month-end rule"),
                Arguments.of(TimeLimit.years(2), "2年", "2 years"),
                Arguments.of(TimeLimit.daysBefore(7), "7日前", "7 days before"),
                Arguments.of(TimeLimit.workingDaysBefore(5), "5个工作日前", "5 working days before"),
                Arguments.of(TimeLimit.atOnce(), "立即", "at once"),
                Arguments.of(TimeLimit.promptly(), "及时", "promptly"),
                Arguments.of(TimeLimit.asSet(), "依决定或者约定", "as decided or agreed"),
                Arguments.of(
                        TimeLimit.workingDays(1).endingAt(LocalTime.of(10, 0)),
                        "1个工作日，至最后一日10:00",
                        "1 working day, until 10:00 of the last day"));
    }

    @ParameterizedTest
    @MethodSource
    void words(TimeLimit limit, String zh, String en) {
        assertEquals(Phrase.of(zh, en), limit.words());
        assertEquals(en, limit.toString());
    }

    @ParameterizedTest
    @EnumSource(TimeLimit.Mode.class)
    @DisplayName("each mode belongs to one family: to a moment, with a day, back, or without a number")
    void families(TimeLimit.Mode mode) {
        int families = (mode.endsAtMoment() ? 1 : 0)
                + (mode.endsWithDay() ? 1 : 0)
                + (mode.countsBack() ? 1 : 0)
                + (mode.hasNumber() ? 0 : 1);
        assertEquals(1, families);
        assertFalse(mode.words().en().contains("%"), mode.words().en());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    @DisplayName("a length that is not positive is refused by name")
    void notPositive(int amount) {
        assertEquals("amount " + amount + " of DAYS is not positive", refusal(() -> TimeLimit.days(amount)));
        assertEquals("amount " + amount + " of HOURS is not positive", refusal(() -> TimeLimit.hours(amount)));
        assertEquals(
                "amount " + amount + " of WORKING_DAYS_BEFORE is not positive",
                refusal(() -> TimeLimit.workingDaysBefore(amount)));
    }

    @Test
    void tooLong() {
        assertEquals("amount 100001 of YEARS is more than 100000", refusal(() -> TimeLimit.years(100_001)));
    }

    @Test
    void onlyDaysClose() {
        assertEquals(
                "12 hours does not end with a day",
                refusal(() -> TimeLimit.hours(12).endingAt(LocalTime.NOON)));
    }

    @Test
    @DisplayName("only limits counted in the same way are compared")
    void within() {
        assertTrue(TimeLimit.days(30).isWithin(TimeLimit.days(30)));
        assertFalse(TimeLimit.days(31).isWithin(TimeLimit.days(30)));
        assertTrue(TimeLimit.months(12).isWithin(TimeLimit.years(1)));
        assertFalse(TimeLimit.years(2).isWithin(TimeLimit.months(23)));
        assertTrue(TimeLimit.halfMonths(2).isWithin(TimeLimit.days(30)));
        assertFalse(TimeLimit.days(3).isWithin(TimeLimit.workingDays(30)));
        assertFalse(TimeLimit.days(1).isWithin(TimeLimit.months(1)));
        assertFalse(TimeLimit.atOnce().isWithin(TimeLimit.atOnce()));
    }

    @Test
    void equality() {
        assertEquals(TimeLimit.days(30), TimeLimit.days(30));
        assertEquals(TimeLimit.days(30).hashCode(), TimeLimit.days(30).hashCode());
        assertNotEquals(TimeLimit.days(30), TimeLimit.workingDays(30));
        assertNotEquals(TimeLimit.days(30), TimeLimit.days(30).endingAt(LocalTime.NOON));
    }

    @Test
    @DisplayName("a length is read back as it is printed, in both languages")
    void parsed() {
        for (TimeLimit limit : new TimeLimit[] {
            TimeLimit.minutes(30),
            TimeLimit.hours(1),
            TimeLimit.days(15),
            TimeLimit.workingDays(5),
            TimeLimit.months(2),
            TimeLimit.years(1)
        }) {
            assertEquals(
                    Optional.of(limit),
                    TimeLimit.parse(limit.words().zh()),
                    limit.words().zh());
            assertEquals(
                    Optional.of(limit),
                    TimeLimit.parse(limit.words().en()),
                    limit.words().en());
        }
        assertEquals(Optional.of(TimeLimit.days(15)), TimeLimit.parse(" １５天 "));
        for (String other :
                new String[] {"", "15", "days", "0日", "-1 days", "1.5 days", "99999999日", "15 fortnights"}) {
            assertEquals(Optional.empty(), TimeLimit.parse(other), other);
        }
    }

    @Test
    @DisplayName("the longest length is a hundred thousand units")
    void longest() {
        assertEquals(100_000, TimeLimit.days(100_000).amount());
        assertEquals(Optional.of(TimeLimit.days(99_999)), TimeLimit.parse("99999日"));
        assertFalse(TimeLimit.halfMonths(2).isWithin(TimeLimit.days(29)));
    }

    @Test
    @DisplayName("lengths are spread by number and by mode")
    void spread() {
        assertEquals(
                300,
                IntStream.rangeClosed(1, 100)
                        .boxed()
                        .flatMap(n -> Stream.of(TimeLimit.days(n), TimeLimit.workingDays(n), TimeLimit.months(n)))
                        .map(TimeLimit::hashCode)
                        .distinct()
                        .count());
    }
}
