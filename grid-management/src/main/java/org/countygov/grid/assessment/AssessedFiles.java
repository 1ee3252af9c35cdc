package org.countygov.grid.assessment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countygov.grid.centre.CentreRequest;
import org.countygov.grid.centre.CentreRequestCommand;
import org.countygov.grid.centre.CentreRequestState;
import org.countygov.grid.centre.CentreRequests;
import org.countygov.grid.event.GridEvent;
import org.countygov.grid.event.GridEventCommand;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.event.GridEvents;
import org.countygov.grid.shared.GridClocks;
import org.countygov.grid.shared.GridRole;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.WorkCalendar;
import org.countygov.workflow.Answer;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Event;

/**
 * Case files as the records that indicators count. Whatever was decided is read from the history, and every due time is computed
 * as it stood when the result was reported, so that the wait for the check is charged to nobody.
 */
public final class AssessedFiles {
    private static final ImmutableList<Clock> REQUEST_CLOCKS =
            ImmutableList.of(GridClocks.SIMPLE_REQUEST, GridClocks.ORDINARY_REQUEST, GridClocks.COMPLEX_REQUEST);

    private AssessedFiles() {}

    /**
     * A grid event, once for each time it had to be disposed of: after reopening it is owed again, and what was owed before stays
     * as it was. Only the first counts as filed.
     */
    public static ImmutableList<HandledEvent> events(
            CaseFile<GridEvent, GridEventState> file, WorkCalendar calendar, LocalSettings settings) {
        ImmutableList<Event<GridEvent, GridEventState>> history = file.history().events();
        ImmutableList.Builder<HandledEvent> disposals = ImmutableList.builder();
        int first = 0;
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).command() instanceof GridEventCommand.Reopen) {
                disposals.add(event(file, history, first, i, calendar, settings)
                        .withReopenedAt(history.get(i).at()));
                first = i;
            }
        }
        return disposals
                .add(event(file, history, first, history.size(), calendar, settings))
                .build();
    }

    /** What happened to an event from one of its acts to before another. */
    private static HandledEvent event(
            CaseFile<GridEvent, GridEventState> file,
            ImmutableList<Event<GridEvent, GridEventState>> history,
            int from,
            int to,
            WorkCalendar calendar,
            LocalSettings settings) {
        List<Event<GridEvent, GridEventState>> acts = history.subList(from, to);
        CaseFile<GridEvent, GridEventState> then = before(file, history, to);
        Optional<Integer> result = lastResult(history, from, to, then.state());
        // Once the result is reported the time stands still; what was due is read from before.
        Optional<ClockRun> run = before(file, history, result.orElse(to)).clock(GridClocks.DISPOSAL);
        return HandledEvent.builder()
                .unit(then.content()
                        .assignment()
                        .map(assignment -> assignment.lead())
                        .orElse(UnitId.UNSTATED))
                .filedAt(first(acts, GridEventCommand.File.class)
                        .or(() -> first(acts, GridEventCommand.ConfirmGenuine.class)))
                .extended(first(acts, GridEventCommand.Extend.class).isPresent())
                .suspended(first(acts, GridEventCommand.Suspend.class).isPresent())
                .voided(then.state() == GridEventState.VOIDED)
                .originalDue(run.flatMap(clock -> last(fresh(clock), calendar, settings)))
                .due(run.flatMap(clock -> last(clock, calendar, settings)))
                .finishedAt(result.map(index -> history.get(index).at()))
                .addAllChecks(acts.stream().flatMap(AssessedFiles::check).collect(ImmutableList.toImmutableList()))
                .closedAt(first(acts, GridEventCommand.Close.class))
                .build();
    }

    /** The file before the act of that number. */
    private static CaseFile<GridEvent, GridEventState> before(
            CaseFile<GridEvent, GridEventState> file,
            ImmutableList<Event<GridEvent, GridEventState>> history,
            int number) {
        return number == history.size()
                ? file
                : GridEvents.WORKFLOW.replay(file.ref().id(), history.subList(0, number));
    }

    /** The number of the act that reported the result, when it stands: not while the check has sent it back. */
    private static Optional<Integer> lastResult(
            ImmutableList<Event<GridEvent, GridEventState>> history, int from, int to, GridEventState state) {
        boolean stands = switch (state) {
            case DISPOSED, VERIFIED, CLOSED, FINAL -> true;
            default -> false;
        };
        for (int i = to - 1; stands && i >= from; i--) {
            Object command = history.get(i).command();
            if (command instanceof GridEventCommand.SubmitResult
                    || command instanceof GridEventCommand.MediationSettled) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Stream<HandledEvent.Check> check(Event<GridEvent, GridEventState> act) {
        if (act.command() instanceof GridEventCommand.VerifyPass) {
            return Stream.of(new HandledEvent.Check(act.at(), true));
        }
        return act.command() instanceof GridEventCommand.VerifyFail
                ? Stream.of(new HandledEvent.Check(act.at(), false))
                : Stream.empty();
    }

    /**
     * The assignments of a grid event. A return was right when the event then went to another unit, and wrong when the same unit
     * had it again.
     */
    public static ImmutableList<Assignment> assignments(CaseFile<GridEvent, GridEventState> file) {
        ImmutableList.Builder<Assignment> assignments = ImmutableList.builder();
        Optional<Instant> assigned = Optional.empty();
        Optional<Instant> returned = Optional.empty();
        Optional<UnitId> unit = Optional.empty();
        for (Event<GridEvent, GridEventState> act : file.history().events()) {
            Optional<UnitId> lead = lead(act);
            if (lead.isPresent()) {
                if (assigned.isPresent()) {
                    assignments.add(new Assignment(assigned.get(), returned, upheld(returned, unit, lead)));
                }
                assigned = Optional.of(act.at());
                returned = Optional.empty();
                unit = lead;
            } else if (act.command() instanceof GridEventCommand.ReturnAssignment) {
                returned = Optional.of(act.at());
            }
        }
        if (assigned.isPresent()) {
            assignments.add(new Assignment(assigned.get(), returned, Answer.UNKNOWN));
        }
        return assignments.build();
    }

    private static Answer upheld(Optional<Instant> returned, Optional<UnitId> unit, Optional<UnitId> next) {
        return returned.isPresent() ? Answer.of(!unit.equals(next)) : Answer.UNKNOWN;
    }

    private static Optional<UnitId> lead(Event<GridEvent, GridEventState> act) {
        if (act.command() instanceof GridEventCommand.Assign assign) {
            return assign.order().leads().flatMap(units -> units.stream().findFirst());
        }
        return act.command() instanceof GridEventCommand.Designate designate
                ? designate.order().leads().flatMap(units -> units.stream().findFirst())
                : Optional.empty();
    }

    /** The report of a worker, when a worker reported the event. */
    public static Optional<WorkerReport> report(CaseFile<GridEvent, GridEventState> file) {
        Event<GridEvent, GridEventState> report = file.history().events().get(0);
        return report.actor().role() == GridRole.GRID_WORKER
                ? Optional.of(new WorkerReport(
                        report.at(),
                        file.history().latest(GridEventCommand.Accept.class).isPresent()
                                || file.state() == GridEventState.RESOLVED_ON_SPOT))
                : Optional.empty();
    }

    /**
     * A request at the centre, once for each reply that was owed. When the person had to be contacted is set by no rule that
     * was read, so the response is not judged unless the caller adds when it was due.
     */
    public static ImmutableList<HandledEvent> requests(
            CaseFile<CentreRequest, CentreRequestState> file, WorkCalendar calendar, LocalSettings settings) {
        ImmutableList<Event<CentreRequest, CentreRequestState>> history =
                file.history().events();
        ImmutableList.Builder<HandledEvent> replies = ImmutableList.builder();
        int first = 0;
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).command() instanceof CentreRequestCommand.SendBack) {
                replies.add(request(file, history, first, i, calendar, settings)
                        .withReopenedAt(history.get(i).at()));
                first = i;
            }
        }
        return replies.add(request(file, history, first, history.size(), calendar, settings))
                .build();
    }

    private static HandledEvent request(
            CaseFile<CentreRequest, CentreRequestState> file,
            ImmutableList<Event<CentreRequest, CentreRequestState>> history,
            int from,
            int to,
            WorkCalendar calendar,
            LocalSettings settings) {
        List<Event<CentreRequest, CentreRequestState>> acts = history.subList(from, to);
        CaseFile<CentreRequest, CentreRequestState> then = to == history.size()
                ? file
                : CentreRequests.WORKFLOW.replay(file.ref().id(), history.subList(0, to));
        // Routed again under another complexity, a request has a second clock; the later one counts.
        Optional<ClockRun> run = REQUEST_CLOCKS.stream()
                .flatMap(clock -> then.clock(clock).stream())
                .max(Comparator.comparing(ClockRun::trigger));
        return HandledEvent.builder()
                .unit(unit(then))
                .extended(first(acts, CentreRequestCommand.Extend.class).isPresent())
                .originalDue(run.flatMap(clock -> last(fresh(clock), calendar, settings)))
                .due(run.flatMap(clock -> last(clock, calendar, settings)))
                .finishedAt(first(acts, CentreRequestCommand.Reply.class))
                .closedAt(first(acts, CentreRequestCommand.Close.class))
                .contactedAt(acts.stream()
                        .filter(act -> act.command() instanceof CentreRequestCommand.Acknowledge acknowledge
                                && acknowledge.personContacted() == Answer.YES)
                        .map(Event::at)
                        .findFirst())
                .callback(acts.stream().flatMap(AssessedFiles::callback).findFirst())
                .build();
    }

    private static UnitId unit(CaseFile<CentreRequest, CentreRequestState> file) {
        return file.content().lead().orElse(UnitId.UNSTATED);
    }

    private static Stream<HandledEvent.Callback> callback(Event<CentreRequest, CentreRequestState> act) {
        return act.command() instanceof CentreRequestCommand.CallBack callBack
                ? Stream.of(new HandledEvent.Callback(
                        act.at(),
                        callBack.answers().solved(),
                        callBack.answers().satisfied()))
                : Stream.empty();
    }

    private static <C, S extends Enum<S>> Optional<Instant> first(List<Event<C, S>> acts, Class<?> command) {
        return acts.stream()
                .filter(act -> command.isInstance(act.command()))
                .map(Event::at)
                .findFirst();
    }

    /** The run as it began, without what was added to it. */
    private static ClockRun fresh(ClockRun run) {
        return run.set()
                .map(set -> ClockRun.start(run.clock(), run.trigger(), set))
                .orElseGet(() -> ClockRun.start(run.clock(), run.trigger()));
    }

    private static Optional<Instant> last(ClockRun run, WorkCalendar calendar, LocalSettings settings) {
        return run.deadline(calendar, settings).last();
    }
}
