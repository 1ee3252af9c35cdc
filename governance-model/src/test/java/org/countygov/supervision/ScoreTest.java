package org.countygov.supervision;

import static org.countygov.law.Instruments.APL_2021;
import static org.countygov.law.Instruments.OPN_2015;
import static org.countygov.law.Instruments.RFR_2023;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.law.Convention;
import org.countygov.party.UnitId;
import org.countygov.supervision.ScoreFormula.Proposal;
import org.countygov.supervision.ScoredFinding.Appeal;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and their order, counted by hand. */
class ScoreTest {
    private static final Convention AUTHORITY = Convention.of("试例", "an example");
    private static final ImmutableList<DefectWeight> WEIGHTS = ImmutableList.of(
            DefectWeight.of("LATE", Phrase.of("超期", "late"), RankingInput.TIMELINESS, 2),
            DefectWeight.of("NO_RECEIPT", Phrase.of("无回执", "no receipt"), RankingInput.COMPLETENESS, 1),
            DefectWeight.fatal("FALSE_RECORD", Phrase.of("记录失实", "a false record"), RankingInput.LEGALITY));
    private static final Period QUARTER = Period.ofQuarter(2024, 1);
    private static final LocalDate APPEAL = LocalDate.of(2024, 4, 10);

    private static ScoreFormula formula(int leastSample) {
        return ScoreFormula.propose("2024-1", AUTHORITY, ImmutableList.of("timeliness", "合法性"), WEIGHTS, leastSample)
                .orElseThrow();
    }

    private static ScoredFinding finding(String id, String item, String defect, Appeal appeal) {
        return new ScoredFinding(id, item, defect, ImmutableList.of(RFR_2023.article(7)), appeal);
    }

    private static ImmutableList<String> items(int count) {
        ImmutableList.Builder<String> items = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            items.add("item-" + i);
        }
        return items.build();
    }

    // ---- what may be counted
    // -------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "CASE_COUNT, OPN-2015",
        "案件数, OPN-2015",
        "the number of cases, OPN-2015",
        "the clear-up rate, OPN-2015",
        "CLEAR_UP_RATE, OPN-2015",
        "破案率, OPN-2015",
        "DETENTIONS, OPN-2015",
        "拘留数, OPN-2015",
        "arrests, OPN-2015",
        "起诉数, OPN-2015",
        "Prosecutions, OPN-2015",
        "fines, APL-2021",
        "罚款数额, APL-2021",
        "CONFISCATIONS, APL-2021",
        "没收数额, APL-2021",
        "speed of the brigade, ''"
    })
    void whatRewardsTheWrongThingIsRefused(String name, String code) {
        Proposal.Refused refused = assertInstanceOf(
                Proposal.Refused.class,
                ScoreFormula.propose("v", AUTHORITY, ImmutableList.of("timeliness", name), WEIGHTS, 1));
        assertEquals(1, refused.inputs().size());
        assertEquals(name, refused.inputs().get(0).name());
        assertEquals(
                !code.isEmpty(),
                refused.inputs().get(0).bases().stream()
                        .anyMatch(basis -> basis.toString().startsWith(code) && basis.isLaw()));
    }

    @Test
    void theListOfWhatIsRefusedIsTheDigests() {
        assertEquals(7, RefusedInput.values().length);
        assertTrue(RefusedInput.CASE_COUNT.bases().contains(OPN_2015.whole()));
        assertTrue(RefusedInput.FINES.bases().contains(APL_2021.article(74).paragraph(3)));
        for (RankingInput input : RankingInput.values()) {
            assertEquals(
                    new RankingInput.Reading.Lawful(input),
                    RankingInput.read(input.words().zh()));
            assertEquals(
                    new RankingInput.Reading.Lawful(input),
                    RankingInput.read(input.words().in(Language.EN)));
        }
        assertThrows(
                IllegalStateException.class,
                () -> ScoreFormula.propose("v", AUTHORITY, ImmutableList.of("fines"), WEIGHTS, 1)
                        .orElseThrow());
    }

    // ---- scores
    // --------------------------------------------------------------------------------------------------------

    @Test
    void aScoreIsThePointsOfWhatCountsForEachItem() {
        Score score = Score.of(
                formula(10),
                UnitId.of("county"),
                items(10),
                ImmutableList.of(
                        finding("f1", "item-3", "LATE", Appeal.NONE),
                        finding("f2", "item-3", "NO_RECEIPT", Appeal.REJECTED),
                        finding("f3", "item-4", "LATE", Appeal.UPHELD),
                        finding("f4", "item-5", "LATE", Appeal.PENDING),
                        finding("f5", "item-6", "UNHEARD_OF", Appeal.NONE)));
        // Two, one and two points; what was upheld does not count, and the formula does not weigh what it does not
        // know.
        assertEquals(5, score.points());
        assertEquals(Optional.of(new BigDecimal("0.50")), score.perItem(2));
        assertEquals(Share.of(2, 10), score.faulty());
        assertEquals(1, score.unweighed().size());
        assertTrue(score.isUnderAppeal());
        assertTrue(score.fatal().isEmpty());
        assertTrue(score.isRankable());
        assertThrows(
                IllegalArgumentException.class,
                () -> Score.of(
                        formula(1),
                        UnitId.of("county"),
                        items(1),
                        ImmutableList.of(finding("f", "item-1", "LATE", Appeal.NONE))));
    }

    /** Newcombe 1998, table of examples, score method without continuity correction: four digits, z = 1.959964. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theRangeIsWilsons(int some, int all, BigDecimal low, BigDecimal high) {
        ConfidenceRange range = ConfidenceRange.of(Share.of(some, all)).orElseThrow();
        BigDecimal tolerance = new BigDecimal("0.0002");
        assertTrue(range.low().subtract(low).abs().compareTo(tolerance) <= 0, range::toString);
        assertTrue(range.high().subtract(high).abs().compareTo(tolerance) <= 0, range::toString);
    }

    @Test
    void theRangeOfNothingIsNoneAndOfAllEndsWithAll() {
        assertEquals(Optional.empty(), ConfidenceRange.of(Share.NOT_APPLICABLE));
        ConfidenceRange all = ConfidenceRange.of(Share.of(10, 10)).orElseThrow();
        assertEquals(0, all.high().compareTo(BigDecimal.ONE));
        // 1 / (1 + 1.96² / 10) = 0.72246, rounded down.
        assertEquals(new BigDecimal("0.7224"), all.low());
        assertEquals(0, ConfidenceRange.of(Share.of(0, 10)).orElseThrow().low().signum());
        assertTrue(all.overlaps(ConfidenceRange.of(Share.of(5, 10)).orElseThrow()));
        assertFalse(all.overlaps(ConfidenceRange.of(Share.of(1, 10)).orElseThrow()));
    }

    // ---- the order
    // -----------------------------------------------------------------------------------------------------

    @Test
    void fewerPointsAreBetterTiesShareAndVetoesStandBehind() {
        ScoreFormula formula = formula(10);
        Score best = score(formula, "best", 20, 1);
        Score tied = score(formula, "tied", 10, 1);
        Score alsoTied = score(formula, "also-tied", 20, 2);
        Score last = score(formula, "worst", 10, 9);
        Score small = score(formula, "small", 9, 0);
        Score vetoed = Score.of(
                formula,
                UnitId.of("vetoed"),
                items(10),
                ImmutableList.of(finding("f", "item-1", "FALSE_RECORD", Appeal.NONE)));
        ScoreRanking ranking =
                ScoreRanking.of(QUARTER, formula, ImmutableList.of(last, vetoed, tied, small, alsoTied, best), APPEAL);
        assertEquals(ImmutableMap.of("best", 1, "also-tied", 2, "tied", 2, "worst", 4), places(ranking));
        assertEquals(ImmutableList.of(vetoed), ranking.vetoed());
        assertEquals(ImmutableList.of(small), ranking.notRanked());
        assertEquals(ImmutableList.of(UnitId.of("vetoed")), ranking.last());
        assertTrue(ranking.isFinalOn(LocalDate.of(2024, 4, 11)));
        assertFalse(ranking.isFinalOn(APPEAL));
        // Two lines and the appeal, then a line for each of six units.
        assertEquals(9, ranking.lines().size());
        // From the place to the article.
        assertEquals(
                RFR_2023.article(7),
                ranking.places().get(3).score().findings().get(0).bases().get(0));
        assertEquals(
                ImmutableList.of(UnitId.of("worst")),
                ScoreRanking.of(QUARTER, formula, ImmutableList.of(best, last), APPEAL)
                        .last());
    }

    @Test
    void refusesAnAppealThatEndsTooSoonAndStrangeScores() {
        ScoreFormula formula = formula(1);
        Score score = score(formula, "county", 10, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> ScoreRanking.of(QUARTER, formula, ImmutableList.of(score), LocalDate.of(2024, 3, 31)));
        assertThrows(
                IllegalArgumentException.class,
                () -> ScoreRanking.of(QUARTER, formula, ImmutableList.of(score, score), APPEAL));
        assertThrows(
                IllegalArgumentException.class,
                () -> ScoreRanking.of(QUARTER, formula(1), ImmutableList.of(score), APPEAL));
    }

    private static ImmutableMap<String, Integer> places(ScoreRanking ranking) {
        ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
        ranking.places().forEach(place -> places.put(place.score().unit().value(), place.place()));
        return places.buildOrThrow();
    }

    private static Score score(ScoreFormula formula, String unit, int sampled, int receipts) {
        List<ScoredFinding> findings = new ArrayList<>();
        for (int i = 0; i < receipts; i++) {
            findings.add(finding(unit + i, "item-" + i % sampled, "NO_RECEIPT", Appeal.NONE));
        }
        return Score.of(formula, UnitId.of(unit), items(sampled), findings);
    }

    /** How many items and how many findings the units have. */
    @Provide
    Arbitrary<List<Integer>> units() {
        return Arbitraries.integers().between(0, 40).list().ofMinSize(2).ofMaxSize(24);
    }

    /** Neither the names of the units nor the order of units, items or findings changes any place. */
    @Property(tries = 200)
    void namesAndOrderChangeNothing(@ForAll("units") List<Integer> numbers, @ForAll long shuffling) {
        ScoreFormula formula = formula(5);
        Random random = new Random(shuffling);
        List<Score> scores = new ArrayList<>();
        List<Score> renamed = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < numbers.size() / 2; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i = 0; i < order.size(); i++) {
            int sampled = numbers.get(2 * i) + 1;
            List<ScoredFinding> findings = new ArrayList<>();
            for (int f = 0; f < numbers.get(2 * i + 1); f++) {
                findings.add(finding("f" + f, "item-" + f % sampled, f % 3 == 0 ? "LATE" : "NO_RECEIPT", Appeal.NONE));
            }
            List<String> items = new ArrayList<>(items(sampled));
            scores.add(Score.of(formula, UnitId.of("unit-" + i), items, findings));
            Collections.shuffle(items, random);
            Collections.shuffle(findings, random);
            String name = "z" + order.get(i);
            names.put("unit-" + i, name);
            renamed.add(Score.of(formula, UnitId.of(name), items, findings));
        }
        for (int i = 0; i < scores.size(); i++) {
            assertEquals(scores.get(i).points(), renamed.get(i).points());
            assertEquals(scores.get(i).findings(), renamed.get(i).findings());
            assertEquals(scores.get(i).range(), renamed.get(i).range());
        }
        Collections.shuffle(renamed, random);
        Map<String, Integer> expected = new HashMap<>();
        places(ScoreRanking.of(QUARTER, formula, scores, APPEAL))
                .forEach((unit, place) -> expected.put(names.get(unit), place));
        assertEquals(expected, places(ScoreRanking.of(QUARTER, formula, renamed, APPEAL)));
    }
}
