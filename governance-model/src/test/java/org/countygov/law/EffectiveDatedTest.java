package org.countygov.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveDatedTest {
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);

    /** The fine in yuan that gives a right to a hearing in a public-order case: PSAPL-2012 art. 98, PSAPL-2025 art. 117. */
    private static final EffectiveDated<Integer> HEARING_FINE =
            EffectiveDated.from(FIRST, 2000).thenFrom(LocalDate.of(2026, 1, 1), 4000);

    @ParameterizedTest
    @CsvSource({"2013-01-01, 2000", "2025-12-31, 2000", "2026-01-01, 4000", "2030-06-30, 4000"})
    void isTheVersionInForce(LocalDate day, int fine) {
        assertEquals(fine, HEARING_FINE.on(day));
        assertTrue(HEARING_FINE.isInForceOn(day));
    }

    @Test
    void findsEveryVersionOfAChain() {
        EffectiveDated<String> chain = EffectiveDated.from(LocalDate.of(2013, 1, 1), "194")
                .thenFrom(LocalDate.of(2022, 1, 1), "201")
                .thenFrom(LocalDate.of(2024, 1, 1), "205");

        assertEquals("194", chain.on(LocalDate.of(2021, 12, 31)));
        assertEquals("201", chain.on(LocalDate.of(2022, 1, 1)));
        assertEquals("201", chain.on(LocalDate.of(2023, 12, 31)));
        assertEquals("205", chain.on(LocalDate.of(2024, 1, 1)));
        assertEquals(3, chain.versions().size());
    }

    @Test
    void guessesNothingBeforeTheFirstVersion() {
        LocalDate before = FIRST.minusDays(1);

        assertFalse(HEARING_FINE.isInForceOn(before));
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> HEARING_FINE.on(before));
        assertEquals(
                "day 2012-12-31 is before 2013-01-01, when the first version came into force", refusal.getMessage());
    }

    @Test
    void takesLaterVersionsOnly() {
        EffectiveDated<Integer> once = EffectiveDated.from(FIRST, 1);

        assertThrows(IllegalArgumentException.class, () -> once.thenFrom(FIRST, 2));
        assertThrows(IllegalArgumentException.class, () -> once.thenFrom(FIRST.minusDays(1), 2));
    }

    @Test
    void isEqualByItsVersions() {
        EffectiveDated<Integer> same = EffectiveDated.from(FIRST, 2000).thenFrom(LocalDate.of(2026, 1, 1), 4000);

        assertEquals(HEARING_FINE, same);
        assertEquals(HEARING_FINE.hashCode(), same.hashCode());
        assertFalse(HEARING_FINE.equals(EffectiveDated.from(FIRST, 2000)));
    }

    @Test
    void printsEveryVersionWithItsFirstDay() {
        assertEquals("{2013-01-01=2000, 2026-01-01=4000}", HEARING_FINE.toString());
    }

    @Test
    void isSpreadByItsVersions() {
        assertEquals(
                100,
                IntStream.range(0, 100)
                        .map(yuan -> EffectiveDated.from(FIRST, yuan).hashCode())
                        .distinct()
                        .count());
    }
}
