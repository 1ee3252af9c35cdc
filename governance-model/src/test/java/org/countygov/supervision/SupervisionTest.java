package org.countygov.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.countygov.law.Convention;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

/** Shares, periods, indicators and rankings, counted by hand. */
class SupervisionTest {
    private static final Convention MADE_UP = Convention.of("试例", "an example");
    private static final Period MARCH = Period.of(YearMonth.of(2024, 3));

    @Test
    void ofNothingThereIsNoShare() {
        assertEquals(Share.NOT_APPLICABLE, Share.of(0, 0));
        assertFalse(Share.of(0, 0).isApplicable());
        assertEquals(Optional.empty(), Share.of(0, 0).perCent(2));
        assertEquals(Phrase.of("不适用", "not applicable"), Share.of(0, 0).words());
        assertNotEquals(Share.NOT_APPLICABLE, Share.of(0, 7));
        assertThrows(IllegalArgumentException.class, () -> Share.of(0, 1).comparedWith(Share.NOT_APPLICABLE));
        assertThrows(IllegalArgumentException.class, () -> Share.NOT_APPLICABLE.comparedWith(Share.of(1, 1)));
        assertTrue(Share.NOT_APPLICABLE.isAtMostPerCent(0));
    }

    @Test
    void aShareKeepsItsNumbers() {
        Share two = Share.of(2, 3);
        assertEquals(Phrase.of("66.7%（2/3）", "66.7% (2 of 3)"), two.words());
        assertEquals(Optional.of(new BigDecimal("66.67")), two.perCent(2));
        assertEquals(0, Share.of(1, 2).comparedWith(Share.of(2, 4)));
        assertNotEquals(Share.of(1, 2), Share.of(2, 4));
        assertEquals(Share.of(3, 7), Share.of(1, 3).plus(Share.of(2, 4)));
        assertEquals(two, two.plus(Share.NOT_APPLICABLE));
        assertTrue(Share.of(5, 100).isAtMostPerCent(5));
        assertFalse(Share.of(51, 1000).isAtMostPerCent(5));
        assertThrows(IllegalArgumentException.class, () -> Share.of(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> Share.of(4, 3));
    }

    @Test
    void sharesThatLookTheSameAreToldApart() {
        // 66.66667 % and 66.66666 %: the same on display, and not the same.
        Share one = Share.of(2, 3);
        Share other = Share.of(6_666_666, 10_000_000);
        assertEquals(one.perCent(1), other.perCent(1));
        assertTrue(one.comparedWith(other) > 0);
    }

    @Test
    void aPeriodIsOfDaysInBeijing() {
        assertEquals(LocalDate.of(2024, 3, 31), MARCH.lastDay());
        assertFalse(MARCH.contains(BeijingTime.parse("2024-02-29 23:59:59")));
        assertTrue(MARCH.contains(BeijingTime.parse("2024-03-01 00:00")));
        assertTrue(MARCH.contains(BeijingTime.parse("2024-03-31 23:59:59")));
        assertFalse(MARCH.contains(BeijingTime.parse("2024-04-01 00:00")));
        assertFalse(MARCH.contains(Optional.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> Period.of(LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 1)));
    }

    @Test
    void anIndicatorCountsTheDoneAmongTheCounted() {
        Indicator<Integer> even = Indicator.<Integer>named("even", "偶数率", "share of even numbers")
                .under(MADE_UP)
                .of("不大于十的数", "numbers up to ten", (number, period) -> number <= 10)
                .counting("偶数", "even numbers", (number, period) -> number % 2 == 0);
        // Of 1, 2, 3, 4 two are even; twelve is even and not counted.
        assertEquals(Share.of(2, 4), even.of(ImmutableList.of(1, 2, 3, 4, 12), MARCH));
        assertEquals(Share.NOT_APPLICABLE, even.of(ImmutableList.of(12), MARCH));
        assertEquals(Phrase.of("偶数÷不大于十的数", "even numbers / numbers up to ten"), even.formula());
        assertEquals(ImmutableList.of(MADE_UP), even.bases());
        assertThrows(
                IllegalArgumentException.class,
                () -> Indicator.<Integer>named("odd", "奇数率", "odd").of("数", "numbers", (number, period) -> true));
        assertThrows(IllegalArgumentException.class, () -> Indicator.named("Not An Id", "一", "one"));
    }

    @Test
    void equalsShareTheBetterPlace() {
        UnitId first = UnitId.of("a");
        UnitId tied = UnitId.of("b");
        UnitId alsoTied = UnitId.of("c");
        UnitId last = UnitId.of("d");
        UnitId small = UnitId.of("e");
        UnitId idle = UnitId.of("f");
        Ranking ranking = Ranking.of(
                ImmutableMap.of(
                        last, Share.of(1, 30),
                        tied, Share.of(15, 30),
                        small, Share.of(29, 29),
                        first, Share.of(30, 30),
                        alsoTied, Share.of(20, 40),
                        idle, Share.NOT_APPLICABLE),
                30);
        assertEquals(
                ImmutableList.of(1, 2, 2, 4),
                ranking.places().stream().map(Ranking.Place::place).collect(ImmutableList.toImmutableList()));
        assertEquals(first, ranking.places().get(0).unit());
        assertEquals(last, ranking.places().get(3).unit());
        assertEquals(ImmutableSet.of(small, idle), ranking.notRanked());
        assertThrows(IllegalArgumentException.class, () -> Ranking.of(ImmutableMap.of(), 0));
    }
}
