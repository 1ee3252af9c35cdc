package org.countygov.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.countygov.law.Instrument.Kind;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    @Test
    void appliesFromItsFirstToItsLastDay() {
        Instrument instrument = Instrument.of(Kind.LAW, "X", "某法", "Some Law")
                .from(2022, 1, 1)
                .until(2023, 12, 31)
                .build();

        assertFalse(instrument.isInForceOn(LocalDate.of(2021, 12, 31)));
        assertTrue(instrument.isInForceOn(LocalDate.of(2022, 1, 1)));
        assertTrue(instrument.isInForceOn(LocalDate.of(2023, 12, 31)));
        assertFalse(instrument.isInForceOn(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void isNeverGuessedToApplyWithoutAFirstDay() {
        Instrument undated = Instrument.of(Kind.LAW, "X", "某法", "Some Law").build();

        assertFalse(undated.isInForceOn(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void citesAsWellAsItIsKnown() {
        Instrument excerpt = Instrument.of(Kind.LAW, "X", "某法", "Some Law")
                .known(Confidence.PARTLY)
                .build();

        assertEquals(Confidence.PARTLY, excerpt.article(1).confidence());
        assertEquals(Confidence.READ, excerpt.article(1).known(Confidence.READ).confidence());
    }

    @Test
    void isNamedByTitleAndEdition() {
        Instrument law =
                Instrument.of(Kind.LAW, "X", "某法", "Some Law").edition(2023).build();

        assertEquals(Phrase.of("《某法》（2023年）", "Some Law (2023)"), law.words());
    }

    @Test
    void isEqualByCode() {
        Instrument one = Instrument.of(Kind.LAW, "X", "某法", "Some Law").build();

        assertEquals(
                one, Instrument.of(Kind.STANDARD, "X", "某标准", "Some Standard").build());
        assertNotEquals(one, Instrument.of(Kind.LAW, "Y", "某法", "Some Law").build());
        assertEquals("X", one.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pml", "A B", "-A", "A-", "A_B"})
    void refusesAMalformedCode(String code) {
        Instrument.Builder builder = Instrument.of(Kind.LAW, code, "某法", "Some Law");

        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        Instrument.Builder builder =
                Instrument.of(Kind.LAW, "X", "某法", "Some Law").from(2022, 1, 2).until(2022, 1, 1);

        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @Test
    void refusesALocalOneWithoutTerritory() {
        Instrument.Builder builder = Instrument.of(Kind.LOCAL, "X", "某条例", "Some Regulation");

        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @Test
    void tellsAllThatWasSaidOfIt() {
        Instrument earlier = Instrument.of(Kind.LAW, "X-2012", "某法", "Some Law").build();
        Instrument higher =
                Instrument.of(Kind.LAW, "Y", "某基本法", "Some Basic Law").build();
        Instrument described = Instrument.of(Kind.LOCAL, "X-2022", "某条例", "Some Regulation")
                .edition(2022)
                .number("某发〔2022〕5号")
                .in("某县", "a county")
                .titleDescribed()
                .replaces(earlier)
                .yieldsTo(higher)
                .build();

        assertEquals(Phrase.of("某条例", "Some Regulation"), described.title());
        assertEquals(Phrase.of("某条例（2022年）", "Some Regulation (2022)"), described.words());
        assertEquals(OptionalInt.of(2022), described.edition());
        assertEquals(Optional.of("某发〔2022〕5号"), described.number());
        assertEquals(Optional.of(Phrase.of("某县", "a county")), described.territory());
        assertFalse(described.isTitleOfficial());
        assertEquals(Optional.of(earlier), described.predecessor());
        assertEquals(ImmutableList.of(higher), described.yieldsTo());
    }

    @Test
    void hasTheOfficialTitleUnlessSaidOtherwise() {
        Instrument plain = Instrument.of(Kind.LAW, "X", "某法", "Some Law").build();

        assertTrue(plain.isTitleOfficial());
        assertEquals(OptionalInt.empty(), plain.edition());
        assertEquals(Optional.empty(), plain.predecessor());
    }

    @Test
    void namesEveryKindDifferently() {
        assertEquals(
                Kind.values().length,
                Arrays.stream(Kind.values()).map(Kind::words).distinct().count());
    }
}
