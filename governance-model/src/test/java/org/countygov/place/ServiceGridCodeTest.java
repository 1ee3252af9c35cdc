package org.countygov.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.countygov.place.ServiceGridCode.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CJ/T 349-2010 as the grid digest gives it: 6 + 6 + 3 + 3 + 2 digits, merged communities from 601, undivided ones 00. */
class ServiceGridCodeTest {
    @Test
    void readsItsParts() {
        ServiceGridCode code = ServiceGridCode.of("01020313110200100107");

        assertEquals("010203", code.objectClass());
        assertEquals(DivisionCode.of("131102001001"), code.community());
        assertFalse(code.isWholeCommunity());
        assertFalse(code.isOfMergedCommunity());
        assertEquals("01020313110200100107", code.toString());
        assertEquals(code, ServiceGridCode.of("01020313110200100107"));
        assertEquals(code.hashCode(), ServiceGridCode.of("01020313110200100107").hashCode());
        assertNotEquals(code, ServiceGridCode.of("01020313110200100108"));
    }

    @ParameterizedTest
    @CsvSource({"600, false", "601, true", "699, true", "700, true", "599, false"})
    void knowsMergedCommunities(String community, boolean merged) {
        assertEquals(
                merged, ServiceGridCode.of("010203131102001" + community + "01").isOfMergedCommunity());
    }

    @Test
    void knowsUndividedCommunities() {
        assertTrue(ServiceGridCode.of("01020313110200100100").isWholeCommunity());
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH, 0102031311020010010",
        "CHARACTERS, 0102031311020010010A",
        "CHARACTERS, 0102031311020010010７",
        "COMMUNITY, 01020313110200100007",
    })
    void namesTheFault(Fault expected, String text) {
        assertEquals(List.of(expected), ServiceGridCode.parse(text).faults());
        assertFalse(ServiceGridCode.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> ServiceGridCode.of(text));
    }
}
