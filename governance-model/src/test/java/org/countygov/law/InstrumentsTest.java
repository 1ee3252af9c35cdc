package org.countygov.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.countygov.law.Instrument.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {
    private static final ImmutableList<Instrument> REGISTER = Instruments.ALL;

    @Test
    void haveEveryConstantInTheRegisterInItsOrder() {
        ImmutableList<String> constants = Arrays.stream(Instruments.class.getDeclaredFields())
                .filter(field -> field.getType() == Instrument.class)
                .map(Field::getName)
                .map(name -> name.replace('_', '-'))
                .collect(toImmutableList());

        assertEquals(constants, REGISTER.stream().map(Instrument::code).collect(toImmutableList()));
    }

    @Test
    void haveOneNameEachInBothLanguages() {
        assertEquals(
                REGISTER.size(),
                REGISTER.stream()
                        .map(instrument -> instrument.words().zh())
                        .collect(toImmutableSet())
                        .size());
        assertEquals(
                REGISTER.size(),
                REGISTER.stream()
                        .map(instrument -> instrument.words().en())
                        .collect(toImmutableSet())
                        .size());
    }

    @Test
    void areFoundByCode() {
        assertAll(REGISTER.stream()
                .map(instrument -> () -> assertEquals(Optional.of(instrument), Instruments.byCode(instrument.code()))));
    }

    @Test
    void findNothingUnderAnUnknownCode() {
        assertEquals(Optional.empty(), Instruments.byCode("NO-SUCH-LAW"));
    }

    @Test
    void replaceAVersionOnTheDayAfterItsLast() {
        for (Instrument later : REGISTER) {
            later.predecessor().ifPresent(earlier -> {
                assertEquals(earlier.title(), later.title());
                assertEquals(
                        earlier.lastDay().orElseThrow().plusDays(1),
                        later.firstDay().orElseThrow(),
                        later.code());
                assertEquals(Optional.of(later), Instruments.successorOf(earlier));
            });
        }
    }

    @Test
    void endOnlyBeforeASuccessor() {
        assertAll(REGISTER.stream()
                .map(instrument -> () -> assertEquals(
                        instrument.lastDay().isPresent(),
                        Instruments.successorOf(instrument).isPresent(),
                        instrument.code())));
    }

    @Test
    void yieldOnlyToTheRegistered() {
        assertAll(REGISTER.stream()
                .map(instrument -> () -> assertTrue(REGISTER.containsAll(instrument.yieldsTo()), instrument.code())));
    }

    @Test
    void haveATerritoryOnlyBelowTheNation() {
        ImmutableSet<Kind> bounded = REGISTER.stream()
                .filter(instrument -> instrument.territory().isPresent())
                .map(Instrument::kind)
                .collect(toImmutableSet());

        assertEquals(ImmutableSet.of(Kind.LOCAL, Kind.STANDARD), bounded);
    }

    @ParameterizedTest
    @CsvSource({
        // Mediation: judicial confirmation and its interpretation
        "PML, 2011-01-01",
        "PMC-1989, 1989-06-17",
        "ORD75, 2002-11-01",
        "JC-2011, 2011-03-30",
        "CIVIL-PL-2012, 2013-01-01",
        "CIVIL-PL-I-2015, 2015-02-04",
        "INV-2016, 2016-07-01",
        "LDM, 2008-05-01",
        "RLM, 2010-01-01",
        "MED, 2018-10-01",
        "TRF, 2018-05-01",
        "MKT, 2020-01-01",
        "PET, 2022-05-01",
        "DV, 2016-03-01",
        "ERL-2007, 2007-11-01",
        "LAR-2003, 2003-09-01",
        "LAP-148, 2023-09-01",
        "DEC, 2019-09-01",
        "CCL, 2020-07-01",
        "PIPL, 2021-11-01",
        "VCL, 2018-12-29",
        "RCL, 2018-12-29",
        "NB, 2015-06-01",
        "SZ, 2022-05-01",
        "SD, 2016-10-01",
        "SDPLS, 2021-01-01",
        "ST, 2022-01-01",
        "GDP, 2022-01-01",
        "HB, 2021-01-01",
        "COM, 2026-05-01",
        "ARR-2007, 2007-08-01",
        "ALL-2017, 2017-07-01",
        "CC, 2021-01-01",
        // Police
        "CRIMINAL-PL-2012, 2013-01-01",
        "PSAPL-2012, 2013-01-01",
        "CR, 2020-09-01",
        "AR, 2019-01-01",
        "ACL, 2012-01-01",
        "CQ, 2004-10-01",
        "PL, 2013-01-01",
        "RRR, 2014-11-01",
        "BAIL-2022, 2022-09-21",
        "CNR-2023, 2023-11-30",
        "PRR, 2019-12-30",
        "AGT, 2020-08-07",
        "OCL, 2022-05-01",
        "PROP-2015, 2015-09-01",
        "REC-2016, 2016-07-01",
        "ADM-DET, 2012-04-01",
        "INJ, 2006-02-01",
        "SCL, 2013-01-01",
        "SUP, 2011-10-01",
        "ISR, 1999-06-11",
        "QUAL-2016, 2016-03-01",
        "CRIMINAL-PL-I-2021, 2021-03-01",
        "COOP-2021, 2021-10-31",
        // Changes by which a case is decided differently
        "APL-2021, 2021-07-15",
        "CIVIL-PL-2021, 2022-01-01",
        "LAL, 2022-01-01",
        "ONL-2021, 2022-01-01",
        "CIVIL-PL-I-2022, 2022-04-10",
        "CIVIL-PL-2023, 2024-01-01",
        "ARL-2023, 2024-01-01",
        "RFR-2023, 2024-01-01",
        "ERL-2024, 2024-11-01",
        "PSAPL-2025, 2026-01-01",
        "AESR, 2026-02-01",
        "ARR-2026, 2026-07-01",
        "CRIMINAL-PL-2018, 2018-10-26"
    })
    void applyFromTheirFirstDay(String code, LocalDate firstDay) {
        Instrument instrument = Instruments.byCode(code).orElseThrow();

        assertAll(
                () -> assertFalse(instrument.isInForceOn(firstDay.minusDays(1)), "the day before"),
                () -> assertTrue(instrument.isInForceOn(firstDay), "the first day"));
    }

    @ParameterizedTest
    @CsvSource({
        "CIVIL-PL-2012, 2021-12-31, CIVIL-PL-2021",
        "CIVIL-PL-2021, 2023-12-31, CIVIL-PL-2023",
        "CIVIL-PL-I-2015, 2022-04-09, CIVIL-PL-I-2022",
        "ARL-2017, 2023-12-31, ARL-2023",
        "ARR-2007, 2026-06-30, ARR-2026",
        "ERL-2007, 2024-10-31, ERL-2024",
        "LAP-124, 2023-08-31, LAP-148",
        "PSAPL-2012, 2025-12-31, PSAPL-2025",
        "CRIMINAL-PL-2012, 2018-10-25, CRIMINAL-PL-2018"
    })
    void giveWayOvernight(String earlierCode, LocalDate lastDay, String laterCode) {
        Instrument earlier = Instruments.byCode(earlierCode).orElseThrow();
        Instrument later = Instruments.byCode(laterCode).orElseThrow();

        assertAll(
                () -> assertEquals(Optional.of(lastDay), earlier.lastDay()),
                () -> assertFalse(later.isInForceOn(lastDay)),
                () -> assertFalse(earlier.isInForceOn(lastDay.plusDays(1))),
                () -> assertTrue(later.isInForceOn(lastDay.plusDays(1))),
                () -> assertEquals(Optional.of(earlier), later.predecessor()));
    }

    /** Judicial confirmation kept its content and changed its number twice; each version is cited by its own. */
    @ParameterizedTest
    @CsvSource({
        "CIVIL-PL-2012, 194, 《民事诉讼法》（2012年）第一百九十四条",
        "CIVIL-PL-2021, 201, 《民事诉讼法》（2021年）第二百零一条",
        "CIVIL-PL-2023, 205, 《民事诉讼法》（2023年）第二百零五条"
    })
    void citeEachVersionByItsOwnNumbers(String code, int article, String zh) {
        assertEquals(
                zh,
                Instruments.byCode(code).orElseThrow().article(article).words().zh());
    }
}
