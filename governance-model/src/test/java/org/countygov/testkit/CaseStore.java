package org.countygov.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.countygov.workflow.Event;

/**
 * What {@link CaseStoreContract} asks of a store of cases. The library does no input and output and asks for no such type; an
 * embedder's test adapts its own store to it, in a few lines.
 *
 * @param <C> what the case files contain
 * @param <S> the states of the workflow
 */
public interface CaseStore<C, S extends Enum<S>> {
    /** Every event of the case, in the order of appending; none for a case that was never opened. */
    ImmutableList<Event<C, S>> events(String id);

    /**
     * Adds the events behind those of the case, all or none of them.
     *
     * @param version how many events the case has, as whoever decided knew it; 0 for a case to be opened
     * @param events what {@code history().since(version)} gives; not empty
     * @return whether they were added: not when the case has another number of events by now
     */
    boolean append(String id, int version, List<Event<C, S>> events);
}
