package org.countygov.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.place.DivisionCode.CommitteeKind;
import org.countygov.place.DivisionCode.Fault;
import org.countygov.place.DivisionCode.TownshipKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionCodeTest {
    @ParameterizedTest
    @CsvSource({
        "100000, NATION, 100000",
        "100000000000, NATION, 100000",
        "130000, PROVINCE, 130000",
        "130000000000, PROVINCE, 130000",
        "131100, PREFECTURE, 131100",
        "131100000, PREFECTURE, 131100",
        "131102, COUNTY, 131102",
        "131102000000, COUNTY, 131102",
        "131102001, TOWNSHIP, 131102001",
        "131102001000, TOWNSHIP, 131102001",
        "131102001001, VILLAGE, 131102001001",
        // counties directly under a province, and a city without counties
        "429004, COUNTY, 429004",
        "441900003, TOWNSHIP, 441900003",
        "441900003001, VILLAGE, 441900003001",
    })
    void readsTheLevelAndDropsThePadding(String text, DivisionLevel level, String digits) {
        DivisionCode code = DivisionCode.of(text);

        assertTrue(DivisionCode.isValid(text));
        assertEquals(level, code.level());
        assertEquals(digits, code.digits());
        assertEquals(digits, code.toString());
        assertEquals(DivisionCode.of(digits), code);
        assertEquals(DivisionCode.of(digits).hashCode(), code.hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH, ''",
        "LENGTH, 13",
        "LENGTH, 1311021",
        // the police standard of 2020, whose layout is not confirmed
        "LENGTH, 131102001001001",
        "CHARACTERS, 13110X",
        "CHARACTERS, 1311 2",
        "CHARACTERS, １３１１０２",
        "CHARACTERS, ١٣١١٠٢",
        "CHARACTERS, 131102001A01",
        "PROVINCE, 000000",
        "PROVINCE, 031102",
        "PROVINCE, 101100",
        "PROVINCE, 100000001",
        "GAP, 130002",
        "GAP, 130000001",
        "GAP, 131102000001",
    })
    void namesTheFault(Fault expected, String text) {
        assertEquals(List.of(expected), DivisionCode.parse(text).faults());
        assertFalse(DivisionCode.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "131102001, STREET",
        "131102099, STREET",
        "131102100, TOWN",
        "131102199, TOWN",
        "131102200, TOWNSHIP",
        "131102399, TOWNSHIP",
        "131102400, TOWNSHIP_LIKE",
        "131102599, TOWNSHIP_LIKE",
        "131102200201, TOWNSHIP",
        "131102600, ",
        "131102, "
    })
    void readsTheKindOfTownship(String text, TownshipKind kind) {
        assertEquals(Optional.ofNullable(kind), DivisionCode.of(text).townshipKind());
    }

    @ParameterizedTest
    @CsvSource({
        "131102001001, RESIDENTS",
        "131102001199, RESIDENTS",
        "131102200200, VILLAGERS",
        "131102200399, VILLAGERS",
        // higher ranges exist, but what they mean is not confirmed
        "131102001400, ",
        "131102001, "
    })
    void readsTheKindOfCommittee(String text, CommitteeKind kind) {
        assertEquals(Optional.ofNullable(kind), DivisionCode.of(text).committeeKind());
    }

    @Test
    void stepsOutwards() {
        assertEquals(
                List.of("131102001001", "131102001", "131102", "131100", "130000", "100000"),
                outwards(DivisionCode.of("131102001001")));
        assertEquals(List.of("441900003", "441900", "440000", "100000"), outwards(DivisionCode.of("441900003")));
    }

    private static List<String> outwards(DivisionCode code) {
        return Stream.iterate(
                        Optional.of(code),
                        Optional::isPresent,
                        c -> c.orElseThrow().enclosing())
                .map(c -> c.orElseThrow().digits())
                .toList();
    }

    @Test
    void containsWhatItEncloses() {
        List<DivisionCode> outwards = Stream.of("131102001001", "131102001", "131102", "131100", "130000", "100000")
                .map(DivisionCode::of)
                .toList();
        for (int i = 0; i < outwards.size(); i++) {
            for (int j = 0; j < outwards.size(); j++) {
                assertEquals(i >= j, outwards.get(i).contains(outwards.get(j)), i + " " + j);
            }
        }
        assertFalse(DivisionCode.of("131103").contains(DivisionCode.of("131102001")));
        assertFalse(DivisionCode.of("131100").contains(DivisionCode.of("131200")));
    }

    @Test
    void comesBeforeAllWithinIt() {
        ImmutableList<DivisionCode> sorted = Stream.of("131102001", "131103", "131100", "130000", "131102", "100000")
                .map(DivisionCode::of)
                .sorted()
                .collect(ImmutableList.toImmutableList());

        assertEquals("[100000, 130000, 131100, 131102, 131102001, 131103]", sorted.toString());
    }
}
