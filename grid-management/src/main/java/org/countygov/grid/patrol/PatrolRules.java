package org.countygov.grid.patrol;

import static org.countygov.grid.patrol.PatrolCondition.*;
import static org.countygov.grid.patrol.PatrolState.*;
import static org.countygov.grid.shared.GridRole.GRID_LEAD;
import static org.countygov.grid.shared.GridRole.GRID_WORKER;
import static org.countygov.grid.shared.GridRole.POLICE;
import static org.countygov.grid.shared.GridRole.VOLUNTEER;
import static org.countygov.law.Instruments.BZ;
import static org.countygov.law.Instruments.HN_XC;
import static org.countygov.workflow.Rule.either;
import static org.countygov.workflow.Rule.under;

import com.google.common.collect.ImmutableSet;
import org.countygov.grid.patrol.PatrolCommand.*;
import org.countygov.law.Convention;
import org.countygov.party.Role;
import org.countygov.workflow.RuleTable;

/** Patrol rounds, rule by rule. */
final class PatrolRules {
    private static final Convention PRACTICE = Convention.of(
            "实践做法：按时段、路线、必巡点位安排，如学校门口上下学前后半小时",
            "practice: rounds have a window, a route and mandatory points, such as school gates half an hour around school"
                    + " hours");
    private static final Convention COUNTED = Convention.of(
            "各地按时长、有效里程考核；本库只计点位和时长", "places count time and distance; this library counts points and time");
    static final Convention CHOICE = Convention.of("条文未规定，属本库的设计", "no text decides; a choice of this library");
    private static final ImmutableSet<Role> PATROLLERS = either(GRID_WORKER, POLICE, VOLUNTEER);

    static final RuleTable<Patrol, PatrolState> OF_2022 = RuleTable.of(
            PatrolState.class,
            PatrolCommand.VOCABULARY,
            under(PRACTICE)
                    .may(either(GRID_LEAD, POLICE), PlanRound.class)
                    .opens(PLANNED)
                    .provided(WINDOW_SET, (patrol, command) -> Patrol.stated(command.plan()))
                    .provided(ROUTE_SET, Patrol::isRouteSet)
                    .provided(MANDATORY_POINTS_NAMED, Patrol::hasPoints)
                    .provided(PATROLLER_NAMED, Patrol::hasPatroller)
                    .recording(Patrol::planned),
            under(CHOICE)
                    .may(PATROLLERS, Start.class)
                    .from(PLANNED)
                    .to(IN_PROGRESS)
                    .providedInSituation(BY_THE_PATROLLER, Patrol::isByPatroller)
                    .providedInSituation(INSIDE_START_WINDOW, Patrol::isInsideStartWindow)
                    .provided(INSIDE_THE_AREA, Patrol::isInsideArea)
                    .providedInSituation(ENOUGH_OFFICERS, Patrol::hasEnoughOfficers, HN_XC.article(4))
                    .provided(NOT_ON_ANOTHER_ROUND, Patrol::isOnNoOtherRound)
                    .recording(Patrol::started),
            under(CHOICE)
                    .may(PATROLLERS, VisitPoint.class)
                    .from(IN_PROGRESS)
                    .stays()
                    .providedInSituation(BY_THE_PATROLLER, Patrol::isByPatroller)
                    .provided(INSIDE_THE_GEOFENCE, Patrol::isInsideGeofence)
                    .providedInSituation(TIME_IS_TRUE, Patrol::isTimeTrue)
                    .provided(FIRST_VISIT, Patrol::isFirstVisit)
                    .recording(Patrol::visited),
            under(BZ.article(11))
                    .shall(PATROLLERS, ReportEvent.class)
                    .from(IN_PROGRESS)
                    .stays()
                    .providedInSituation(BY_THE_PATROLLER, Patrol::isByPatroller)
                    .provided(EVENT_CREATED, Patrol::isEventCreated)
                    .recording(Patrol::reported),
            under(CHOICE)
                    .may(PATROLLERS, Pause.class)
                    .from(IN_PROGRESS)
                    .to(PAUSED)
                    .providedInSituation(BY_THE_PATROLLER, Patrol::isByPatroller)
                    .provided(PAUSE_REASON_GIVEN, (patrol, pause) -> Patrol.stated(pause.reason()))
                    .recording(Patrol::pausing),
            under(CHOICE)
                    .may(PATROLLERS, Resume.class)
                    .from(PAUSED)
                    .to(IN_PROGRESS)
                    .providedInSituation(BY_THE_PATROLLER, Patrol::isByPatroller)
                    .recording(Patrol::resumed),
            under(COUNTED)
                    .may(PATROLLERS, Finish.class)
                    .from(IN_PROGRESS)
                    .closes(COMPLETED)
                    .providedInSituation(BY_THE_PATROLLER, Patrol::isByPatroller)
                    .providedOnFile(ALL_POINTS_VISITED, Patrol::areAllVisited)
                    .providedInSituation(LONG_ENOUGH, Patrol::isLongEnough),
            under(CHOICE)
                    .may(PATROLLERS, FinishIncomplete.class)
                    .from(IN_PROGRESS, PAUSED)
                    .closes(INCOMPLETE)
                    .providedInSituation(BY_THE_PATROLLER, Patrol::isByPatroller)
                    .providedInSituation(SOMETHING_MISSING, Patrol::isSomethingMissing),
            under(CHOICE)
                    .byLaw(new RunOut())
                    .from(IN_PROGRESS, PAUSED)
                    .closes(INCOMPLETE)
                    .asSoonAs(WINDOW_OVER, Patrol::windowOverSince),
            under(CHOICE)
                    .byLaw(new Miss())
                    .from(PLANNED)
                    .closes(MISSED)
                    .asSoonAs(START_WINDOW_OVER, Patrol::startWindowOverSince),
            under(CHOICE)
                    .may(GRID_LEAD, Cancel.class)
                    .from(PLANNED)
                    .closes(CANCELLED)
                    .provided(CANCEL_REASON_GIVEN, Patrol::hasReason)
                    .providedInSituation(WINDOW_OPEN, Patrol::isWindowOpen),
            under(CHOICE)
                    .may(GRID_LEAD, Substitute.class)
                    .from(PLANNED)
                    .stays()
                    .provided(SUBSTITUTE_QUALIFIED, Patrol::isQualified)
                    .provided(SUBSTITUTE_ACCEPTS, Patrol::accepts)
                    .recording(Patrol::substituted));

    private PatrolRules() {}
}
