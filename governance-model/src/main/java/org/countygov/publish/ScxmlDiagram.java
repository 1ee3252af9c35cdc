package org.countygov.publish;

import com.google.common.xml.XmlEscapers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.party.Role;
import org.countygov.words.Language;
import org.countygov.words.Phrase;

/** Writes State Chart XML. */
final class ScxmlDiagram {
    private static final String NAMESPACE = "urn:countygov:publish";
    /** The state before a case is opened; no constant can have this name. */
    private static final String OUTSIDE = "not-open";

    private static final Phrase NOT_OPEN = Phrase.of("尚未立案", "not yet open");

    private final DiagramModel model;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ScxmlDiagram(DiagramModel model, Language language) {
        this.model = model;
        this.language = language;
    }

    static String draw(DiagramModel model, Language language) {
        return new ScxmlDiagram(model, language).document();
    }

    private String document() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<scxml xmlns=\"http://www.w3.org/2005/07/scxml\"");
        attribute("xmlns:cg", NAMESPACE);
        text.append(" version=\"1.0\" datamodel=\"ecmascript\"");
        attribute("initial", OUTSIDE);
        attribute("xml:lang", language == Language.ZH ? "zh-Hans" : "en");
        text.append(">\n");
        dataModel();
        state(OUTSIDE, NOT_OPEN, false);
        for (DiagramModel.Node node : model.nodes()) {
            state(node.id(), node.words(), node.closed());
        }
        return text.append("</scxml>\n").toString();
    }

    private void dataModel() {
        Map<String, Phrase> requirements = new LinkedHashMap<>();
        for (DiagramModel.Edge edge : model.edges()) {
            for (DiagramModel.Act act : edge.acts()) {
                act.requirements().forEach(one -> requirements.putIfAbsent(one.key(), one.words()));
            }
        }
        if (requirements.isEmpty()) {
            return;
        }
        text.append("  <datamodel>\n");
        requirements.forEach((key, words) -> {
            text.append("    <data");
            attribute("id", key);
            text.append(" expr=\"false\"");
            attribute("cg:words", words.in(language));
            text.append("/>\n");
        });
        text.append("  </datamodel>\n");
    }

    private void state(String id, Phrase words, boolean closed) {
        String element = closed ? "final" : "state";
        text.append("  <").append(element);
        attribute("id", id);
        attribute("cg:words", words.in(language));
        if (closed) {
            text.append("/>\n");
            return;
        }
        text.append(">\n");
        for (DiagramModel.Edge edge : model.edges()) {
            if (edge.from().orElse(OUTSIDE).equals(id)) {
                edge.acts().stream().filter(DiagramModel.Act::isProvidedFor).forEach(act -> transition(edge, act));
            }
        }
        text.append("  </").append(element).append(">\n");
    }

    private void transition(DiagramModel.Edge edge, DiagramModel.Act act) {
        text.append("    <transition");
        attribute("event", act.command());
        if (!act.requirements().isEmpty()) {
            attribute(
                    "cond",
                    act.requirements().stream()
                            .map(DiagramModel.Requirement::key)
                            .collect(Collectors.joining(" && ")));
        }
        // A transition without a target leaves the state as it is, which is what a rule that stays says.
        if (!edge.stays()) {
            attribute("target", edge.to());
        }
        attribute("cg:words", act.words().in(language));
        attribute("cg:who", joined(act.roles().stream().map(Role::words).collect(Collectors.toList())));
        attribute("cg:force", act.modality().words().in(language));
        attribute("cg:law", Labels.law(act.bases()).in(language));
        optional(
                "cg:provided",
                joined(act.requirements().stream()
                        .map(DiagramModel.Requirement::words)
                        .collect(Collectors.toList())));
        optional("cg:when", act.timing().map(when -> when.in(language)).orElse(""));
        text.append("/>\n");
    }

    private String joined(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.in(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private void optional(String name, String value) {
        Optional.of(value).filter(words -> !words.isEmpty()).ifPresent(words -> attribute(name, words));
    }

    private void attribute(String name, String value) {
        text.append(' ')
                .append(name)
                .append("=\"")
                .append(XmlEscapers.xmlAttributeEscaper().escape(value))
                .append('"');
    }
}
