package org.countygov.publish;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countygov.words.Language;

/** Draws in PlantUML. */
final class PlantUmlDiagram {
    private static final String OUTSIDE = "[*]";
    /** What would be read as markup: some characters alone, others only in pairs. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\\"<>~]|(?<=([*/_-]))\\1");

    private PlantUmlDiagram() {}

    static String draw(DiagramModel model, Language language) {
        StringBuilder text = new StringBuilder("@startuml\nhide empty description\n");
        for (DiagramModel.Node node : model.nodes()) {
            text.append("state \"")
                    .append(escape(node.words().in(language)))
                    .append("\" as ")
                    .append(node.id())
                    .append(colour(node, model))
                    .append('\n');
        }
        for (DiagramModel.Edge edge : model.edges()) {
            text.append(edge.from().orElse(OUTSIDE))
                    .append(arrow(edge))
                    .append(edge.to())
                    .append(" : ")
                    .append(Labels.of(edge, language).stream()
                            .map(PlantUmlDiagram::escape)
                            .collect(Collectors.joining("\\n")))
                    .append('\n');
        }
        for (DiagramModel.Node node : model.nodes()) {
            if (node.closed()) {
                text.append(node.id()).append(" --> ").append(OUTSIDE).append('\n');
            }
        }
        return text.append("@enduml\n").toString();
    }

    private static String colour(DiagramModel.Node node, DiagramModel model) {
        if (node.steps().isEmpty()) {
            return "";
        }
        return model.present().filter(node::equals).isPresent() ? " #fff8c5" : " #ddf4ff";
    }

    private static String arrow(DiagramModel.Edge edge) {
        if (!edge.isProvidedFor()) {
            return " -[#cf222e,dashed]-> ";
        }
        return edge.isTaken() ? " -[#0969da,bold]-> " : " --> ";
    }

    private static String escape(String words) {
        return MARKUP.matcher(words).replaceAll(PlantUmlDiagram::byNumber);
    }

    private static String byNumber(MatchResult character) {
        return String.format(Locale.ROOT, "<U+%04X>", character.group().codePointAt(0));
    }
}
