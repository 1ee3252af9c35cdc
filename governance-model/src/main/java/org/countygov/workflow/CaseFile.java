package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.annotation.Nullable;
import org.countygov.time.Clock;
import org.countygov.time.ClockRun;

/**
 * One case: what is known of it, how it came to stand where it stands, and the clocks that run in it. Only a {@link Workflow}
 * makes or changes one; state and clocks follow from the history alone, so that {@linkplain Workflow#replay replaying} the
 * events gives an equal file.
 *
 * @param <C> what the file contains, an immutable value of the workflow's module
 * @param <S> the states of the workflow
 */
public final class CaseFile<C, S extends Enum<S>> {
    private final CaseRef ref;
    private final C content;
    private final History<C, S> history;
    private final ImmutableList<ClockRun> clocks;

    CaseFile(CaseRef ref, C content, History<C, S> history, ImmutableList<ClockRun> clocks) {
        this.ref = ref;
        this.content = content;
        this.history = history;
        this.clocks = clocks;
    }

    public CaseRef ref() {
        return ref;
    }

    public C content() {
        return content;
    }

    public History<C, S> history() {
        return history;
    }

    public S state() {
        return history.last().to();
    }

    /** The latest run of every clock that was ever started, stopped ones included, in the order of starting. */
    public ImmutableList<ClockRun> clocks() {
        return clocks;
    }

    /** The latest run of the clock, or empty when it was never started. */
    public Optional<ClockRun> clock(Clock clock) {
        return Optional.ofNullable(run(clock));
    }

    @Nullable
    ClockRun run(Clock clock) {
        for (int i = 0; i < clocks.size(); i++) {
            if (clocks.get(i).clock() == clock) {
                return clocks.get(i);
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile<?, ?> that
                && ref.equals(that.ref)
                && history.equals(that.history)
                && content.equals(that.content)
                && clocks.equals(that.clocks);
    }

    @Override
    public int hashCode() {
        return 31 * ref.hashCode() + history.hashCode();
    }

    /** The case, its state and version; nothing of its content. */
    @Override
    public String toString() {
        return ref + " " + state().name() + " (" + history.size() + " events)";
    }
}
