package org.countygov.desk.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgDiagramTest {
    private static final StateGraph MEDIATION = SampleGraphs.mediation();
    private static final Phrase PATH = Phrase.of("路径", "path");

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < svg.getElementsByTagName("text").getLength(); i++) {
            texts.add(svg.getElementsByTagName("text").item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void drawsEveryStateAndStepInBothLanguagesWithItsProvision() throws Exception {
        List<String> texts = texts(parsed(SvgDiagram.of(MEDIATION).symbol()));

        for (StateGraph.Node node :
                MEDIATION.nodes().subList(1, MEDIATION.nodes().size())) {
            assertTrue(texts.contains(node.label().zh()), node.id());
            assertTrue(texts.contains(node.label().en()), node.id());
        }
        for (StateGraph.Edge edge : MEDIATION.edges()) {
            assertTrue(texts.contains(edge.label().zh()), edge.id());
            assertTrue(String.join(" ", texts).contains(edge.label().en()), edge.id());
            assertTrue(texts.contains(edge.basis()), edge.id());
        }
    }

    @Test
    void marksTheStatesPassedWithTheirNumbersAndTheStepsTaken() throws Exception {
        String svg = SvgDiagram.of(MEDIATION)
                .marked(
                        ImmutableList.of(
                                "start", "APPLIED", "ACCEPTED", "MEDIATING", "MEDIATING", "AGREED", "MEDIATING"),
                        ImmutableSet.of("apply", "accept"),
                        PATH);
        List<String> texts = texts(parsed(svg));

        assertTrue(texts.containsAll(List.of("已申请", "已受理", "调解中", "已达成协议", "申请", "受理")));
        assertFalse(texts.contains("已归档"), "a state not passed is drawn by the symbol only");
        assertFalse(texts.contains("主动调解"), "a step not taken beside one that was");
        assertTrue(texts.contains("4,6"), "a state passed twice has both numbers: " + texts);
        assertEquals(
                "路径 / path", parsed(svg).getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "#diagram-people-mediation",
                ((Element) parsed(svg).getElementsByTagName("use").item(0)).getAttribute("href"));
    }

    @Test
    void marksAStateThatTheGraphDoesNotHaveNowhere() throws Exception {
        String svg = SvgDiagram.of(MEDIATION).marked(ImmutableList.of("ELSEWHERE"), ImmutableSet.of(), PATH);

        assertEquals(List.of(), texts(parsed(svg)));
    }

    @Test
    void putsNoStateOverAnother() {
        DiagramLayout layout = DiagramLayout.of(MEDIATION);
        List<DiagramLayout.Box> boxes = layout.boxes().values().asList();

        for (DiagramLayout.Box box : boxes) {
            assertTrue(box.x() >= 0 && box.x() + box.width() <= layout.width(), "inside the drawing");
            assertTrue(box.y() >= 0 && box.y() + box.height() <= layout.height(), "inside the drawing");
            for (DiagramLayout.Box other : boxes) {
                assertTrue(box.equals(other) || apart(box, other), box + " and " + other);
            }
        }
    }

    @Test
    void breaksLongWordsOfStepsIntoLines() {
        StateGraph.Edge step = SampleGraphs.edge("e", "a", "b", "步骤", "tell the parties of their other remedies", "");

        assertEquals(
                List.of("步骤", "tell the parties of", "their other remedies"),
                StepLine.of(step).stream().map(StepLine::text).toList());
    }

    @Test
    void putsTheWordsOfStepsOverNoStateAndNoOtherWords() {
        DiagramLayout layout = DiagramLayout.of(MEDIATION);

        for (DiagramLayout.Arrow arrow : layout.arrows()) {
            layout.boxes().values().forEach(box -> assertTrue(apart(arrow.label(), box), arrow + " and " + box));
            for (DiagramLayout.Arrow other : layout.arrows()) {
                assertTrue(arrow.equals(other) || apart(arrow.label(), other.label()), arrow + " and " + other);
            }
        }
    }

    private static boolean apart(DiagramLayout.Box one, DiagramLayout.Box other) {
        return one.x() + one.width() <= other.x()
                || other.x() + other.width() <= one.x()
                || one.y() + one.height() <= other.y()
                || other.y() + other.height() <= one.y();
    }

    @Test
    void beginsAndEndsEveryArrowAtItsStates() {
        DiagramLayout layout = DiagramLayout.of(MEDIATION);

        for (DiagramLayout.Arrow arrow : layout.arrows()) {
            StateGraph.Edge edge = arrow.edges().get(0);
            assertTrue(touches(arrow.points().get(0), layout.box(edge.from())), edge.id());
            assertTrue(touches(arrow.points().get(arrow.points().size() - 1), layout.box(edge.to())), edge.id());
        }
    }

    private static boolean touches(DiagramLayout.Point point, DiagramLayout.Box box) {
        return point.x() >= box.x() - 1
                && point.x() <= box.x() + box.width() + 1
                && point.y() >= box.y() - 1
                && point.y() <= box.y() + box.height() + 1;
    }

    @Test
    void drawsTheSameEveryTime() {
        assertEquals(
                SvgDiagram.of(MEDIATION).symbol(),
                SvgDiagram.of(SampleGraphs.mediation()).symbol());
    }

    @Test
    void escapesWords() throws Exception {
        StateGraph hostile = new StateGraph(
                "hostile",
                PATH,
                ImmutableList.of(SampleGraphs.node("a", "<script>", "\"&'", StateGraph.Kind.OPEN)),
                ImmutableList.of());
        String svg = SvgDiagram.of(hostile).symbol();

        assertFalse(svg.contains("<script>"));
        assertEquals(List.of("<script>", "\"&'"), texts(parsed(svg)));
    }

    @Test
    void refusesAGraphWithLooseEnds() {
        StateGraph.Node node = SampleGraphs.node("a", "甲", "a", StateGraph.Kind.OPEN);

        assertThrows(
                IllegalArgumentException.class,
                () -> new StateGraph(
                        "loose",
                        PATH,
                        ImmutableList.of(node),
                        ImmutableList.of(SampleGraphs.edge("e", "a", "b", "步", "step", ""))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StateGraph("twice", PATH, ImmutableList.of(node, node), ImmutableList.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StateGraph("bad name", PATH, ImmutableList.of(node), ImmutableList.of()));
    }
}
