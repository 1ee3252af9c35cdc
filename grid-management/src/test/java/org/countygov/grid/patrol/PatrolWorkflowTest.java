package org.countygov.grid.patrol;

import static org.countygov.workflow.Answer.NO;
import static org.countygov.workflow.Answer.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countygov.grid.patrol.PatrolCommand.*;
import org.countygov.grid.shared.GridRole;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.testkit.WorkflowContract;
import org.countygov.workflow.CaseRef;

/** Patrol rounds keep the laws of the kernel, and every rule of them is seen from all sides. */
class PatrolWorkflowTest extends WorkflowContract<Patrol, PatrolState> {
    /** What is stated or not known, and so never denied. */
    private static final ImmutableList<String> STATED = ImmutableList.of(
            "WINDOW_SET of PlanRound",
            "PATROLLER_NAMED of PlanRound",
            "EVENT_CREATED of ReportEvent",
            "PAUSE_REASON_GIVEN of Pause",
            "CANCEL_REASON_GIVEN of Cancel");

    private static final UnitId TEAM = UnitId.of("grid-team");
    private static final PersonId WALKING = PersonId.of("walker-2001");
    private static final Actor LEAD = Actor.of(PersonId.of("lead-1001"), TEAM, GridRole.GRID_LEAD);
    private static final Actor WALKER = Actor.of(WALKING, TEAM, GridRole.GRID_WORKER);
    private static final Actor OTHER = Actor.of(PersonId.of("other-2002"), TEAM, GridRole.VOLUNTEER);
    private static final Actor OFFICER = Actor.of(WALKING, UnitId.of("police"), GridRole.POLICE);

    private static PlanRound round(Instant now, PatrolKind kind, Duration until) {
        return new PlanRound(
                Optional.of(new PatrolPlan(
                        now,
                        now.plus(Duration.ofHours(2)),
                        now.plus(until),
                        ImmutableSet.of("school"),
                        Duration.ofHours(2),
                        Optional.of(WALKING))),
                Optional.of(kind),
                YES);
    }

    @Override
    protected Plan<Patrol, PatrolState> plan() {
        Plan<Patrol, PatrolState> plan = Plan.of(PatrolRounds.WORKFLOW)
                .acting(LEAD, WALKER, OTHER, OFFICER)
                .askingAt(now -> round(now, PatrolKind.POLICE_FOOT, Duration.ofHours(12)))
                .askingAt(now -> round(now.plus(Duration.ofHours(3)), PatrolKind.GRID, Duration.ofHours(4)))
                .askingAt(now -> new PlanRound(
                        Optional.of(new PatrolPlan(now, now, now, ImmutableSet.of(), Duration.ZERO, Optional.empty())),
                        Optional.empty(),
                        NO))
                .askingAt(now -> new VisitPoint("school", Optional.of(now.plus(Duration.ofHours(1))), NO))
                .asking(
                        new Start(YES, Optional.of(2), NO),
                        new Start(NO, Optional.of(1), YES),
                        new VisitPoint("school", Optional.empty(), YES),
                        new ReportEvent(Optional.of(new CaseRef("grid-event", "1"))),
                        new ReportEvent(Optional.empty()),
                        new Pause(Optional.of(PauseReason.REST)),
                        new Pause(Optional.empty()),
                        new Resume(),
                        new Finish(),
                        new FinishIncomplete(),
                        new Cancel(Optional.of(CancelReason.WEATHER_ORDER)),
                        new Cancel(Optional.empty()),
                        new Substitute(OTHER.person(), YES, YES),
                        new Substitute(OTHER.person(), NO, NO))
                .waiting(Duration.ofHours(3))
                .searching(6, 30);
        for (String condition : STATED) {
            plan = plan.accepting("condition " + condition + " never fails", "it is stated or not known");
        }
        return plan.accepting(
                "condition WINDOW_OPEN of Cancel never fails", "by law the round is missed before its window ends");
    }
}
