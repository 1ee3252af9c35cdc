package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.law.LocalSettings;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;
import org.countygov.time.Extension;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** What a rule does to clocks. It depends on the file, the command and the event alone, so that replay gives equal clocks. */
public final class ClockAct<C, S extends Enum<S>, X extends Command<C, S>> {
    /** What can be done to a clock. */
    public enum Kind implements Worded {
        /** 起算. */
        STARTS("起算", "starts"),
        /** 终止. */
        STOPS("终止", "stops"),
        /** 停止计算. */
        PAUSES("停止计算", "pauses"),
        /** 恢复计算. */
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
    interface Effect<C, S extends Enum<S>, X extends Command<C, S>> {
        ImmutableList<ClockRun> apply(
                ImmutableList<ClockRun> runs, C recorded, X command, Event<C, S> event, Phrase act);
    }

    /** Changes one run that has not been stopped. */
    @FunctionalInterface
    interface Change {
        ClockRun apply(ClockRun run, Event<?, ?> event, Phrase act);
    }

    private final Kind kind;
    private final ImmutableList<Clock> clocks;
    private final Effect<C, S, X> effect;
    /** What is granted, for an extension alone. */
    @Nullable
    private final Rule.Grant<C, X> grant;

    private ClockAct(Kind kind, ImmutableList<Clock> clocks, Effect<C, S, X> effect, @Nullable Rule.Grant<C, X> grant) {
        this.kind = kind;
        this.clocks = clocks;
        this.effect = effect;
        this.grant = grant;
    }

    static <C, S extends Enum<S>, X extends Command<C, S>> ClockAct<C, S, X> starting(
            ImmutableList<Clock> clocks, Effect<C, S, X> effect) {
        return new ClockAct<>(Kind.STARTS, clocks, effect, null);
    }

    static <C, S extends Enum<S>, X extends Command<C, S>> ClockAct<C, S, X> changing(
            Kind kind, Clock[] clocks, Change change) {
        ImmutableList<Clock> list = ImmutableList.copyOf(clocks);
        return new ClockAct<>(
                kind,
                list,
                (runs, content, command, event, act) -> change(runs, list, run -> change.apply(run, event, act)),
                null);
    }

    static <C, S extends Enum<S>, X extends Command<C, S>> ClockAct<C, S, X> extending(
            Clock clock, Rule.Grant<C, X> grant) {
        ImmutableList<Clock> list = ImmutableList.of(clock);
        return new ClockAct<>(
                Kind.EXTENDS,
                list,
                (runs, content, command, event, act) -> grant.extension(content, command, event.at())
                        .map(extension -> change(runs, list, run -> extended(run, extension)))
                        .orElse(runs),
                grant);
    }

    public Kind kind() {
        return kind;
    }

    /** The clocks it may be done to. */
    public ImmutableList<Clock> clocks() {
        return clocks;
    }

    ImmutableList<ClockRun> apply(ImmutableList<ClockRun> runs, C recorded, X command, Event<C, S> event, Phrase act) {
        return effect.apply(runs, recorded, command, event, act);
    }

    /** Whether the law of the clock itself may have something against it. */
    boolean isExtension() {
        return grant != null;
    }

    /** What the law of the clock itself has against an extension. */
    ImmutableList<Reason> objections(CaseFile<C, S> before, C content, X command, Occasion occasion) {
        if (grant == null) {
            return ImmutableList.of();
        }
        Clock clock = clocks.get(0);
        ClockRun run = before.run(clock);
        if (run == null || run.stoppedAt().isPresent()) {
            return ImmutableList.of();
        }
        Optional<Extension> extension = grant.extension(content, command, occasion.at());
        if (extension.isEmpty()) {
            return ImmutableList.of(new Reason.NotEstablished(
                    Phrase.of("延长的时间", "it is said by how long \"%s\" is extended")
                            .with(clock),
                    clock.bases()));
        }
        return run.objections(extension.get(), occasion.calendar(), occasion.settings()).stream()
                .map(words -> new Reason.NotExtendable(clock, words, clock.bases()))
                .collect(ImmutableList.toImmutableList());
    }

    // ---- single changes; each leaves alone what it cannot change, for records know no order
    // ------------------------------

    /** The runs with a new one in place of an earlier one of the clock; unchanged when the clock was not yet law. */
    static ImmutableList<ClockRun> start(
            ImmutableList<ClockRun> runs, Clock clock, Instant trigger, Optional<TimeLimit> length) {
        if (!clock.isInForceAt(trigger)) {
            return runs;
        }
        ClockRun fresh =
                length.isPresent() ? ClockRun.start(clock, trigger, length.get()) : ClockRun.start(clock, trigger);
        if (runs.isEmpty()) {
            return ImmutableList.of(fresh);
        }
        ImmutableList.Builder<ClockRun> started = ImmutableList.builderWithExpectedSize(runs.size() + 1);
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).clock() != clock) {
                started.add(runs.get(i));
            }
        }
        return started.add(fresh).build();
    }

    static ClockRun stopped(ClockRun run, Event<?, ?> event, Phrase act) {
        return run.stopped(event.at().isBefore(run.trigger()) ? run.trigger() : event.at());
    }

    static ClockRun paused(ClockRun run, Event<?, ?> event, Phrase act) {
        return run.isPaused() || event.at().isBefore(run.trigger()) ? run : run.paused(event.at(), act);
    }

    static ClockRun resumed(ClockRun run, Event<?, ?> event, Phrase act) {
        return run.isPaused() ? run.resumed(event.at()) : run;
    }

    private static ClockRun extended(ClockRun run, Extension extension) {
        boolean possible = !extension.grantedAt().isBefore(run.trigger())
                && (extension.tier().setting().isPresent()
                        || extension.tier().admits(extension.amount(), LocalSettings.DEFAULTS));
        return possible ? run.extended(extension) : run;
    }

    /** Changes a run. */
    private interface Single {
        ClockRun apply(ClockRun run);
    }

    /** The runs with those of the clocks changed that have not been stopped. */
    private static ImmutableList<ClockRun> change(
            ImmutableList<ClockRun> runs, ImmutableList<Clock> clocks, Single change) {
        boolean touched = false;
        for (int i = 0; i < runs.size(); i++) {
            touched |= isTouched(runs.get(i), clocks);
        }
        if (!touched) {
            return runs;
        }
        ImmutableList.Builder<ClockRun> changed = ImmutableList.builderWithExpectedSize(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            ClockRun run = runs.get(i);
            changed.add(isTouched(run, clocks) ? change.apply(run) : run);
        }
        return changed.build();
    }

    private static boolean isTouched(ClockRun run, ImmutableList<Clock> clocks) {
        return run.stoppedAt().isEmpty() && clocks.contains(run.clock());
    }
}
