package org.countygov.mediation.screening;

import static org.countygov.workflow.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.organisation.Coverage;
import org.countygov.mediation.organisation.NamedUnit;
import org.countygov.mediation.screening.ScreeningCommand.AddFinding;
import org.countygov.mediation.screening.ScreeningCommand.PlanRound;
import org.countygov.mediation.screening.ScreeningCommand.Submit;
import org.countygov.mediation.shared.Cadence;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.mediation.shared.ScreeningSettings;
import org.countygov.party.UnitId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;

/** In a county of any shape, at any level and on any day, whoever was left out is named, and nobody is counted twice. */
class ScreeningCoverageProperties {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final CaseRef SHARED = new CaseRef("registered-dispute", "found-by-all");

    /** What one unit did in one period. */
    private enum Conduct {
        /** Nothing was even planned. */
        NOTHING(false),
        /** Planned, and silent ever since. */
        SILENT(false),
        /** Only an additional round, handed in. */
        ADDITIONAL_ONLY(false),
        /** A regular round of another level, handed in by the same unit. */
        OTHER_LEVEL(false),
        /** The regular round with a finding. */
        FOUND(true),
        /** The regular round with a zero report. */
        ZERO_REPORT(true),
        /** The regular round on record twice, handed in twice. */
        TWICE(true),
        /** The regular round and an additional one. */
        BOTH(true);

        private final boolean covers;

        Conduct(boolean covers) {
            this.covers = covers;
        }
    }

    /**
     * A county.
     *
     * @param conduct what was done, by unit and then by period
     */
    record County(ScreeningLevel level, Cadence cadence, List<List<Conduct>> conduct) {
        private NamedUnit unit(int number) {
            return NamedUnit.of(UnitId.of("unit-" + number), "第" + number + "村");
        }

        private ImmutableSet<NamedUnit> units() {
            ImmutableSet.Builder<NamedUnit> units = ImmutableSet.builder();
            for (int i = 0; i < conduct.size(); i++) {
                units.add(unit(i));
            }
            return units.build();
        }

        private ImmutableList<ScreeningPeriod> periods() {
            ImmutableList.Builder<ScreeningPeriod> periods = ImmutableList.builder();
            ScreeningPeriod period = cadence.periodOf(FIRST);
            for (int i = 0; i < conduct.get(0).size(); i++) {
                periods.add(period);
                period = cadence.periodOf(period.lastDay().plusDays(1));
            }
            return periods.build();
        }

        /** The same cadence at every level, so that a unit can hand in a round of another level for the same days. */
        private LocalSettings settings() {
            LocalSettings settings = LocalSettings.named("generated");
            for (ScreeningLevel each : ScreeningLevel.values()) {
                settings = settings.with(ScreeningSettings.cadence(each), cadence);
            }
            return settings;
        }

        private List<CaseFile<ScreeningRound, ScreeningState>> rounds() {
            List<CaseFile<ScreeningRound, ScreeningState>> rounds = new ArrayList<>();
            for (int unit = 0; unit < conduct.size(); unit++) {
                for (int i = 0; i < periods().size(); i++) {
                    UnitId id = unit(unit).id();
                    ScreeningPeriod period = periods().get(i);
                    String name = unit + "-" + i;
                    switch (conduct.get(unit).get(i)) {
                        case NOTHING -> {}
                        case SILENT -> rounds.add(round(name, id, level, RoundKind.REGULAR, period));
                        case ADDITIONAL_ONLY -> rounds.add(handedIn(name, id, level, RoundKind.ADDITIONAL, period));
                        case OTHER_LEVEL -> rounds.add(handedIn(name, id, otherLevel(), RoundKind.REGULAR, period));
                        case FOUND ->
                            rounds.add(ScreeningFixture.round(
                                    settings(),
                                    name,
                                    plan(id, level, RoundKind.REGULAR, period),
                                    new AddFinding(Optional.of(SHARED)),
                                    new Submit(Answer.NO)));
                        case ZERO_REPORT -> rounds.add(handedIn(name, id, level, RoundKind.REGULAR, period));
                        case TWICE -> {
                            rounds.add(handedIn(name, id, level, RoundKind.REGULAR, period));
                            rounds.add(handedIn(name + "-again", id, level, RoundKind.REGULAR, period));
                        }
                        case BOTH -> {
                            rounds.add(handedIn(name, id, level, RoundKind.REGULAR, period));
                            rounds.add(handedIn(name + "-more", id, level, RoundKind.ADDITIONAL, period));
                        }
                    }
                }
            }
            return rounds;
        }

        private ScreeningLevel otherLevel() {
            return level == ScreeningLevel.VILLAGE ? ScreeningLevel.TOWN : ScreeningLevel.VILLAGE;
        }

        private CaseFile<ScreeningRound, ScreeningState> round(
                String id, UnitId unit, ScreeningLevel at, RoundKind kind, ScreeningPeriod period) {
            return ScreeningFixture.round(settings(), id, plan(unit, at, kind, period));
        }

        private CaseFile<ScreeningRound, ScreeningState> handedIn(
                String id, UnitId unit, ScreeningLevel at, RoundKind kind, ScreeningPeriod period) {
            return ScreeningFixture.round(settings(), id, plan(unit, at, kind, period), new Submit(YES));
        }

        private PlanRound plan(UnitId unit, ScreeningLevel at, RoundKind kind, ScreeningPeriod period) {
            return new PlanRound(
                    unit,
                    at,
                    kind,
                    Optional.of(period),
                    Optional.of(cadence.dueDay(period)),
                    kind == RoundKind.REGULAR ? Optional.of(ImmutableSet.of()) : Optional.empty());
        }

        private ScreeningCoverage coverage() {
            ImmutableList<ScreeningPeriod> periods = periods();
            return ScreeningCoverage.of(
                    level,
                    cadence,
                    units(),
                    FIRST,
                    periods.get(periods.size() - 1).lastDay(),
                    rounds());
        }
    }

    @Property(tries = 60)
    void whoeverWasLeftOutIsNamedAtAnyLevelAndOnAnyDay(@ForAll("counties") County county) {
        ScreeningCoverage coverage = county.coverage();
        assertEquals(county.periods(), coverage.periods());
        Set<NamedUnit> everLeftOut = new LinkedHashSet<>();
        for (int i = 0; i < county.periods().size(); i++) {
            ScreeningPeriod period = county.periods().get(i);
            int at = i;
            List<NamedUnit> leftOut = county.units().stream()
                    .filter(unit -> !conductOf(county, unit, at).covers)
                    .toList();
            everLeftOut.addAll(leftOut);
            for (LocalDate day = period.firstDay();
                    !day.isAfter(period.lastDay());
                    day = day.plusDays(1
                            + (period.lastDay().toEpochDay() - period.firstDay().toEpochDay()) / 3)) {
                Coverage onDay = coverage.on(day);
                assertEquals(leftOut, ImmutableList.copyOf(onDay.uncovered()));
                assertEquals(county.units().size() - leftOut.size(), onDay.coveredCount(), "counted once each");
                assertEquals(leftOut.isEmpty(), onDay.isComplete());
                for (NamedUnit unit : leftOut) {
                    assertTrue(onDay.words().zh().contains(unit.name()), unit::name);
                }
            }
            assertEquals(
                    leftOut,
                    coverage.gaps().stream()
                            .filter(gap -> gap.period().equals(period))
                            .map(ScreeningCoverage.Gap::unit)
                            .toList());
        }
        assertEquals(everLeftOut, coverage.uncovered());
    }

    @Property(tries = 30)
    void aDisputeFoundByManyIsOneDispute(@ForAll("counties") County county) {
        boolean found = county.conduct().stream().anyMatch(periods -> periods.contains(Conduct.FOUND));
        assertEquals(
                found ? ImmutableSet.of(SHARED) : ImmutableSet.of(),
                county.coverage().findings());
    }

    @Property(tries = 10)
    void aDayOutsideIsNotAnswered(@ForAll("counties") County county) {
        LocalDate before = county.periods().get(0).firstDay().minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> county.coverage().on(before));
    }

    private static Conduct conductOf(County county, NamedUnit unit, int period) {
        return county.conduct()
                .get(ImmutableList.copyOf(county.units()).indexOf(unit))
                .get(period);
    }

    @Provide
    Arbitrary<County> counties() {
        Arbitrary<Cadence> cadences = Combinators.combine(
                        Arbitraries.of(Cadence.Unit.class),
                        Arbitraries.integers().between(1, 3))
                .as(Cadence::of);
        Arbitrary<List<List<Conduct>>> conduct = Arbitraries.integers()
                .between(1, 4)
                .flatMap(periods -> Arbitraries.of(Conduct.class)
                        .list()
                        .ofSize(periods)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5));
        return Combinators.combine(Arbitraries.of(ScreeningLevel.class), cadences, conduct)
                .as(County::new);
    }
}
