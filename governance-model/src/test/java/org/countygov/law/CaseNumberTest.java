package org.countygov.law;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.countygov.law.CaseNumber.Fault;
import org.countygov.law.CaseNumber.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"（2021）冀1102民特12号", "(2021)冀1102民特12号", "[2021]冀1102民特12号", "（２０２１）冀１１０２民特１２号"})
    void readsHowCourtsWrite(String text) {
        CaseNumber number = CaseNumber.parse(text).orElseThrow("text");

        assertEquals(Style.COURT, number.style());
        assertEquals("冀1102民特", number.mark());
        assertEquals(2021, number.year());
        assertEquals(12, number.serial());
        assertEquals("（2021）冀1102民特12号", number.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"衡公（治）受案字〔2024〕12号", "衡公(治)受案字[2024]12号", "衡公（治）受案字【2024】第12号", "衡公（治）受案字（2024）12号"})
    void readsHowOrgansWrite(String text) {
        CaseNumber number = CaseNumber.parse(text).orElseThrow("text");

        assertEquals(Style.DOCUMENT, number.style());
        assertEquals("衡公(治)受案字", number.mark());
        assertEquals("衡公（治）受案字〔2024〕12号", number.toString());
    }

    @Test
    void readsTheSecondDecisionOfACase() {
        CaseNumber number = CaseNumber.parse("（2023）冀11民终7号之二").orElseThrow("text");

        assertEquals("二", number.part());
        assertEquals("（2023）冀11民终7号之二", number.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', FORM",
        "12号, FORM",
        "（2021）12号, FORM",
        "（21）冀1102民特12号, FORM",
        "冀1102民特〔2021〕, FORM",
        "（1821）冀1102民特12号, YEAR",
        "（2021）冀1102民特012号, SERIAL",
        "（2021）冀1102民特0号, SERIAL",
        "（2021）冀1102 民特12号, MARK",
    })
    void refusesWithAReason(String text, Fault fault) {
        assertEquals(ImmutableList.of(fault), CaseNumber.parse(text).faults());
    }

    @Test
    void refusesPartsThatMakeNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of(Style.COURT, "", 2021, 1));
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of(Style.COURT, "冀1102民特", 1900, 1));
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of(Style.COURT, "冀1102民特", 2021, 0));
        // The digits of the serial would run into those of the mark.
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of(Style.COURT, "冀1102", 2021, 1));
    }

    @Property
    void isReadBackAsPrinted(
            @ForAll Style style,
            @ForAll @IntRange(min = 1949, max = 2999) int year,
            @ForAll @IntRange(min = 1, max = 999_999_999) int serial) {
        CaseNumber number = CaseNumber.of(style, "衡公(治)受案字", year, serial);

        assertEquals(Optional.of(number), CaseNumber.parse(number.toString()).value());
        assertEquals(0, number.compareTo(CaseNumber.parse(" " + number).orElseThrow("text")));
    }

    @Test
    void ordersByMarkThenYearThenSerial() {
        CaseNumber first = CaseNumber.of(Style.COURT, "冀1102民特", 2020, 9);
        CaseNumber second = CaseNumber.of(Style.COURT, "冀1102民特", 2021, 1);
        CaseNumber third = CaseNumber.of(Style.COURT, "冀1102民特", 2021, 10);

        assertTrue(first.compareTo(second) < 0);
        assertTrue(second.compareTo(third) < 0);
    }

    @Test
    void ordersByMarkBeforeAllElse() {
        CaseNumber appeal = CaseNumber.of(Style.COURT, "冀11民终", 2030, 99);
        CaseNumber first = CaseNumber.of(Style.COURT, "冀1102民特", 2020, 1);

        // A digit comes before a Chinese character.
        assertTrue(first.compareTo(appeal) < 0);
        assertTrue(appeal.compareTo(first) > 0);
    }

    @Test
    void hasAMarkOfAtMostFortyCharacters() {
        String longest = "衡".repeat(40);

        assertEquals(
                longest,
                CaseNumber.parse(longest + "〔2024〕1号").orElseThrow("text").mark());
        assertEquals(
                ImmutableList.of(Fault.MARK),
                CaseNumber.parse("公" + longest + "〔2024〕1号").faults());
    }

    @Test
    void isFoundAgainAmongMany() {
        ImmutableSet<CaseNumber> numbers = IntStream.rangeClosed(1, 100)
                .mapToObj(serial -> CaseNumber.of(Style.DOCUMENT, "衡公(治)受案字", 2024, serial))
                .collect(toImmutableSet());

        assertTrue(numbers.contains(CaseNumber.parse("衡公（治）受案字〔2024〕77号").orElseThrow("text")));
        assertEquals(100, numbers.stream().map(CaseNumber::hashCode).distinct().count());
    }

    @Test
    void namesEveryStyleAndFaultDifferently() {
        assertEquals(
                Style.values().length,
                Arrays.stream(Style.values()).map(Style::words).distinct().count());
        assertEquals(
                Fault.values().length,
                Arrays.stream(Fault.values()).map(Fault::words).distinct().count());
    }
}
