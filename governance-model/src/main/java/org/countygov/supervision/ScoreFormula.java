package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * By what units are scored (计分办法), in one version: the points of all findings divided by the number of sampled items. It is
 * had by {@linkplain #propose proposing} it, and what no ranking may rest on is refused there.
 */
public final class ScoreFormula implements Worded {
    private final String version;
    private final Basis authority;
    private final ImmutableMap<String, DefectWeight> weights;
    private final int leastSample;

    private ScoreFormula(String version, Basis authority, ImmutableMap<String, DefectWeight> weights, int leastSample) {
        this.version = version;
        this.authority = authority;
        this.weights = weights;
        this.leastSample = leastSample;
    }

    /** What became of a proposal. */
    public sealed interface Proposal {
        /** The formula may be used. */
        record Accepted(ScoreFormula formula) implements Proposal {}

        /**
         * It may not.
         *
         * @param inputs what is refused in it; never empty
         */
        record Refused(ImmutableList<RankingInput.Reading.Refused> inputs) implements Proposal {}

        /** The formula; throws {@link IllegalStateException} when it was refused. For callers who know better. */
        default ScoreFormula orElseThrow() {
            if (this instanceof Accepted accepted) {
                return accepted.formula();
            }
            throw new IllegalStateException("refused: " + ((Refused) this).inputs());
        }
    }

    /**
     * Proposes a formula. Throws {@link IllegalArgumentException} for a blank version, a defect weighed twice, no defects, and
     * a least sample that is not positive.
     *
     * @param version the name of the version, to be published with every ranking
     * @param authority on what authority units are ranked at all
     * @param inputs the names of what it is to rest on, as somebody has written them down
     * @param leastSample from how many sampled items on a unit is ranked
     */
    public static Proposal propose(
            String version, Basis authority, Iterable<String> inputs, Iterable<DefectWeight> weights, int leastSample) {
        checkArgument(!version.isBlank(), "version is blank");
        checkArgument(leastSample >= 1, "leastSample %s is not positive", leastSample);
        ImmutableMap<String, DefectWeight> byDefect = Maps.uniqueIndex(weights, DefectWeight::defect);
        checkArgument(!byDefect.isEmpty(), "weights is empty");
        ImmutableList.Builder<RankingInput.Reading.Refused> refused = ImmutableList.builder();
        for (String input : inputs) {
            if (RankingInput.read(input) instanceof RankingInput.Reading.Refused no) {
                refused.add(no);
            }
        }
        ImmutableList<RankingInput.Reading.Refused> against = refused.build();
        return against.isEmpty()
                ? new Proposal.Accepted(new ScoreFormula(version, authority, byDefect, leastSample))
                : new Proposal.Refused(against);
    }

    public String version() {
        return version;
    }

    /** On what authority units are ranked. */
    public Basis authority() {
        return authority;
    }

    /** From how many sampled items on a unit is ranked. */
    public int leastSample() {
        return leastSample;
    }

    /** The weights, in the order of their declaration. */
    public ImmutableList<DefectWeight> weights() {
        return weights.values().asList();
    }

    /** The weight of a defect; empty for one that does not count. */
    public Optional<DefectWeight> weight(String defect) {
        return Optional.ofNullable(weights.get(defect));
    }

    @Override
    public Phrase words() {
        return Phrase.of(
                        "计分办法%s：问题分值之和÷抽查件数；依据：%s",
                        "formula %s: the points of all findings / the items sampled; under %s")
                .with(Phrase.verbatim(version), authority);
    }

    /** The version. */
    @Override
    public String toString() {
        return version;
    }
}
