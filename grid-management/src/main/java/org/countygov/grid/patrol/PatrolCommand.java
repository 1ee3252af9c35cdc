package org.countygov.grid.patrol;

import java.time.Instant;
import java.util.Optional;
import org.countygov.party.PersonId;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Vocabulary;

/** Everything that can be asked in a patrol round. */
public sealed interface PatrolCommand extends Command<Patrol, PatrolState> {
    /** The commands and the words for them. */
    Vocabulary<Patrol, PatrolState> VOCABULARY = Vocabulary.of(PatrolCommand.class)
            .word(PlanRound.class, "安排巡查", "plan the round")
            .word(Start.class, "出发", "start")
            .word(VisitPoint.class, "到达点位", "visit a point")
            .word(ReportEvent.class, "上报事件", "report an event")
            .word(Pause.class, "暂停", "pause")
            .word(Resume.class, "继续", "resume")
            .word(Finish.class, "结束（完成）", "finish")
            .word(FinishIncomplete.class, "结束（未完成）", "finish with something missing")
            .word(RunOut.class, "时段结束", "run out of the window")
            .word(Miss.class, "漏巡", "miss")
            .word(Cancel.class, "取消", "cancel")
            .word(Substitute.class, "替班", "substitute");

    /**
     * A round is planned.
     *
     * @param plan window, points and patroller; empty when nobody has said
     * @param routeSet whether the route is set
     */
    record PlanRound(Optional<PatrolPlan> plan, Optional<PatrolKind> kind, Answer routeSet) implements PatrolCommand {}

    /**
     * The patroller sets out.
     *
     * @param insideArea whether the place is inside the area
     * @param officers how many officers go, on a police foot patrol
     * @param onAnotherRound whether the patroller is on another round
     */
    record Start(Answer insideArea, Optional<Integer> officers, Answer onAnotherRound) implements PatrolCommand {}

    /**
     * The patroller is at a point.
     *
     * @param visitedAt when, or empty for now
     * @param insideGeofence whether the place is within the geofence of the point
     */
    record VisitPoint(String point, Optional<Instant> visitedAt, Answer insideGeofence) implements PatrolCommand {}

    /**
     * The patroller reports a matter, and goes on.
     *
     * @param event the grid event that it became
     */
    record ReportEvent(Optional<CaseRef> event) implements PatrolCommand {}

    record Pause(Optional<PauseReason> reason) implements PatrolCommand {}

    record Resume() implements PatrolCommand {}

    /** Everything is done. */
    record Finish() implements PatrolCommand {}

    /** The patroller ends a round in which something is missing. */
    record FinishIncomplete() implements PatrolCommand {}

    /** The window ends under way. */
    record RunOut() implements PatrolCommand {}

    /** Nobody has set out in time. */
    record Miss() implements PatrolCommand {}

    record Cancel(Optional<CancelReason> reason) implements PatrolCommand {}

    /**
     * Another patrols.
     *
     * @param qualified whether the other is qualified
     * @param accepts whether the other accepts
     */
    record Substitute(PersonId other, Answer qualified, Answer accepts) implements PatrolCommand {}
}
