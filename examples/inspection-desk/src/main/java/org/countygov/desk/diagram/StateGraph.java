package org.countygov.desk.diagram;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.countygov.words.Phrase;

/**
 * The states of a procedure and the steps between them.
 *
 * @param name what it is a diagram of, unique among the diagrams of a report; letters, digits and hyphens
 * @param title for people
 */
public record StateGraph(String name, Phrase title, ImmutableList<Node> nodes, ImmutableList<Edge> edges) {

    /** What a node stands for. */
    public enum Kind {
        /** Where cases come from. */
        START,
        /** A state in which a case goes on. */
        OPEN,
        /** A state in which a case is over. */
        CLOSED
    }

    /** A state. */
    public record Node(String id, Phrase label, Kind kind) {}

    /**
     * A step from one state to another.
     *
     * @param basis its provisions in short, such as {@code PML art. 17}; may be empty
     */
    public record Edge(String id, String from, String to, Phrase label, String basis) {}

    /** Throws {@link IllegalArgumentException} when an edge leads from or to nowhere, or an id or the name is not usable. */
    public StateGraph {
        checkArgument(
                name.matches("[A-Za-z0-9-]+"), "name \"%s\" has other characters than letters, digits, hyphens", name);
        ImmutableSet<String> ids = nodes.stream().map(Node::id).collect(ImmutableSet.toImmutableSet());
        checkArgument(ids.size() == nodes.size(), "two nodes of %s have the same id", name);
        checkArgument(
                edges.stream().map(Edge::id).distinct().count() == edges.size(),
                "two edges of %s have the same id",
                name);
        for (Edge edge : edges) {
            checkArgument(ids.contains(edge.from()), "edge %s comes from nowhere: %s", edge.id(), edge.from());
            checkArgument(ids.contains(edge.to()), "edge %s leads nowhere: %s", edge.id(), edge.to());
        }
    }
}
