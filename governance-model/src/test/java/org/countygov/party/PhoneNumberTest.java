package org.countygov.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.countygov.party.PhoneNumber.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {
    /** First three and last two (grid digest 6.3). */
    @ParameterizedTest
    @CsvSource({"12345678901, 123******01", "01000000012, 010******12", "031800000012, 031*******12"})
    void showsTheFirstThreeAndTheLastTwo(String text, String mask) {
        PhoneNumber number = PhoneNumber.of(text);

        assertEquals(mask, number.toString());
        assertEquals(text, Requests.plain(number));
        assertEquals(PersonalValue.Kind.PHONE_NUMBER, number.kind());
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH, ''",
        "LENGTH, 110",
        "LENGTH, 12345",
        "LENGTH, 1234567890",
        "LENGTH, 123456789012",
        "LENGTH, 0100000001",
        "LENGTH, 0318000000123",
        "CHARACTERS, 0318-0000001",
        "CHARACTERS, +8612345678901",
        "CHARACTERS, 1234567890１",
        "CHARACTERS, 123 4567 8901",
        "PREFIX, 22345678901",
        "PREFIX, 00123456789",
    })
    void namesTheFault(Fault expected, String text) {
        assertEquals(List.of(expected), PhoneNumber.parse(text).faults());
        assertFalse(PhoneNumber.isValid(text));
    }
}
