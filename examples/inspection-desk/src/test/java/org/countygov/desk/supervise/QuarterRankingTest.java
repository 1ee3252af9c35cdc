package org.countygov.desk.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.supervision.Period;
import org.countygov.supervision.Sample;
import org.countygov.supervision.SampleSize;
import org.countygov.supervision.ScoreRanking;
import org.countygov.supervision.ScoredFinding;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterRankingTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();
    private static final Period QUARTER = Period.ofQuarter(2026, 1);
    private static final String SEED = "2026Q1/7";
    private static final LocalSettings ALL_DRAWN =
            LocalSettings.named("all").with(SupervisionSettings.QUARTERLY_SAMPLE, SampleSize.of(30, 100));

    private final ToldCases told = ToldCases.of(3);

    private QuarterRanking ranked(List<RecordedCase> cases, LocalSettings settings) {
        return QuarterRanking.of(QUARTER, SEED, cases, told.end(), CALENDAR, settings);
    }

    private ImmutableList<RecordedCase> cases() {
        return told.until(told.end());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheCasesChangesNothing(long seed) {
        List<RecordedCase> shuffled = new ArrayList<>(cases());
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(ranked(cases(), LocalSettings.DEFAULTS), ranked(shuffled, LocalSettings.DEFAULTS));
    }

    @Test
    void otherNamesOfTheCountiesLeaveEachItsPlace() {
        UnaryOperator<String> renaming = county -> county.equals("第1县") ? "丙县" : county.equals("第2县") ? "甲县" : "乙县";
        Map<String, Integer> places = new TreeMap<>();
        for (ScoreRanking.Place place : ranked(cases(), ALL_DRAWN).ranking().places()) {
            places.put(renaming.apply(place.score().unit().value()), place.place());
        }
        Map<String, Integer> renamed = new TreeMap<>();
        for (ScoreRanking.Place place :
                ranked(told.until(told.end(), renaming), ALL_DRAWN).ranking().places()) {
            renamed.put(place.score().unit().value(), place.place());
        }

        assertEquals(3, places.size());
        assertEquals(places, renamed);
    }

    @Test
    void anybodyCanDrawAgain() throws NoSuchAlgorithmException {
        QuarterRanking some = ranked(cases(), LocalSettings.DEFAULTS);
        QuarterRanking all = ranked(cases(), ALL_DRAWN);
        for (Map.Entry<UnitId, Sample> of : all.samples().entrySet()) {
            Sample sample = Optional.ofNullable(some.samples().get(of.getKey())).orElseThrow();
            for (Sample.Stratum population : of.getValue().strata()) {
                List<String> ids = new ArrayList<>(
                        population.tickets().stream().map(Sample.Ticket::id).toList());
                Map<String, String> lots = new TreeMap<>();
                for (String id : ids) {
                    lots.put(id, sha256(SEED + "\n" + population.name() + "\n" + id));
                }
                ids.sort(Comparator.comparing(lots::get));
                Sample.Stratum drawn = sample.stratum(population.name()).orElseThrow();

                assertEquals(
                        ids.subList(0, drawn.tickets().size()),
                        drawn.tickets().stream().map(Sample.Ticket::id).toList());
            }
            assertEquals(30, sample.count());
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatNamesNoCountyIsCountedAndNotDrawn() {
        List<RecordedCase> nameless = cases().stream()
                .map(one -> new RecordedCase(Optional.empty(), one.first(), one.last(), one.asOf(), one.inspection()))
                .toList();
        QuarterRanking ranked = ranked(nameless, LocalSettings.DEFAULTS);
        int population = ranked(cases(), ALL_DRAWN).samples().values().stream()
                .mapToInt(Sample::count)
                .sum();

        assertEquals(population, ranked.ofNoCounty());
        assertTrue(ranked.ranking().places().isEmpty());
    }

    @Test
    void everyFindingOfAScoreIsOnTheLedgerAndNamesWhatItOffends() {
        QuarterRanking ranked = ranked(cases(), ALL_DRAWN);
        long findings = 0;
        for (ScoreRanking.Place place : ranked.ranking().places()) {
            for (ScoredFinding finding : place.score().findings()) {
                findings++;
                assertTrue(ranked.found().ledger().entries().stream()
                        .anyMatch(entry -> entry.ref().id().equals(finding.id())));
                assertTrue(!finding.bases().isEmpty(), finding::id);
            }
        }

        assertTrue(findings > 0);
    }

    @Test
    void theTimeToAppealBeginsWhenTheQuarterIsOver() {
        // 2026-03-31 is a Tuesday; the time runs from 1 April, the day itself not counted: 2 and 3 April; 4 to 6 April
        // are the
        // Qingming holidays; 7 April is the third working day.
        QuarterRanking early = QuarterRanking.of(
                QUARTER, SEED, cases(), BeijingTime.startOf(QUARTER.firstDay()), CALENDAR, LocalSettings.DEFAULTS);

        assertEquals(LocalDate.of(2026, 4, 7), early.ranking().appealUntil());
    }
}
