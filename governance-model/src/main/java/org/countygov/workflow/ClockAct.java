package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What a rule does to clocks.
 *
 * @param kind what is done, for people to read
 * @param clocks the clocks it may be done to
 * @param effect how it is done; depends on nothing but its arguments, so that replay gives equal clocks
 */
public record ClockAct<C, S extends Enum<S>, X extends Command<C, S>>(
        Kind kind, ImmutableList<Clock> clocks, Effect<C, S, X> effect) {

    /** What can be done to a clock. */
    public enum Kind implements Worded {
        /** 起算. */
        STARTS("起算", "starts"),
        /** 终止. */
        STOPS("终止", "stops"),
        /** 中止. */
        PAUSES("停止计算", "pauses"),
        /** 恢复. */
        RESUMES("恢复计算", "resumes"),
        /** 延长. */
        EXTENDS("延长", "extends");

        private final Phrase words;

        Kind(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    /** Changes the runs of a case's clocks; the act in words is the reason that an explanation gives. */
    @FunctionalInterface
    public interface Effect<C, S extends Enum<S>, X extends Command<C, S>> {
        ImmutableList<ClockRun> apply(
                ImmutableList<ClockRun> runs, C recorded, X command, Event<C, S> event, Phrase act);
    }

    /** The runs with the one added, in place of an earlier run of the same clock. */
    static ImmutableList<ClockRun> put(ImmutableList<ClockRun> runs, ClockRun started) {
        ImmutableList.Builder<ClockRun> put = ImmutableList.builderWithExpectedSize(runs.size() + 1);
        for (ClockRun run : runs) {
            if (run.clock() != started.clock()) {
                put.add(run);
            }
        }
        return put.add(started).build();
    }

    /** The runs with those of the clocks changed that have not been stopped. */
    static ImmutableList<ClockRun> change(
            ImmutableList<ClockRun> runs, ImmutableList<Clock> clocks, UnaryOperator<ClockRun> change) {
        boolean touched = false;
        for (ClockRun run : runs) {
            touched |= run.stoppedAt().isEmpty() && clocks.contains(run.clock());
        }
        if (!touched) {
            return runs;
        }
        ImmutableList.Builder<ClockRun> changed = ImmutableList.builderWithExpectedSize(runs.size());
        for (ClockRun run : runs) {
            changed.add(run.stoppedAt().isEmpty() && clocks.contains(run.clock()) ? change.apply(run) : run);
        }
        return changed.build();
    }
}
