package org.countygov.mediation.screening;

import static org.countygov.mediation.screening.ScreeningFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countygov.law.LocalSettings;
import org.countygov.mediation.organisation.Coverage;
import org.countygov.mediation.organisation.NamedUnit;
import org.countygov.mediation.screening.ScreeningCommand.*;
import org.countygov.mediation.shared.Cadence;
import org.countygov.mediation.shared.RegisterClocks;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.testkit.Life;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Ground;
import org.countygov.workflow.Reason;
import org.junit.jupiter.api.Test;

/** A town and its villages in the week from Monday, 4 March 2024. */
class WeekOfATownTest {
    private static final NamedUnit UPPER_VILLAGE = NamedUnit.of(UPPER, "上渠村");
    private static final NamedUnit LOWER_VILLAGE = NamedUnit.of(LOWER, "下渠村");
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);

    @Test
    void aTownIsLateAndStaysMarked() {
        Life<ScreeningRound, ScreeningState> life =
                Life.of(Screening.WORKFLOW).at("2024-03-01 09:00").by(HEAD).does(week(RoundKind.REGULAR));
        assertEquals(ScreeningState.PLANNED, life.state());
        // The calendar opens it at the first moment of the Monday.
        life = life.at("2024-03-06 10:00").by(SEARCHER).does(new AddFinding(Optional.of(DITCH)));
        // Sunday the 10th ends the week; one day of grace; no holiday rule.
        assertEquals(
                Optional.of(DUE),
                life.file()
                        .clock(RegisterClocks.SUBMISSION)
                        .orElseThrow()
                        .deadline(WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS)
                        .lastDay());
        assertEquals(ScreeningState.OPEN, life.at("2024-03-11 23:59").state());
        life = life.at("2024-03-12 00:00");
        assertEquals(ScreeningState.OVERDUE, life.state());
        assertEquals(1, life.by(HEAD).isRefused(new Submit(NO)).reasons().size());
        life = life.by(HEAD).does(new SubmitLate(NO));
        assertTrue(life.file().content().late());
        life = life.by(ABOVE).does(new Consolidate(Optional.of(ImmutableSet.of()), Optional.of(ImmutableSet.of())));
        life = life.does(new Close());
        assertTrue(life.file().content().late(), "the flag is kept for ever");
    }

    @Test
    void aRoundThatIsNotAtHandMayBeThatOfAnyUnit() {
        CaseFile<ScreeningRound, ScreeningState> upper = round("u4", day(UPPER, MONDAY), nothingFound());
        CaseRef lower = new CaseRef("screening-round", "l4");
        Consolidate both = new Consolidate(
                Optional.of(ImmutableSet.of(upper.ref(), lower)), Optional.of(ImmutableSet.of(UPPER, LOWER)));
        Life<ScreeningRound, ScreeningState> submitted = Life.of(Screening.WORKFLOW)
                .at("2024-03-01 09:00")
                .by(HEAD)
                .does(week(RoundKind.REGULAR))
                .at("2024-03-06 10:00")
                .does(nothingFound())
                .by(ABOVE);
        // Neither whether the lower village has handed in nor whether it is left out can be seen.
        assertEquals(
                ImmutableList.of(Ground.NOT_ESTABLISHED, Ground.NOT_ESTABLISHED),
                submitted.knowing(upper).isRefused(both).reasons().stream()
                        .map(Reason::ground)
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void coverageNamesWhoWasLeftOut() {
        List<CaseFile<ScreeningRound, ScreeningState>> rounds = new ArrayList<>();
        rounds.add(round("u4", day(UPPER, MONDAY), new AddFinding(Optional.of(DITCH)), new Submit(NO)));
        rounds.add(round("l4", day(LOWER, MONDAY), new AddFinding(Optional.of(DITCH)), new Submit(NO)));
        rounds.add(round("u5", day(UPPER, TUESDAY), nothingFound()));
        // Silence: nobody submits the lower village's Tuesday.
        rounds.add(on(round("l5", day(LOWER, TUESDAY)), LocalDate.of(2024, 3, 7)));
        ScreeningCoverage coverage = ScreeningCoverage.of(
                ScreeningLevel.VILLAGE,
                Cadence.of(Cadence.Unit.DAY, 1),
                ImmutableList.of(UPPER_VILLAGE, LOWER_VILLAGE),
                MONDAY,
                TUESDAY,
                rounds);
        ScreeningPeriod tuesday = new ScreeningPeriod(TUESDAY, TUESDAY);
        assertEquals(ImmutableList.of(new ScreeningCoverage.Gap(LOWER_VILLAGE, tuesday)), coverage.gaps());
        assertEquals(ImmutableSet.of(LOWER_VILLAGE), coverage.uncovered());
        assertEquals(ImmutableSet.of(LOWER_VILLAGE), coverage.late());
        // Two villages found the same dispute: it is one.
        assertEquals(ImmutableSet.of(DITCH), coverage.findings());
        assertTrue(coverage.in(new ScreeningPeriod(MONDAY, MONDAY)).isComplete());
        Coverage second = coverage.in(tuesday);
        assertFalse(second.isComplete());
        assertEquals(1, second.coveredCount());
        assertTrue(second.words().zh().endsWith("未覆盖：下渠村"), second::toString);
    }

    @Test
    void anAdditionalRoundTakesNoRegularOnesPlace() {
        CaseFile<ScreeningRound, ScreeningState> extra = round(
                "extra",
                new PlanRound(
                        UPPER,
                        ScreeningLevel.VILLAGE,
                        RoundKind.ADDITIONAL,
                        Optional.of(new ScreeningPeriod(MONDAY, MONDAY)),
                        Optional.of(TUESDAY),
                        Optional.empty()),
                nothingFound());
        ScreeningCoverage coverage = ScreeningCoverage.of(
                ScreeningLevel.VILLAGE,
                Cadence.of(Cadence.Unit.DAY, 1),
                ImmutableList.of(UPPER_VILLAGE),
                MONDAY,
                MONDAY,
                ImmutableList.of(extra));
        assertEquals(ImmutableSet.of(UPPER_VILLAGE), coverage.uncovered());
    }
}
