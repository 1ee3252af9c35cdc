package org.countygov.publish;

import org.countygov.words.Language;

/** A notation in which the states of a workflow are drawn. Every one is made from the same {@link DiagramModel}. */
public enum StateDiagram {
    /** Mermaid, which code hosts draw inside a Markdown page. Shows trails. */
    MERMAID("mmd"),
    /** PlantUML. Shows trails. */
    PLANT_UML("puml"),
    /** The language of Graphviz. Shows trails. */
    DOT("dot"),
    /**
     * State Chart XML of the W3C, version 1.0, for programs. An opening command leads out of a state {@code not-open}; a
     * condition is a Boolean of the data model that begins as false, since what is unknown is never taken for true; words,
     * law, capacities and moments stand in attributes of a namespace of this library. Leaves out what no rule provides for.
     */
    SCXML("scxml");

    private final String suffix;

    StateDiagram(String suffix) {
        this.suffix = suffix;
    }

    /** The usual ending of a file name, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** The diagram as text that ends with a line break. Equal models give equal text. */
    public String draw(DiagramModel model, Language language) {
        return switch (this) {
            case MERMAID -> MermaidDiagram.draw(model, language);
            case PLANT_UML -> PlantUmlDiagram.draw(model, language);
            case DOT -> DotDiagram.draw(model, language);
            case SCXML -> ScxmlDiagram.draw(model, language);
        };
    }
}
