package org.countygov.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * The rules of a workflow as they stand in one edition, in the order of the statute. At most one rule leads from a state by a
 * command, so a refusal always has one sentence of law behind it.
 */
@SuppressWarnings("EnumOrdinal") // the arrays live and die with the enum they are indexed by
public final class RuleTable<C, S extends Enum<S>> {
    private final Class<S> stateType;
    private final Vocabulary<C, S> vocabulary;
    private final ImmutableList<Rule<C, S, ?>> rules;
    private final ImmutableSet<S> states;
    private final ImmutableSet<S> closed;
    private final ImmutableList<Rule<C, S, ?>> openings;
    /** By ordinal of the state: the rules that lead from it by somebody's act, and those that the law applies by itself. */
    private final ImmutableList<ImmutableList<Rule<C, S, ?>>> actsFrom;

    private final ImmutableList<ImmutableList<Rule<C, S, ?>>> lawsFrom;
    private final ImmutableListMultimap<Class<?>, Rule<C, S, ?>> byCommand;
    /** By ordinal of the state, then in {@linkplain #slots slots} by class of the command: every decision looks here. */
    private final Rule<C, S, ?>[][] byState;

    private RuleTable(Class<S> stateType, Vocabulary<C, S> vocabulary, ImmutableList<Rule<C, S, ?>> rules) {
        List<Class<?>> wordless = vocabulary.wordless();
        checkArgument(wordless.isEmpty(), "no words for the commands %s", wordless);
        this.stateType = stateType;
        this.vocabulary = vocabulary;
        this.rules = rules.stream()
                .map(rule -> rule.worded(vocabulary.words(rule.command())))
                .collect(ImmutableList.toImmutableList());
        this.states = ImmutableSet.copyOf(stateType.getEnumConstants());
        this.closed = this.rules.stream()
                .filter(Rule::isClosing)
                .map(rule -> rule.to().orElseThrow())
                .collect(ImmutableSet.toImmutableSet());
        this.openings = this.rules.stream().filter(Rule::isOpening).collect(ImmutableList.toImmutableList());
        this.actsFrom = perState(rule -> rule.modality() != Modality.BY_LAW);
        this.lawsFrom = perState(rule -> rule.modality() == Modality.BY_LAW);
        this.byCommand = Multimaps.index(this.rules, rule -> rule.command());
        this.byState = arrays();
        List<String> defects = defects();
        checkArgument(defects.isEmpty(), "defective rule table: %s", defects);
    }

    /** Throws {@link IllegalArgumentException} listing every defect of the rules. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public static <C, S extends Enum<S>> RuleTable<C, S> of(
            Class<S> states, Vocabulary<C, S> vocabulary, Rule<C, S, ?>... rules) {
        return new RuleTable<>(states, vocabulary, ImmutableList.copyOf(rules));
    }

    /** This table with every rule for the commands named in the arguments replaced by the arguments. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public final RuleTable<C, S> amendedBy(Rule<C, S, ?>... amendments) {
        Set<Class<?>> touched = Arrays.stream(amendments).map(Rule::command).collect(Collectors.toSet());
        return new RuleTable<>(
                stateType,
                vocabulary,
                Stream.concat(
                                rules.stream().filter(rule -> !touched.contains(rule.command())),
                                Arrays.stream(amendments))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** This table without its rules for the commands. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public final RuleTable<C, S> repealing(Class<? extends Command<C, S>>... commands) {
        Set<Class<?>> repealed = new HashSet<>(Arrays.asList(commands));
        return new RuleTable<>(
                stateType,
                vocabulary,
                rules.stream()
                        .filter(rule -> !repealed.contains(rule.command()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Every rule, in the order of the table. */
    public ImmutableList<Rule<C, S, ?>> rules() {
        return rules;
    }

    public Vocabulary<C, S> vocabulary() {
        return vocabulary;
    }

    public ImmutableSet<S> states() {
        return states;
    }

    /** The states in which a case is over. */
    public ImmutableSet<S> closedStates() {
        return closed;
    }

    /** The rules that open a case. */
    public ImmutableList<Rule<C, S, ?>> openings() {
        return openings;
    }

    /** The rules that lead on from the state by somebody's act. */
    public ImmutableList<Rule<C, S, ?>> actsFrom(S state) {
        return actsFrom.get(state.ordinal());
    }

    /** The rules that the law applies by itself in the state. */
    public ImmutableList<Rule<C, S, ?>> lawsFrom(S state) {
        return lawsFrom.get(state.ordinal());
    }

    /** The rules for a command, in any state. */
    public ImmutableList<Rule<C, S, ?>> rulesFor(Class<?> command) {
        return byCommand.get(command);
    }

    /** The rule for a command in a state. */
    public Optional<Rule<C, S, ?>> rule(S state, Class<?> command) {
        return Optional.ofNullable(find(state, command));
    }

    /** The shortest way from a state to where the command is provided for; empty when there is none. */
    public Optional<ImmutableList<Rule<C, S, ?>>> way(S from, Class<?> command) {
        return way(ImmutableList.of(new Way<>(from, ImmutableList.of())), command);
    }

    /** The shortest way, beginning with an act that opens a case, to where the command is provided for. */
    public Optional<ImmutableList<Rule<C, S, ?>>> wayFromNothing(Class<?> command) {
        return way(
                openings.stream()
                        .map(rule -> new Way<>(rule.to().orElseThrow(), ImmutableList.<Rule<C, S, ?>>of(rule)))
                        .collect(ImmutableList.toImmutableList()),
                command);
    }

    /** Where one stands after the rules. */
    private record Way<C, S extends Enum<S>>(S state, ImmutableList<Rule<C, S, ?>> rules) {}

    private Optional<ImmutableList<Rule<C, S, ?>>> way(ImmutableList<Way<C, S>> starts, Class<?> command) {
        Deque<Way<C, S>> queue = new ArrayDeque<>(starts);
        Set<S> seen = EnumSet.noneOf(stateType);
        while (!queue.isEmpty()) {
            Way<C, S> way = queue.remove();
            if (find(way.state(), command) != null) {
                return Optional.of(way.rules());
            }
            if (seen.add(way.state())) {
                for (Rule<C, S, ?> rule : rulesFrom(way.state())) {
                    queue.add(new Way<>(
                            rule.toFrom(way.state()),
                            ImmutableList.<Rule<C, S, ?>>builder()
                                    .addAll(way.rules())
                                    .add(rule)
                                    .build()));
                }
            }
        }
        return Optional.empty();
    }

    @Nullable
    Rule<C, S, ?> find(S state, Class<?> command) {
        Rule<C, S, ?>[] slots = byState[state.ordinal()];
        int last = slots.length - 1;
        for (int i = command.hashCode() & last; ; i = i + 1 & last) {
            Rule<C, S, ?> rule = slots[i];
            if (rule == null || rule.command() == command) {
                return rule;
            }
        }
    }

    @Nullable
    Rule<C, S, ?> findOpening(Class<?> command) {
        for (int i = 0; i < openings.size(); i++) {
            if (openings.get(i).command() == command) {
                return openings.get(i);
            }
        }
        return null;
    }

    private ImmutableList<ImmutableList<Rule<C, S, ?>>> perState(Predicate<Rule<C, S, ?>> kind) {
        return states.stream()
                .map(state -> rules.stream()
                        .filter(kind.and(rule -> rule.from().contains(state)))
                        .collect(ImmutableList.<Rule<C, S, ?>>toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays cannot be made otherwise
    private Rule<C, S, ?>[][] arrays() {
        Rule<C, S, ?>[][] arrays = new Rule[states.size()][];
        for (S state : states) {
            arrays[state.ordinal()] = slots(rulesFrom(state));
        }
        return arrays;
    }

    /** Rules in a hash table without buckets: each at the first free slot from its hash on, at most a quarter of them taken. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays cannot be made otherwise
    private static <C, S extends Enum<S>> Rule<C, S, ?>[] slots(ImmutableList<Rule<C, S, ?>> rules) {
        Rule<C, S, ?>[] slots = new Rule[4 * Integer.highestOneBit(2 * rules.size() + 1)];
        for (Rule<C, S, ?> rule : rules) {
            int i = rule.command().hashCode();
            while (slots[i & slots.length - 1] != null) {
                i++;
            }
            slots[i & slots.length - 1] = rule;
        }
        return slots;
    }

    private ImmutableList<Rule<C, S, ?>> rulesFrom(S state) {
        return ImmutableList.<Rule<C, S, ?>>builder()
                .addAll(actsFrom(state))
                .addAll(lawsFrom(state))
                .build();
    }

    /** What is wrong with this table in itself. */
    private List<String> defects() {
        List<String> defects = new ArrayList<>();
        for (S state : states) {
            Set<Class<?>> seen = new HashSet<>();
            for (Rule<C, S, ?> rule : rulesFrom(state)) {
                if (!seen.add(rule.command())) {
                    defects.add("two rules for " + rule.command().getSimpleName() + " in " + state.name());
                }
                if (closed.contains(state)) {
                    defects.add(
                            state.name() + " is closed, yet " + rule.command().getSimpleName() + " leaves it");
                }
            }
        }
        Set<Class<?>> seen = new HashSet<>();
        for (Rule<C, S, ?> rule : openings) {
            if (!seen.add(rule.command())) {
                defects.add("two rules open a case by " + rule.command().getSimpleName());
            }
        }
        for (Rule<C, S, ?> rule : rules) {
            if ((rule.modality() == Modality.BY_LAW) != rule.timing().isPresent()) {
                defects.add(rule + ": what happens by law, and only that, says when");
            }
            if (rule.modality() == Modality.BY_LAW && rule.isOpening()) {
                defects.add(rule + ": no case is opened by law, without anybody's act");
            }
        }
        return defects;
    }

    /** The states that cases can stand in, given that some already stand in {@code known}. */
    Set<S> reachableFrom(Set<S> known) {
        Set<S> reached = EnumSet.noneOf(stateType);
        reached.addAll(known);
        openings.forEach(rule -> reached.add(rule.to().orElseThrow()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule<C, S, ?> rule : rules) {
                for (S from : rule.from()) {
                    grew |= reached.contains(from) && reached.add(rule.toFrom(from));
                }
            }
        }
        return reached;
    }
}
