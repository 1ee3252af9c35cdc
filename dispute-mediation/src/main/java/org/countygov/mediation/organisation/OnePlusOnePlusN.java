package org.countygov.mediation.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;

/**
 * The formula "1+1+N" of a unit: one committee, one lawyer or grassroots legal service worker, and N teams that screen and
 * mediate, at least one (一个调委会、一名律师或者基层法律服务工作者、N个排查调解小组). It holds on a day only when all parts are in office. No
 * national text has it; it comes from a work report of 2020.
 *
 * @param unit the village, community or other unit
 * @param professional who stands beside the committee
 * @param teams the terms of the teams, by team
 */
public record OnePlusOnePlusN(
        NamedUnit unit, MediationCommittee committee, Professional professional, ImmutableMap<UnitId, Term> teams) {
    private static final Phrase COUNTS = Phrase.of("“1+1+N”各部分均在任", "have all parts of 1+1+N in office");

    /**
     * A lawyer or legal service worker with a contract.
     *
     * @param contract from when until when
     */
    public record Professional(PersonId person, Profession profession, Term contract) {}

    /** Throws {@link IllegalArgumentException} when the committee does not serve the unit. */
    public OnePlusOnePlusN {
        checkArgument(
                committee.serves().contains(unit.id()),
                "committee %s does not serve unit %s",
                committee.id(),
                unit.id());
    }

    /** What is missing on the day. */
    public ImmutableSet<Fault> faultsOn(LocalDate day) {
        ImmutableSet.Builder<Fault> faults = ImmutableSet.builder();
        if (!committee.isInOfficeOn(day)) {
            faults.add(Fault.TERM_OVER);
        }
        if (!professional.contract().contains(day)) {
            faults.add(Fault.NO_PROFESSIONAL);
        }
        if (teams.values().stream().noneMatch(term -> term.contains(day))) {
            faults.add(Fault.NO_TEAM);
        }
        return faults.build();
    }

    public boolean holdsOn(LocalDate day) {
        return faultsOn(day).isEmpty();
    }

    /**
     * Which units have all parts in office on the day. One lawyer may serve several units; units are counted, not contracts.
     *
     * @param units every unit that should have them
     * @param source where it is known from
     */
    public static Coverage coverageOn(
            LocalDate day, ImmutableSet<NamedUnit> units, Collection<OnePlusOnePlusN> formulas, Phrase source) {
        return new Coverage(
                day,
                units,
                ImmutableSet.of(),
                formulas.stream()
                        .filter(formula -> formula.holdsOn(day))
                        .map(formula -> formula.unit().id())
                        .collect(ImmutableSet.toImmutableSet()),
                COUNTS,
                source);
    }
}
