package org.countygov.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.stream.Stream;
import org.countygov.words.Phrase;

/**
 * The commands of a workflow and the words for them. Complete by construction: a rule table refuses a vocabulary that lacks
 * a word for a member of the sealed family.
 */
public final class Vocabulary<C, S extends Enum<S>> {
    private final Class<? extends Command<C, S>> family;
    private final ImmutableMap<Class<?>, Phrase> words;

    private Vocabulary(Class<? extends Command<C, S>> family, ImmutableMap<Class<?>, Phrase> words) {
        this.family = family;
        this.words = words;
    }

    /** The vocabulary of a sealed family of commands, still without words. */
    public static <C, S extends Enum<S>> Vocabulary<C, S> of(Class<? extends Command<C, S>> family) {
        return new Vocabulary<>(family, ImmutableMap.of());
    }

    /** This vocabulary with the words of one command: a verb. Throws {@link IllegalArgumentException} when it has some. */
    public Vocabulary<C, S> word(Class<? extends Command<C, S>> command, String zh, String en) {
        checkArgument(!words.containsKey(command), "%s has words already", command.getSimpleName());
        return new Vocabulary<>(
                family,
                ImmutableMap.<Class<?>, Phrase>builder()
                        .putAll(words)
                        .put(command, Phrase.of(zh, en))
                        .buildOrThrow());
    }

    /** Every command of the family, in the order of its declaration. */
    public ImmutableList<Class<?>> commands() {
        return members(family).collect(ImmutableList.toImmutableList());
    }

    /** The commands without words. */
    public ImmutableList<Class<?>> wordless() {
        return members(family).filter(member -> !words.containsKey(member)).collect(ImmutableList.toImmutableList());
    }

    /** The words for a command. Throws {@link IllegalArgumentException} when there are none. */
    public Phrase words(Class<?> command) {
        Phrase phrase = words.get(command);
        checkArgument(phrase != null, "no words for %s", command.getSimpleName());
        return phrase;
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Vocabulary::members)
                : Stream.of(family);
    }
}
