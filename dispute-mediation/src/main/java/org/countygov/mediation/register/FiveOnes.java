package org.countygov.mediation.register;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;
import org.countygov.workflow.Answer;
import org.immutables.value.Value;

/**
 * The five ones (五个一) with which a dispute is assigned: one issue, one team, one leader, one plan, carried through to the
 * end. What is missing or too many is for the rules to refuse.
 */
@Value.Immutable
public abstract sealed class FiveOnes permits ImmutableFiveOnes {
    private static final int LEAST_TEAM = 2;

    FiveOnes() {}

    /** The issue in one sentence. */
    public abstract Optional<FreeText> issue();

    public abstract ImmutableSet<PersonId> team();

    /** The unit that leads the team. */
    public abstract Optional<UnitId> leadUnit();

    /** Who is named as leader; there is to be exactly one. */
    public abstract ImmutableSet<Leader> leaders();

    public abstract Optional<Plan> plan();

    /** Whether it is promised to be carried through to the end (一包到底). */
    @Value.Default
    public Answer toTheEnd() {
        return Answer.UNKNOWN;
    }

    Answer hasIssue() {
        return known(issue().isPresent());
    }

    Answer hasTeam() {
        return team().isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(team().size() >= LEAST_TEAM).and(known(leadUnit().isPresent()));
    }

    Answer hasOneLeader() {
        return isOne(leaders());
    }

    Answer hasPlan() {
        return plan().map(Plan::hasSteps).orElse(Answer.UNKNOWN);
    }

    static Answer isOne(ImmutableSet<Leader> leaders) {
        return leaders.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(leaders.size() == 1)
                        .and(known(leaders.stream()
                                .allMatch(leader -> leader.post().isPresent())));
    }

    private static Answer known(boolean said) {
        return said ? Answer.YES : Answer.UNKNOWN;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Assembles the five ones. */
    public static final class Builder extends ImmutableFiveOnes.Builder {
        Builder() {}
    }
}
