package org.countygov.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

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
        Arbitrary<Integer> part = Arbitraries.integers().between(0, 999).edgeCases(edges -> edges.add(0, 10, 110, 999));
        Arbitrary<Citation> provisions = Combinators.combine(
                        Arbitraries.of(Instruments.ALL), Arbitraries.integers().between(1, 999), part, part)
                .as((instrument, article, paragraph, item) ->
                        new Citation(instrument, article, paragraph, item, instrument.confidence()));
        return Arbitraries.frequencyOf(
                Tuple.of(9, provisions),
                Tuple.of(1, Arbitraries.of(Instruments.ALL).map(Instrument::whole)));
    }
}
