package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Event;
import org.countygov.workflow.History;
import org.countygov.workflow.Vocabulary;

/**
 * The way a case has gone: what was done and where the case then stood. It holds names and words of commands and states only,
 * nothing of what the case contains.
 */
public record Trail(ImmutableList<Step> steps) {
    /**
     * One step.
     *
     * @param command the name of the command
     * @param words the words of the command
     * @param state the name of the state reached
     */
    public record Step(String command, Phrase words, String state, Phrase stateWords) {}

    public static <C, S extends Enum<S> & Worded> Trail of(History<C, S> history, Vocabulary<C, S> vocabulary) {
        return new Trail(history.events().stream()
                .map(event -> step(event, vocabulary))
                .collect(ImmutableList.toImmutableList()));
    }

    private static <C, S extends Enum<S> & Worded> Step step(Event<C, S> event, Vocabulary<C, S> vocabulary) {
        Class<?> command = event.command().getClass();
        return new Step(
                command.getSimpleName(),
                vocabulary.words(command),
                event.to().name(),
                event.to().words());
    }
}
