package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.countygov.law.Citation;
import org.countygov.law.Confidence;
import org.countygov.words.Language;
import org.countygov.words.Phrase;
import org.countygov.workflow.Modality;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class StateDiagramTest {
    private static final String SCXML = "http://www.w3.org/2005/07/scxml";
    private static final String OURS = "urn:countygov:publish";
    private static final DiagramModel OF_2011 = DiagramModel.of(Permit.OF_2011);

    // ---- Mermaid

    @Test
    void drawsInMermaidForEnglishReaders() {
        assertEquals("""
                stateDiagram-v2
                  state "asked" as ASKED
                  state "granted" as GRANTED
                  state "refused" as REFUSED
                  state "returned" as RETURNED
                  [*] --> ASKED : ask (TOY-2011 art. 3)
                  ASKED --> ASKED : query (TOY-2011 art. 4(1))<br/>reply (TOY-2011 art. 4(2))
                  ASKED --> GRANTED : grant (TOY-2011 art. 5, convention)
                  ASKED --> REFUSED : refuse (TOY-2011 art. 5)<br/>[by law] count as decided (TOY-2011 art. 6)
                  GRANTED --> RETURNED : give back (TOY-2011 art. 7 item 2)
                  REFUSED --> [*]
                  RETURNED --> [*]
                """, StateDiagram.MERMAID.draw(OF_2011, Language.EN));
    }

    @Test
    void drawsInMermaidForChineseReaders() {
        assertEquals("""
                stateDiagram-v2
                  state "已申请" as ASKED
                  state "已准予" as GRANTED
                  state "已驳回" as REFUSED
                  state "已交还" as RETURNED
                  [*] --> ASKED : 申请（TOY-2011第3条）
                  ASKED --> GRANTED : 准予（TOY-2011第5条、惯例）
                  ASKED --> REFUSED : 驳回（TOY-2011第5条）<br/>[依法] 视为决定（TOY-2011第6条）
                  GRANTED --> RETURNED : 交还（TOY-2011第7条第2项）
                  REFUSED --> [*]
                  RETURNED --> [*]
                """, StateDiagram.MERMAID.draw(OF_2011.movesOnly(), Language.ZH));
    }

    @Test
    void numbersTheStepsOfATrailInMermaid() {
        DiagramModel marked = OF_2011.movesOnly()
                .along(DiagramModelTest.trail("Ask ASKED", "Query ASKED", "Grant GRANTED", "Query ASKED"));

        assertEquals("""
                stateDiagram-v2
                  state "asked" as ASKED
                  state "granted" as GRANTED
                  state "refused" as REFUSED
                  state "returned" as RETURNED
                  [*] --> ASKED : 1▸ ask (TOY-2011 art. 3)
                  ASKED --> GRANTED : 3▸ grant (TOY-2011 art. 5, convention)
                  ASKED --> REFUSED : refuse (TOY-2011 art. 5)<br/>[by law] count as decided (TOY-2011 art. 6)
                  GRANTED --> RETURNED : give back (TOY-2011 art. 7 item 2)
                  ASKED --> ASKED : 2▸ [not provided for] Query
                  GRANTED --> ASKED : 4▸ [not provided for] Query
                  REFUSED --> [*]
                  RETURNED --> [*]
                  classDef passed fill:#ddf4ff,stroke:#0969da
                  classDef present fill:#fff8c5,stroke:#9a6700,stroke-width:3px
                  class GRANTED passed
                  class ASKED present
                """, StateDiagram.MERMAID.draw(marked, Language.EN));
    }

    @Test
    void keepsWordsFromBeingReadAsMermaid() {
        assertEquals("""
                stateDiagram-v2
                  state "a #34;b#34; #60;i#62; #35;1#59;" as NOTE_
                  state "x#95;y" as End_
                  [*] --> NOTE_ : do#58; x#59; #42;y#42; (TOY-FEES art. 1)
                  NOTE_ --> End_ : [by law] z (TOY-FEES [unconfirmed])
                  End_ --> [*]
                """, StateDiagram.MERMAID.draw(awkward("NOTE", "End"), Language.EN));
    }

    // ---- PlantUML

    @Test
    void drawsInPlantUml() {
        assertEquals("""
                @startuml
                hide empty description
                state "已申请" as ASKED
                state "已准予" as GRANTED
                state "已驳回" as REFUSED
                state "已交还" as RETURNED
                [*] --> ASKED : 申请（TOY-2011第3条）
                ASKED --> ASKED : 要求补充（TOY-2011第4条第1款）\\n补充（TOY-2011第4条第2款）
                ASKED --> GRANTED : 准予（TOY-2011第5条、惯例）
                ASKED --> REFUSED : 驳回（TOY-2011第5条）\\n[依法] 视为决定（TOY-2011第6条）
                GRANTED --> RETURNED : 交还（TOY-2011第7条第2项）
                REFUSED --> [*]
                RETURNED --> [*]
                @enduml
                """, StateDiagram.PLANT_UML.draw(OF_2011, Language.ZH));
    }

    @Test
    void coloursATrailInPlantUml() {
        DiagramModel marked =
                OF_2011.movesOnly().along(DiagramModelTest.trail("Ask ASKED", "Grant GRANTED", "Query RETURNED"));

        assertEquals("""
                @startuml
                hide empty description
                state "asked" as ASKED #ddf4ff
                state "granted" as GRANTED #ddf4ff
                state "refused" as REFUSED
                state "returned" as RETURNED #fff8c5
                [*] -[#0969da,bold]-> ASKED : 1▸ ask (TOY-2011 art. 3)
                ASKED -[#0969da,bold]-> GRANTED : 2▸ grant (TOY-2011 art. 5, convention)
                ASKED --> REFUSED : refuse (TOY-2011 art. 5)\\n[by law] count as decided (TOY-2011 art. 6)
                GRANTED -[#0969da,bold]-> RETURNED : give back (TOY-2011 art. 7 item 2)\\n3▸ [not provided for] Query
                REFUSED --> [*]
                RETURNED --> [*]
                @enduml
                """, StateDiagram.PLANT_UML.draw(marked, Language.EN));
    }

    @Test
    void keepsWordsFromBeingReadAsPlantUml() {
        String drawn = StateDiagram.PLANT_UML.draw(awkward("NOTE", "End"), Language.EN);

        assertTrue(drawn.contains("state \"a <U+0022>b<U+0022> <U+003C>i<U+003E> #1;\" as NOTE\n"), drawn);
        String twice = StateDiagram.PLANT_UML.draw(
                new DiagramModel(ImmutableList.of(node("A", "a//b --- x*y **z** \\n")), ImmutableList.of()),
                Language.EN);
        assertTrue(twice.contains("\"a/<U+002F>b -<U+002D><U+002D> x*y *<U+002A>z*<U+002A> <U+005C>n\""), twice);
    }

    // ---- DOT

    @Test
    void drawsInDot() {
        assertEquals("""
                digraph states {
                  node [shape=box, style=rounded, fontname="sans-serif"];
                  edge [fontname="sans-serif", fontsize=10];
                  "not-open" [shape=point, width=0.2, label=""];
                  "ASKED" [label="asked"];
                  "GRANTED" [label="granted"];
                  "REFUSED" [label="refused", peripheries=2];
                  "RETURNED" [label="returned", peripheries=2];
                  "not-open" -> "ASKED" [label="ask (TOY-2011 art. 3)"];
                  "ASKED" -> "ASKED" [label="query (TOY-2011 art. 4(1))\\nreply (TOY-2011 art. 4(2))"];
                  "ASKED" -> "GRANTED" [label="grant (TOY-2011 art. 5, convention)"];
                  "ASKED" -> "REFUSED" [label="refuse (TOY-2011 art. 5)\\n[by law] count as decided (TOY-2011 art. 6)"];
                  "GRANTED" -> "RETURNED" [label="give back (TOY-2011 art. 7 item 2)"];
                }
                """, StateDiagram.DOT.draw(OF_2011, Language.EN));
    }

    @Test
    void coloursATrailInDot() {
        DiagramModel marked =
                OF_2011.movesOnly().along(DiagramModelTest.trail("Ask ASKED", "Grant GRANTED", "Query REFUSED"));
        List<String> lines = StateDiagram.DOT.draw(marked, Language.EN).lines().toList();

        assertTrue(
                lines.contains("  \"ASKED\" [label=\"asked\", style=\"rounded,filled\", color=\"#0969da\","
                        + " fillcolor=\"#ddf4ff\"];"),
                lines.toString());
        assertTrue(
                lines.contains("  \"REFUSED\" [label=\"refused\", peripheries=2, style=\"rounded,filled\","
                        + " color=\"#9a6700\", fillcolor=\"#fff8c5\", penwidth=3];"),
                lines.toString());
        assertTrue(
                lines.contains("  \"ASKED\" -> \"GRANTED\" [label=\"2▸ grant (TOY-2011 art. 5, convention)\","
                        + " color=\"#0969da\", fontcolor=\"#0969da\", penwidth=2];"),
                lines.toString());
        assertTrue(
                lines.contains("  \"GRANTED\" -> \"REFUSED\" [label=\"3▸ [not provided for] Query\","
                        + " color=\"#cf222e\", fontcolor=\"#cf222e\", style=dashed];"),
                lines.toString());
        assertTrue(
                lines.contains("  \"GRANTED\" -> \"RETURNED\" [label=\"give back (TOY-2011 art. 7 item 2)\"];"),
                lines.toString());
    }

    @Test
    void keepsWordsFromBeingReadAsDot() {
        String drawn = StateDiagram.DOT.draw(
                new DiagramModel(ImmutableList.of(node("A", "a \"b\" \\N")), ImmutableList.of()), Language.EN);

        assertTrue(drawn.contains("  \"A\" [label=\"a \\\"b\\\" \\\\N\"];\n"), drawn);
        assertFalse(drawn.contains("not-open"), "no case is opened here");
    }

    // ---- SCXML

    @Test
    void writesStateChartXml() throws Exception {
        Element root = parse(StateDiagram.SCXML.draw(OF_2011, Language.EN)).getDocumentElement();

        assertEquals("scxml", root.getLocalName());
        assertEquals(SCXML, root.getNamespaceURI());
        assertEquals("1.0", root.getAttribute("version"));
        assertEquals("not-open", root.getAttribute("initial"));
        assertEquals(List.of("not-open", "ASKED", "GRANTED"), ids(root, "state"));
        assertEquals(List.of("REFUSED", "RETURNED"), ids(root, "final"));
        assertEquals(List.of("FORM_COMPLETE", "FEE_PAID"), ids(root, "data"));
        for (Element data : elements(root, "data")) {
            assertEquals("false", data.getAttribute("expr"), "what is unknown is not true");
        }
        assertEquals(
                List.of(
                        "not-open Ask ASKED [FORM_COMPLETE]",
                        "ASKED Query  []",
                        "ASKED Reply  []",
                        "ASKED Grant GRANTED [FORM_COMPLETE && FEE_PAID]",
                        "ASKED Refuse REFUSED []",
                        "ASKED Settle REFUSED []",
                        "GRANTED GiveBack RETURNED []"),
                transitions(root));
    }

    @Test
    void saysInStateChartXmlWhoMayDoWhatUnderWhichLaw() throws Exception {
        Element root = parse(StateDiagram.SCXML.draw(OF_2011, Language.ZH)).getDocumentElement();
        Element grant = transition(root, "Grant");
        Element settle = transition(root, "Settle");

        assertEquals("zh-Hans", root.getAttribute("xml:lang"));
        assertEquals("已申请", elements(root, "state").get(1).getAttributeNS(OURS, "words"));
        assertEquals("准予", grant.getAttributeNS(OURS, "words"));
        assertEquals("经办人", grant.getAttributeNS(OURS, "who"));
        assertEquals("应当", grant.getAttributeNS(OURS, "force"));
        assertEquals("TOY-2011第5条、惯例", grant.getAttributeNS(OURS, "law"));
        assertEquals("申请书完整；费用已缴", grant.getAttributeNS(OURS, "provided"));
        assertFalse(grant.hasAttributeNS(OURS, "when"));
        assertEquals("“作出决定”届满时", settle.getAttributeNS(OURS, "when"));
        assertFalse(settle.hasAttributeNS(OURS, "provided"));
        assertEquals("申请人；经办人", transition(root, "GiveBack").getAttributeNS(OURS, "who"));
    }

    @Test
    void everyTargetInStateChartXmlIsAState() throws Exception {
        for (DiagramModel model : List.of(OF_2011, DiagramModel.of(Permit.OF_2020))) {
            Element root = parse(StateDiagram.SCXML.draw(model, Language.EN)).getDocumentElement();
            List<String> states = new ArrayList<>(ids(root, "state"));
            states.addAll(ids(root, "final"));
            for (Element transition : elements(root, "transition")) {
                if (transition.hasAttribute("target")) {
                    assertTrue(states.contains(transition.getAttribute("target")), transition.getAttribute("target"));
                }
            }
            assertEquals(states.size(), states.stream().distinct().count());
        }
    }

    @Test
    void leavesWhatNoRuleProvidesForOutOfStateChartXml() {
        DiagramModel marked = OF_2011.along(DiagramModelTest.trail("Ask ASKED", "GiveBack GRANTED"));

        assertEquals(StateDiagram.SCXML.draw(OF_2011, Language.EN), StateDiagram.SCXML.draw(marked, Language.EN));
    }

    @Test
    void keepsWordsFromBeingReadAsXml() throws Exception {
        Element root = parse(StateDiagram.SCXML.draw(awkward("NOTE", "End"), Language.EN))
                .getDocumentElement();

        assertEquals("a \"b\" <i> #1;", elements(root, "state").get(1).getAttributeNS(OURS, "words"));
        assertEquals("do: x; *y*", transition(root, "X").getAttributeNS(OURS, "words"));
    }

    // ---- all of them

    @Test
    void drawsTheSameEveryTime() {
        for (StateDiagram notation : StateDiagram.values()) {
            for (Language language : Language.values()) {
                String drawn = notation.draw(DiagramModel.of(Permit.OF_2011), language);
                assertEquals(notation.draw(OF_2011, language), drawn);
                assertTrue(drawn.endsWith("\n") && !drawn.endsWith("\n\n"), drawn);
            }
        }
    }

    private static DiagramModel.Node node(String id, String words) {
        return new DiagramModel.Node(id, Phrase.verbatim(words), false, ImmutableList.of());
    }

    /** Two states and two acts whose words are full of marks. */
    private static DiagramModel awkward(String open, String closed) {
        Citation whole = Permit.FEES.whole().known(Confidence.UNCONFIRMED);
        return new DiagramModel(
                ImmutableList.of(
                        node(open, "a \"b\" <i> #1;"),
                        new DiagramModel.Node(closed, Phrase.verbatim("x_y"), true, ImmutableList.of())),
                ImmutableList.of(
                        new DiagramModel.Edge(
                                Optional.empty(),
                                open,
                                ImmutableList.of(act("X", "do: x; *y*", Modality.MAY, Permit.FEES.article(1)))),
                        new DiagramModel.Edge(
                                Optional.of(open), closed, ImmutableList.of(act("Z", "z", Modality.BY_LAW, whole)))));
    }

    private static DiagramModel.Act act(String command, String words, Modality force, Citation law) {
        return new DiagramModel.Act(
                command,
                Phrase.verbatim(words),
                force,
                ImmutableList.of(Permit.Party.CLERK),
                ImmutableList.of(law),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of());
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(SCXML, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> ids(Element root, String name) {
        return elements(root, name).stream()
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static Element transition(Element root, String event) {
        return elements(root, "transition").stream()
                .filter(element -> element.getAttribute("event").equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> transitions(Element root) {
        return elements(root, "transition").stream()
                .map(element -> ((Element) element.getParentNode()).getAttribute("id") + " "
                        + element.getAttribute("event") + " " + element.getAttribute("target") + " ["
                        + element.getAttribute("cond") + "]")
                .toList();
    }
}
