package org.countygov.publish;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countygov.words.Language;

/** Draws in Mermaid. The notation cannot colour an arrow, so the steps of a trail are numbered in the labels. */
final class MermaidDiagram {
    private static final String OUTSIDE = "[*]";
    /** Words that begin a statement of the notation, in any case. A state of that name gets a low line behind it. */
    private static final ImmutableSet<String> RESERVED = ImmutableSet.of(
            "class", "classdef", "click", "default", "direction", "end", "href", "note", "scale", "state", "style");

    private static final String SPECIAL = "#;:\"<>{}*_`&";

    private MermaidDiagram() {}

    static String draw(DiagramModel model, Language language) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (DiagramModel.Node node : model.nodes()) {
            text.append("  state \"")
                    .append(escape(node.words().in(language)))
                    .append("\" as ")
                    .append(id(node.id()))
                    .append('\n');
        }
        for (DiagramModel.Edge edge : model.edges()) {
            text.append("  ")
                    .append(edge.from().map(MermaidDiagram::id).orElse(OUTSIDE))
                    .append(" --> ")
                    .append(id(edge.to()))
                    .append(" : ")
                    .append(Labels.of(edge, language).stream()
                            .map(MermaidDiagram::escape)
                            .collect(Collectors.joining("<br/>")))
                    .append('\n');
        }
        for (DiagramModel.Node node : model.nodes()) {
            if (node.closed()) {
                text.append("  ")
                        .append(id(node.id()))
                        .append(" --> ")
                        .append(OUTSIDE)
                        .append('\n');
            }
        }
        mark(model, text);
        return text.toString();
    }

    private static void mark(DiagramModel model, StringBuilder text) {
        model.present().ifPresent(present -> {
            List<String> passed = model.nodes().stream()
                    .filter(node -> !node.steps().isEmpty() && !node.equals(present))
                    .map(node -> id(node.id()))
                    .collect(Collectors.toList());
            text.append("  classDef passed fill:#ddf4ff,stroke:#0969da\n")
                    .append("  classDef present fill:#fff8c5,stroke:#9a6700,stroke-width:3px\n");
            if (!passed.isEmpty()) {
                text.append("  class ").append(String.join(",", passed)).append(" passed\n");
            }
            text.append("  class ").append(id(present.id())).append(" present\n");
        });
    }

    private static String id(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? name + "_" : name;
    }

    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
