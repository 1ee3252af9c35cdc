package org.countygov.grid.patrol;

import static org.countygov.grid.patrol.PatrolState.COMPLETED;
import static org.countygov.grid.patrol.PatrolState.INCOMPLETE;
import static org.countygov.grid.patrol.PatrolState.IN_PROGRESS;
import static org.countygov.grid.patrol.PatrolState.MISSED;
import static org.countygov.grid.patrol.PatrolState.PLANNED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.benchmarks.Course;
import org.countygov.grid.patrol.PatrolCommand.Finish;
import org.countygov.grid.patrol.PatrolCommand.Miss;
import org.countygov.grid.patrol.PatrolCommand.PlanRound;
import org.countygov.grid.patrol.PatrolCommand.RunOut;
import org.countygov.grid.patrol.PatrolCommand.Start;
import org.countygov.grid.patrol.PatrolCommand.VisitPoint;
import org.countygov.grid.shared.GridRole;
import org.countygov.law.Basis;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.Role;
import org.countygov.party.UnitId;
import org.countygov.time.BeijingTime;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.countygov.workflow.Answer;
import org.countygov.workflow.ByHand;
import org.countygov.workflow.ByHand.Row;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.CaseRef;
import org.countygov.workflow.Command;
import org.countygov.workflow.Decision;
import org.countygov.workflow.Event;
import org.countygov.workflow.Occasion;
import org.countygov.workflow.Reason;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Situation;

/** A patrol round from setting out to its end, by a switch that also ends what the law has ended by itself. */
public final class PatrolByHand implements ByHand.Switch<Patrol, PatrolState> {
    private static final LocalDate EDITION = LocalDate.of(2022, 5, 1);
    private static final RuleTable<Patrol, PatrolState> TABLE = PatrolRules.OF_2022;

    private static final Row<Patrol, PatrolState> START = Row.of(TABLE, PLANNED, Start.class);
    private static final Row<Patrol, PatrolState> VISIT = Row.of(TABLE, IN_PROGRESS, VisitPoint.class);
    private static final Row<Patrol, PatrolState> FINISH = Row.of(TABLE, IN_PROGRESS, Finish.class);

    private static final Phrase FINISH_WORDS = TABLE.vocabulary().words(Finish.class);
    private static final ImmutableList<Phrase> FINISH_IN = ImmutableList.of(IN_PROGRESS.words());
    private static final ImmutableList<Basis> FINISH_BASES = FINISH.rule().bases();

    @Override
    public Decision<Patrol, PatrolState> decide(
            CaseFile<Patrol, PatrolState> before, Command<Patrol, PatrolState> command, Occasion occasion) {
        CaseFile<Patrol, PatrolState> file = ended(before, occasion);
        ByHand.checkSequence(file, occasion);
        switch (file.state()) {
            case PLANNED -> {
                if (command instanceof Start start) {
                    return start(file, start, occasion);
                }
                if (command instanceof Finish finish) {
                    return misplaced(file, finish, occasion);
                }
            }
            case IN_PROGRESS -> {
                if (command instanceof VisitPoint visit) {
                    return visit(file, visit, occasion);
                }
                if (command instanceof Finish finish) {
                    return finish(file, finish, occasion);
                }
            }
            default -> {}
        }
        throw ByHand.offCourse(file, command);
    }

    private static CaseFile<Patrol, PatrolState> ended(CaseFile<Patrol, PatrolState> file, Occasion occasion) {
        PatrolPlan plan = file.content().plan().orElse(null);
        if (plan == null) {
            return file;
        }
        return switch (file.state()) {
            case PLANNED ->
                occasion.at().isAfter(plan.startBy())
                        ? byLaw(file, new Miss(), MISSED, plan.startBy(), occasion)
                        : file;
            case IN_PROGRESS, PAUSED ->
                occasion.at().isAfter(plan.to()) ? byLaw(file, new RunOut(), INCOMPLETE, plan.to(), occasion) : file;
            default -> file;
        };
    }

    private static CaseFile<Patrol, PatrolState> byLaw(
            CaseFile<Patrol, PatrolState> file, PatrolCommand effect, PatrolState to, Instant end, Occasion occasion) {
        Occasion then =
                Occasion.of(Actor.LAW, end.plusNanos(1), occasion.calendar()).under(occasion.settings());
        return ByHand.after(file, file.content(), ByHand.event(effect, then, to, EDITION));
    }

    private static boolean patrols(Role role) {
        return role == GridRole.GRID_WORKER || role == GridRole.POLICE || role == GridRole.VOLUNTEER;
    }

    private static Decision<Patrol, PatrolState> start(
            CaseFile<Patrol, PatrolState> file, Start start, Occasion occasion) {
        Patrol patrol = file.content();
        Situation situation = ByHand.situation(file, occasion);
        var reasons = START.entitled(patrols(occasion.actor().role()), occasion);
        reasons = START.meets(reasons, 0, patrol.isByPatroller(start, situation));
        reasons = START.meets(reasons, 1, patrol.isInsideStartWindow(start, situation));
        reasons = START.meets(reasons, 2, patrol.isInsideArea(start));
        reasons = START.meets(reasons, 3, patrol.hasEnoughOfficers(start, situation));
        reasons = START.meets(reasons, 4, patrol.isOnNoOtherRound(start));
        if (reasons != null) {
            return ByHand.rejected(reasons, TABLE.actsFrom(PLANNED));
        }
        Event<Patrol, PatrolState> event = ByHand.event(start, occasion, IN_PROGRESS, EDITION);
        return new Decision.Accepted<>(ByHand.after(file, patrol.started(start, event), event));
    }

    private static Decision<Patrol, PatrolState> visit(
            CaseFile<Patrol, PatrolState> file, VisitPoint visit, Occasion occasion) {
        Patrol patrol = file.content();
        Situation situation = ByHand.situation(file, occasion);
        var reasons = VISIT.entitled(patrols(occasion.actor().role()), occasion);
        reasons = VISIT.meets(reasons, 0, patrol.isByPatroller(visit, situation));
        reasons = VISIT.meets(reasons, 1, patrol.isInsideGeofence(visit));
        reasons = VISIT.meets(reasons, 2, patrol.isTimeTrue(visit, situation));
        reasons = VISIT.meets(reasons, 3, patrol.isFirstVisit(visit));
        if (reasons != null) {
            return ByHand.rejected(reasons, TABLE.actsFrom(IN_PROGRESS));
        }
        Event<Patrol, PatrolState> event = ByHand.event(visit, occasion, IN_PROGRESS, EDITION);
        return new Decision.Accepted<>(ByHand.after(file, patrol.visited(visit, event), event));
    }

    private static Decision<Patrol, PatrolState> finish(
            CaseFile<Patrol, PatrolState> file, Finish finish, Occasion occasion) {
        var reasons = finishing(file, finish, occasion);
        return reasons == null
                ? new Decision.Accepted<>(
                        ByHand.after(file, file.content(), ByHand.event(finish, occasion, COMPLETED, EDITION)))
                : ByHand.rejected(reasons, TABLE.actsFrom(IN_PROGRESS));
    }

    @Nullable
    private static ImmutableList.Builder<Reason> finishing(
            CaseFile<Patrol, PatrolState> file, Finish finish, Occasion occasion) {
        Patrol patrol = file.content();
        Situation situation = ByHand.situation(file, occasion);
        var reasons = FINISH.entitled(patrols(occasion.actor().role()), occasion);
        reasons = FINISH.meets(reasons, 0, patrol.isByPatroller(finish, situation));
        reasons = FINISH.meets(reasons, 1, patrol.areAllVisited());
        return FINISH.meets(reasons, 2, patrol.isLongEnough(finish, situation));
    }

    /** A round that ends before it begins: no place for it, and whatever else fails and is known to. */
    private static Decision<Patrol, PatrolState> misplaced(
            CaseFile<Patrol, PatrolState> file, Finish finish, Occasion occasion) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(new Reason.NotProvidedFor(FINISH_WORDS, file.state().words(), FINISH_IN, FINISH_BASES));
        var further = finishing(file, finish, occasion);
        if (further != null) {
            for (Reason reason : further.build()) {
                if (!(reason instanceof Reason.NotEstablished)) {
                    reasons.add(reason);
                }
            }
        }
        return ByHand.rejected(reasons, TABLE.actsFrom(PLANNED));
    }

    @Override
    public CaseFile<Patrol, PatrolState> open(CaseRef ref, Event<Patrol, PatrolState> event) {
        return ByHand.opened(ref, Patrol.blank().planned((PlanRound) event.command()), event, ImmutableList.of());
    }

    @Override
    public CaseFile<Patrol, PatrolState> evolve(CaseFile<Patrol, PatrolState> file, Event<Patrol, PatrolState> event) {
        Patrol patrol = file.content();
        switch (file.state()) {
            case PLANNED -> {
                if (event.command() instanceof Start start) {
                    return ByHand.after(file, patrol.started(start, event), event);
                }
            }
            case IN_PROGRESS -> {
                if (event.command() instanceof VisitPoint visit) {
                    return ByHand.after(file, patrol.visited(visit, event), event);
                }
                if (event.command() instanceof Finish) {
                    return ByHand.after(file, patrol, event);
                }
            }
            default -> {}
        }
        throw ByHand.offCourse(file, event.command());
    }

    // ---- the course
    // ----------------------------------------------------------------------------------------------------

    /** A round past a school gate and a bridge, within its window. */
    public static Course<Patrol, PatrolState> course() {
        Actor lead = Actor.of(PersonId.of("lead"), UnitId.of("grid"), GridRole.GRID_LEAD);
        Actor worker = Actor.of(PersonId.of("worker"), UnitId.of("grid"), GridRole.GRID_WORKER);
        PatrolPlan plan = new PatrolPlan(
                moment("07:30"),
                moment("07:45"),
                moment("09:00"),
                ImmutableSet.of("school gate", "bridge"),
                Duration.ofMinutes(40),
                Optional.of(worker.person()));
        return Course.of(PatrolRounds.WORKFLOW, new PatrolByHand())
                .opening(at("07:00", lead), new PlanRound(Optional.of(plan), Optional.of(PatrolKind.GRID), Answer.YES))
                .refusing(at("07:35", lead), new Start(Answer.NO, Optional.empty(), Answer.YES))
                .refusing(at("07:35", worker), new Finish())
                .doing(at("07:35", worker), new Start(Answer.YES, Optional.empty(), Answer.NO))
                .doing(at("07:50", worker), new VisitPoint("school gate", Optional.empty(), Answer.YES))
                .refusing(at("07:55", lead), new VisitPoint("school gate", Optional.of(moment("07:20")), Answer.NO))
                .doing(at("08:05", worker), new VisitPoint("bridge", Optional.of(moment("08:00")), Answer.YES))
                .refusing(at("08:10", lead), new Finish())
                .doing(at("08:30", worker), new Finish())
                .checked();
    }

    private static Instant moment(String time) {
        return BeijingTime.parse("2026-03-05T" + time);
    }

    private static Occasion at(String time, Actor actor) {
        return Occasion.of(actor, moment(time), WorkCalendar.ofStateCouncil());
    }
}
