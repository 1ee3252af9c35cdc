package org.countygov.inspection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countygov.party.Role;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Command;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Modality;
import org.countygov.workflow.Rule;
import org.countygov.workflow.Vocabulary;
import org.countygov.workflow.Workflow;

/**
 * How the activities of a log become the commands of a workflow. An activity is named by the command's name in code, in any
 * usual spelling, or by its Chinese or English words.
 */
public final class Activities<C, S extends Enum<S> & Worded> {
    private final Workflow<C, S> workflow;
    private final ImmutableList<Role> roles;
    private final ImmutableMap<Class<?>, Function<Told, ? extends Command<C, S>>> readers;
    private final ImmutableMap<String, Class<?>> byName;
    /** By their Chinese words, which most logs write. */
    private final ImmutableMap<String, Role> rolesByWords;

    private Activities(
            Workflow<C, S> workflow,
            ImmutableList<Role> roles,
            ImmutableMap<Class<?>, Function<Told, ? extends Command<C, S>>> readers) {
        this.workflow = workflow;
        this.roles = roles;
        this.readers = readers;
        this.byName = names(vocabulary(workflow));
        Map<String, Role> byWords = new HashMap<>();
        roles.forEach(role -> byWords.putIfAbsent(role.words().zh(), role));
        this.rolesByWords = ImmutableMap.copyOf(byWords);
    }

    /** No activities yet, of a workflow whose actors have the roles. */
    public static <C, S extends Enum<S> & Worded> Activities<C, S> of(Workflow<C, S> workflow, Role... roles) {
        return new Activities<>(workflow, ImmutableList.copyOf(roles), ImmutableMap.of());
    }

    /** These activities with one more: how an entry of that name is read. */
    public <X extends Command<C, S>> Activities<C, S> activity(Class<X> command, Function<Told, X> reader) {
        return new Activities<>(
                workflow,
                roles,
                ImmutableMap.<Class<?>, Function<Told, ? extends Command<C, S>>>builder()
                        .putAll(readers)
                        .put(command, reader)
                        .buildOrThrow());
    }

    /** These activities; throws {@link IllegalArgumentException} when a command that somebody may give has no reader. */
    public Activities<C, S> complete() {
        for (Edition<C, S> edition : workflow.editions()) {
            for (Rule<C, S, ?> rule : edition.table().rules()) {
                checkArgument(
                        rule.modality() == Modality.BY_LAW || readers.containsKey(rule.command()),
                        "no reader for %s of %s",
                        rule.command().getSimpleName(),
                        workflow);
            }
        }
        return this;
    }

    public Workflow<C, S> workflow() {
        return workflow;
    }

    /** The names by which logs call the activities: the name in code, then the words. */
    public ImmutableMap<String, Phrase> names() {
        ImmutableMap.Builder<String, Phrase> names = ImmutableMap.builder();
        for (Class<?> command : vocabulary(workflow).commands()) {
            names.put(
                    Character.toLowerCase(command.getSimpleName().charAt(0))
                            + command.getSimpleName().substring(1),
                    vocabulary(workflow).words(command));
        }
        return names.buildOrThrow();
    }

    /** Whether the activity names a command. */
    public boolean knows(String activity) {
        return command(activity).isPresent();
    }

    /** The command that the activity names. */
    Optional<Class<?>> command(String activity) {
        Class<?> exact = byName.get(activity.strip());
        return Optional.ofNullable(exact == null ? byName.get(Names.key(activity)) : exact);
    }

    Optional<Function<Told, ? extends Command<C, S>>> reader(Class<?> command) {
        return Optional.ofNullable(readers.get(command));
    }

    Optional<Role> role(String name) {
        String stripped = name.strip();
        Role exact = rolesByWords.get(stripped);
        return exact == null ? Names.find(stripped, roles) : Optional.of(exact);
    }

    private static <C, S extends Enum<S> & Worded> Vocabulary<C, S> vocabulary(Workflow<C, S> workflow) {
        return workflow.editions().get(0).table().vocabulary();
    }

    private static ImmutableMap<String, Class<?>> names(Vocabulary<?, ?> vocabulary) {
        Map<String, Class<?>> names = new HashMap<>();
        for (Class<?> command : vocabulary.commands()) {
            Phrase words = vocabulary.words(command);
            names.put(words.zh(), command);
            names.put(Names.key(words.en()), command);
        }
        // A name in code wins over the words of another command.
        for (Class<?> command : vocabulary.commands()) {
            names.put(Names.key(command.getSimpleName()), command);
        }
        return ImmutableMap.copyOf(names);
    }
}
