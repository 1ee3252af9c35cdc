package org.countygov.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

class ParsedTest {
    private enum Fault implements ParseFault {
        TOO_LONG,
        TOO_ODD;

        @Override
        public Phrase words() {
            return Phrase.verbatim(name());
        }
    }

    private static final Parsed<Integer> SEVEN = Parsed.valid(7);
    private static final Parsed<Integer> REFUSED = Parsed.faulty(ImmutableList.of(Fault.TOO_LONG, Fault.TOO_ODD));

    @Test
    void isAValueOrItsFaults() {
        assertEquals(Optional.of(7), SEVEN.value());
        assertEquals(ImmutableList.of(), SEVEN.faults());
        assertTrue(SEVEN.isValid());

        assertEquals(Optional.empty(), REFUSED.value());
        assertEquals(ImmutableList.of(Fault.TOO_LONG, Fault.TOO_ODD), REFUSED.faults());
        assertFalse(REFUSED.isValid());
    }

    @Test
    void folds() {
        assertEquals("7", SEVEN.fold(Object::toString, Object::toString));
        assertEquals("2 faults", REFUSED.fold(Object::toString, faults -> faults.size() + " faults"));
    }

    @Test
    void throwsTheNamesOfTheFaults() {
        assertEquals(7, SEVEN.orElseThrow("number"));
        assertEquals(
                "number is refused: TOO_LONG, TOO_ODD",
                assertThrows(IllegalArgumentException.class, () -> REFUSED.orElseThrow("number"))
                        .getMessage());
    }

    @Test
    void needsAFault() {
        assertThrows(IllegalArgumentException.class, () -> Parsed.faulty(ImmutableList.of()));
    }
}
