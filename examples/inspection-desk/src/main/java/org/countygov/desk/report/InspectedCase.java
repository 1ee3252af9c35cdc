package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countygov.desk.diagram.StateGraph;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.InspectedStep;
import org.countygov.inspection.LogEntry;
import org.countygov.inspection.LogPosition;
import org.countygov.law.Basis;
import org.countygov.time.BeijingTime;
import org.countygov.time.Deadline;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.CaseFile;

/**
 * A case as a report shows it: no name of a person, no fact that the log recorded.
 *
 * @param workflow the stable name of the procedure
 * @param procedure its words
 * @param asOf until when the log reaches
 * @param states the states passed, in order, as the diagram names them
 * @param taken the arrows of the diagram that were followed
 * @param graph the diagram; empty when the case never opened
 */
public record InspectedCase(
        String workflow,
        Phrase procedure,
        String caseId,
        Instant asOf,
        Optional<Phrase> standing,
        ImmutableList<Step> steps,
        ImmutableList<RunningClock> clocks,
        ImmutableList<Found> findings,
        ImmutableList<String> states,
        ImmutableSet<String> taken,
        Optional<StateGraph> graph) {

    /**
     * One thing that was done.
     *
     * @param activity what the log calls it; the words of the act for what the law did
     * @param person the number of the person within the case
     */
    public record Step(
            int number,
            Instant at,
            boolean zoneAssumed,
            Phrase action,
            String activity,
            Optional<Integer> person,
            Optional<String> role,
            Optional<String> group,
            InspectedStep.Outcome outcome,
            Optional<Phrase> state,
            ImmutableList<Basis> bases,
            ImmutableList<Found> findings,
            Optional<LogPosition> position) {}

    /** How a clock stands. */
    public enum Standing implements Worded {
        IN_TIME("按期", "in time"),
        LATE("逾期完成", "done late"),
        RUNNING("进行中", "running"),
        OVERDUE("已逾期", "overdue"),
        UNKNOWN("不能确定", "cannot be told");

        private final Phrase words;

        Standing(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /**
     * A clock of the case. Its words are made when they are asked for: most cases of a long log are counted, not shown.
     *
     * @param asOf until when the log reaches
     */
    public record RunningClock(Deadline deadline, Instant asOf) {
        public String id() {
            return deadline.run().clock().id();
        }

        public Phrase name() {
            return deadline.run().clock().words();
        }

        public Instant trigger() {
            return deadline.run().trigger();
        }

        public Optional<Instant> end() {
            return deadline.last();
        }

        /** The last moment, or why there is none. */
        public Phrase last() {
            return deadline.words();
        }

        public Optional<Instant> stopped() {
            return deadline.run().stoppedAt();
        }

        public Standing standing() {
            if (!deadline.isComplete()) {
                return Standing.UNKNOWN;
            }
            boolean missed = deadline.isMissedAt(stopped().orElse(asOf));
            if (stopped().isPresent()) {
                return missed ? Standing.LATE : Standing.IN_TIME;
            }
            return missed ? Standing.OVERDUE : Standing.RUNNING;
        }

        public ImmutableList<Phrase> explanation() {
            return deadline.explanation();
        }

        public ImmutableList<Basis> bases() {
            return deadline.bases();
        }
    }

    /** The case for a report. */
    public static <C, S extends Enum<S> & Worded> InspectedCase of(
            Procedure<C, S> procedure, CaseInspection<C, S> inspection, Instant asOf) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Map<String, Integer> people = new HashMap<>();
        int number = 0;
        for (InspectedStep step : inspection.steps()) {
            steps.add(step(++number, step, people));
        }
        Optional<Path> path = inspection.file().map(file -> Path.of(procedure, file));
        return new InspectedCase(
                procedure.name(),
                procedure.words(),
                Masked.text(inspection.ref().id()),
                asOf,
                inspection.file().map(file -> file.state().words()),
                steps.build(),
                inspection.deadlines().stream()
                        .map(deadline -> new RunningClock(deadline, asOf))
                        .collect(ImmutableList.toImmutableList()),
                inspection.findings().stream().map(Found::of).collect(ImmutableList.toImmutableList()),
                path.map(Path::states).orElse(ImmutableList.of()),
                path.map(Path::taken).orElse(ImmutableSet.of()),
                path.map(Path::graph));
    }

    private static Step step(int number, InspectedStep step, Map<String, Integer> people) {
        Optional<LogEntry> entry = step.entry();
        return new Step(
                number,
                step.at(),
                entry.map(LogEntry::zoneAssumed).orElse(false),
                Masked.phrase(step.action()),
                Masked.text(entry.map(LogEntry::activity).orElse("")),
                entry.flatMap(LogEntry::resource).map(name -> people.computeIfAbsent(name, first -> people.size() + 1)),
                entry.flatMap(LogEntry::role).map(Masked::text),
                entry.flatMap(LogEntry::group).map(Masked::text),
                step.outcome(),
                step.stateWords(),
                step.bases(),
                step.findings().stream().map(Found::of).collect(ImmutableList.toImmutableList()),
                entry.map(LogEntry::position));
    }

    /** The way of the file through the diagram of its edition. */
    private record Path(StateGraph graph, ImmutableList<String> states, ImmutableSet<String> taken) {
        static <C, S extends Enum<S> & Worded> Path of(Procedure<C, S> procedure, CaseFile<C, S> file) {
            ImmutableList.Builder<String> states = ImmutableList.builder();
            ImmutableSet.Builder<String> taken = ImmutableSet.builder();
            String from = Procedure.START;
            for (var event : file.history().events()) {
                states.add(event.to().name());
                taken.add(Procedure.edge(
                        from, event.to().name(), event.command().getClass().getSimpleName()));
                from = event.to().name();
            }
            return new Path(
                    procedure.graph(BeijingTime.date(file.history().last().at())), states.build(), taken.build());
        }
    }
}
