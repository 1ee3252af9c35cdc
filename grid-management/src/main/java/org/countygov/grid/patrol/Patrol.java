package org.countygov.grid.patrol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.patrol.PatrolCommand.Cancel;
import org.countygov.grid.patrol.PatrolCommand.Finish;
import org.countygov.grid.patrol.PatrolCommand.FinishIncomplete;
import org.countygov.grid.patrol.PatrolCommand.PlanRound;
import org.countygov.grid.patrol.PatrolCommand.ReportEvent;
import org.countygov.grid.patrol.PatrolCommand.Start;
import org.countygov.grid.patrol.PatrolCommand.Substitute;
import org.countygov.grid.patrol.PatrolCommand.VisitPoint;
import org.countygov.grid.shared.GridSettings;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Event;
import org.countygov.workflow.Situation;
import org.immutables.value.Value;

/** What the rules need to know of a patrol round: points and times, and no track between them. */
@Value.Immutable
public abstract sealed class Patrol permits ImmutablePatrol {
    Patrol() {}

    public abstract Optional<PatrolPlan> plan();

    public abstract Optional<PatrolKind> kind();

    public abstract Optional<Instant> startedAt();

    /** When each point was visited, in the order of recording. */
    public abstract ImmutableMap<String, Instant> visits();

    /** What was reported on the way. */
    public abstract ImmutableList<CaseRef> events();

    /** Since when it pauses. */
    public abstract Optional<Instant> pausedAt();

    /** How long it has paused in all. */
    @Value.Default
    public Duration paused() {
        return Duration.ZERO;
    }

    static Patrol blank() {
        return ImmutablePatrol.builder().build();
    }

    // ---- what the rules ask
    // --------------------------------------------------------------------------------------------

    static Answer stated(Optional<?> what) {
        return what.isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    Answer isRouteSet(PlanRound command) {
        return command.routeSet();
    }

    Answer hasPoints(PlanRound command) {
        return Answer.of(command.plan().map(plan -> !plan.points().isEmpty()));
    }

    Answer hasPatroller(PlanRound command) {
        return stated(command.plan().flatMap(PatrolPlan::patroller));
    }

    Answer isByPatroller(Command<Patrol, PatrolState> command, Situation situation) {
        PersonId actor = situation.actor().person();
        return actor.isStated()
                ? Answer.of(plan().flatMap(PatrolPlan::patroller).map(actor::equals))
                : Answer.UNKNOWN;
    }

    Answer isInsideStartWindow(Start start, Situation situation) {
        return Answer.of(plan().map(plan ->
                !situation.at().isBefore(plan.from()) && !situation.at().isAfter(plan.startBy())));
    }

    Answer isInsideArea(Start start) {
        return start.insideArea();
    }

    Answer hasEnoughOfficers(Start start, Situation situation) {
        return kind().map(who -> who == PatrolKind.POLICE_FOOT
                        ? Answer.of(start.officers()
                                .map(number -> number >= situation.setting(GridSettings.FOOT_PATROL_OFFICERS)))
                        : Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    Answer isOnNoOtherRound(Start start) {
        return start.onAnotherRound().not();
    }

    Answer isInsideGeofence(VisitPoint visit) {
        return visit.insideGeofence();
    }

    Answer isTimeTrue(VisitPoint visit, Situation situation) {
        return visit.visitedAt()
                .map(at -> Answer.of(!at.isAfter(situation.at()))
                        .and(Answer.of(startedAt().map(start -> !at.isBefore(start)))))
                .orElse(Answer.YES);
    }

    Answer isFirstVisit(VisitPoint visit) {
        return Answer.of(!visits().containsKey(visit.point()));
    }

    Answer isEventCreated(ReportEvent report) {
        return stated(report.event());
    }

    Answer areAllVisited() {
        return Answer.of(plan().map(plan -> visits().keySet().containsAll(plan.points())));
    }

    Answer isLongEnough(Finish finish, Situation situation) {
        return isLongEnough(situation.at());
    }

    /** Time under way without pauses, the present one included. */
    private Answer isLongEnough(Instant at) {
        return Answer.of(plan().flatMap(plan -> startedAt().map(start -> {
            Duration standing =
                    pausedAt().map(since -> Duration.between(since, at)).orElse(Duration.ZERO);
            Duration walked = Duration.between(start, at).minus(paused()).minus(standing);
            return walked.compareTo(plan.leastDuration()) >= 0;
        })));
    }

    Answer isSomethingMissing(FinishIncomplete finish, Situation situation) {
        return areAllVisited().and(isLongEnough(situation.at())).not();
    }

    Answer hasReason(Cancel cancel) {
        return stated(cancel.reason());
    }

    Answer isWindowOpen(Cancel cancel, Situation situation) {
        return Answer.of(plan().map(plan -> !situation.at().isAfter(plan.to())));
    }

    Answer isQualified(Substitute substitute) {
        return substitute.qualified();
    }

    Answer accepts(Substitute substitute) {
        return substitute.accepts();
    }

    /** The first moment after the window; by law the round ends then. */
    Optional<Instant> windowOverSince() {
        return plan().map(plan -> plan.to().plusNanos(1));
    }

    /** The first moment after the last one to set out. */
    Optional<Instant> startWindowOverSince() {
        return plan().map(plan -> plan.startBy().plusNanos(1));
    }

    // ---- what each command writes
    // --------------------------------------------------------------------------------------

    Patrol planned(PlanRound command) {
        return edit().withPlan(command.plan()).withKind(command.kind());
    }

    Patrol started(Start start, Event<Patrol, PatrolState> event) {
        return edit().withStartedAt(event.at());
    }

    Patrol visited(VisitPoint visit, Event<Patrol, PatrolState> event) {
        return edit().withVisits(ImmutableMap.<String, Instant>builder()
                .putAll(visits())
                .put(visit.point(), visit.visitedAt().orElse(event.at()))
                .buildKeepingLast());
    }

    Patrol reported(ReportEvent report) {
        return edit().withEvents(ImmutableList.<CaseRef>builder()
                .addAll(events())
                .addAll(report.event().stream().iterator())
                .build());
    }

    Patrol pausing(PatrolCommand.Pause pause, Event<Patrol, PatrolState> event) {
        return edit().withPausedAt(event.at());
    }

    Patrol resumed(PatrolCommand.Resume resume, Event<Patrol, PatrolState> event) {
        return edit().withPaused(paused().plus(pausedAt()
                        .map(since -> Duration.between(since, event.at()))
                        .orElse(Duration.ZERO)))
                .withPausedAt(Optional.empty());
    }

    Patrol substituted(Substitute substitute) {
        return edit().withPlan(plan().map(plan -> plan.by(substitute.other())));
    }

    private ImmutablePatrol edit() {
        return (ImmutablePatrol) this;
    }
}
