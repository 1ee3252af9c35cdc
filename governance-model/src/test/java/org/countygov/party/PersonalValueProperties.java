package org.countygov.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.countygov.testkit.CheckCharacters;
import org.countygov.testkit.IdentifierArbitraries;
import org.countygov.value.Parsed;

class PersonalValueProperties {
    @Provide
    Arbitrary<String> citizenNumberTexts() {
        return IdentifierArbitraries.citizenNumberTexts();
    }

    @Provide
    Arbitrary<String> creditCodeTexts() {
        return IdentifierArbitraries.creditCodeTexts();
    }

    @Provide
    Arbitrary<PersonalValue> personalValues() {
        return Arbitraries.oneOf(
                IdentifierArbitraries.citizenNumbers(),
                IdentifierArbitraries.legacyCitizenNumbers(),
                IdentifierArbitraries.phoneNumbers(),
                IdentifierArbitraries.personNames().map(name -> name),
                IdentifierArbitraries.addresses().map(address -> address));
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        return IdentifierArbitraries.accessRequests(Requests.TestRole.OFFICER);
    }

    /** Numbers with up to three characters replaced: mostly wrong, sometimes right. */
    @Provide
    Arbitrary<String> damagedNumbers() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                IdentifierArbitraries.citizenNumberTexts(),
                IdentifierArbitraries.legacyCitizenNumberTexts(),
                IdentifierArbitraries.creditCodeTexts(),
                IdentifierArbitraries.phoneNumberTexts());
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 17);
        Arbitrary<Character> characters = Arbitraries.of('0', '5', '9', 'X', 'x', '?', '４', '٤', ' ', 'A', 'Z');
        return Combinators.combine(texts, places, places, characters, characters)
                .as((text, i, j, c, d) -> replace(replace(text, i % text.length(), c), j % text.length(), d));
    }

    @Property
    void citizenNumbersComeBackAsTheyWere(@ForAll("citizenNumberTexts") String text) {
        assertTrue(CitizenNumber.isValid(text));
        assertEquals(text, Requests.plain(CitizenNumber.of(text)));
        assertEquals(CitizenNumber.of(text), CitizenNumber.of(Requests.plain(CitizenNumber.of(text))));
    }

    @Property
    void citizenNumbersHaveTheCheckCharacterOfTheCongruence(@ForAll("citizenNumberTexts") String text) {
        String body = text.substring(0, 17);
        for (char check : "0123456789X".toCharArray()) {
            assertEquals(check == CheckCharacters.ofCitizenNumber(body), CitizenNumber.isValid(body + check), body);
        }
    }

    /** ISO 7064 promises it for MOD 11-2. */
    @Property
    void oneWrongCharacterIsFound(
            @ForAll("citizenNumberTexts") String text,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 10) int value) {
        char wrong = "0123456789X".charAt(value);
        Assume.that(wrong != text.charAt(place));

        assertFalse(CitizenNumber.isValid(replace(text, place, wrong)));
    }

    /** ISO 7064 promises it for MOD 11-2. */
    @Property
    void twoNeighboursSwappedAreFound(
            @ForAll("citizenNumberTexts") String text, @ForAll @IntRange(max = 16) int place) {
        Assume.that(text.charAt(place) != text.charAt(place + 1));

        assertFalse(CitizenNumber.isValid(swap(text, place)));
    }

    @Property
    void creditCodesComeBackAsTheyWere(@ForAll("creditCodeTexts") String text) {
        assertTrue(CreditCode.isValid(text));
        assertEquals(text, CreditCode.of(text).toString());
        assertFalse(CreditCode.of(text).doubts().contains(CreditCode.Doubt.ORGANIZATION_CODE));
    }

    @Property
    void creditCodesHaveTheCheckCharacterOfTheCongruence(@ForAll("creditCodeTexts") String text) {
        String body = text.substring(0, 17);
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertEquals(check == CheckCharacters.ofCreditCode(body), CreditCode.isValid(body + check), body);
        }
    }

    /** 31 is prime, no weight is divisible by it, and no two neighbouring weights are equal. */
    @Property
    void oneWrongCharacterOrASwapInACreditCodeIsFound(
            @ForAll("creditCodeTexts") String text,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(max = 30) int value) {
        char wrong = "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(value);
        Assume.that(wrong != text.charAt(place) && text.charAt(place) != text.charAt(place + 1));

        assertFalse(CreditCode.isValid(replace(text, place, wrong)));
        assertFalse(CreditCode.isValid(swap(text, place)));
    }

    @Property
    void legacyNumbersMatchTheNumbersTheyBecame(@ForAll("citizenNumberTexts") String text) {
        LegacyCitizenNumber old = LegacyCitizenNumber.of(text.substring(0, 6) + text.substring(8, 17));

        assertTrue(old.matches(CitizenNumber.of(text)));
    }

    @Property
    void nothingPlainIsPrinted(
            @ForAll("personalValues") PersonalValue value, @ForAll("requests") AccessRequest request) {
        String plain = Requests.plain(value);

        assertEquals(value.mask(), value.toString());
        assertFalse(value.toString().contains(plain));
        assertFalse(Parsed.valid(value).toString().contains(plain));
        Disclosure<String> disclosure = value.reveal(request);
        assertFalse(disclosure.toString().contains(plain));
        assertFalse(disclosure.accessRecord().toString().contains(plain));
    }

    /** Of a number no four neighbouring digits are shown: no year, no sequence with its check character. */
    @Property
    void noPartOfACitizenNumberIsPrinted(@ForAll("citizenNumberTexts") String text) {
        String mask = CitizenNumber.of(text).toString();

        assertEquals(text.charAt(0) + "****************" + text.charAt(17), mask);
    }

    @Property
    void refusalsDoNotRepeatTheText(@ForAll("damagedNumbers") String text) {
        assertSilent(CitizenNumber.parse(text), text);
        assertSilent(LegacyCitizenNumber.parse(text), text);
        assertSilent(PhoneNumber.parse(text), text);
        assertSilent(PersonName.parse(text), text);
    }

    @Property
    void theFastAnswerIsTheSameAsTheFullOne(@ForAll("damagedNumbers") String text) {
        assertEquals(CitizenNumber.parse(text).isValid(), CitizenNumber.isValid(text));
        assertEquals(LegacyCitizenNumber.parse(text).isValid(), LegacyCitizenNumber.isValid(text));
        assertEquals(CreditCode.parse(text).isValid(), CreditCode.isValid(text));
        assertEquals(PhoneNumber.parse(text).isValid(), PhoneNumber.isValid(text));
    }

    private static void assertSilent(Parsed<? extends PersonalValue> parsed, String text) {
        assertFalse(parsed.toString().contains(text));
        if (!parsed.isValid()) {
            String message = assertThrows(IllegalArgumentException.class, () -> parsed.orElseThrow("text"))
                    .toString();
            assertFalse(message.contains(text), message);
        }
    }

    private static String replace(String text, int place, char c) {
        return text.substring(0, place) + c + text.substring(place + 1);
    }

    private static String swap(String text, int place) {
        return text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
    }
}
