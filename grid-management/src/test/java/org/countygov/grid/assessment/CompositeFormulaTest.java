package org.countygov.grid.assessment;

import static org.countygov.grid.assessment.GridIndicators.RESPONSE;
import static org.countygov.grid.assessment.GridIndicators.SATISFACTION;
import static org.countygov.grid.assessment.GridIndicators.SOLUTION;
import static org.countygov.law.Instruments.SD_XZ;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.countygov.grid.assessment.MonthlyScheme.Level;
import org.countygov.grid.assessment.MonthlyScheme.Part;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.RefusedUse;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Period;
import org.countygov.supervision.Share;
import org.countygov.words.Language;
import org.junit.jupiter.api.Test;

/** How several indicators make one score, and several scores an order. */
class CompositeFormulaTest {
    private static final CompositeFormula FORMULA = LocalSettings.DEFAULTS.get(CompositeFormula.SETTING);
    private static final LocalSettings SMALL = LocalSettings.named("small").with(CommunitySettings.LEAST_SAMPLE, 4);

    private static ImmutableMap<Indicator<?>, Share> shares(Share response, Share solution, Share satisfaction) {
        return ImmutableMap.of(RESPONSE, response, SOLUTION, solution, SATISFACTION, satisfaction);
    }

    private static AssessmentOrder order(Subject subject, Optional<Basis> authority, String version) {
        return new AssessmentOrder(
                subject,
                "rural townships",
                Period.of(YearMonth.of(2024, 3)),
                true,
                authority,
                ImmutableSet.of(AssessmentInput.INDICATOR),
                false,
                Veto.NONE,
                version,
                LocalDate.of(2024, 4, 15));
    }

    @Test
    void thirtyThirtyFiveThirtyFive() {
        // 30 x 9/10 + 35 x 3/4 + 35 x 2/3 = 27 + 26.25 + 23.333... = 76.5833...
        Score score = FORMULA.score(shares(Share.of(9, 10), Share.of(3, 4), Share.of(2, 3)))
                .orElseThrow();
        assertEquals(Score.of(919, 12), score);
        assertEquals(new BigDecimal("76.58"), score.rounded(2));
        assertEquals("76.58分", score.words().in(Language.ZH));
        assertEquals("响应率30%、解决率35%、满意率35%", FORMULA.words().in(Language.ZH));
    }

    @Test
    void whatIsNotApplicableIsNeitherGivenNorLost() {
        assertEquals(Optional.empty(), FORMULA.score(shares(Share.of(9, 10), Share.NOT_APPLICABLE, Share.of(2, 3))));
        assertThrows(IllegalArgumentException.class, () -> FORMULA.score(ImmutableMap.of(RESPONSE, Share.of(9, 10))));
        assertEquals(3, FORMULA.sample(shares(Share.of(9, 10), Share.of(3, 4), Share.of(2, 3))));
    }

    @Test
    void aFormulaIsAHundredPerCent() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CompositeFormula("1", ImmutableMap.of(RESPONSE, 60, SOLUTION, 30)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CompositeFormula("1", ImmutableMap.of(RESPONSE, 100, SOLUTION, 0)));
        assertThrows(IllegalArgumentException.class, () -> new CompositeFormula(" ", ImmutableMap.of(RESPONSE, 100)));
    }

    @Test
    void equalsShareTheBetterPlaceAndFollowersLeaveAGap() {
        UnitId north = UnitId.of("north");
        UnitId east = UnitId.of("east");
        UnitId west = UnitId.of("west");
        UnitId south = UnitId.of("south");
        UnitId tiny = UnitId.of("tiny");
        UnitId silent = UnitId.of("silent");
        Share all = Share.of(4, 4);
        Share half = Share.of(2, 4);
        ImmutableMap<UnitId, ImmutableMap<Indicator<?>, Share>> units = ImmutableMap.of(
                south, shares(half, half, Share.of(1, 4)),
                east, shares(half, half, half),
                north, shares(all, all, half),
                west, shares(half, half, Share.of(3, 6)),
                tiny, shares(all, all, Share.of(3, 3)),
                silent, shares(all, Share.NOT_APPLICABLE, all));
        AssessmentOrder.Outcome outcome = order(Subject.TOWNSHIP, Optional.of(SD_XZ.article(18)), "30-35-35")
                .rankByScore(units, SMALL);
        ScoreRanking ranking = assertInstanceOf(AssessmentOrder.Outcome.RankedByScore.class, outcome)
                .ranking();
        assertEquals(
                ImmutableList.of("1 north", "2 east", "2 west", "4 south"),
                ranking.places().stream()
                        .map(place -> place.place() + " " + place.unit())
                        .toList());
        assertEquals(ImmutableSet.of(tiny, silent), ranking.notRanked());
    }

    @Test
    void aThirdAndTwoSixthsAreEqualAndAlmostIsNot() {
        Score third = Score.of(1, 3).plus(Score.of(1, 3)).plus(Score.of(1, 3));
        assertEquals(Score.of(1, 1), third);
        assertEquals(0, Score.of(2, 6).compareTo(Score.of(1, 3)));
        assertEquals(1, Score.of(333_333_334, 1_000_000_000).compareTo(Score.of(1, 3)));
        assertThrows(IllegalArgumentException.class, () -> Score.of(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> Score.of(1, 0));
    }

    @Test
    void aRankingByScoreIsRefusedLikeAnyOther() {
        assertEquals(
                new AssessmentOrder.Outcome.Refused(ImmutableList.of(RefusedUse.RANKING_TOWNSHIPS_WITHOUT_AUTHORITY)),
                order(Subject.TOWNSHIP, Optional.empty(), "30-35-35").rankByScore(ImmutableMap.of(), SMALL));
        assertEquals(
                new AssessmentOrder.Outcome.Refused(ImmutableList.of(RefusedUse.RANKING_RESIDENTS)),
                order(Subject.RESIDENT, Optional.of(SD_XZ.article(18)), "30-35-35")
                        .rankByScore(ImmutableMap.of(), SMALL));
        AssessmentOrder otherFormula = order(Subject.GRID, Optional.empty(), "2023-1");
        assertThrows(IllegalArgumentException.class, () -> otherFormula.rankByScore(ImmutableMap.of(), SMALL));
    }

    @Test
    void theTownshipHasItsWeightInTheScoreOfADepartment() {
        Score byTownship = Score.of(80, 1);
        Score byDepartment = Score.of(95, 1);
        // 80 x 30 % + 95 x 70 % = 24 + 66.5; 80 x 60 % + 95 x 40 % = 48 + 38.
        assertEquals(
                Score.of(905, 10),
                DualAssessment.of(Subject.DEPARTMENT, byTownship, byDepartment, LocalSettings.DEFAULTS));
        assertEquals(
                Score.of(86, 1),
                DualAssessment.of(Subject.SUB_OFFICE, byTownship, byDepartment, LocalSettings.DEFAULTS));
        LocalSettings half = LocalSettings.named("half").with(CommunitySettings.WEIGHT_OF_DEPARTMENT, 50);
        assertEquals(Score.of(175, 2), DualAssessment.of(Subject.DEPARTMENT, byTownship, byDepartment, half));
        assertThrows(
                IllegalArgumentException.class,
                () -> DualAssessment.of(Subject.RESIDENT, byTownship, byDepartment, LocalSettings.DEFAULTS));
    }

    @Test
    void aMonthHasAHundredPointsAndABonusUpToItsCap() {
        MonthlyScheme scheme = LocalSettings.DEFAULTS.get(MonthlyScheme.SETTING);
        ImmutableMap<Part, Score> given = ImmutableMap.of(
                Part.GRID_RESULTS,
                Score.of(45, 1),
                Part.DUTY,
                Score.of(30, 1),
                Part.WORKER_PERFORMANCE,
                Score.of(35, 2));
        assertEquals(Score.of(185, 2), scheme.score(given, ImmutableList.of()));
        assertEquals(Score.of(197, 2), scheme.score(given, ImmutableList.of(Level.TOWN, Level.COUNTY)));
        // 4 and 8 are 12, of which 10 count.
        assertEquals(Score.of(205, 2), scheme.score(given, ImmutableList.of(Level.COUNTY, Level.PREFECTURE)));
        assertThrows(
                IllegalArgumentException.class,
                () -> scheme.score(
                        ImmutableMap.of(
                                Part.GRID_RESULTS, Score.of(51, 1),
                                Part.DUTY, Score.of(30, 1),
                                Part.WORKER_PERFORMANCE, Score.of(1, 1)),
                        ImmutableList.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> scheme.score(ImmutableMap.of(Part.DUTY, Score.of(30, 1)), ImmutableList.of()));
        assertEquals("网格成效50分、履职情况30分、网格员实绩20分；加分不超过10分", scheme.words().in(Language.ZH));
    }
}
