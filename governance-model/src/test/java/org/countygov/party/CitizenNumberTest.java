package org.countygov.party;

import static org.countygov.party.Requests.REQUEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countygov.party.CitizenNumber.Fault;
import org.countygov.place.DivisionTable;
import org.countygov.testkit.CheckCharacters;
import org.countygov.value.ParseFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the examples of GB 11643-1999 and made-up numbers of people born before 1900. */
class CitizenNumberTest {
    /** The two examples in the annex of the standard. */
    private static final String CHAOYANG_WOMAN = "11010519491231002X";

    private static final String MAN_OF_1880 = "440524188001010014";

    @ParameterizedTest
    @ValueSource(strings = {CHAOYANG_WOMAN, MAN_OF_1880, "360426199101010071", "44011320141005001X"})
    void acceptsPublishedExamples(String published) {
        assertTrue(CitizenNumber.isValid(published));
        assertEquals(published, Requests.plain(CitizenNumber.of(published)));
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH, ''",
        "LENGTH, 44052418800101001",
        "LENGTH, 4405241880010100145",
        // 15 digits, but 31 April
        "LENGTH, 440524800431001",
        "LEGACY_FORM, 440524800101001",
        "CHARACTERS, 44052418800101001A",
        "CHARACTERS, 4405241880010100 4",
        "CHARACTERS, 44052418800101X014",
        "CHARACTERS, -40524188001010014",
        // full-width, Arabic-Indic and Devanagari digits
        "CHARACTERS, ４４０５２４１８８００１０１００１４",
        "CHARACTERS, 44052418800101001४",
        "CHARACTERS, ٤٤٠٥٢٤١٨٨٠٠١٠١٠٠١٤",
        "CHARACTERS, 44052418800101001४",
        // a last place as it is before a wrong body: not even then
        "CHARACTERS, 44052418800101A01?",
        "LOWER_CASE_X, 11010519491231002x",
        "CHECK_CHARACTER, 110105194912310020",
        "CHECK_CHARACTER, 44052418800101001X",
    })
    void namesTheFault(Fault expected, String text) {
        assertEquals(List.of(expected), CitizenNumber.parse(text).faults());
        assertFalse(CitizenNumber.isValid(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "10", "16", "20", "38", "47", "55", "66", "70", "72", "80", "84", "90", "91", "99"})
    void knowsWhatIsNoProvince(String province) {
        assertEquals(List.of(Fault.PROVINCE), faults(province + "052418800101001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42",
                "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82",
                "83"
            })
    void knowsTheProvincesAndThePermitsOfHongKongMacaoAndTaiwan(String province) {
        assertEquals(List.of(), faults(province + "000018800101001"));
    }

    @ParameterizedTest
    @CsvSource({
        "18000228, true", "18000229, false", "18040229, true", "19000229, false", "16000229, true", "18010229, false",
        "18800131, true", "18800132, false", "18800431, false", "18800430, true", "18801231, true", "18801232, false",
        "18800001, false", "18801301, false", "18800100, false", "00000101, false", "99991231, true"
    })
    void knowsTheCalendar(String date, boolean exists) {
        assertEquals(exists ? List.of() : List.of(Fault.BIRTH_DATE), faults("440524" + date + "001"));
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertEquals(
                List.of(Fault.LOWER_CASE_X, Fault.PROVINCE, Fault.BIRTH_DATE, Fault.CHECK_CHARACTER),
                CitizenNumber.parse("99052418801301001x").faults());
        assertEquals(
                List.of(Fault.CHARACTERS, Fault.PROVINCE, Fault.BIRTH_DATE),
                CitizenNumber.parse("9905241880130100A0").faults());
        assertEquals(
                List.of(Fault.CHARACTERS),
                CitizenNumber.parse("A4052418B0130100A0").faults());
    }

    @Test
    void findsEverySingleWrongCharacterOfAPublishedExample() {
        int tried = 0;
        for (int i = 0; i < CHAOYANG_WOMAN.length(); i++) {
            for (char c : "0123456789X".toCharArray()) {
                if (c != CHAOYANG_WOMAN.charAt(i)) {
                    String wrong = CHAOYANG_WOMAN.substring(0, i) + c + CHAOYANG_WOMAN.substring(i + 1);
                    assertFalse(CitizenNumber.isValid(wrong), wrong);
                    tried++;
                }
            }
        }
        assertEquals(18 * 10, tried);
    }

    @Test
    void showsTheFirstAndTheLastCharacterOnly() {
        assertEquals("1****************X", CitizenNumber.of(CHAOYANG_WOMAN).toString());
        assertEquals("4****************4", CitizenNumber.of(MAN_OF_1880).mask());
    }

    @Test
    void keepsTheTextOutOfMessages() {
        String message = assertThrows(IllegalArgumentException.class, () -> CitizenNumber.of("440524188001010015"))
                .getMessage();

        assertEquals("citizen number is refused: CHECK_CHARACTER", message);
    }

    @Test
    void revealsBirthDateAndSexEachWithARecordOfItsOwn() {
        List<AccessRecord> log = new ArrayList<>();

        assertEquals(
                LocalDate.of(1949, 12, 31),
                CitizenNumber.of(CHAOYANG_WOMAN).revealBirthDate(REQUEST).valueAfter(log::add));
        assertEquals(
                Sex.FEMALE, CitizenNumber.of(CHAOYANG_WOMAN).revealSex(REQUEST).valueAfter(log::add));
        assertEquals(Sex.MALE, CitizenNumber.of(MAN_OF_1880).revealSex(REQUEST).valueAfter(log::add));

        assertEquals(
                List.of(PersonalValue.Kind.BIRTH_DATE, PersonalValue.Kind.SEX, PersonalValue.Kind.SEX),
                log.stream().map(AccessRecord::kind).toList());
    }

    /** County code 440524 was in the lists from 1983 and out of them since 1993; the man lived in both times. */
    @Test
    void asksTheTableForTheWholeLifeOfTheNumber() {
        CitizenNumber man = CitizenNumber.of(MAN_OF_1880);
        DivisionTable table = DivisionTable.bundled();

        assertEquals(DivisionTable.Status.IN_FORCE, man.addressIn(table, LocalDate.of(2020, 1, 1)));
        assertEquals(DivisionTable.Status.IN_FORCE, man.addressIn(table, LocalDate.of(1990, 1, 1)));
        assertEquals(DivisionTable.Status.NOT_YET, man.addressIn(table, LocalDate.of(1970, 1, 1)));
        assertEquals(
                DivisionTable.Status.ABOLISHED, number("44052420050101001").addressIn(table, LocalDate.of(2020, 1, 1)));
        assertEquals(
                DivisionTable.Status.UNLISTED, number("13119920050101001").addressIn(table, LocalDate.of(2020, 1, 1)));
        assertEquals(
                DivisionTable.Status.UNLISTED, number("13000120050101001").addressIn(table, LocalDate.of(2020, 1, 1)));
        assertEquals(
                DivisionTable.Status.NOT_COVERED,
                CitizenNumber.of(CHAOYANG_WOMAN).addressIn(table, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void doesNotTellTheBirthDateWhenAskedForADayBefore() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> CitizenNumber.of(MAN_OF_1880).addressIn(DivisionTable.bundled(), LocalDate.of(1879, 12, 31)));

        assertFalse(refused.toString().contains("1880"));
    }

    @Test
    void isAValue() {
        CitizenNumber number = CitizenNumber.of(CharBuffer.wrap(MAN_OF_1880));

        assertEquals(CitizenNumber.of(MAN_OF_1880), number);
        assertEquals(CitizenNumber.of(MAN_OF_1880).hashCode(), number.hashCode());
        assertNotEquals(CitizenNumber.of(CHAOYANG_WOMAN), number);
        assertEquals(PersonalValue.Kind.CITIZEN_NUMBER, number.kind());
    }

    private static List<ParseFault> faults(String body) {
        return CitizenNumber.parse(body + CheckCharacters.ofCitizenNumber(body)).faults();
    }

    private static CitizenNumber number(String body) {
        return CitizenNumber.of(body + CheckCharacters.ofCitizenNumber(body));
    }
}
