package org.countygov.mediation.organisation;

import static org.countygov.mediation.organisation.Misconduct.Sanction.*;
import static org.countygov.mediation.organisation.Misconduct.Standing.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.countygov.law.Citation;
import org.countygov.law.Instruments;
import org.countygov.mediation.organisation.Misconduct.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is forbidden to mediators, by which rule, and what follows. */
class MisconductTest {
    private static Set<Misconduct> forbiddenTo(Standing standing, Citation citation) {
        Set<Misconduct> forbidden = EnumSet.noneOf(Misconduct.class);
        Arrays.stream(Misconduct.values())
                .filter(act -> act.forbiddenBy(standing).contains(citation))
                .forEach(forbidden::add);
        return forbidden;
    }

    @ParameterizedTest
    @CsvSource({"ELECTED_MEMBER", "ENGAGED"})
    void theLawAndTheRegulationOf1989NameTheActs(Standing standing) {
        assertEquals(
                EnumSet.of(Misconduct.PARTIALITY, Misconduct.INSULT, Misconduct.IMPROPER_GAIN, Misconduct.LEAKING),
                forbiddenTo(standing, Instruments.PML.article(15)));
        assertEquals(
                EnumSet.of(
                        Misconduct.PARTIALITY,
                        Misconduct.SUPPRESSION_OR_REVENGE,
                        Misconduct.INSULT,
                        Misconduct.PUNISHING,
                        Misconduct.LEAKING,
                        Misconduct.MEALS_OR_GIFTS),
                forbiddenTo(standing, Instruments.PMC_1989.article(12)));
    }

    @Test
    void theCourtsRulesBindTheRoster() {
        Set<Misconduct> acts = EnumSet.of(
                Misconduct.FORCING, Misconduct.UNLAWFUL_MEDIATION, Misconduct.PARTIALITY, Misconduct.LEAKING);
        assertEquals(acts, forbiddenTo(ON_ROSTER, Instruments.INV_2016.article(28)));
        assertEquals(acts, forbiddenTo(ON_ROSTER, Instruments.ONL_2021.article(29)));
        for (Misconduct act : Misconduct.values()) {
            assertEquals(
                    acts.contains(act)
                            ? ImmutableSet.of(WARNING, NOTICE, REMOVAL_FROM_ROSTER)
                            : ImmutableSet.<Misconduct.Sanction>of(),
                    act.sanctions(ON_ROSTER, true),
                    act::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PARTIALITY, ELECTED_MEMBER, false, CRITICISM_AND_CORRECTION",
        "IMPROPER_GAIN, ENGAGED, false, CRITICISM_AND_CORRECTION",
        "LEAKING, ELECTED_MEMBER, true, REMOVAL",
        "LEAKING, ENGAGED, true, DISMISSAL",
        "MEALS_OR_GIFTS, ELECTED_MEMBER, true, REPLACEMENT",
        "SUPPRESSION_OR_REVENGE, ELECTED_MEMBER, true, REPLACEMENT"
    })
    void theElectingUnitOrTheEngagingOneActsOnSeriousBreaches(
            Misconduct act, Standing standing, boolean serious, Misconduct.Sanction sanction) {
        assertEquals(ImmutableSet.of(sanction), act.sanctions(standing, serious));
    }

    @Test
    void noSanctionIsInvented() {
        assertEquals(ImmutableSet.of(), Misconduct.MEALS_OR_GIFTS.sanctions(ELECTED_MEMBER, false));
        assertEquals(ImmutableSet.of(), Misconduct.PUNISHING.sanctions(ENGAGED, true));
        assertEquals(ImmutableList.of(), Misconduct.FORCING.forbiddenBy(ELECTED_MEMBER));
        assertTrue(Misconduct.FORCING.sanctions(ELECTED_MEMBER, true).isEmpty());
    }
}
