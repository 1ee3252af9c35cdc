package org.countygov.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import org.countygov.law.Basis;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Which unit has which duty (责任清单), such as who publicises which law. Every duty has exactly one lead, however many cooperate;
 * every unit has a duty. Where that is not so, {@link #coverage} names the duty or the unit.
 */
public final class ResponsibilityList {
    /**
     * A duty that somebody has.
     *
     * @param id its number
     * @param bases where it comes from
     */
    public record Duty(String id, Phrase words, ImmutableList<Basis> bases) implements Worded {
        /** Throws {@link IllegalArgumentException} for a blank number. */
        public Duty {
            checkArgument(!id.isBlank(), "id is blank");
        }
    }

    /**
     * How far the list covers what it should.
     *
     * @param units all units that should have a duty
     * @param withDuty how many of them have one, as a lead or in cooperation
     * @param withoutDuty those that have none
     * @param leaderless the duties without a lead
     * @param contested the duties with several leads
     * @param strangers units on the list that are not among all units
     */
    public record Coverage(
            ImmutableSortedSet<UnitId> units,
            Share withDuty,
            ImmutableSortedSet<UnitId> withoutDuty,
            ImmutableList<Duty> leaderless,
            ImmutableList<Duty> contested,
            ImmutableSortedSet<UnitId> strangers) {
        public boolean isComplete() {
            return withoutDuty.isEmpty() && leaderless.isEmpty() && contested.isEmpty() && strangers.isEmpty();
        }
    }

    private static final Comparator<UnitId> BY_NAME = Comparator.comparing(UnitId::value);

    private final ImmutableList<Duty> duties;
    private final ImmutableSetMultimap<String, UnitId> leads;
    private final ImmutableSetMultimap<String, UnitId> helpers;

    private ResponsibilityList(
            ImmutableList<Duty> duties,
            ImmutableSetMultimap<String, UnitId> leads,
            ImmutableSetMultimap<String, UnitId> helpers) {
        this.duties = duties;
        this.leads = leads;
        this.helpers = helpers;
    }

    /** The duties, still without units. Throws {@link IllegalArgumentException} for a number that two duties have. */
    public static ResponsibilityList of(Iterable<Duty> duties) {
        return new ResponsibilityList(
                Maps.uniqueIndex(duties, Duty::id).values().asList(),
                ImmutableSetMultimap.of(),
                ImmutableSetMultimap.of());
    }

    /** This list with the unit as a lead of the duty. Throws {@link IllegalArgumentException} for a duty that is not listed. */
    public ResponsibilityList led(String duty, UnitId unit) {
        return new ResponsibilityList(duties, plus(leads, duty, unit), helpers);
    }

    /** This list with the unit cooperating in the duty. Throws {@link IllegalArgumentException} for a duty that is not listed. */
    public ResponsibilityList helped(String duty, UnitId unit) {
        return new ResponsibilityList(duties, leads, plus(helpers, duty, unit));
    }

    private ImmutableSetMultimap<String, UnitId> plus(
            ImmutableSetMultimap<String, UnitId> units, String duty, UnitId unit) {
        checkArgument(duties.stream().anyMatch(listed -> listed.id().equals(duty)), "duty %s is not listed", duty);
        return ImmutableSetMultimap.<String, UnitId>builder()
                .putAll(units)
                .put(duty, unit)
                .build();
    }

    public ImmutableList<Duty> duties() {
        return duties;
    }

    /** The leads of a duty: one, where the list is in order. */
    public ImmutableSortedSet<UnitId> leads(String duty) {
        return ImmutableSortedSet.copyOf(BY_NAME, leads.get(duty));
    }

    /** The units that cooperate in a duty. */
    public ImmutableSortedSet<UnitId> helpers(String duty) {
        return ImmutableSortedSet.copyOf(BY_NAME, helpers.get(duty));
    }

    /** The duties that a unit leads. */
    public ImmutableList<Duty> ledBy(UnitId unit) {
        return duties.stream()
                .filter(duty -> leads.containsEntry(duty.id(), unit))
                .collect(toImmutableList());
    }

    /** How far the list covers all units and duties. */
    public Coverage coverage(Iterable<UnitId> all) {
        ImmutableSortedSet<UnitId> units = ImmutableSortedSet.copyOf(BY_NAME, all);
        ImmutableSortedSet<UnitId> listed = ImmutableSortedSet.<UnitId>orderedBy(BY_NAME)
                .addAll(leads.values())
                .addAll(helpers.values())
                .build();
        ImmutableSortedSet<UnitId> idle = minus(units, listed);
        return new Coverage(
                units,
                Share.of(units.size() - idle.size(), units.size()),
                idle,
                withLeads(0, 0),
                withLeads(2, Integer.MAX_VALUE),
                minus(listed, units));
    }

    private ImmutableList<Duty> withLeads(int least, int most) {
        return duties.stream()
                .filter(duty -> {
                    int count = leads.get(duty.id()).size();
                    return count >= least && count <= most;
                })
                .collect(toImmutableList());
    }

    private static ImmutableSortedSet<UnitId> minus(ImmutableSortedSet<UnitId> from, ImmutableSortedSet<UnitId> taken) {
        return from.stream()
                .filter(unit -> !taken.contains(unit))
                .collect(ImmutableSortedSet.toImmutableSortedSet(BY_NAME));
    }

    /** How many duties. */
    @Override
    public String toString() {
        return duties.size() + " duties";
    }
}
