package org.countygov.mediation.screening;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.countygov.mediation.organisation.Coverage;
import org.countygov.mediation.organisation.NamedUnit;
import org.countygov.mediation.shared.Cadence;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.party.UnitId;
import org.countygov.words.Phrase;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/**
 * What screening at one level has reached over some days (排查覆盖): for every unit and every period whether its regular round was
 * handed in. Silence is no zero report, and an additional round takes no regular one's place.
 */
public final class ScreeningCoverage {
    private static final Phrase COUNTS = Phrase.of("已提交定期排查", "handed in the regular round");
    private static final Phrase SOURCE = Phrase.of("排查记录", "the rounds on record");

    private final ImmutableSet<NamedUnit> units;
    private final ImmutableList<ScreeningPeriod> periods;
    private final ImmutableSet<UnitPeriod> handedIn;
    private final ImmutableSet<UnitPeriod> late;
    private final ImmutableSet<CaseRef> findings;

    private record UnitPeriod(UnitId unit, ScreeningPeriod period) {}

    /**
     * A period for which a unit has handed in nothing.
     *
     * @param unit the unit, by name
     */
    public record Gap(NamedUnit unit, ScreeningPeriod period) {}

    private ScreeningCoverage(
            ImmutableSet<NamedUnit> units,
            ImmutableList<ScreeningPeriod> periods,
            ImmutableSet<UnitPeriod> handedIn,
            ImmutableSet<UnitPeriod> late,
            ImmutableSet<CaseRef> findings) {
        this.units = units;
        this.periods = periods;
        this.handedIn = handedIn;
        this.late = late;
        this.findings = findings;
    }

    /**
     * The coverage of the units of a level.
     *
     * @param units every unit that has to screen
     * @param first a day in the first period
     * @param last a day in the last period, not before the first
     * @param rounds the rounds on record, of any level and unit
     */
    public static ScreeningCoverage of(
            ScreeningLevel level,
            Cadence cadence,
            Collection<NamedUnit> units,
            LocalDate first,
            LocalDate last,
            Collection<CaseFile<ScreeningRound, ScreeningState>> rounds) {
        checkArgument(!last.isBefore(first), "last %s is before first %s", last, first);
        ImmutableList.Builder<ScreeningPeriod> periods = ImmutableList.builder();
        ScreeningPeriod period = cadence.periodOf(first);
        while (!period.firstDay().isAfter(last)) {
            periods.add(period);
            period = cadence.periodOf(period.lastDay().plusDays(1));
        }
        ImmutableSet<NamedUnit> all = ImmutableSet.copyOf(units);
        ImmutableSet<UnitId> ids = all.stream().map(NamedUnit::id).collect(toImmutableSet());
        ImmutableList<ScreeningPeriod> asked = periods.build();
        ImmutableSet.Builder<UnitPeriod> handedIn = ImmutableSet.builder();
        ImmutableSet.Builder<UnitPeriod> late = ImmutableSet.builder();
        ImmutableSet.Builder<CaseRef> findings = ImmutableSet.builder();
        for (CaseFile<ScreeningRound, ScreeningState> file : rounds) {
            ScreeningRound round = file.content();
            if (round.kind() == RoundKind.REGULAR
                    && round.level().filter(level::equals).isPresent()
                    && round.unit().filter(ids::contains).isPresent()
                    && round.period().filter(asked::contains).isPresent()) {
                UnitPeriod place = new UnitPeriod(
                        round.unit().orElseThrow(), round.period().orElseThrow());
                findings.addAll(round.findings());
                if (isHandedIn(file.state())) {
                    handedIn.add(place);
                }
                if (round.late()) {
                    late.add(place);
                }
            }
        }
        return new ScreeningCoverage(all, asked, handedIn.build(), late.build(), findings.build());
    }

    private static boolean isHandedIn(ScreeningState state) {
        return switch (state) {
            case SUBMITTED, CONSOLIDATED, CLOSED -> true;
            case PLANNED, OPEN, RETURNED_FOR_FIX, OVERDUE -> false;
        };
    }

    /** The periods asked about; each begins on the day after the one before ends. */
    public ImmutableList<ScreeningPeriod> periods() {
        return periods;
    }

    /** Every period for which a unit has handed in nothing: by unit in the order given, then by period. */
    public ImmutableList<Gap> gaps() {
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        for (NamedUnit unit : units) {
            for (ScreeningPeriod period : periods) {
                if (!handedIn.contains(new UnitPeriod(unit.id(), period))) {
                    gaps.add(new Gap(unit, period));
                }
            }
        }
        return gaps.build();
    }

    /** The units that have a gap, by name. */
    public ImmutableSet<NamedUnit> uncovered() {
        return gaps().stream().map(Gap::unit).collect(toImmutableSet());
    }

    /** The units that were late with a round, handed in since or not, by name. */
    public ImmutableSet<NamedUnit> late() {
        Set<UnitId> ids = new HashSet<>();
        late.forEach(place -> ids.add(place.unit()));
        return units.stream().filter(unit -> ids.contains(unit.id())).collect(toImmutableSet());
    }

    /** Every dispute found, once, however many rounds found it. */
    public ImmutableSet<CaseRef> findings() {
        return findings;
    }

    /**
     * The coverage of the period in which a day lies. Throws {@link IllegalArgumentException} for a day in none of those asked
     * about.
     */
    public Coverage on(LocalDate day) {
        return in(periods.stream()
                .filter(period -> !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("day " + day + " is in none of " + periods)));
    }

    /** The coverage of one period. Throws {@link IllegalArgumentException} for a period that was not asked about. */
    public Coverage in(ScreeningPeriod period) {
        checkArgument(periods.contains(period), "period %s is none of %s", period, periods);
        return new Coverage(
                period.lastDay(),
                units,
                ImmutableSet.of(),
                handedIn.stream()
                        .filter(place -> place.period().equals(period))
                        .map(UnitPeriod::unit)
                        .collect(toImmutableSet()),
                COUNTS,
                SOURCE);
    }
}
