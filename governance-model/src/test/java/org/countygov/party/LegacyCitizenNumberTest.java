package org.countygov.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.countygov.party.LegacyCitizenNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyCitizenNumberTest {
    @ParameterizedTest
    @CsvSource({
        "LENGTH, 44052480010100",
        "LENGTH, 440524188001010014",
        "CHARACTERS, 44052480010100X",
        "CHARACTERS, 44052480010100１",
        "BIRTH_DATE, 440524801301001",
        "BIRTH_DATE, 440524800230001",
        "BIRTH_DATE, 440524810229001",
        // neither 1800 nor 1900 was a leap year
        "BIRTH_DATE, 440524000229001",
    })
    void namesTheFault(Fault expected, String text) {
        assertEquals(List.of(expected), LegacyCitizenNumber.parse(text).faults());
        assertFalse(LegacyCitizenNumber.isValid(text));
    }

    @Test
    void knowsItsCurrentFormInEitherCentury() {
        LegacyCitizenNumber old = LegacyCitizenNumber.of("440524800101001");

        assertTrue(LegacyCitizenNumber.isValid("440524800229001"), "1880 was a leap year");
        assertTrue(old.matches(CitizenNumber.of("440524188001010014")));
        assertFalse(old.matches(CitizenNumber.of("11010519491231002X")));
        assertFalse(LegacyCitizenNumber.of("440524800101003").matches(CitizenNumber.of("440524188001010014")));
        assertFalse(LegacyCitizenNumber.of("440524800102001").matches(CitizenNumber.of("440524188001010014")));
        assertFalse(LegacyCitizenNumber.of("440525800101001").matches(CitizenNumber.of("440524188001010014")));
    }

    @Test
    void printsAsAMask() {
        assertEquals(
                "4*************1", LegacyCitizenNumber.of("440524800101001").toString());
        assertEquals("440524800101001", Requests.plain(LegacyCitizenNumber.of("440524800101001")));
        assertEquals(
                PersonalValue.Kind.LEGACY_CITIZEN_NUMBER,
                LegacyCitizenNumber.of("440524800101001").kind());
    }
}
