package org.countygov.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countygov.workflow.Command;
import org.countygov.workflow.Rule;
import org.countygov.workflow.RuleTable;

/**
 * The rows of a digest's table of states, written down once more as the digest has them, to be compared with the rules both
 * ways. A row that no rule follows and a rule that stands in no row fail, unless declared with a reason:
 *
 * <pre>{@code
 * DigestRows.of(MediationState.class)
 *         .rows("""
 *             –                   | apply             | RECEIVED
 *             RECEIVED            | accept            | ACCEPTED
 *             ASSIGNED, MEDIATING | replaceMediator   | same
 *             EFFECTIVE           | recordPerformance | EFFECTIVE / PERFORMED
 *             """)
 *         .action("recordPerformance", RecordPart.class, RecordFull.class)
 *         .closed(REFUSED, CLOSED)
 *         .omitted("EFFECTIVE | applyForConfirmation | EFFECTIVE", "a case of its own")
 *         .added("SUSPENDED | terminate | TERMINATED", "the digest lists it under terminate only")
 *         .check(RULES_OF_2011);
 * }</pre>
 *
 * <p>A row is <i>from | action | to</i>, after its number if it has one. Several states stand between commas or strokes; what
 * is in parentheses and the star of a closed state do not count; {@code –} or {@code (new)} is no case yet, {@code same} the
 * state itself, {@code any open} every open state. An action is the command of that name, whatever the capitals.
 *
 * @param <C> what the case files contain
 * @param <S> the states of the workflow
 */
public final class DigestRows<C, S extends Enum<S>> {
    private static final String NEW = "–";
    private static final String SAME = "same";
    private static final String ANY_OPEN = "any open";
    private static final Splitter COLUMNS = Splitter.on('|').trimResults();
    private static final Splitter STATES =
            Splitter.onPattern("[,/]").trimResults().omitEmptyStrings();

    private final ImmutableList<String> rows;
    private final ImmutableMap<String, ImmutableSet<Class<?>>> actions;
    private final ImmutableSet<S> closed;
    private final ImmutableMap<String, String> added;
    private final ImmutableMap<String, String> omitted;
    private final Class<S> states;

    private DigestRows(
            Class<S> states,
            ImmutableList<String> rows,
            ImmutableMap<String, ImmutableSet<Class<?>>> actions,
            ImmutableSet<S> closed,
            ImmutableMap<String, String> added,
            ImmutableMap<String, String> omitted) {
        this.states = states;
        this.rows = rows;
        this.actions = actions;
        this.closed = closed;
        this.added = added;
        this.omitted = omitted;
    }

    /** No rows yet, of a table with the states. */
    public static <C, S extends Enum<S>> DigestRows<C, S> of(Class<S> states) {
        return new DigestRows<>(
                states, ImmutableList.of(), ImmutableMap.of(), ImmutableSet.of(), ImmutableMap.of(), ImmutableMap.of());
    }

    /** With the rows, a line each. */
    public DigestRows<C, S> rows(String lines) {
        ImmutableList<String> more =
                lines.lines().filter(line -> !line.isBlank()).collect(ImmutableList.toImmutableList());
        return new DigestRows<>(states, plus(rows, more), actions, closed, added, omitted);
    }

    /** With an action of another name than its command, or done by several commands. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public final DigestRows<C, S> action(
            String name, Class<? extends Command<C, S>> command, Class<? extends Command<C, S>>... more) {
        ImmutableSet<Class<?>> commands =
                ImmutableSet.<Class<?>>builder().add(command).add(more).build();
        return new DigestRows<>(states, rows, plus(actions, key(name), commands), closed, added, omitted);
    }

    /** With the states that the digest marks as final. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    public final DigestRows<C, S> closed(S... finals) {
        return new DigestRows<>(states, rows, actions, ImmutableSet.copyOf(finals), added, omitted);
    }

    /** With a row that the digest lacks and the rules need. */
    public DigestRows<C, S> added(String row, String reason) {
        checkArgument(!reason.isBlank(), "reason is blank");
        return new DigestRows<>(states, rows, actions, closed, plus(added, row, reason), omitted);
    }

    /** With a row of the digest, listed or not, that the rules leave out. */
    public DigestRows<C, S> omitted(String row, String reason) {
        checkArgument(!reason.isBlank(), "reason is blank");
        return new DigestRows<>(states, rows, actions, closed, added, plus(omitted, row, reason));
    }

    private static <T> ImmutableList<T> plus(ImmutableList<T> list, ImmutableList<T> more) {
        return ImmutableList.<T>builder().addAll(list).addAll(more).build();
    }

    private static <V> ImmutableMap<String, V> plus(ImmutableMap<String, V> map, String key, V value) {
        return ImmutableMap.<String, V>builder().putAll(map).put(key, value).buildOrThrow();
    }

    // ---- comparing
    // ----------------------------------------------------------------------------------------------------

    /** From where, by which action, to where. */
    private record Arc(String from, String action, String to) {
        @Override
        public String toString() {
            return from + " | " + action + " | " + to;
        }
    }

    /** Throws {@link AssertionError} listing every difference between the rows and the rules. */
    public void check(RuleTable<C, S> table) {
        checkArgument(!rows.isEmpty(), "there are no rows to compare with");
        List<String> differences = new ArrayList<>();
        Set<Arc> ruled = new LinkedHashSet<>();
        table.rules().forEach(rule -> ruled.addAll(arcs(rule)));
        Map<Arc, String> listed = new LinkedHashMap<>();
        rows.forEach(row -> arcs(row, table).forEach(arc -> listed.put(arc, row.strip())));
        Set<Arc> extra = new LinkedHashSet<>();
        added.keySet().forEach(row -> declared(row, table, extra, differences, ruled, true, "added"));
        Set<Arc> left = new LinkedHashSet<>();
        omitted.keySet().forEach(row -> declared(row, table, left, differences, ruled, false, "omitted"));
        listed.forEach((arc, row) -> {
            if (!ruled.contains(arc) && !left.contains(arc)) {
                differences.add("no rule for " + arc + hint(arc, ruled) + ", in the row: " + row);
            }
            if (extra.contains(arc)) {
                differences.add("declared as added, yet in the row: " + row);
            }
        });
        for (Arc arc : ruled) {
            if (!listed.containsKey(arc) && !extra.contains(arc)) {
                differences.add("no row for the rule " + arc);
            }
        }
        if (!closed.equals(table.closedStates())) {
            differences.add("the digest closes " + closed + ", the rules close " + table.closedStates());
        }
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    differences.size() + " differences between rows and rules:\n  " + String.join("\n  ", differences));
        }
    }

    private void declared(
            String row,
            RuleTable<C, S> table,
            Set<Arc> arcs,
            List<String> differences,
            Set<Arc> ruled,
            boolean expected,
            String how) {
        for (Arc arc : arcs(row, table)) {
            arcs.add(arc);
            if (ruled.contains(arc) != expected) {
                differences.add("declared as " + how + ", yet " + (expected ? "no rule for " : "a rule for ") + arc);
            }
        }
    }

    private static String hint(Arc missing, Set<Arc> ruled) {
        String others = ruled.stream()
                .filter(arc -> arc.action().equals(missing.action()))
                .map(arc -> arc.from() + " to " + arc.to())
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " (there are rules from " + others + ")";
    }

    private Set<Arc> arcs(Rule<C, S, ?> rule) {
        String action = actions.entrySet().stream()
                .filter(entry -> entry.getValue().contains(rule.command()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(key(rule.command().getSimpleName()));
        return rule.isOpening()
                ? Set.of(new Arc(NEW, action, rule.to().orElseThrow().name()))
                : rule.from().stream()
                        .map(from ->
                                new Arc(from.name(), action, rule.toFrom(from).name()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Arc> arcs(String row, RuleTable<C, S> table) {
        List<String> columns = COLUMNS.splitToList(row);
        checkArgument(columns.size() == 3 || columns.size() == 4, "not from | action | to: %s", row);
        List<String> cells = columns.subList(columns.size() - 3, columns.size());
        String action = key(cells.get(1));
        checkArgument(isKnown(action, table), "no command is called \"%s\": %s", cells.get(1), row);
        List<Arc> arcs = new ArrayList<>();
        for (String from : from(cells.get(0), table, row)) {
            for (String to : STATES.split(plain(cells.get(2)))) {
                arcs.add(new Arc(from, action, to.equalsIgnoreCase(SAME) ? from : state(to, row)));
            }
        }
        checkArgument(!arcs.isEmpty(), "a row without states: %s", row);
        return arcs;
    }

    private List<String> from(String cell, RuleTable<C, S> table, String row) {
        if (cell.equals(NEW) || cell.equals("-") || cell.equalsIgnoreCase("(new)")) {
            return List.of(NEW);
        }
        if (cell.equalsIgnoreCase(ANY_OPEN)) {
            return table.states().stream()
                    .filter(state -> !table.closedStates().contains(state))
                    .map(Enum::name)
                    .toList();
        }
        return STATES.splitToList(plain(cell)).stream()
                .map(name -> state(name, row))
                .toList();
    }

    private String state(String name, String row) {
        Optional<S> state = Arrays.stream(states.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        checkArgument(state.isPresent(), "no state is called \"%s\": %s", name, row);
        return name;
    }

    private boolean isKnown(String action, RuleTable<C, S> table) {
        return actions.containsKey(action)
                // A row that is left out may name what is no command here.
                || omitted.keySet().stream()
                        .anyMatch(row -> key(COLUMNS.splitToList(row)
                                        .get(COLUMNS.splitToList(row).size() - 2))
                                .equals(action))
                || Stream.concat(
                                table.vocabulary().commands().stream(),
                                table.rules().stream().map(Rule::command))
                        .anyMatch(command -> key(command.getSimpleName()).equals(action));
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\([^)]*\\)", "").replace("*", "");
    }

    private static String key(String action) {
        return action.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
