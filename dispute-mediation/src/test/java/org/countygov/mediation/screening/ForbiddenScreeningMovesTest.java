package org.countygov.mediation.screening;

import static org.countygov.mediation.screening.ScreeningFixture.*;
import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.UNKNOWN;
import static org.countygov.workflow.Answer.YES;
import static org.countygov.workflow.Ground.CONDITION_NOT_MET;
import static org.countygov.workflow.Ground.NOT_ESTABLISHED;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.law.Convention;
import org.countygov.mediation.screening.ScreeningCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.testkit.ForbiddenMoves;
import org.countygov.testkit.Life;
import org.countygov.workflow.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is forbidden in screening, entry by entry. */
class ForbiddenScreeningMovesTest {
    private static final Convention TOOL =
            Convention.of("行政管理工具；法规仅要求定期排查", "a tool of administration; law says regularly only");
    private static final LocalDate SUNDAY = LocalDate.of(2024, 3, 10);

    @TestFactory
    Stream<DynamicTest> forbidden() {
        Life<ScreeningRound, ScreeningState> before =
                Life.of(Screening.WORKFLOW).at("2024-03-01 09:00").by(HEAD);
        Life<ScreeningRound, ScreeningState> open =
                before.does(week(RoundKind.REGULAR)).at("2024-03-05 09:00");
        Life<ScreeningRound, ScreeningState> submitted = open.does(nothingFound());
        CaseFile<ScreeningRound, ScreeningState> done = round("upper", day(UPPER, SUNDAY), nothingFound());
        CaseFile<ScreeningRound, ScreeningState> silent = round("lower", day(LOWER, SUNDAY));
        CaseFile<ScreeningRound, ScreeningState> stillOpen = on(silent, SUNDAY);
        return ForbiddenMoves.of(Screening.WORKFLOW)
                .refused(
                        "1 treating silence as a zero report, when the unit has said no",
                        open,
                        new Submit(NO),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "1 treating silence as a zero report, when nobody has said",
                        open,
                        new Submit(UNKNOWN),
                        NOT_ESTABLISHED,
                        TOOL)
                .refused(
                        "2 consolidating with a round below still open",
                        submitted.by(ABOVE).knowing(done, stillOpen),
                        new Consolidate(
                                Optional.of(ImmutableSet.of(done.ref(), stillOpen.ref())),
                                Optional.of(ImmutableSet.of(UPPER, LOWER))),
                        CONDITION_NOT_MET,
                        TOOL)
                .neverBy("3 adding findings from above", MediationRole.NEXT_LEVEL, AddFinding.class)
                .neverBy("3 submitting from above", MediationRole.NEXT_LEVEL, Submit.class)
                .neverAsked("3 editing figures", "edit|change|修改|更改", TOOL)
                .refused(
                        "4 a second regular round of the period",
                        before,
                        week(RoundKind.REGULAR, WEEK),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "5 consolidating without a unit",
                        submitted.by(ABOVE).knowing(done),
                        new Consolidate(
                                Optional.of(ImmutableSet.of(done.ref())), Optional.of(ImmutableSet.of(UPPER, LOWER))),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "6 a regular round of another length than the cadence",
                        before,
                        new PlanRound(
                                TOWN,
                                ScreeningLevel.TOWN,
                                RoundKind.REGULAR,
                                Optional.of(new ScreeningPeriod(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 17))),
                                Optional.of(LocalDate.of(2024, 3, 18)),
                                Optional.of(ImmutableSet.of())),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused(
                        "7 a zero report beside findings",
                        open.by(SEARCHER)
                                .does(new AddFinding(Optional.of(DITCH)))
                                .by(HEAD),
                        new Submit(YES),
                        CONDITION_NOT_MET,
                        TOOL)
                .refused("8 handing in for another unit", open.by(OTHER_HEAD), nothingFound(), CONDITION_NOT_MET, TOOL)
                .complete("1", "2", "3", "4")
                .tests();
    }
}
