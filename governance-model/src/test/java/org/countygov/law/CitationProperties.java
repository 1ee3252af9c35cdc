package org.countygov.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.testkit.LawArbitraries;

class CitationProperties {
    @Property
    void everyWrittenFormIsReadBack(@ForAll("citations") Citation citation) {
        assertEquals(citation, Citation.parse(citation.words().zh()));
        assertEquals(citation, Citation.parse(citation.words().en()));
        assertEquals(citation, Citation.parse(citation.toString()));
    }

    @Property
    void orderAgreesWithEquality(@ForAll("citations") Citation one, @ForAll("citations") Citation other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    @Provide
    Arbitrary<Citation> citations() {
        return LawArbitraries.citations();
    }
}
