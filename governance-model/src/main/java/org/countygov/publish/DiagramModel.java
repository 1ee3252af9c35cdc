package org.countygov.publish;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Streams;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countygov.law.Basis;
import org.countygov.party.Role;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Command;
import org.countygov.workflow.Modality;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;
import org.countygov.workflow.Timing;

/**
 * The states of a rule table and the acts that lead from one to another, free of any notation: what every diagram is drawn
 * from. Acts between the same two states share one edge.
 *
 * @param nodes the states that some rule leads to or from, in their own order
 * @param edges in the order of the rules
 */
public record DiagramModel(ImmutableList<Node> nodes, ImmutableList<Edge> edges) {
    /**
     * A state.
     *
     * @param id the name of the constant
     * @param closed whether a case is over in it
     * @param steps the steps of a {@link Trail} that led here, from 1; empty when none did
     */
    public record Node(String id, Phrase words, boolean closed, ImmutableList<Integer> steps) {}

    /**
     * The acts that lead from one state to another.
     *
     * @param from the state, or empty for acts that open a case
     */
    public record Edge(Optional<String> from, String to, ImmutableList<Act> acts) {
        /** Whether the acts leave the case where it is. */
        public boolean stays() {
            return from.filter(to::equals).isPresent();
        }

        /** Whether a trail leads along this edge. */
        public boolean isTaken() {
            return acts.stream().anyMatch(act -> !act.steps().isEmpty());
        }

        /** Whether a rule stands behind any of the acts. */
        public boolean isProvidedFor() {
            return acts.stream().anyMatch(Act::isProvidedFor);
        }
    }

    /**
     * One act: what a rule says of it as far as a diagram can show it.
     *
     * @param command the name of the command
     * @param words the words of the command
     * @param bases what the rule rests on; empty for a step of a trail that no rule provides for
     * @param timing when the law does it by itself; empty for what somebody does
     * @param steps the steps of a {@link Trail} that this act was, from 1
     */
    public record Act(
            String command,
            Phrase words,
            Modality modality,
            ImmutableList<Role> roles,
            ImmutableList<Basis> bases,
            ImmutableList<Requirement> requirements,
            Optional<Phrase> timing,
            ImmutableList<Integer> steps) {
        /** Whether a rule stands behind the act. */
        public boolean isProvidedFor() {
            return !bases.isEmpty();
        }

        private Act at(ImmutableList<Integer> taken) {
            return new Act(command, words, modality, roles, bases, requirements, timing, taken);
        }
    }

    /**
     * A condition of an act.
     *
     * @param key the stable name within the workflow
     */
    public record Requirement(String key, Phrase words) {}

    private record Ends(Optional<String> from, String to) {}

    private record Move(Ends ends, String command) {}

    public static <C, S extends Enum<S> & Worded> DiagramModel of(RuleTable<C, S> table) {
        ListMultimap<Ends, Act> acts =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Rule<C, S, ?> rule : table.rules()) {
            Act act = act(rule);
            if (rule.isOpening()) {
                acts.put(new Ends(Optional.empty(), rule.to().orElseThrow().name()), act);
            }
            for (S from : rule.from()) {
                acts.put(new Ends(Optional.of(from.name()), rule.toFrom(from).name()), act);
            }
        }
        ImmutableList<Edge> edges = edges(acts);
        Set<String> touched = new LinkedHashSet<>();
        for (Edge edge : edges) {
            edge.from().ifPresent(touched::add);
            touched.add(edge.to());
        }
        ImmutableList<Node> nodes = table.states().stream()
                .filter(state -> touched.contains(state.name()))
                .map(state -> new Node(
                        state.name(), state.words(), table.closedStates().contains(state), ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
        return new DiagramModel(nodes, edges);
    }

    private static <C, S extends Enum<S>, X extends Command<C, S>> Act act(Rule<C, S, X> rule) {
        return new Act(
                rule.command().getSimpleName(),
                rule.words(),
                rule.modality(),
                rule.roles().asList(),
                rule.bases(),
                rule.conditions().stream()
                        .map(condition -> new Requirement(condition.key(), condition.words()))
                        .collect(ImmutableList.toImmutableList()),
                rule.timing().map(Timing::words),
                ImmutableList.of());
    }

    private static ImmutableList<Edge> edges(ListMultimap<Ends, Act> acts) {
        return acts.keySet().stream()
                .map(ends -> new Edge(ends.from(), ends.to(), ImmutableList.copyOf(acts.get(ends))))
                .collect(ImmutableList.toImmutableList());
    }

    /** This model without the acts that leave the case where it is. */
    public DiagramModel movesOnly() {
        return new DiagramModel(
                nodes, edges.stream().filter(edge -> !edge.stays()).collect(ImmutableList.toImmutableList()));
    }

    /**
     * This model with the steps of a case marked. A step that no rule provides for is added as an act without a {@linkplain
     * Act#bases basis}, so that the trail is whole.
     */
    public DiagramModel along(Trail trail) {
        ListMultimap<String, Integer> visits =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        ListMultimap<Move, Integer> moves =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Map<String, Phrase> states = new LinkedHashMap<>();
        Map<String, Phrase> commands = new LinkedHashMap<>();
        Optional<String> from = Optional.empty();
        for (int i = 0; i < trail.steps().size(); i++) {
            Trail.Step step = trail.steps().get(i);
            visits.put(step.state(), i + 1);
            moves.put(new Move(new Ends(from, step.state()), step.command()), i + 1);
            states.put(step.state(), step.stateWords());
            commands.put(step.command(), step.words());
            from = Optional.of(step.state());
        }

        ListMultimap<Ends, Act> acts =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Set<Move> known = new LinkedHashSet<>();
        for (Edge edge : edges) {
            Ends ends = new Ends(edge.from(), edge.to());
            for (Act act : edge.acts()) {
                Move move = new Move(ends, act.command());
                known.add(move);
                acts.put(ends, act.at(ImmutableList.copyOf(moves.get(move))));
            }
        }
        for (Move move : moves.keySet()) {
            if (!known.contains(move)) {
                acts.put(move.ends(), unprovided(move, commands, ImmutableList.copyOf(moves.get(move))));
            }
        }
        Set<String> drawn = nodes.stream().map(Node::id).collect(LinkedHashSet::new, Set::add, Set::addAll);
        Stream<Node> marked = nodes.stream()
                .map(node ->
                        new Node(node.id(), node.words(), node.closed(), ImmutableList.copyOf(visits.get(node.id()))));
        Stream<Node> added = states.entrySet().stream()
                .filter(state -> !drawn.contains(state.getKey()))
                .map(state -> new Node(
                        state.getKey(), state.getValue(), false, ImmutableList.copyOf(visits.get(state.getKey()))));
        return new DiagramModel(Streams.concat(marked, added).collect(ImmutableList.toImmutableList()), edges(acts));
    }

    private static Act unprovided(Move move, Map<String, Phrase> commands, ImmutableList<Integer> steps) {
        Phrase words = commands.getOrDefault(move.command(), Phrase.verbatim(move.command()));
        return new Act(
                move.command(),
                words,
                Modality.MAY,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                steps);
    }

    /** The state in which the trail ends, or empty when none is marked. */
    public Optional<Node> present() {
        Optional<Node> present = Optional.empty();
        int last = 0;
        for (Node node : nodes) {
            for (int step : node.steps()) {
                if (step > last) {
                    last = step;
                    present = Optional.of(node);
                }
            }
        }
        return present;
    }
}
