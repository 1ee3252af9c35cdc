package org.example.lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.countygov.testkit.Exploration;
import org.junit.jupiter.api.Test;

class LoanExplorationTest {
    private static final Exploration<Loan, LoanState> EXPLORATION = Exploration.of(LoanPlan.PLAN);

    @Test
    void aLostBookIsThreeStepsAway() {
        // Asked for, lent, never returned.
        assertEquals(
                3, EXPLORATION.witness(LoanState.LOST).orElseThrow().history().size());
    }

    @Test
    void tellsWhatItSaw() {
        assertTrue(EXPLORATION.markdown().contains("| 到达的状态 / states reached | 5 / 5 |"));
        EXPLORATION.figures().forEach(System.out::println);
    }
}
