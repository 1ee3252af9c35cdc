package org.countygov.mediation.organisation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;
import org.immutables.value.Value;

/** A people's mediation committee (人民调解委员会): of which kind, for which units, who sits on it, until when. */
@Value.Immutable
public abstract sealed class MediationCommittee permits ImmutableMediationCommittee {
    private static final Phrase COUNTS = Phrase.of("有在任期内的调解委员会", "have a mediation committee in office");

    MediationCommittee() {}

    /** The committee itself. */
    public abstract UnitId id();

    public abstract CommitteeKind kind();

    /** The villages, enterprises or others that it serves. */
    public abstract ImmutableSet<UnitId> serves();

    public abstract Composition composition();

    public abstract Term term();

    /** Whether it is in office on the day; what it seals after its term binds nobody anew. */
    public boolean isInOfficeOn(LocalDate day) {
        return term().contains(day);
    }

    /** What is wrong with it on the day. */
    public ImmutableSet<Fault> faultsOn(LocalDate day) {
        ImmutableSet.Builder<Fault> faults = ImmutableSet.builder();
        faults.addAll(composition().faults());
        if (!isInOfficeOn(day)) {
            faults.add(Fault.TERM_OVER);
        }
        return faults.build();
    }

    /**
     * Which units have a committee in office on the day: a unit that two committees serve counts once, and a committee that
     * serves two counts for both.
     *
     * @param units every unit that should have one
     * @param source where it is known from
     */
    public static Coverage coverageOn(
            LocalDate day, ImmutableSet<NamedUnit> units, Collection<MediationCommittee> committees, Phrase source) {
        ImmutableSet.Builder<UnitId> covered = ImmutableSet.builder();
        committees.stream()
                .filter(committee -> committee.isInOfficeOn(day))
                .forEach(committee -> covered.addAll(committee.serves()));
        return new Coverage(day, units, ImmutableSet.of(), covered.build(), COUNTS, source);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Assembles a committee. */
    public static final class Builder extends ImmutableMediationCommittee.Builder {
        Builder() {}
    }
}
