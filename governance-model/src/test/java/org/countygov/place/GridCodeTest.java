package org.countygov.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.countygov.law.LocalSettings;
import org.countygov.place.GridCode.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridCodeTest {
    private static final DivisionCode COMMUNITY = DivisionCode.of("131102001001");

    @Test
    void isACommunityAndASerial() {
        GridCode code = GridCode.parse("131102001001007", LocalSettings.DEFAULTS.get(GridCode.SERIAL_WIDTH))
                .orElseThrow("grid code");

        assertEquals(COMMUNITY, code.community());
        assertEquals("007", code.serial());
        assertEquals("131102001001007", code.toString());
        assertEquals(GridCode.of(COMMUNITY, "007"), code);
        assertEquals(GridCode.of(COMMUNITY, "007").hashCode(), code.hashCode());
        assertNotEquals(GridCode.of(COMMUNITY, "07"), code);
    }

    @Test
    void hasTheWidthOfTheJurisdiction() {
        LocalSettings county = LocalSettings.named("131102-2026-01").with(GridCode.SERIAL_WIDTH, 2);
        int width = county.get(GridCode.SERIAL_WIDTH);

        assertTrue(GridCode.isValid("13110200100107", width));
        assertFalse(GridCode.isValid("131102001001007", width));
        assertFalse(GridCode.SERIAL_WIDTH.source().isLaw(), "no uniform code is confirmed");
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH, 131102001001",
        "LENGTH, 1311020010010071",
        "CHARACTERS, 13110200100100A",
        "CHARACTERS, 13110200100100７",
        "CHARACTERS, 1311０2001001007",
        // a grid of a whole street or county: the law knows grids of villages and communities
        "COMMUNITY, 131102001000007",
        "COMMUNITY, 131102000000007",
        "COMMUNITY, 031102001001007",
    })
    void namesTheFault(Fault expected, String text) {
        assertEquals(List.of(expected), GridCode.parse(text, 3).faults());
        assertFalse(GridCode.isValid(text, 3));
    }

    @Test
    void refusesWhatOnlyAProgrammerCanGetWrong() {
        assertThrows(IllegalArgumentException.class, () -> GridCode.of(DivisionCode.of("131102001"), "007"));
        assertThrows(IllegalArgumentException.class, () -> GridCode.of(COMMUNITY, "0a7"));
        assertThrows(IllegalArgumentException.class, () -> GridCode.of(COMMUNITY, ""));
        assertThrows(IllegalArgumentException.class, () -> GridCode.of(COMMUNITY, "1234567"));
        assertThrows(IllegalArgumentException.class, () -> GridCode.parse("131102001001007", 0));
        assertThrows(IllegalArgumentException.class, () -> GridCode.parse("131102001001007", 7));
    }

    @Test
    void ordersByCommunityAndSerial() {
        assertTrue(GridCode.of(COMMUNITY, "001").compareTo(GridCode.of(COMMUNITY, "002")) < 0);
        assertTrue(GridCode.of(COMMUNITY, "009").compareTo(GridCode.of(DivisionCode.of("131102001002"), "001")) < 0);
    }
}
