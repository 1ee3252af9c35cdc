package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countygov.words.Phrase;
import org.countygov.workflow.Modality;
import org.junit.jupiter.api.Test;

class DiagramModelTest {
    private static final DiagramModel OF_2011 = DiagramModel.of(Permit.OF_2011);

    @Test
    void hasTheStatesThatTheRulesTouchInTheirOwnOrder() {
        assertEquals(
                List.of("ASKED", "GRANTED", "REFUSED", "RETURNED"),
                OF_2011.nodes().stream().map(DiagramModel.Node::id).collect(Collectors.toList()));
        assertEquals(
                List.of("REFUSED", "RETURNED"),
                OF_2011.nodes().stream()
                        .filter(DiagramModel.Node::closed)
                        .map(DiagramModel.Node::id)
                        .collect(Collectors.toList()));
    }

    @Test
    void leavesOutAStateThatNoRuleTouches() {
        assertEquals(
                List.of("ASKED", "REFUSED"),
                DiagramModel.of(Permit.OF_2011.repealing(Permit.Grant.class, Permit.GiveBack.class)).nodes().stream()
                        .map(DiagramModel.Node::id)
                        .collect(Collectors.toList()));
    }

    @Test
    void mergesActsBetweenTheSameStates() {
        assertEquals(
                List.of(
                        "[*] ASKED [Ask]",
                        "ASKED ASKED [Query, Reply]",
                        "ASKED GRANTED [Grant]",
                        "ASKED REFUSED [Refuse, Settle]",
                        "GRANTED RETURNED [GiveBack]"),
                edges(OF_2011));
    }

    @Test
    void canLeaveOutWhatDoesNotMoveTheCase() {
        assertEquals(
                List.of(
                        "[*] ASKED [Ask]",
                        "ASKED GRANTED [Grant]",
                        "ASKED REFUSED [Refuse, Settle]",
                        "GRANTED RETURNED [GiveBack]"),
                edges(OF_2011.movesOnly()));
    }

    @Test
    void saysOfAnActWhatTheRuleSays() {
        DiagramModel.Act settle = OF_2011.edges().get(3).acts().get(1);

        assertEquals(Modality.BY_LAW, settle.modality());
        assertEquals(ImmutableList.of(Permit.ACT_2011.article(6)), settle.bases());
        assertEquals(
                "when the time of \"decide\" ends",
                settle.timing().orElseThrow().en());
        DiagramModel.Act grant = OF_2011.edges().get(2).acts().get(0);
        assertEquals(ImmutableList.of(Permit.Party.CLERK), grant.roles());
        assertEquals(Optional.empty(), grant.timing());
        assertEquals(
                ImmutableList.of("FORM_COMPLETE", "FEE_PAID"),
                grant.requirements().stream()
                        .map(DiagramModel.Requirement::key)
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void marksTheStepsOfACase() {
        DiagramModel marked =
                OF_2011.along(trail("Ask ASKED", "Query ASKED", "Reply ASKED", "Query ASKED", "Refuse REFUSED"));

        assertEquals(List.of(1, 2, 3, 4), marked.nodes().get(0).steps());
        assertEquals(List.of(), marked.nodes().get(1).steps());
        assertEquals(List.of(5), marked.nodes().get(2).steps());
        assertEquals("REFUSED", marked.present().orElseThrow().id());
        DiagramModel.Edge stays = marked.edges().get(1);
        assertEquals(List.of(2, 4), stays.acts().get(0).steps());
        assertEquals(List.of(3), stays.acts().get(1).steps());
        assertFalse(marked.edges().get(2).isTaken());
        assertTrue(marked.edges().get(3).isTaken());
        assertEquals(List.of(), marked.edges().get(3).acts().get(1).steps());
        assertEquals(edges(OF_2011), edges(marked), "nothing is added");
    }

    @Test
    void addsStepsThatNoRuleProvidesFor() {
        DiagramModel marked = OF_2011.along(trail("Grant GRANTED", "Query PARKED", "GiveBack RETURNED"));

        assertEquals(
                List.of("[*] GRANTED [Grant]", "GRANTED PARKED [Query]", "PARKED RETURNED [GiveBack]"),
                edges(marked).subList(5, 8));
        marked.edges().subList(0, 5).forEach(edge -> assertTrue(edge.isProvidedFor()));
        marked.edges().subList(5, 8).forEach(edge -> assertFalse(edge.isProvidedFor()));
        assertEquals("PARKED", marked.nodes().get(4).id());
        assertFalse(marked.nodes().get(4).closed());
    }

    @Test
    void isNowhereWithoutATrail() {
        assertEquals(Optional.empty(), OF_2011.present());
        assertEquals(OF_2011, OF_2011.along(new Trail(ImmutableList.of())));
    }

    /** A trail of "Command STATE" pairs. */
    static Trail trail(String... steps) {
        return new Trail(ImmutableList.copyOf(steps).stream()
                .map(step -> step.split(" ", -1))
                .map(step -> new Trail.Step(step[0], Phrase.verbatim(step[0]), step[1], Phrase.verbatim(step[1])))
                .collect(ImmutableList.toImmutableList()));
    }

    private static List<String> edges(DiagramModel model) {
        return model.edges().stream()
                .map(edge -> edge.from().orElse("[*]") + " " + edge.to() + " "
                        + edge.acts().stream().map(DiagramModel.Act::command).collect(Collectors.toList()))
                .collect(Collectors.toList());
    }
}
