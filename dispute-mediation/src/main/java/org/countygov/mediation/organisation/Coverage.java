package org.countygov.mediation.organisation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * Which units are covered by something, and which are not (覆盖面). A percentage means nothing without the units it counts: so the
 * units are kept as sets, with the day, what counts as covered, what was left out on purpose, and the source. Nothing is ever
 * added up from categories: who is in two of them counts once.
 *
 * @param asOf the day on which the units are counted
 * @param units every unit that should be covered
 * @param excluded the units among them that are left out on purpose
 * @param covered what counts as covered, by the units that are; units that should not be covered do not count
 * @param counts what counts as covered, in words
 * @param source where it is known from, in words
 */
public record Coverage(
        LocalDate asOf,
        ImmutableSet<NamedUnit> units,
        ImmutableSet<UnitId> excluded,
        ImmutableSet<UnitId> covered,
        Phrase counts,
        Phrase source)
        implements Worded {

    /** Throws {@link IllegalArgumentException} when two units have one identifier. */
    public Coverage {
        Set<UnitId> ids = units.stream().map(NamedUnit::id).collect(Collectors.toSet());
        checkArgument(ids.size() == units.size(), "two of the units have the same id");
    }

    /** The units that count: all but those left out on purpose. */
    public ImmutableSet<NamedUnit> counted() {
        return units.stream().filter(unit -> !excluded.contains(unit.id())).collect(toImmutableSet());
    }

    /** The units not covered, by name, in the order of {@link #units}. */
    public ImmutableSet<NamedUnit> uncovered() {
        return counted().stream().filter(unit -> !covered.contains(unit.id())).collect(toImmutableSet());
    }

    /** How many of the units that count are covered. */
    public int coveredCount() {
        return counted().size() - uncovered().size();
    }

    /** Whether no unit is left out; never so of no units at all. */
    public boolean isComplete() {
        return !counted().isEmpty() && uncovered().isEmpty();
    }

    /** What is said to be covered and is not among the units: a sign that one of the two lists is out of date. */
    public ImmutableSet<UnitId> unknown() {
        ImmutableSet<UnitId> ids = units.stream().map(NamedUnit::id).collect(toImmutableSet());
        return Sets.difference(covered, ids).immutableCopy();
    }

    /** The figure with what it counts, and every unit left out by name. */
    @Override
    public Phrase words() {
        Phrase figure = Phrase.of("%s：%s个单位中覆盖%s个（%s）", "%s: %s units, %s covered (%s)")
                .with(
                        counts,
                        Phrase.verbatim(counted().size()),
                        Phrase.verbatim(coveredCount()),
                        Phrase.verbatim(asOf));
        String zh = uncovered().stream().map(NamedUnit::name).collect(Collectors.joining("、"));
        String en = uncovered().stream().map(NamedUnit::name).collect(Collectors.joining(", "));
        return zh.isEmpty()
                ? figure
                : Phrase.of("%s，未覆盖：%s", "%s, not covered: %s").with(figure, Phrase.of(zh, en));
    }
}
