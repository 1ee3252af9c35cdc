package org.countygov.grid.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.countygov.grid.shared.CommunitySettings;
import org.countygov.grid.shared.RefusedUse;
import org.countygov.law.Basis;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.supervision.Indicator;
import org.countygov.supervision.Period;
import org.countygov.supervision.Ranking;
import org.countygov.supervision.Share;

/**
 * What somebody wants to assess, and on what authority (考核). Whoever is ranked can see the period, the version of the formula,
 * the legal basis and until when to object. A reward is a proposal to whoever is competent, and no part of this.
 *
 * @param subject whom it is about
 * @param peerGroup the group within which units are compared, such as townships of one class
 * @param ranks whether it puts them in an order
 * @param authority the recorded authority of the assessment; empty when there is none
 * @param inputs what it rests on
 * @param onlyCooperates whether the assessed unit only cooperates in the matter
 * @param veto whether one matter outweighs all others
 * @param formulaVersion the version of the formula
 * @param appealUntil the last day of objecting
 */
public record AssessmentOrder(
        Subject subject,
        String peerGroup,
        Period period,
        boolean ranks,
        Optional<Basis> authority,
        ImmutableSet<AssessmentInput> inputs,
        boolean onlyCooperates,
        Veto veto,
        String formulaVersion,
        LocalDate appealUntil) {
    /** Throws {@link IllegalArgumentException} for blank names, no inputs, and for an appeal that ends before the period. */
    public AssessmentOrder {
        checkArgument(!peerGroup.isBlank(), "peer group is blank");
        checkArgument(!formulaVersion.isBlank(), "formula version is blank");
        checkArgument(!inputs.isEmpty(), "inputs is empty");
        checkArgument(appealUntil.isAfter(period.lastDay()), "appealUntil is not after the period");
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The units in their order.
         *
         * @param order what was asked, to be published with it
         */
        record Ranked(AssessmentOrder order, Ranking ranking) implements Outcome {}

        /**
         * The units in the order of their composite scores.
         *
         * @param order what was asked, to be published with it
         */
        record RankedByScore(AssessmentOrder order, ScoreRanking ranking) implements Outcome {}

        /**
         * It was refused.
         *
         * @param uses everything that is refused, each with its words and provisions; never empty
         */
        record Refused(ImmutableList<RefusedUse> uses) implements Outcome {}
    }

    /** Everything that stands against the assessment in a jurisdiction. */
    public ImmutableList<RefusedUse> refusals(LocalSettings settings) {
        ImmutableSortedSet.Builder<RefusedUse> refusals = ImmutableSortedSet.naturalOrder();
        if (subject == Subject.RESIDENT) {
            refusals.add(RefusedUse.RANKING_RESIDENTS);
        }
        if (subject == Subject.TOWNSHIP
                && ranks
                && authority.isEmpty()
                && settings.get(CommunitySettings.TOWNSHIP_RANKING_NEEDS_AUTHORITY)) {
            refusals.add(RefusedUse.RANKING_TOWNSHIPS_WITHOUT_AUTHORITY);
        }
        if (onlyCooperates) {
            refusals.add(RefusedUse.ASSESSING_COOPERATION);
        }
        if (veto == Veto.SET_BELOW) {
            refusals.add(RefusedUse.UNAPPROVED_VETO);
        }
        inputs.forEach(input -> input.refused().ifPresent(refusals::add));
        return refusals.build().asList();
    }

    /**
     * Ranks the units of the group by their composite scores, or says what is refused. Throws {@link IllegalArgumentException} when
     * the order asks for no ranking, or names another version of the formula than the jurisdiction's.
     */
    public Outcome rankByScore(Map<UnitId, ImmutableMap<Indicator<?>, Share>> shares, LocalSettings settings) {
        checkArgument(ranks, "the order asks for no ranking");
        CompositeFormula formula = settings.get(CompositeFormula.SETTING);
        checkArgument(
                formula.version().equals(formulaVersion),
                "the order is under formula %s and the jurisdiction has %s",
                formulaVersion,
                formula.version());
        ImmutableList<RefusedUse> refusals = refusals(settings);
        return refusals.isEmpty()
                ? new Outcome.RankedByScore(
                        this, ScoreRanking.of(shares, formula, settings.get(CommunitySettings.LEAST_SAMPLE)))
                : new Outcome.Refused(refusals);
    }

    /** Ranks the units of the group by a share, or says what is refused. Units with too small a sample are not ranked. */
    public Outcome rank(Map<UnitId, Share> shares, LocalSettings settings) {
        checkArgument(ranks, "the order asks for no ranking");
        ImmutableList<RefusedUse> refusals = refusals(settings);
        return refusals.isEmpty()
                ? new Outcome.Ranked(this, Ranking.of(shares, settings.get(CommunitySettings.LEAST_SAMPLE)))
                : new Outcome.Refused(refusals);
    }
}
