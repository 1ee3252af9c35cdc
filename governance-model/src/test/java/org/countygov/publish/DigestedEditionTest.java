package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.countygov.time.Clock;
import org.junit.jupiter.api.Test;

class DigestedEditionTest {
    @Test
    void namesTheClocksOfTheNewestEditionFirstAndEachOnce() {
        assertEquals(
                ImmutableList.of(Permit.TERM, Permit.DECISION),
                DigestedEdition.clocks(
                        ImmutableList.of(edition(2011, Permit.DECISION, Permit.TERM), edition(2020, Permit.TERM))));
    }

    private static DigestedEdition edition(int year, Clock... clocks) {
        return new DigestedEdition(
                LocalDate.of(year, 1, 1),
                new DiagramModel(ImmutableList.of(), ImmutableList.of()),
                new RuleDigest(ImmutableList.of(), ImmutableList.copyOf(clocks)));
    }
}
