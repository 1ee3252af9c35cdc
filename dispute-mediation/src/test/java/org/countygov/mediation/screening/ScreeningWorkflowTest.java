package org.countygov.mediation.screening;

import static org.countygov.mediation.screening.ScreeningFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.mediation.screening.ScreeningCommand.*;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseFile;

/** Screening keeps the laws of the kernel, and every rule of it is seen from all sides. */
class ScreeningWorkflowTest extends WorkflowContract<ScreeningRound, ScreeningState> {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 1);
    private static final CaseFile<ScreeningRound, ScreeningState> DONE =
            round("upper", day(UPPER, FRIDAY), nothingFound());
    private static final CaseFile<ScreeningRound, ScreeningState> STILL_OPEN =
            on(round("lower", day(LOWER, FRIDAY)), FRIDAY);

    @Override
    protected Plan<ScreeningRound, ScreeningState> plan() {
        return Plan.of(Screening.WORKFLOW)
                .acting(HEAD, OTHER_HEAD, SEARCHER, ABOVE, SELF)
                .knowing(DONE, STILL_OPEN)
                .asking(
                        week(RoundKind.REGULAR),
                        week(RoundKind.ADDITIONAL, WEEK),
                        new PlanRound(
                                TOWN,
                                ScreeningLevel.TOWN,
                                RoundKind.REGULAR,
                                Optional.of(new ScreeningPeriod(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 2, 21))),
                                Optional.of(LocalDate.of(2024, 2, 21)),
                                Optional.of(ImmutableSet.of(
                                        new ScreeningPeriod(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 2, 21))))))
                .asking(
                        new AddFinding(Optional.of(DITCH)),
                        new AddFinding(Optional.empty()),
                        new Submit(YES),
                        new Submit(NO),
                        new SubmitLate(YES),
                        new SubmitLate(NO),
                        new ReturnForFix(Optional.of(FreeText.of("two entries of one dispute"))),
                        new ReturnForFix(Optional.empty()),
                        new Consolidate(Optional.of(ImmutableSet.of(DONE.ref())), Optional.of(ImmutableSet.of(UPPER))),
                        new Consolidate(
                                Optional.of(ImmutableSet.of(STILL_OPEN.ref())), Optional.of(ImmutableSet.of(UPPER))),
                        new Close())
                .startingOn(FRIDAY)
                .waiting(Duration.ofDays(4))
                .hiding("two entries of one dispute")
                .accepting("condition DISPUTE_REGISTERED of AddFinding never fails", "it is linked or not known")
                .accepting("condition DEFECTS_NAMED of ReturnForFix never fails", "they are named or not known");
    }
}
