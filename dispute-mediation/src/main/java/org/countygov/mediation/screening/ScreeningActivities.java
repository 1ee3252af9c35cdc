package org.countygov.mediation.screening;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.countygov.inspection.Activities;
import org.countygov.inspection.RecordedTime;
import org.countygov.mediation.screening.ScreeningCommand.*;
import org.countygov.mediation.shared.MediationRole;
import org.countygov.mediation.shared.ScreeningLevel;
import org.countygov.mediation.shared.ScreeningPeriod;
import org.countygov.party.UnitId;
import org.countygov.value.FreeText;

/**
 * How records of screening are read: the facts that each activity may bring, by the names that logs give them. A round is a
 * regular one of a village unless the record says otherwise.
 */
final class ScreeningActivities {
    private static final String ROUNDS = "screening-round";
    private static final String NONE = "无";
    private static final Splitter SEMICOLONS =
            Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();

    static final Activities<ScreeningRound, ScreeningState> ALL = Activities.of(
                    Screening.WORKFLOW, MediationRole.values())
            .activity(
                    PlanRound.class,
                    told -> new PlanRound(
                            told.unit("unit").orElse(UnitId.UNSTATED),
                            told.option("level", ScreeningLevel.class).orElse(ScreeningLevel.VILLAGE),
                            told.option("kind", RoundKind.class).orElse(RoundKind.REGULAR),
                            period(told.date("firstDay"), told.date("lastDay")),
                            told.date("due"),
                            told.text("otherRounds").flatMap(ScreeningActivities::periods)))
            .activity(
                    AddFinding.class,
                    told -> new AddFinding(told.cases("dispute", "registered-dispute")
                            .flatMap(cases -> cases.stream().findFirst())))
            .activity(Submit.class, told -> new Submit(told.answer("zeroReport")))
            .activity(SubmitLate.class, told -> new SubmitLate(told.answer("zeroReport")))
            .activity(ReturnForFix.class, told -> new ReturnForFix(told.text("defects")))
            .activity(Consolidate.class, told -> new Consolidate(told.cases("below", ROUNDS), told.units("unitsBelow")))
            .activity(Close.class, told -> new Close())
            .complete();

    private ScreeningActivities() {}

    /** Periods between semicolons, each as its first and last day, such as 2026-03-01/2026-03-07; unknown when one is not so. */
    private static Optional<ImmutableSet<ScreeningPeriod>> periods(FreeText text) {
        if (text.value().equals(NONE)) {
            return Optional.of(ImmutableSet.of());
        }
        ImmutableList<Optional<ScreeningPeriod>> read = SEMICOLONS
                .splitToStream(text.value())
                .map(ScreeningActivities::period)
                .collect(ImmutableList.toImmutableList());
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet()))
                : Optional.empty();
    }

    private static Optional<ScreeningPeriod> period(String days) {
        int slash = days.indexOf('/');
        return slash <= 0 ? Optional.empty() : period(day(days.substring(0, slash)), day(days.substring(slash + 1)));
    }

    private static Optional<LocalDate> day(String text) {
        return RecordedTime.parse(text.strip()).toOptional().map(RecordedTime::day);
    }

    private static Optional<ScreeningPeriod> period(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        return firstDay.flatMap(
                first -> lastDay.filter(last -> !last.isBefore(first)).map(last -> new ScreeningPeriod(first, last)));
    }
}
