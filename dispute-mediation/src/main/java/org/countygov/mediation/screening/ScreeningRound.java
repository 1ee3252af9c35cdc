package org.countygov.mediation.screening;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.countygov.mediation.screening.ScreeningCommand.*;
import org.countygov.mediation.shared.Cadence;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.mediation.shared.ScreeningSettings;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.TimeLimit;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a screening round. Findings are kept as a set of register entries, never as a number. */
@Value.Immutable
public abstract sealed class ScreeningRound permits ImmutableScreeningRound {
    ScreeningRound() {}

    public abstract Optional<UnitId> unit();

    public abstract Optional<ScreeningLevel> level();

    @Value.Default
    public RoundKind kind() {
        return RoundKind.REGULAR;
    }

    /** The days it covers. */
    public abstract Optional<ScreeningPeriod> period();

    /** The last day to hand it in. */
    public abstract Optional<LocalDate> due();

    /** The register entries of what was found. */
    public abstract ImmutableSet<CaseRef> findings();

    /** Whether the unit said in so many words that nothing was found. */
    @Value.Default
    public Answer zeroReport() {
        return Answer.UNKNOWN;
    }

    /** Whether it was not handed in in time. Once true it stays true. */
    @Value.Default
    public boolean late() {
        return false;
    }

    static ScreeningRound blank() {
        return ImmutableScreeningRound.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    Answer isPlannedByUnit(PlanRound plan, Situation situation) {
        return isUnit(situation);
    }

    Answer isOfCadence(PlanRound plan, Situation situation) {
        return plan.kind() == RoundKind.ADDITIONAL
                ? Answer.YES
                : Answer.of(plan.period()
                        .map(period -> cadence(plan.level(), situation)
                                .periodOf(period.firstDay())
                                .equals(period)));
    }

    Answer isPlannedInTime(PlanRound plan, Situation situation) {
        return Answer.of(plan.period().map(period -> !situation.date().isAfter(period.firstDay())));
    }

    Answer isDueAsSet(PlanRound plan, Situation situation) {
        return Answer.of(plan.period()
                .flatMap(period -> plan.due()
                        .map(due -> due.equals(cadence(plan.level(), situation).dueDay(period)))));
    }

    Answer isOnlyOne(PlanRound plan) {
        return plan.kind() == RoundKind.ADDITIONAL
                ? Answer.YES
                : Answer.of(
                        plan.period().flatMap(period -> plan.otherRounds().map(others -> !others.contains(period))));
    }

    Answer isRegistered(AddFinding add) {
        return add.dispute().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer hasFindingsOrZeroReport(Submit submit, Situation situation) {
        return hasFindingsOrZeroReport(submit.zeroReport(), situation);
    }

    Answer hasFindingsOrZeroReport(SubmitLate submit, Situation situation) {
        return hasFindingsOrZeroReport(submit.zeroReport(), situation);
    }

    private Answer hasFindingsOrZeroReport(Answer zeroReport, Situation situation) {
        boolean required = level().map(level -> cadence(level, situation).zeroReportRequired())
                .orElse(true);
        return !required || !findings().isEmpty() ? Answer.YES : zeroReport;
    }

    Answer isZeroReportTrue(Submit submit) {
        return isZeroReportTrue(submit.zeroReport());
    }

    Answer isZeroReportTrue(SubmitLate submit) {
        return isZeroReportTrue(submit.zeroReport());
    }

    private Answer isZeroReportTrue(Answer zeroReport) {
        return Answer.of(findings().isEmpty() || zeroReport != Answer.YES);
    }

    Answer isByUnit(ScreeningCommand command, Situation situation) {
        return isUnit(situation);
    }

    Answer isByAnother(ScreeningCommand command, Situation situation) {
        return isUnit(situation).not();
    }

    private Answer isUnit(Situation situation) {
        UnitId actor = situation.actor().unit();
        return actor.isStated() ? Answer.of(unit().filter(UnitId::isStated).map(actor::equals)) : Answer.UNKNOWN;
    }

    Answer areDefectsNamed(ReturnForFix returned) {
        return returned.defects().isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    /** Overdue is a result too: what was not handed in is shown as missing, and waits for nobody. */
    Answer areChildrenDone(Consolidate consolidate, Situation situation) {
        if (consolidate.below().isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer done = Answer.YES;
        for (CaseRef round : consolidate.below().get()) {
            done = done.and(situation.isIn(
                    round,
                    ScreeningState.SUBMITTED,
                    ScreeningState.OVERDUE,
                    ScreeningState.CONSOLIDATED,
                    ScreeningState.CLOSED));
        }
        return done;
    }

    /**
     * Whether every unit below has a round among those taken in: by sets, so that two of one unit hide nobody. A round that is
     * not at hand may be that of any unit.
     */
    Answer isNobodyLeftOut(Consolidate consolidate, Situation situation) {
        if (consolidate.below().isEmpty() || consolidate.unitsBelow().isEmpty()) {
            return Answer.UNKNOWN;
        }
        Set<UnitId> seen = new HashSet<>();
        boolean allAtHand = true;
        for (CaseRef ref : consolidate.below().get()) {
            Optional<CaseFile<?, ?>> file = situation.related(ref);
            if (file.isEmpty()) {
                allAtHand = false;
            } else if (file.get().content() instanceof ScreeningRound round) {
                round.unit().ifPresent(seen::add);
            }
        }
        if (seen.containsAll(consolidate.unitsBelow().get())) {
            return Answer.YES;
        }
        return allAtHand ? Answer.NO : Answer.UNKNOWN;
    }

    private static Cadence cadence(ScreeningLevel level, Situation situation) {
        return situation.setting(ScreeningSettings.cadence(level));
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    ScreeningRound planned(PlanRound plan) {
        return edit().withUnit(plan.unit())
                .withLevel(plan.level())
                .withKind(plan.kind())
                .withPeriod(plan.period())
                .withDue(plan.due());
    }

    ScreeningRound found(AddFinding add) {
        return edit().withFindings(ImmutableSet.<CaseRef>builder()
                .addAll(findings())
                .addAll(add.dispute().stream().iterator())
                .build());
    }

    ScreeningRound submitted(Submit submit) {
        return edit().withZeroReport(submit.zeroReport());
    }

    ScreeningRound submittedLate(SubmitLate submit) {
        return edit().withZeroReport(submit.zeroReport());
    }

    ScreeningRound lapsed(Lapse lapse) {
        return edit().withLate(true);
    }

    /** When the period begins. */
    Optional<Instant> beginsAt() {
        return period().map(period -> BeijingTime.startOf(period.firstDay()));
    }

    /** From the first day to the last on which it is handed in. */
    Optional<TimeLimit> timeToHandIn() {
        return period().flatMap(period -> due().map(due -> ChronoUnit.DAYS.between(period.firstDay(), due)))
                .filter(days -> days >= 1)
                .map(days -> TimeLimit.days(days.intValue()));
    }

    private ImmutableScreeningRound edit() {
        return (ImmutableScreeningRound) this;
    }
}
