package org.countygov.police.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.countygov.inspection.FindingKind;
import org.countygov.law.Convention;
import org.countygov.law.LocalSettings;
import org.countygov.law.Setting;
import org.countygov.party.UnitId;
import org.countygov.police.alert.AlertDefect;
import org.countygov.police.shared.PoliceSupervisionClocks;
import org.countygov.police.shared.SupervisionSettings;
import org.countygov.rectification.Ledger;
import org.countygov.rectification.LedgerClocks;
import org.countygov.rectification.ScoredEntries;
import org.countygov.supervision.DefectWeight;
import org.countygov.supervision.FindingGravity;
import org.countygov.supervision.Period;
import org.countygov.supervision.RankingInput;
import org.countygov.supervision.Sample;
import org.countygov.supervision.Sample.Member;
import org.countygov.supervision.Score;
import org.countygov.supervision.ScoreFormula;
import org.countygov.supervision.ScoreRanking;
import org.countygov.time.BeijingTime;
import org.countygov.time.ClockRun;
import org.countygov.time.Deadline;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.workflow.CaseRef;

/**
 * The quarterly sampling of counties by their city (季抽查): a draw for each county, reviewers from other counties, and the order
 * that comes of it. Local practice; the numbers are settings.
 */
public final class QuarterlySampling {
    private static final Convention MODEL = Convention.of(
            "季度抽查、计分、排名见于地方做法，分值为本库模型",
            "quarterly sampling, scores and ranking are local practice; the points are a model");

    private static final int LEAST_SAMPLE = 30;

    /** Under which input a group of linkage rules counts. */
    private static final ImmutableMap<Integer, RankingInput> INPUT_OF_LINKAGE = ImmutableMap.of(
            1, RankingInput.TIMELINESS,
            2, RankingInput.RIGHTS_PROTECTION,
            3, RankingInput.LEGALITY,
            4, RankingInput.PROPERTY,
            5, RankingInput.COMPLETENESS,
            6, RankingInput.COMPLETENESS,
            7, RankingInput.RECORDING);

    /** The formula of the quarter. */
    public static final Setting<ScoreFormula> FORMULA = Setting.of(
            "quarterly-score-formula",
            ScoreFormula.class,
            Phrase.of("季度抽查的计分办法", "the formula of the quarterly scores"),
            standardFormula(),
            MODEL);

    /** Every setting of the sampling. */
    public static final ImmutableList<Setting<?>> SETTINGS = ImmutableList.of(FORMULA);

    private QuarterlySampling() {}

    /**
     * Draws in a county, from each stratum in proportion, at least one.
     *
     * @param population every case and alert of the county in the quarter
     */
    public static Sample draw(
            String seed, UnitId county, Map<CaseRef, QuarterStratum> population, LocalSettings settings) {
        return Sample.drawInProportion(
                seed,
                population.entrySet().stream()
                        .map(entry -> new Member(
                                county + " " + entry.getValue().name(),
                                entry.getKey().toString()))
                        .collect(toImmutableList()),
                settings.get(SupervisionSettings.QUARTERLY_SAMPLE));
    }

    /** Which county reviews which: in a ring by lot, so that none reviews itself. One county alone has no reviewer. */
    public static ImmutableSortedMap<UnitId, UnitId> reviewers(String seed, Iterable<UnitId> counties) {
        ImmutableList<UnitId> ring = ImmutableList.sortedCopyOf(
                Comparator.comparing((UnitId county) -> Sample.lot(seed, "reviewer", county.value())),
                ImmutableSet.copyOf(counties));
        ImmutableSortedMap.Builder<UnitId, UnitId> reviewers =
                new ImmutableSortedMap.Builder<>(Comparator.comparing(UnitId::value));
        for (int i = 0; ring.size() > 1 && i < ring.size(); i++) {
            reviewers.put(ring.get(i), ring.get((i + 1) % ring.size()));
        }
        return reviewers.build();
    }

    /**
     * The order of the counties by what the ledger says of their samples. The value keeps the way from each place to the
     * score, from there to each finding on the ledger and to the articles it offends.
     *
     * @param samples what was drawn in each county
     * @param publishedAt when the findings were made known; the time to appeal runs from then
     */
    public static ScoreRanking rank(
            Period quarter,
            Map<UnitId, Sample> samples,
            Ledger ledger,
            Instant publishedAt,
            WorkCalendar calendar,
            LocalSettings settings) {
        ScoreFormula formula = settings.get(FORMULA);
        return ScoreRanking.of(
                quarter,
                formula,
                samples.entrySet().stream()
                        .map(entry -> Score.of(
                                formula,
                                entry.getKey(),
                                entry.getValue().drawn(),
                                ScoredEntries.of(ledger, entry.getValue().drawn())))
                        .collect(toImmutableList()),
                lastDay(ClockRun.start(LedgerClocks.APPEAL, publishedAt).deadline(calendar, settings)));
    }

    /** By when the results of a quarter are final. */
    public static Deadline finalBy(Period quarter, WorkCalendar calendar, LocalSettings settings) {
        return ClockRun.start(PoliceSupervisionClocks.SAMPLING_RESULT, BeijingTime.startOf(quarter.lastDay()))
                .deadline(calendar, settings);
    }

    /** The last day; where the calendar of the year is not known yet, the earliest it can be. */
    private static LocalDate lastDay(Deadline deadline) {
        return deadline.lastDay().or(deadline::earliestLastDay).orElseThrow();
    }

    // ---- the formula
    // ---------------------------------------------------------------------------------------------------

    private static ScoreFormula standardFormula() {
        return ScoreFormula.propose(
                        "model-1",
                        MODEL,
                        Arrays.stream(RankingInput.values())
                                .map(RankingInput::name)
                                .collect(toImmutableList()),
                        Stream.of(
                                        Arrays.stream(FindingKind.values()).flatMap(QuarterlySampling::weight),
                                        Arrays.stream(LinkageRule.values()).map(QuarterlySampling::weight),
                                        Arrays.stream(AlertDefect.values()).map(QuarterlySampling::weight))
                                .flatMap(weights -> weights)
                                .collect(toImmutableList()),
                        LEAST_SAMPLE)
                .orElseThrow();
    }

    /** What is worth knowing and breaks no rule costs nothing. */
    private static Stream<DefectWeight> weight(FindingKind kind) {
        return switch (kind) {
            case REFUSED, STEP_SKIPPED -> Stream.of(of(kind.name(), kind.words(), RankingInput.LEGALITY, 5));
            case RIGHT_USED_LATE, DUTY_OVERDUE -> Stream.of(of(kind.name(), kind.words(), RankingInput.TIMELINESS, 3));
            case NOT_ESTABLISHED, UNREADABLE, UNKNOWN_ACTIVITY ->
                Stream.of(of(kind.name(), kind.words(), RankingInput.COMPLETENESS, 1));
            case DUPLICATE, OUT_OF_ORDER, TARGET_MISSED, CLOCK_OPEN -> Stream.empty();
        };
    }

    private static DefectWeight weight(LinkageRule rule) {
        RankingInput input = INPUT_OF_LINKAGE.getOrDefault(rule.number(), RankingInput.COMPLETENESS);
        return rule.gravity() == FindingGravity.FATAL
                ? DefectWeight.fatal(rule.name(), rule.words(), input)
                : of(rule.name(), rule.words(), input, rule.gravity() == FindingGravity.MAJOR ? 3 : 1);
    }

    private static DefectWeight weight(AlertDefect defect) {
        return switch (defect) {
            case FALSE_DISPOSAL_TEXT -> DefectWeight.fatal(defect.name(), defect.words(), RankingInput.LEGALITY);
            case NOT_REGISTERED, DOWNGRADED, CASE_NOT_ACCEPTED, CASE_NOT_FILED, IMPROPER_MEDIATION, PUSHED_AWAY ->
                of(defect.name(), defect.words(), RankingInput.LEGALITY, 5);
            case LATE_DISPATCH, LATE_ARRIVAL, OVERDUE_REVIEW ->
                of(defect.name(), defect.words(), RankingInput.TIMELINESS, 3);
            case NO_RECORDING -> of(defect.name(), defect.words(), RankingInput.RECORDING, 3);
            case PERSON_UNRECORDED, REPORTER_NOT_TOLD, NO_RECEIPT ->
                of(defect.name(), defect.words(), RankingInput.RIGHTS_PROTECTION, 3);
            case PROPERTY_UNRECORDED, EVIDENCE_UNLISTED -> of(defect.name(), defect.words(), RankingInput.PROPERTY, 3);
            case WRONG_CLASS -> of(defect.name(), defect.words(), RankingInput.COMPLETENESS, 1);
        };
    }

    private static DefectWeight of(String defect, Phrase words, RankingInput input, int points) {
        return DefectWeight.of(defect, words, input, points);
    }
}
