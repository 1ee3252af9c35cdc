package org.countygov.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Language;
import org.countygov.workflow.CaseFile;
import org.countygov.workflow.Occasion;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.ofStateCouncil();

    @Test
    void followsTheHistoryOfACase() {
        CaseFile<Permit, Permit.State> file = Permit.WORKFLOW
                .open("1", new Permit.Ask(), by(Permit.Party.APPLICANT, "2014-03-03T01:00:00Z"))
                .orElseThrow();
        file = Permit.WORKFLOW
                .decide(file, new Permit.Query(), by(Permit.Party.CLERK, "2014-03-04T01:00:00Z"))
                .orElseThrow();
        Trail trail = Trail.of(file.history(), Permit.VOCABULARY);

        assertEquals(
                List.of("Ask 申请 / ask ASKED 已申请 / asked", "Query 要求补充 / query ASKED 已申请 / asked"),
                trail.steps().stream()
                        .map(step -> step.command() + " " + step.words() + " " + step.state() + " " + step.stateWords())
                        .collect(Collectors.toList()));
    }

    @Test
    void drawsNothingOfThePersons() {
        CaseFile<Permit, Permit.State> file = Permit.WORKFLOW
                .open("file-4712", new Permit.Ask(), by(Permit.Party.APPLICANT, "2014-03-03T01:00:00Z"))
                .orElseThrow();
        DiagramModel marked = DiagramModel.of(Permit.OF_2011).along(Trail.of(file.history(), Permit.VOCABULARY));

        for (StateDiagram notation : StateDiagram.values()) {
            String drawn = notation.draw(marked, Language.ZH);
            assertFalse(drawn.contains("4711") || drawn.contains("4712"), drawn);
        }
    }

    private static Occasion by(Permit.Party role, String instant) {
        return Occasion.of(
                Actor.of(PersonId.of("person-4711"), UnitId.of("office"), role), Instant.parse(instant), CALENDAR);
    }
}
