package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import javax.annotation.Nullable;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;

/** The values of a decision, put together by code that knows the procedure. */
public final class ByHand {
    private ByHand() {}

    /** Decides and evolves cases of one workflow by a switch over its states, for the course that is measured. */
    public interface Switch<C, S extends Enum<S>> {
        Decision<C, S> decide(CaseFile<C, S> file, Command<C, S> command, Occasion occasion);

        CaseFile<C, S> open(CaseRef ref, Event<C, S> event);

        CaseFile<C, S> evolve(CaseFile<C, S> file, Event<C, S> event);

        default CaseFile<C, S> replay(CaseRef ref, ImmutableList<Event<C, S>> events) {
            CaseFile<C, S> file = open(ref, events.get(0));
            for (int i = 1; i < events.size(); i++) {
                file = evolve(file, events.get(i));
            }
            return file;
        }
    }

    public static <C, S extends Enum<S>> Event<C, S> event(
            Command<C, S> command, Occasion occasion, S to, LocalDate edition) {
        return new Event<>(
                command,
                occasion.actor(),
                occasion.at(),
                occasion.approvals(),
                to,
                edition,
                occasion.calendar().version(),
                occasion.settings().version());
    }

    /** The bare look-up of a rule. */
    @Nullable
    public static <C, S extends Enum<S>> Rule<C, S, ?> find(RuleTable<C, S> table, S state, Class<?> command) {
        return table.find(state, command);
    }

    public static Situation situation(CaseFile<?, ?> file, Occasion occasion) {
        return new Situation(occasion, file);
    }

    public static <C, S extends Enum<S>> CaseFile<C, S> opened(
            CaseRef ref, C content, Event<C, S> event, ImmutableList<ClockRun> clocks) {
        return new CaseFile<>(ref, content, History.of(event), clocks);
    }

    public static <C, S extends Enum<S>> CaseFile<C, S> after(CaseFile<C, S> file, C content, Event<C, S> event) {
        return after(file, content, event, file.clocks());
    }

    public static <C, S extends Enum<S>> CaseFile<C, S> after(
            CaseFile<C, S> file, C content, Event<C, S> event, ImmutableList<ClockRun> clocks) {
        return new CaseFile<>(file.ref(), content, file.history().plus(event), clocks);
    }

    /** The runs and one more, of a clock that has not run before. */
    public static ImmutableList<ClockRun> plus(ImmutableList<ClockRun> runs, ClockRun run) {
        return ImmutableList.<ClockRun>builderWithExpectedSize(runs.size() + 1)
                .addAll(runs)
                .add(run)
                .build();
    }

    /** The runs with that of the clock stopped by the event, if it runs. */
    public static ImmutableList<ClockRun> stop(ImmutableList<ClockRun> runs, Clock clock, Event<?, ?> event) {
        for (int i = 0; i < runs.size(); i++) {
            ClockRun run = runs.get(i);
            if (run.clock() == clock && run.stoppedAt().isEmpty()) {
                ImmutableList.Builder<ClockRun> stopped = ImmutableList.builderWithExpectedSize(runs.size());
                for (int j = 0; j < runs.size(); j++) {
                    stopped.add(j == i ? run.stopped(event.at()) : runs.get(j));
                }
                return stopped.build();
            }
        }
        return runs;
    }

    /** The runs with a new one in place of an earlier one of its clock. */
    public static ImmutableList<ClockRun> restart(ImmutableList<ClockRun> runs, ClockRun fresh) {
        ImmutableList.Builder<ClockRun> restarted = ImmutableList.builderWithExpectedSize(runs.size() + 1);
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).clock() != fresh.clock()) {
                restarted.add(runs.get(i));
            }
        }
        return restarted.add(fresh).build();
    }

    // ---- refusals
    // ------------------------------------------------------------------------------------------------------

    /** A row of the statute, as far as a refusal quotes it. */
    public record Row<C, S extends Enum<S>>(Rule<C, S, ?> rule, ImmutableList<Condition<?, ?>> conditions) {
        public static <C, S extends Enum<S>> Row<C, S> of(RuleTable<C, S> table, S from, Class<?> command) {
            Rule<C, S, ?> rule = table.rule(from, command).orElseThrow();
            return new Row<>(rule, ImmutableList.copyOf(rule.conditions()));
        }

        /** The reasons, and that the actor has no standing unless this is true. */
        @Nullable
        public ImmutableList.Builder<Reason> entitled(boolean entitled, Occasion occasion) {
            return entitled
                    ? null
                    : add(null, new Reason.NotEntitled(occasion.actor().role(), rule.roles(), rule.bases()));
        }

        /** The reasons, and that the condition fails unless the answer is yes. */
        @Nullable
        public ImmutableList.Builder<Reason> meets(
                @Nullable ImmutableList.Builder<Reason> reasons, int condition, Answer answer) {
            if (answer == Answer.YES) {
                return reasons;
            }
            Condition<?, ?> failed = conditions.get(condition);
            return add(
                    reasons,
                    answer == Answer.NO
                            ? new Reason.Unmet(failed)
                            : new Reason.NotEstablished(failed.words(), failed.bases()));
        }
    }

    private static ImmutableList.Builder<Reason> add(@Nullable ImmutableList.Builder<Reason> reasons, Reason reason) {
        return (reasons == null ? ImmutableList.<Reason>builder() : reasons).add(reason);
    }

    public static <C, S extends Enum<S>> Decision<C, S> rejected(
            ImmutableList.Builder<Reason> reasons, ImmutableList<Rule<C, S, ?>> possible) {
        return new Decision.Rejected<>(reasons.build(), possible);
    }

    /** The refusal of an act that comes before the last one on file, or has no place where the case stands. */
    public static <C, S extends Enum<S>> IllegalStateException offCourse(CaseFile<C, S> file, Command<C, S> command) {
        return new IllegalStateException(command.getClass().getSimpleName() + " is not on the course of " + file);
    }

    public static void checkSequence(CaseFile<?, ?> file, Occasion occasion) {
        if (occasion.at().isBefore(file.history().last().at())) {
            throw new IllegalStateException("no act of the course is out of sequence");
        }
    }
}
