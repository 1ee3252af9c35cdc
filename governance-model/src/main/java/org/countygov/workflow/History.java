package org.countygov.workflow;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.annotation.Nullable;

/** The events of a case, never empty. Appending costs the same at any length and shares all earlier events. */
public final class History<C, S extends Enum<S>> {
    private final Event<C, S> last;

    @Nullable
    private final History<C, S> earlier;

    private final int size;

    private History(Event<C, S> last, @Nullable History<C, S> earlier) {
        this.last = last;
        this.earlier = earlier;
        this.size = earlier == null ? 1 : earlier.size + 1;
    }

    static <C, S extends Enum<S>> History<C, S> of(Event<C, S> opening) {
        return new History<>(opening, null);
    }

    History<C, S> plus(Event<C, S> event) {
        return new History<>(event, this);
    }

    /** The number of events; the version of the case for optimistic locking. */
    public int size() {
        return size;
    }

    public Event<C, S> last() {
        return last;
    }

    /** The latest event of a command of the type; walks back from the end. */
    public Optional<Event<C, S>> latest(Class<? extends Command<C, S>> command) {
        for (History<C, S> node = this; node != null; node = node.earlier) {
            if (node.last.command().getClass() == command) {
                return Optional.of(node.last);
            }
        }
        return Optional.empty();
    }

    /** All events, oldest first. */
    public ImmutableList<Event<C, S>> events() {
        return since(0);
    }

    /** The events after the first {@code version} ones, oldest first: what a store at that version lacks. */
    public ImmutableList<Event<C, S>> since(int version) {
        ImmutableList.Builder<Event<C, S>> newestFirst = ImmutableList.builder();
        for (History<C, S> node = this; node != null && node.size > version; node = node.earlier) {
            newestFirst.add(node.last);
        }
        return newestFirst.build().reverse();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof History<?, ?>)) {
            return false;
        }
        History<?, ?> theirs = (History<?, ?>) other;
        if (size != theirs.size) {
            return false;
        }
        for (History<C, S> ours = this; ours != null && ours != theirs; ours = ours.earlier) {
            if (theirs == null || !ours.last.equals(theirs.last)) {
                return false;
            }
            theirs = theirs.earlier;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * size + last.hashCode();
    }

    /** The states passed through, without what was said or by whom. */
    @Override
    public String toString() {
        StringBuilder states = new StringBuilder();
        for (Event<C, S> event : events()) {
            states.append(states.length() == 0 ? "" : " → ").append(event.to().name());
        }
        return states.toString();
    }
}
