package org.countygov.desk.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.countygov.words.Phrase;

/**
 * The drawing of a state graph as SVG inside an HTML page. {@link #symbol} is put into the page once; each {@link #marked}
 * shows it again with the path of one case. The words stand in elements of the classes {@code zh} and {@code en}. Styles of
 * what is inside the symbol may go by the classes of the elements only: where it is shown it has no ancestors.
 */
public final class SvgDiagram {
    private static final double HEAD = 7;
    private static final double ROUND = 8;

    private final DiagramLayout layout;
    private final String id;

    private SvgDiagram(DiagramLayout layout) {
        this.layout = layout;
        this.id = "diagram-" + layout.graph().name();
    }

    public static SvgDiagram of(StateGraph graph) {
        return new SvgDiagram(DiagramLayout.of(graph));
    }

    /** The graph itself, as a symbol that is shown only where it is used. */
    public String symbol() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"symbols\" width=\"0\" height=\"0\" aria-hidden=\"true\"><g id=\"")
                .append(id)
                .append("\">\n");
        for (DiagramLayout.Arrow arrow : layout.arrows()) {
            arrow(svg, arrow, ImmutableSet.of());
        }
        for (StateGraph.Node node : layout.graph().nodes()) {
            node(svg, node, "");
        }
        return svg.append("</g></svg>\n").toString();
    }

    /**
     * The graph with a path marked over it.
     *
     * @param nodes the states passed, in order; a state that the graph does not have is passed over
     * @param edges the steps taken
     * @param description what the drawing shows, for those who cannot see it
     */
    public String marked(ImmutableList<String> nodes, ImmutableSet<String> edges, Phrase description) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"diagram\" role=\"img\" viewBox=\"0 0 ")
                .append(number(layout.width()))
                .append(' ')
                .append(number(layout.height()))
                .append("\" width=\"")
                .append(number(layout.width()))
                .append("\" height=\"")
                .append(number(layout.height()))
                .append("\">\n<title>")
                .append(escaped(description.toString()))
                .append("</title>\n<use href=\"#")
                .append(id)
                .append("\"/>\n<g class=\"taken\">\n");
        for (DiagramLayout.Arrow arrow : layout.arrows()) {
            if (arrow.edges().stream().anyMatch(edge -> edges.contains(edge.id()))) {
                arrow(svg, arrow, edges);
            }
        }
        Map<String, String> visits = visits(nodes);
        for (StateGraph.Node node : layout.graph().nodes()) {
            String numbers = visits.get(node.id());
            if (numbers != null) {
                node(svg, node, numbers);
            }
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    /** By state, the numbers under which the path comes to it. */
    private static Map<String, String> visits(ImmutableList<String> nodes) {
        Map<String, String> visits = new HashMap<>();
        String before = "";
        int number = 0;
        for (String node : nodes) {
            if (!node.equals(before)) {
                number++;
                visits.merge(node, Integer.toString(number), (earlier, now) -> earlier + "," + now);
            }
            before = node;
        }
        return visits;
    }

    private void node(StringBuilder svg, StateGraph.Node node, String numbers) {
        DiagramLayout.Box box = layout.box(node.id());
        if (node.kind() == StateGraph.Kind.START) {
            svg.append("<circle class=\"start\" cx=\"")
                    .append(number(box.x() + box.width() / 2))
                    .append("\" cy=\"")
                    .append(number(box.y() + box.height() / 2))
                    .append("\" r=\"")
                    .append(number(box.width() / 2))
                    .append("\"/>\n");
            return;
        }
        rectangle(svg, box, 0);
        if (node.kind() == StateGraph.Kind.CLOSED) {
            rectangle(svg, box, 3);
        }
        double middle = box.x() + box.width() / 2;
        double baseline = box.y() + DiagramLayout.STATE_FONT * DiagramLayout.LINE;
        text(svg, "state zh", middle, baseline, node.label().zh());
        text(
                svg,
                "state en",
                middle,
                baseline + DiagramLayout.STEP_FONT * DiagramLayout.LINE,
                node.label().en());
        if (!numbers.isEmpty()) {
            svg.append("<circle class=\"number\" cx=\"")
                    .append(number(box.x()))
                    .append("\" cy=\"")
                    .append(number(box.y()))
                    .append("\" r=\"10\"/>\n");
            text(svg, "number", box.x(), box.y() + 4, numbers);
        }
    }

    private static void rectangle(StringBuilder svg, DiagramLayout.Box box, double inset) {
        svg.append("<rect class=\"state\" x=\"")
                .append(number(box.x() + inset))
                .append("\" y=\"")
                .append(number(box.y() + inset))
                .append("\" width=\"")
                .append(number(box.width() - 2 * inset))
                .append("\" height=\"")
                .append(number(box.height() - 2 * inset))
                .append("\" rx=\"")
                .append(number(ROUND - inset))
                .append("\"/>\n");
    }

    private static void arrow(StringBuilder svg, DiagramLayout.Arrow arrow, ImmutableSet<String> taken) {
        ImmutableList<DiagramLayout.Point> points = arrow.points();
        svg.append("<polyline class=\"step\" points=\"");
        for (DiagramLayout.Point point : points) {
            svg.append(number(point.x())).append(',').append(number(point.y())).append(' ');
        }
        svg.append("\"/>\n");
        head(svg, points.get(points.size() - 2), points.get(points.size() - 1));
        double middle = arrow.label().x() + arrow.label().width() / 2;
        double baseline = arrow.label().y() - 3;
        for (StateGraph.Edge edge : arrow.edges()) {
            for (StepLine line : StepLine.of(edge)) {
                baseline += DiagramLayout.STEP_FONT * DiagramLayout.LINE;
                if (taken.isEmpty() || taken.contains(edge.id())) {
                    text(svg, line.classes(), middle, baseline, line.text());
                }
            }
        }
    }

    private static void head(StringBuilder svg, DiagramLayout.Point before, DiagramLayout.Point tip) {
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        double dx = length == 0 ? 0 : (tip.x() - before.x()) / length * HEAD;
        double dy = length == 0 ? HEAD : (tip.y() - before.y()) / length * HEAD;
        svg.append("<polygon class=\"head\" points=\"")
                .append(number(tip.x()))
                .append(',')
                .append(number(tip.y()))
                .append(' ')
                .append(number(tip.x() - dx - dy / 2))
                .append(',')
                .append(number(tip.y() - dy + dx / 2))
                .append(' ')
                .append(number(tip.x() - dx + dy / 2))
                .append(',')
                .append(number(tip.y() - dy - dx / 2))
                .append("\"/>\n");
    }

    private static void text(StringBuilder svg, String classes, double x, double y, String words) {
        svg.append("<text class=\"")
                .append(classes)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(escaped(words))
                .append("</text>\n");
    }

    private static String escaped(String words) {
        return HtmlEscapers.htmlEscaper().escape(words);
    }

    private static String number(double pixels) {
        String number = String.format(Locale.ROOT, "%.1f", pixels);
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
