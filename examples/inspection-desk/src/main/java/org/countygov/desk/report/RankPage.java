package org.countygov.desk.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.desk.log.ReadLog;
import org.countygov.desk.supervise.QuarterRanking;
import org.countygov.inspection.Finding;
import org.countygov.law.Basis;
import org.countygov.party.UnitId;
import org.countygov.police.supervision.QuarterStratum;
import org.countygov.supervision.ConfidenceRange;
import org.countygov.supervision.DefectWeight;
import org.countygov.supervision.RefusedInput;
import org.countygov.supervision.Sample;
import org.countygov.supervision.Score;
import org.countygov.supervision.ScoreRanking;
import org.countygov.supervision.ScoredFinding;
import org.countygov.supervision.Share;
import org.countygov.words.Phrase;

/** The ranking of a quarter as one HTML page: the places, what they rest on down to the articles, and how to check them. */
public final class RankPage {
    /**
     * A unit on the page.
     *
     * @param anchor where its findings stand
     * @param place its place; empty for one that has none
     * @param alike whether its sample does not tell it from the unit before it
     */
    public record Row(
            String anchor,
            String unit,
            Optional<Integer> place,
            String perItem,
            long points,
            int items,
            Share faulty,
            Optional<ConfidenceRange> range,
            boolean alike,
            String bar,
            Optional<String> reviewer,
            ImmutableList<Stratum> strata,
            ImmutableList<Scored> findings) {}

    /** What was drawn of one stratum. */
    public record Stratum(String name, Phrase words, int population, ImmutableList<String> drawn) {}

    /**
     * A finding with what it costs.
     *
     * @param weight what it weighs; empty for what is told and costs nothing
     */
    public record Scored(
            String number,
            String item,
            Phrase defect,
            Optional<DefectWeight> weight,
            ScoredFinding.Appeal appeal,
            Optional<Found> found,
            ImmutableList<Basis> bases) {}

    private final QuarterRanking quarter;
    private final ImmutableMap<String, Finding> byNumber;
    private final double most;

    private RankPage(QuarterRanking quarter) {
        this.quarter = quarter;
        this.byNumber = quarter.found().findings().entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(each -> each.getKey().value(), Map.Entry::getValue));
        // The bars end where the longest of them does, at a full tenth.
        this.most = Math.ceil(scores(quarter.ranking())
                                .flatMap(score -> score.range().stream())
                                .mapToDouble(range -> range.high().doubleValue())
                                .max()
                                .orElse(1)
                        * 10)
                / 10;
    }

    /** Writes {@code rank.html} into the folder. */
    public static Path write(Path folder, List<ReadLog> logs, QuarterRanking quarter) throws IOException {
        Path page = folder.resolve("rank.html");
        HtmlPage.write(page, "rank.ftlh", new RankPage(quarter).model(logs));
        return page;
    }

    private Map<String, Object> model(List<ReadLog> logs) {
        ScoreRanking ranking = quarter.ranking();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("logs", logs);
        model.put("quarter", quarter);
        model.put("ranking", ranking);
        model.put("places", places());
        model.put("vetoed", rows(ranking.vetoed()));
        model.put("notRanked", rows(ranking.notRanked()));
        model.put("most", Math.round(most * 100));
        model.put("weights", ranking.formula().weights());
        model.put("refused", Arrays.asList(RefusedInput.values()));
        return model;
    }

    private static Stream<Score> scores(ScoreRanking ranking) {
        return Stream.of(
                        ranking.places().stream().map(ScoreRanking.Place::score),
                        ranking.vetoed().stream(),
                        ranking.notRanked().stream())
                .flatMap(scores -> scores);
    }

    private ImmutableList<Row> places() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        Optional<Score> before = Optional.empty();
        for (ScoreRanking.Place place : quarter.ranking().places()) {
            rows.add(row(Optional.of(place.place()), place.score(), before));
            before = Optional.of(place.score());
        }
        return rows.build();
    }

    private ImmutableList<Row> rows(ImmutableList<Score> scores) {
        return scores.stream()
                .map(score -> row(Optional.empty(), score, Optional.empty()))
                .collect(toImmutableList());
    }

    private Row row(Optional<Integer> place, Score score, Optional<Score> before) {
        boolean alike = before.flatMap(Score::range)
                .flatMap(range -> score.range().map(range::overlaps))
                .orElse(false);
        return new Row(
                "unit-" + (quarter.samples().keySet().asList().indexOf(score.unit()) + 1),
                Masked.text(score.unit().value()),
                place,
                score.perItem(2).map(Object::toString).orElse(""),
                score.points(),
                score.sampled().size(),
                score.faulty(),
                score.range(),
                alike,
                score.range().map(range -> bar(score, range)).orElse(""),
                Optional.ofNullable(quarter.reviewers().get(score.unit())).map(unit -> Masked.text(unit.value())),
                strata(score.unit()),
                score.findings().stream().map(finding -> scored(finding, score)).collect(toImmutableList()));
    }

    private String bar(Score score, ConfidenceRange range) {
        Share faulty = score.faulty();
        return Bars.within(
                range.low().doubleValue(),
                (double) faulty.numerator() / (double) faulty.denominator(),
                range.high().doubleValue(),
                most,
                Phrase.of("%s，%s", "%s, %s").with(faulty, range));
    }

    private ImmutableList<Stratum> strata(UnitId unit) {
        Sample sample = quarter.samples().get(unit);
        return sample == null
                ? ImmutableList.of()
                : sample.strata().stream()
                        .map(stratum -> stratum(unit, stratum))
                        .collect(toImmutableList());
    }

    private static Stratum stratum(UnitId unit, Sample.Stratum stratum) {
        QuarterStratum kind =
                QuarterStratum.valueOf(stratum.name().substring(unit.value().length() + 1));
        return new Stratum(
                Masked.text(stratum.name()),
                kind.words(),
                stratum.population(),
                stratum.tickets().stream()
                        .map(ticket -> Masked.text(ticket.id()))
                        .collect(toImmutableList()));
    }

    private Scored scored(ScoredFinding scored, Score score) {
        return new Scored(
                scored.id(),
                Masked.text(scored.item()),
                EntryRow.words(scored.defect()),
                score.formula().weight(scored.defect()),
                scored.appeal(),
                Optional.ofNullable(byNumber.get(scored.id())).map(Found::of),
                scored.bases());
    }
}
