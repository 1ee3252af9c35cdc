package org.countygov.grid.patrol;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.patrol.PatrolCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.inspection.Activities;
import org.countygov.inspection.Told;
import org.countygov.party.PersonId;
import org.countygov.value.FreeText;
import org.countygov.workflow.CaseRef;

/**
 * How records of patrol rounds are read: the facts that each activity may bring, by the names that logs give them. The least
 * duration is told in minutes.
 */
final class PatrolActivities {
    private static final Splitter ITEMS =
            Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();

    static final Activities<Patrol, PatrolState> ALL = Activities.of(PatrolRounds.WORKFLOW, GridRole.values())
            .activity(
                    PlanRound.class,
                    told -> new PlanRound(plan(told), told.option("kind", PatrolKind.class), told.answer("routeSet")))
            .activity(
                    Start.class,
                    told -> new Start(
                            told.answer("insideArea"),
                            told.number("officers").map(BigDecimal::intValue),
                            told.answer("onAnotherRound")))
            .activity(
                    VisitPoint.class,
                    told -> new VisitPoint(
                            told.text("point").map(FreeText::value).orElse("unstated"),
                            told.instant("visitedAt"),
                            told.answer("insideGeofence")))
            .activity(
                    ReportEvent.class,
                    told -> new ReportEvent(
                            told.text("event").map(FreeText::value).map(id -> new CaseRef("grid-event", id))))
            .activity(Pause.class, told -> new Pause(told.option("reason", PauseReason.class)))
            .activity(Resume.class, told -> new Resume())
            .activity(Finish.class, told -> new Finish())
            .activity(FinishIncomplete.class, told -> new FinishIncomplete())
            .activity(Cancel.class, told -> new Cancel(told.option("reason", CancelReason.class)))
            .activity(
                    Substitute.class,
                    told -> new Substitute(
                            told.person("other").orElse(PersonId.UNSTATED),
                            told.answer("qualified"),
                            told.answer("accepts")))
            .complete();

    private PatrolActivities() {}

    /** The plan, where the record tells a window in its order. */
    private static Optional<PatrolPlan> plan(Told told) {
        Optional<Instant> from = told.instant("from");
        Optional<Instant> to = told.instant("to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Instant startBy = told.instant("startBy").orElse(to.get());
        if (startBy.isBefore(from.get()) || to.get().isBefore(startBy)) {
            return Optional.empty();
        }
        return Optional.of(new PatrolPlan(
                from.get(),
                startBy,
                to.get(),
                told.text("points")
                        .map(text -> ITEMS.splitToStream(text.value()).collect(ImmutableSet.toImmutableSet()))
                        .orElse(ImmutableSet.of()),
                Duration.ofMinutes(Math.max(
                        0, told.number("leastMinutes").map(BigDecimal::intValue).orElse(0))),
                told.person("patroller")));
    }
}
