package org.countygov.grid.assessment;

import static org.countygov.law.Instruments.PIPL;
import static org.countygov.law.Instruments.SD_XZ;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.countygov.grid.assessment.AssessmentOrder.Outcome;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.RefusedUse;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.law.LooserThanLawException;
import org.countygov.party.UnitId;
import org.countygov.supervision.Period;
import org.countygov.supervision.Share;
import org.junit.jupiter.api.Test;

/** Which assessments are refused, each with its article. */
class AssessmentOrderTest {
    private static final Optional<Basis> AUTHORITY = Optional.of(SD_XZ.article(18));
    private static final Optional<Basis> NONE = Optional.empty();

    private static AssessmentOrder order(
            Subject subject, Optional<Basis> authority, boolean cooperates, Veto veto, AssessmentInput... inputs) {
        return new AssessmentOrder(
                subject,
                "rural townships",
                Period.of(YearMonth.of(2024, 3)),
                true,
                authority,
                ImmutableSet.copyOf(inputs),
                cooperates,
                veto,
                "2024-1",
                LocalDate.of(2024, 4, 15));
    }

    private static void refuses(RefusedUse use, Basis article, AssessmentOrder order) {
        assertEquals(ImmutableList.of(use), order.refusals(LocalSettings.DEFAULTS));
        assertTrue(use.bases().contains(article), use + " does not cite " + article);
        assertEquals(new Outcome.Refused(ImmutableList.of(use)), order.rank(ImmutableMap.of(), LocalSettings.DEFAULTS));
    }

    @Test
    void refusedAssessments() {
        AssessmentInput indicator = AssessmentInput.INDICATOR;
        refuses(
                RefusedUse.RANKING_RESIDENTS,
                PIPL.article(24),
                order(Subject.RESIDENT, AUTHORITY, false, Veto.NONE, indicator));
        refuses(
                RefusedUse.RANKING_TOWNSHIPS_WITHOUT_AUTHORITY,
                SD_XZ.article(19),
                order(Subject.TOWNSHIP, NONE, false, Veto.NONE, indicator));
        refuses(
                RefusedUse.ASSESSING_COOPERATION,
                SD_XZ.article(19),
                order(Subject.TOWNSHIP, AUTHORITY, true, Veto.NONE, indicator));
        refuses(
                RefusedUse.UNAPPROVED_VETO,
                SD_XZ.article(19),
                order(Subject.TOWNSHIP, AUTHORITY, false, Veto.SET_BELOW, indicator));
    }

    @Test
    void refusedInputs() {
        ImmutableMap<AssessmentInput, RefusedUse> refused = ImmutableMap.of(
                AssessmentInput.POINTS_OF_RESIDENTS, RefusedUse.POINTS_WITH_PENALTIES,
                AssessmentInput.COMPLAINT_HISTORY, RefusedUse.COMPLAINT_HISTORY_ELSEWHERE,
                AssessmentInput.PERSON_SCORES, RefusedUse.PERSON_SCORING,
                AssessmentInput.PERSON_LISTS, RefusedUse.PROFILE_LISTS,
                AssessmentInput.DECLINED_OFFERS, RefusedUse.DECLINED_OFFERS_AS_INPUT);
        for (AssessmentInput input : AssessmentInput.values()) {
            assertEquals(
                    refused.containsKey(input) ? ImmutableList.of(refused.get(input)) : ImmutableList.of(),
                    order(Subject.GRID, AUTHORITY, false, Veto.NONE, input).refusals(LocalSettings.DEFAULTS),
                    input.name());
        }
    }

    @Test
    void everythingRefusedIsNamedAtOnce() {
        assertEquals(
                ImmutableList.of(
                        RefusedUse.PERSON_SCORING,
                        RefusedUse.RANKING_TOWNSHIPS_WITHOUT_AUTHORITY,
                        RefusedUse.ASSESSING_COOPERATION,
                        RefusedUse.UNAPPROVED_VETO),
                order(
                                Subject.TOWNSHIP,
                                NONE,
                                true,
                                Veto.SET_BELOW,
                                AssessmentInput.INDICATOR,
                                AssessmentInput.PERSON_SCORES)
                        .refusals(LocalSettings.DEFAULTS));
    }

    @Test
    void aPlaceThatDoesNotForbidItMayRankTownships() {
        LocalSettings free = LocalSettings.named("free")
                .with(CommunitySettings.TOWNSHIP_RANKING_NEEDS_AUTHORITY, false)
                .with(CommunitySettings.LEAST_SAMPLE, 10);
        UnitId east = UnitId.of("east-town");
        UnitId west = UnitId.of("west-town");
        AssessmentOrder order = order(Subject.TOWNSHIP, NONE, false, Veto.NONE, AssessmentInput.INDICATOR);
        Outcome outcome = order.rank(ImmutableMap.of(east, Share.of(8, 10), west, Share.of(9, 9)), free);
        Outcome.Ranked ranked = assertInstanceOf(Outcome.Ranked.class, outcome);
        assertEquals(order, ranked.order());
        assertEquals(ImmutableSet.of(west), ranked.ranking().notRanked());
        assertEquals(1, ranked.ranking().places().size());
    }

    @Test
    void theTownshipsWeightHasAFloor() {
        assertThrows(
                LooserThanLawException.class,
                () -> LocalSettings.named("less").with(CommunitySettings.WEIGHT_OF_DEPARTMENT, 29));
        assertThrows(
                LooserThanLawException.class,
                () -> LocalSettings.named("less").with(CommunitySettings.WEIGHT_OF_SUB_OFFICE, 59));
    }

    @Test
    void anOrderSaysWhatTheRankedMustKnow() {
        assertThrows(IllegalArgumentException.class, () -> order(Subject.GRID, AUTHORITY, false, Veto.NONE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AssessmentOrder(
                        Subject.GRID,
                        "grids",
                        Period.of(YearMonth.of(2024, 3)),
                        true,
                        AUTHORITY,
                        ImmutableSet.of(AssessmentInput.INDICATOR),
                        false,
                        Veto.NONE,
                        "2024-1",
                        LocalDate.of(2024, 3, 31)));
    }
}
