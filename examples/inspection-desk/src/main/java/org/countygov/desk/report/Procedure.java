package org.countygov.desk.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.countygov.desk.diagram.StateGraph;
import org.countygov.inspection.Activities;
import org.countygov.inspection.CaseInspection;
import org.countygov.inspection.Inspector;
import org.countygov.inspection.LogEntry;
import org.countygov.law.Basis;
import org.countygov.publish.DiagramModel;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;
import org.countygov.workflow.Edition;
import org.countygov.workflow.Workflow;

/** One workflow of the library as the desk uses it: its inspector and its diagrams. */
public final class Procedure<C, S extends Enum<S> & Worded> implements Worded {
    static final String START = "start";

    private final Inspector<C, S> inspector;
    /** By the first day of the edition. */
    private final ImmutableMap<LocalDate, StateGraph> graphs;

    private Procedure(Inspector<C, S> inspector) {
        this.inspector = inspector;
        ImmutableMap.Builder<LocalDate, StateGraph> all = ImmutableMap.builder();
        for (Edition<C, S> edition : workflow().editions()) {
            all.put(edition.firstDay(), graph(workflow(), edition));
        }
        this.graphs = all.buildOrThrow();
    }

    public static <C, S extends Enum<S> & Worded> Procedure<C, S> of(Inspector<C, S> inspector) {
        return new Procedure<>(inspector);
    }

    /** The stable name. */
    public String name() {
        return workflow().name();
    }

    @Override
    public Phrase words() {
        return workflow().words();
    }

    public Workflow<C, S> workflow() {
        return activities().workflow();
    }

    public Activities<C, S> activities() {
        return inspector.activities();
    }

    /** Inspects the entries of a case, at least one, as of the end of the log. */
    public JudgedCase inspect(String caseId, List<LogEntry> entries, Instant asOf) {
        CaseInspection<C, S> inspection = inspection(caseId, entries, asOf);
        return new JudgedCase(
                inspection.findings().stream().map(Found::of).collect(ImmutableList.toImmutableList()),
                () -> InspectedCase.of(this, inspection, asOf));
    }

    /** Inspects the entries of a case, at least one, as of a moment. */
    public CaseInspection<C, S> inspection(String caseId, List<LogEntry> entries, Instant asOf) {
        return inspector.inspect(caseId, entries, asOf);
    }

    /** The diagram of the edition in force on the day; before the first, that of the first. */
    StateGraph graph(LocalDate day) {
        StateGraph graph = graphs.values().asList().get(0);
        for (var edition : graphs.entrySet()) {
            if (!edition.getKey().isAfter(day)) {
                graph = edition.getValue();
            }
        }
        return graph;
    }

    /** How the diagram names the step from one state to another by a command. */
    static String edge(String from, String to, String command) {
        return from + ">" + to + ">" + command;
    }

    private static <C, S extends Enum<S> & Worded> StateGraph graph(Workflow<C, S> workflow, Edition<C, S> edition) {
        // What leaves the case where it is would cover the drawing and shows no way.
        DiagramModel model = DiagramModel.of(edition.table()).movesOnly();
        ImmutableList.Builder<StateGraph.Node> nodes = ImmutableList.builder();
        nodes.add(new StateGraph.Node(START, Phrase.of("开始", "start"), StateGraph.Kind.START));
        for (DiagramModel.Node node : model.nodes()) {
            nodes.add(new StateGraph.Node(
                    node.id(), node.words(), node.closed() ? StateGraph.Kind.CLOSED : StateGraph.Kind.OPEN));
        }
        ImmutableList.Builder<StateGraph.Edge> edges = ImmutableList.builder();
        for (DiagramModel.Edge edge : model.edges()) {
            String from = edge.from().orElse(START);
            for (DiagramModel.Act act : edge.acts()) {
                edges.add(new StateGraph.Edge(
                        edge(from, edge.to(), act.command()), from, edge.to(), act.words(), shortBasis(act.bases())));
            }
        }
        return new StateGraph(
                workflow.name() + "-" + edition.firstDay(), workflow.words(), nodes.build(), edges.build());
    }

    /** The first provision in its short form; the rules page has them all. */
    private static String shortBasis(ImmutableList<Basis> bases) {
        return bases.stream()
                .filter(Basis::isLaw)
                .findFirst()
                .map(Basis::toString)
                .orElse("");
    }
}
