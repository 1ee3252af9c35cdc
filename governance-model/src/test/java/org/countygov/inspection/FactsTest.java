package org.countygov.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static Facts fact(String text) {
        return Facts.of(Map.of("fact", text));
    }

    @Test
    void whatIsNotRecordedIsAbsentAsEveryType() {
        for (Facts facts : ImmutableList.of(Facts.none(), fact(""), fact(" \t"))) {
            assertEquals(Reading.absent(), facts.text("fact"));
            assertEquals(Reading.absent(), facts.date("fact"));
            assertEquals(Reading.absent(), facts.instant("fact"));
            assertEquals(Reading.absent(), facts.number("fact"));
            assertEquals(Reading.absent(), facts.list("fact"));
            assertEquals(Reading.absent(), facts.yesNo("fact"));
        }
    }

    @Test
    void whatIsRecordedButMeansNothingIsUnreadable() {
        assertInstanceOf(Reading.Unreadable.class, fact("soon").date("fact"));
        assertInstanceOf(Reading.Unreadable.class, fact("2021-02-30").instant("fact"));
        assertInstanceOf(Reading.Unreadable.class, fact("many").number("fact"));
        assertInstanceOf(Reading.Unreadable.class, fact("perhaps").yesNo("fact"));
    }

    @Test
    void readsTextWithoutSpacesAtItsEnds() {
        assertEquals(Reading.given("甲 乙"), fact(" 甲 乙 ").text("fact"));
    }

    @Test
    void readsDaysAndInstants() {
        assertEquals(
                Reading.given(LocalDate.of(2021, 1, 28)), fact("2021年1月28日").date("fact"));
        assertEquals(
                Reading.given(LocalDate.of(2021, 1, 29)),
                fact("2021-01-28T23:30:00Z").date("fact"),
                "in Shanghai it is the next day");
        assertEquals(
                Reading.given(Instant.parse("2021-01-28T01:00:00Z")),
                fact("2021-01-28 09:00").instant("fact"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            220000      | 220000
            220,000.50  | 220000.50
            -3          | -3
            +1,234,567  | 1234567
            ２２０，０００ | 220000
            """)
    void readsNumbers(String text, BigDecimal number) {
        assertEquals(Reading.given(number), fact(text).number("fact"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"22,00", "1e999999999", "0x10", "12 000", "１万", "12345678901234567890123456789012345678901"})
    void refusesWhatIsNoPlainNumber(String text) {
        assertInstanceOf(Reading.Unreadable.class, fact(text).number("fact"));
    }

    @Test
    void readsListsBetweenSemicolonsOfBothWidths() {
        assertEquals(
                Reading.given(ImmutableList.of("甲", "乙", "丙")), fact("甲; 乙；丙;;").list("fact"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "yes", "Yes", "TRUE", "true", "1"})
    void readsYes(String text) {
        assertEquals(Reading.given(true), fact(text).yesNo("fact"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "no", "NO", "false", "False", "0"})
    void readsNo(String text) {
        assertEquals(Reading.given(false), fact(text).yesNo("fact"));
    }

    @Test
    void masksWhatIsRecorded() {
        Facts facts = Facts.of(ImmutableMap.of("party", "王五", "oral", "no"));
        LogEntry entry = new LogEntry(
                new LogPosition("log.csv", 2),
                "people-mediation",
                "C1",
                "Apply",
                Instant.EPOCH,
                false,
                Optional.of("李四"),
                Optional.empty(),
                Optional.empty(),
                facts);

        assertEquals("[party, oral]", facts.toString());
        assertFalse(facts.text("party").toString().contains("王五"));
        assertFalse(entry.toString().contains("王五"));
        assertFalse(entry.toString().contains("李四"));
    }

    @Test
    void refusesNamelessFactsAndEntries() {
        assertThrows(IllegalArgumentException.class, () -> Facts.of(Map.of(" ", "x")));
        assertThrows(IllegalArgumentException.class, () -> new LogPosition("log.csv", 0));
        assertThrows(IllegalArgumentException.class, () -> new LogPosition("", 1));
    }

    @Test
    void isEqualByNamesAndTexts() {
        assertEquals(fact("a"), fact("a"));
        assertEquals(fact("a").hashCode(), fact("a").hashCode());
        assertFalse(fact("a").equals(fact("b")));
        assertEquals(Facts.none(), Facts.of(Map.of()));
    }
}
