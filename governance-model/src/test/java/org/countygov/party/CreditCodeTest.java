package org.countygov.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countygov.party.CreditCode.Doubt;
import org.countygov.party.CreditCode.Fault;
import org.countygov.place.DivisionCode;
import org.countygov.testkit.CheckCharacters;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {
    /** The worked example of GB 32100-2015: the sum is 1640, which leaves 28. */
    private static final String WORKED_EXAMPLE = "91350100M000100Y43";

    @Test
    void acceptsTheWorkedExample() {
        CreditCode code = CreditCode.of(WORKED_EXAMPLE);

        assertTrue(CreditCode.isValid(WORKED_EXAMPLE));
        assertEquals(WORKED_EXAMPLE, code.toString());
        assertEquals(Optional.of(RegisteringAuthority.MARKET), code.authority());
        assertEquals(Optional.of("企业"), code.category().map(Phrase::zh));
        assertEquals(Optional.of(DivisionCode.of("350100")), code.division());
        assertEquals("M000100Y4", code.organizationCode());
        assertEquals(Set.of(), code.doubts());
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH, ''",
        "LENGTH, 91350100M000100Y4",
        "LENGTH, 91350100M000100Y430",
        "CHARACTERS, 91350100M000100Y4Z",
        "CHARACTERS, 91350100I000100Y43",
        "CHARACTERS, 91350100O000100Y43",
        "CHARACTERS, 91350100S000100Y43",
        "CHARACTERS, 91350100V000100Y43",
        "CHARACTERS, 91350100Z000100Y43",
        "CHARACTERS, 91350100m000100Y43",
        "CHARACTERS, 91350100M000100y43",
        "CHARACTERS, 9135010AM000100Y43",
        "CHARACTERS, 91A50100M000100Y43",
        "CHARACTERS, ９1350100M000100Y43",
        "CHARACTERS, 91350100M000100Y4３",
        "CHARACTERS, ٩1350100M000100Y43",
        "CHARACTERS, 91350100M000100 43",
        // the first character beyond ASCII
        "CHARACTERS, 91350100M000100\u008043",
        "CHECK_CHARACTER, 91350100M000100Y44",
        // printed as valid in a tutorial; the check character should be 7
        "CHECK_CHARACTER, 91310115MA1H8R7C6D",
    })
    void namesTheFault(Fault expected, String text) {
        assertEquals(List.of(expected), CreditCode.parse(text).faults());
        assertFalse(CreditCode.isValid(text));
    }

    @Test
    void correctsTheTutorial() {
        assertTrue(CreditCode.isValid("91310115MA1H8R7C67"));
    }

    /** A sum divisible by 31 needs the check character 0; the formula as often copied gives 31, which is no character. */
    @Test
    void knowsTheSumThatIsDivisible() {
        String stem = "91350100M000100Y";
        List<String> divisible = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(c -> stem + (char) c)
                .filter(body -> CheckCharacters.ofCreditCode(body) == '0')
                .toList();

        assertEquals(1, divisible.size(), "the last weight has an inverse modulo 31");
        assertTrue(CreditCode.isValid(divisible.get(0) + "0"));
    }

    @ParameterizedTest
    @CsvSource({
        "11100000, STAFFING, 机关",
        "12131102, STAFFING, 事业单位",
        "31131102, JUSTICE, 律师事务所",
        "52131102, CIVIL_AFFAIRS, 民办非企业单位",
        "92131102, MARKET, 个体工商户",
        "93131102, MARKET, 农民专业合作社",
        "N2131102, AGRICULTURE, 村级集体经济组织",
        "A9100000, MILITARY_STAFFING, 其他",
    })
    void readsAuthorityAndCategory(String head, RegisteringAuthority authority, String category) {
        CreditCode code = code(head, "M000100Y");

        assertEquals(Optional.of(authority), code.authority());
        assertEquals(Optional.of(category), code.category().map(Phrase::zh));
        assertEquals(Optional.of(DivisionCode.of(head.substring(2))), code.division());
        assertEquals(Set.of(), code.doubts());
    }

    @Test
    void doubtsWhatNoTableListsWithoutRefusingIt() {
        // villagers' committees: the category often quoted is not confirmed
        assertEquals(Set.of(Doubt.CATEGORY), code("54131102", "M000100Y").doubts());
        assertEquals(Set.of(Doubt.AUTHORITY), code("G1131102", "M000100Y").doubts());
        assertEquals(Optional.empty(), code("G1131102", "M000100Y").category());
        assertEquals(Set.of(Doubt.DIVISION), code("91000000", "M000100Y").doubts());
        assertEquals(Optional.empty(), code("91000000", "M000100Y").division());
    }

    @Test
    void looksAtTheInnerCheckCharacterSeparately() {
        String body = "91350100M000100Y5";

        CreditCode code = CreditCode.of(body + CheckCharacters.ofCreditCode(body));

        assertEquals(Set.of(Doubt.ORGANIZATION_CODE), code.doubts());
    }

    @Test
    void isAValueInOrder() {
        CreditCode one = CreditCode.of(WORKED_EXAMPLE);
        CreditCode same = CreditCode.of(CharBuffer.wrap(WORKED_EXAMPLE));
        CreditCode other = CreditCode.of("91310115MA1H8R7C67");

        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, other);
        assertTrue(other.compareTo(one) < 0);
    }

    @Test
    void knowsEveryAuthorityByItsOwnCode() {
        for (RegisteringAuthority authority : RegisteringAuthority.values()) {
            assertEquals(Optional.of(authority), RegisteringAuthority.withCode(authority.code()));
            assertFalse(authority.categories().isEmpty());
        }
        assertEquals(Optional.empty(), RegisteringAuthority.withCode('0'));
    }

    private static CreditCode code(String head, String organization) {
        String body = head + organization + CheckCharacters.ofOrganizationCode(organization);
        return CreditCode.of(body + CheckCharacters.ofCreditCode(body));
    }
}
