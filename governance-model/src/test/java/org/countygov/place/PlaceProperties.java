package org.countygov.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.testkit.IdentifierArbitraries;

class PlaceProperties {
    @Provide
    Arbitrary<DivisionCode> divisionCodes() {
        return IdentifierArbitraries.divisionCodes();
    }

    @Provide
    Arbitrary<GridCode> gridCodes() {
        return Arbitraries.integers().between(1, 6).flatMap(IdentifierArbitraries::gridCodes);
    }

    @Provide
    Arbitrary<ServiceGridCode> serviceGridCodes() {
        return IdentifierArbitraries.serviceGridCodes();
    }

    /** Anything of the right lengths and nearly the right characters. */
    @Provide
    Arbitrary<String> codeLike() {
        return Arbitraries.integers()
                .between(5, 20)
                .flatMap(length -> Arbitraries.strings()
                        .withChars('0', '0', '0', '1', '3', '9', '４', '٤', 'A')
                        .ofLength(length));
    }

    @Property
    void divisionCodesComeBackAsTheyWere(@ForAll("divisionCodes") DivisionCode code) {
        assertEquals(code, DivisionCode.of(code.toString()));
        assertEquals(code, DivisionCode.of(code + "0".repeat(12 - code.digits().length())));
        assertEquals(code.level(), DivisionCode.of(code.toString()).level());
    }

    @Property
    void whatEnclosesACodeContainsIt(@ForAll("divisionCodes") DivisionCode code) {
        DivisionCode wider = code.enclosing().orElseThrow();

        assertTrue(wider.contains(code));
        assertFalse(code.contains(wider));
        assertTrue(wider.level().compareTo(code.level()) < 0);
        assertTrue(wider.compareTo(code) < 0);
    }

    @Property
    void gridCodesComeBackAsTheyWere(@ForAll("gridCodes") GridCode code) {
        int width = code.serial().length();

        assertEquals(code, GridCode.parse(code.toString(), width).orElseThrow("grid code"));
        assertEquals(code, GridCode.of(code.community(), code.serial()));
    }

    @Property
    void serviceGridCodesComeBackAsTheyWere(@ForAll("serviceGridCodes") ServiceGridCode code) {
        assertEquals(code, ServiceGridCode.of(code.toString()));
    }

    @Property
    void theFastAnswerIsTheSameAsTheFullOne(@ForAll("codeLike") String text) {
        assertEquals(DivisionCode.parse(text).isValid(), DivisionCode.isValid(text));
        assertEquals(GridCode.parse(text, 3).isValid(), GridCode.isValid(text, 3));
        assertEquals(ServiceGridCode.parse(text).isValid(), ServiceGridCode.isValid(text));
    }
}
