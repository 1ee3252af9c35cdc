package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * How a unit did in a sample (得分): the points of what was found, for each sampled item, with everything they come from. The
 * fewer the better. It does not depend on the order in which items or findings are listed.
 */
public final class Score implements Worded {
    private static final int SHOWN_DIGITS = 2;

    private final ScoreFormula formula;
    private final UnitId unit;
    private final ImmutableSortedSet<String> sampled;
    private final ImmutableList<ScoredFinding> findings;
    private final long points;

    private Score(
            ScoreFormula formula,
            UnitId unit,
            ImmutableSortedSet<String> sampled,
            ImmutableList<ScoredFinding> findings) {
        this.formula = formula;
        this.unit = unit;
        this.sampled = sampled;
        this.findings = findings;
        this.points = findings.stream()
                .filter(ScoredFinding::counts)
                .flatMap(finding -> formula.weight(finding.defect()).stream())
                .mapToLong(DefectWeight::points)
                .sum();
    }

    /**
     * Scores a unit. Throws {@link IllegalArgumentException} for a finding in an item that was not sampled, and for one that
     * is listed twice.
     *
     * @param sampled the items that were drawn and looked at, with or without findings
     */
    public static Score of(
            ScoreFormula formula, UnitId unit, Iterable<String> sampled, Iterable<ScoredFinding> findings) {
        ImmutableSortedSet<String> items = ImmutableSortedSet.copyOf(sampled);
        Set<String> seen = new HashSet<>();
        for (ScoredFinding finding : findings) {
            checkArgument(items.contains(finding.item()), "item %s was not sampled", finding.item());
            checkArgument(seen.add(finding.id()), "finding %s is listed twice", finding.id());
        }
        return new Score(
                formula,
                unit,
                items,
                ImmutableList.sortedCopyOf(
                        Comparator.comparing(ScoredFinding::item).thenComparing(ScoredFinding::id), findings));
    }

    public ScoreFormula formula() {
        return formula;
    }

    public UnitId unit() {
        return unit;
    }

    /** The items that were looked at. */
    public ImmutableSortedSet<String> sampled() {
        return sampled;
    }

    /** Everything that was found, with what does not count, by item. */
    public ImmutableList<ScoredFinding> findings() {
        return findings;
    }

    /** The points of everything that counts. */
    public long points() {
        return points;
    }

    /** The fatal findings that count: a veto. */
    public ImmutableList<ScoredFinding> fatal() {
        return findings.stream()
                .filter(ScoredFinding::counts)
                .filter(finding -> formula.weight(finding.defect())
                        .filter(DefectWeight::fatal)
                        .isPresent())
                .collect(toImmutableList());
    }

    /** The findings whose defect the formula does not weigh; they are told, and cost nothing. */
    public ImmutableList<ScoredFinding> unweighed() {
        return findings.stream()
                .filter(finding -> formula.weight(finding.defect()).isEmpty())
                .collect(toImmutableList());
    }

    /** Whether an appeal against a finding is still to be decided. */
    public boolean isUnderAppeal() {
        return findings.stream().anyMatch(finding -> finding.appeal() == ScoredFinding.Appeal.PENDING);
    }

    /** How many of the sampled items have a finding that counts and weighs. */
    public Share faulty() {
        ImmutableSet<String> items = findings.stream()
                .filter(ScoredFinding::counts)
                .filter(finding -> formula.weight(finding.defect()).isPresent())
                .map(ScoredFinding::item)
                .collect(ImmutableSet.toImmutableSet());
        return Share.of(items.size(), sampled.size());
    }

    /** Between what the share of faulty items lies in all the work of the unit; empty without a sample. */
    public Optional<ConfidenceRange> range() {
        return ConfidenceRange.of(faulty());
    }

    /** Whether the sample is large enough to rank by. */
    public boolean isRankable() {
        return sampled.size() >= formula.leastSample();
    }

    /** Points for each item, rounded half up for display only; empty without a sample. */
    public Optional<BigDecimal> perItem(int digits) {
        return sampled.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(points)
                        .divide(BigDecimal.valueOf(sampled.size()), digits, RoundingMode.HALF_UP));
    }

    /** Compares points for each item, exactly: less is better. Throws {@link IllegalArgumentException} without a sample. */
    public int comparedWith(Score other) {
        checkArgument(
                !sampled.isEmpty() && !other.sampled.isEmpty(), "a score without a sample is compared with nothing");
        return Long.compare(
                Math.multiplyExact(points, (long) other.sampled.size()),
                Math.multiplyExact(other.points, (long) sampled.size()));
    }

    /** The score with the size of the sample, the share of faulty items and its range. */
    @Override
    public Phrase words() {
        return perItem(SHOWN_DIGITS)
                .map(value -> Phrase.of(
                                "%s：每件%s分（共%s分、%s件），问题件占%s，置信区间%s",
                                "%s: %s points an item (%s points, %s items)," + " faulty %s, range %s")
                        .with(
                                Phrase.verbatim(unit),
                                Phrase.verbatim(value),
                                Phrase.verbatim(points),
                                Phrase.verbatim(sampled.size()),
                                faulty(),
                                range().orElseThrow()))
                .orElse(Phrase.of("%s：未抽查", "%s: nothing was sampled").with(Phrase.verbatim(unit)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that
                && formula == that.formula
                && unit.equals(that.unit)
                && sampled.equals(that.sampled)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + findings.hashCode();
    }

    /** The unit, its points and the size of its sample. */
    @Override
    public String toString() {
        return unit + " " + points + "/" + sampled.size();
    }
}
