package org.countygov.workflow;

import static org.countygov.workflow.Micro.NINE;
import static org.countygov.workflow.Micro.State.BUSY;
import static org.countygov.workflow.Micro.State.OPEN;
import static org.countygov.workflow.Micro.State.WAITING;
import static org.countygov.workflow.Micro.WORKER;
import static org.countygov.workflow.Micro.by;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

/** A refusal says where the act would have its place, once for each state and in the order of the table. */
class PlacesTest {
    private final Workflow<Integer, Micro.State> workflow = Micro.workflow();
    private final CaseFile<Integer, Micro.State> open = Micro.after(workflow);

    private static ImmutableList<Phrase> elsewhere(Decision<Integer, Micro.State> decision) {
        return decision.<ImmutableList<Phrase>>fold(
                file -> ImmutableList.of(),
                rejected -> ((Reason.NotProvidedFor) rejected.reasons().get(0)).elsewhere());
    }

    private ImmutableList<Phrase> elsewhere(Micro.Act act) {
        return elsewhere(workflow.decide(open, act, by(WORKER, NINE.plus(Duration.ofHours(1)))));
    }

    @Test
    void whileTheCaseIsOpen() {
        assertEquals(ImmutableList.of(BUSY.words(), WAITING.words()), elsewhere(new Micro.Finish()));
        assertEquals(ImmutableList.of(BUSY.words()), elsewhere(new Micro.Rest()));
        assertEquals(ImmutableList.of(Places.NOT_OPEN), elsewhere(new Micro.Begin()));
    }

    @Test
    void beforeThereIsACase() {
        assertEquals(ImmutableList.of(OPEN.words()), elsewhere(workflow.open("2", new Micro.Work(), by(WORKER, NINE))));
    }
}
