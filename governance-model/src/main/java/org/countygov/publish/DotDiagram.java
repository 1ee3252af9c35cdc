package org.countygov.publish;

import java.util.stream.Collectors;
import org.countygov.words.Language;

/** Draws in the language of Graphviz. */
final class DotDiagram {
    /** Where a case stands before it is opened; no constant can have this name. */
    private static final String OUTSIDE = "not-open";

    private DotDiagram() {}

    static String draw(DiagramModel model, Language language) {
        StringBuilder text = new StringBuilder("digraph states {\n")
                .append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n")
                .append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        if (model.edges().stream().anyMatch(edge -> edge.from().isEmpty())) {
            text.append("  ").append(quote(OUTSIDE)).append(" [shape=point, width=0.2, label=\"\"];\n");
        }
        for (DiagramModel.Node node : model.nodes()) {
            text.append("  ")
                    .append(quote(node.id()))
                    .append(" [label=")
                    .append(quote(node.words().in(language)))
                    .append(node.closed() ? ", peripheries=2" : "")
                    .append(colour(node, model))
                    .append("];\n");
        }
        for (DiagramModel.Edge edge : model.edges()) {
            text.append("  ")
                    .append(quote(edge.from().orElse(OUTSIDE)))
                    .append(" -> ")
                    .append(quote(edge.to()))
                    .append(" [label=\"")
                    .append(Labels.of(edge, language).stream()
                            .map(DotDiagram::escape)
                            .collect(Collectors.joining("\\n")))
                    .append('"')
                    .append(colour(edge))
                    .append("];\n");
        }
        return text.append("}\n").toString();
    }

    private static String colour(DiagramModel.Node node, DiagramModel model) {
        if (node.steps().isEmpty()) {
            return "";
        }
        return model.present().filter(node::equals).isPresent()
                ? ", style=\"rounded,filled\", color=\"#9a6700\", fillcolor=\"#fff8c5\", penwidth=3"
                : ", style=\"rounded,filled\", color=\"#0969da\", fillcolor=\"#ddf4ff\"";
    }

    private static String colour(DiagramModel.Edge edge) {
        if (!edge.isProvidedFor()) {
            return ", color=\"#cf222e\", fontcolor=\"#cf222e\", style=dashed";
        }
        return edge.isTaken() ? ", color=\"#0969da\", fontcolor=\"#0969da\", penwidth=2" : "";
    }

    private static String quote(String words) {
        return '"' + escape(words) + '"';
    }

    private static String escape(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
