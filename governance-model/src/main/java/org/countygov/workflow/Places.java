package org.countygov.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.countygov.law.Basis;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where the commands of a rule table have their place, gathered once, so that a refusal need not read the whole table. */
final class Places<C, S extends Enum<S> & Worded> {
    /** Where a case stands that is not there yet. */
    static final Phrase NOT_OPEN = Phrase.of("尚未立案", "not yet open");

    /**
     * Where one command has its place.
     *
     * @param command its words
     * @param states where a case stands when a rule provides for it
     * @param bases the provisions of those rules
     * @param rules those rules, in the order of the table
     */
    record Place<C, S extends Enum<S>>(
            Phrase command,
            ImmutableList<Phrase> states,
            ImmutableList<Basis> bases,
            ImmutableList<Rule<C, S, ?>> rules) {
        /** The reason why a case that stands elsewhere does not admit the command. */
        Reason notProvidedFor(Phrase state) {
            return new Reason.NotProvidedFor(command, state, states, bases);
        }
    }

    private final ImmutableMap<Class<?>, Place<C, S>> places;

    Places(RuleTable<C, S> table) {
        places = table.vocabulary().commands().stream()
                .collect(ImmutableMap.toImmutableMap(command -> command, command -> place(table, command)));
    }

    private static <C, S extends Enum<S> & Worded> Place<C, S> place(RuleTable<C, S> table, Class<?> command) {
        ImmutableSet.Builder<Phrase> states = ImmutableSet.builder();
        ImmutableSet.Builder<Basis> bases = ImmutableSet.builder();
        ImmutableList<Rule<C, S, ?>> rules = table.rulesFor(command);
        for (Rule<C, S, ?> rule : rules) {
            bases.addAll(rule.bases());
            rule.from().forEach(from -> states.add(from.words()));
            if (rule.isOpening()) {
                states.add(NOT_OPEN);
            }
        }
        return new Place<>(
                table.vocabulary().words(command),
                states.build().asList(),
                bases.build().asList(),
                rules);
    }

    /** Where the command has its place. Throws {@link IllegalArgumentException} for one of another family. */
    Place<C, S> of(Command<C, S> command) {
        Place<C, S> place = places.get(command.getClass());
        checkArgument(place != null, "no words for %s", command.getClass().getSimpleName());
        return place;
    }
}
