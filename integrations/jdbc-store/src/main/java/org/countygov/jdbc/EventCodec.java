package org.countygov.jdbc;

import org.countygov.workflow.Event;

/**
 * How the events of one workflow are spelt. The text is all that is kept of an event, personal words too: an embedder may spell it
 * in JSON, and encrypt it. What is read from a text that was written, by this or an earlier version of the codec, is an equal event.
 *
 * @param <C> what the case files contain
 * @param <S> the states of the workflow
 */
public interface EventCodec<C, S extends Enum<S>> {
    String write(Event<C, S> event);

    Event<C, S> read(String text);
}
