package org.countygov.desk.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the parts of a {@link StateGraph} stand, in pixels from the upper left corner. Steps between the same two states
 * share an arrow.
 */
record DiagramLayout(
        StateGraph graph, double width, double height, ImmutableMap<String, Box> boxes, ImmutableList<Arrow> arrows) {
    static final double STATE_FONT = 15;
    static final double STEP_FONT = 12;
    static final double LINE = 1.3;
    private static final double PADDING = 12;
    private static final double START_SIZE = 18;

    record Point(double x, double y) {}

    record Box(double x, double y, double width, double height) {}

    /**
     * The steps from one state to another.
     *
     * @param points the corners of the line, from its start to its head
     * @param label where the words of the steps stand
     */
    record Arrow(ImmutableList<StateGraph.Edge> edges, ImmutableList<Point> points, Box label) {}

    /** The box of a node of the graph. */
    Box box(String node) {
        Box box = boxes.get(node);
        if (box == null) {
            throw new IllegalArgumentException("the graph has no node " + node);
        }
        return box;
    }

    private record Ends(String from, String to) {}

    static DiagramLayout of(StateGraph graph) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = root();
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (StateGraph.Node node : graph.nodes()) {
            nodes.put(node.id(), sized(ElkGraphUtil.createNode(root), node));
        }
        ImmutableListMultimap<Ends, StateGraph.Edge> byEnds =
                Multimaps.index(graph.edges(), edge -> new Ends(edge.from(), edge.to()));
        Map<Ends, ElkEdge> edges = new LinkedHashMap<>();
        byEnds.asMap().forEach((ends, steps) -> {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(node(nodes, ends.from()), node(nodes, ends.to()));
            // ELK lays out no label without a text, and the text is no matter to it.
            ElkLabel label = ElkGraphUtil.createLabel(ends.toString(), edge);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setWidth(2 * PADDING / 2
                    + steps.stream().mapToDouble(DiagramLayout::width).max().orElse(0));
            label.setHeight(
                    steps.stream().mapToInt(step -> StepLine.of(step).size()).sum() * STEP_FONT * LINE);
            edges.put(ends, edge);
        });
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        ImmutableMap.Builder<String, Box> boxes = ImmutableMap.builder();
        nodes.forEach(
                (id, node) -> boxes.put(id, new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        ImmutableList.Builder<Arrow> arrows = ImmutableList.builder();
        edges.forEach((ends, edge) -> arrows.add(arrow(edge, byEnds.get(ends))));
        return new DiagramLayout(graph, root.getWidth(), root.getHeight(), boxes.buildOrThrow(), arrows.build());
    }

    private static ElkNode root() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(PADDING));
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 24.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        return root;
    }

    private static ElkNode node(Map<String, ElkNode> nodes, String id) {
        ElkNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("the graph was checked to have " + id);
        }
        return node;
    }

    private static ElkNode sized(ElkNode elk, StateGraph.Node node) {
        if (node.kind() == StateGraph.Kind.START) {
            elk.setDimensions(START_SIZE, START_SIZE);
        } else {
            double width = Math.max(
                    TextSize.width(node.label().zh(), STATE_FONT),
                    TextSize.width(node.label().en(), STEP_FONT));
            elk.setDimensions(width + 2 * PADDING, STATE_FONT * LINE + STEP_FONT * LINE + PADDING);
        }
        return elk;
    }

    private static double width(StateGraph.Edge step) {
        return StepLine.of(step).stream()
                .mapToDouble(line -> TextSize.width(line.text(), STEP_FONT))
                .max()
                .orElse(0);
    }

    private static Arrow arrow(ElkEdge edge, ImmutableList<StateGraph.Edge> steps) {
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Point(bend.getX(), bend.getY()));
            }
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        ElkLabel label = edge.getLabels().get(0);
        return new Arrow(
                steps, points.build(), new Box(label.getX(), label.getY(), label.getWidth(), label.getHeight()));
    }
}
