package org.countygov.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countygov.workflow.Micro.Begin;
import org.countygov.workflow.Micro.Note;
import org.countygov.workflow.Micro.State;
import org.countygov.workflow.Micro.Work;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final int LONG = 100_000;

    private static Event<Integer, State> event(Command<Integer, State> command, State to, int second) {
        return new Event<>(
                command,
                Micro.WORKER,
                Micro.NINE.plusSeconds(second),
                ImmutableList.of(),
                to,
                Micro.DAY,
                "calendar",
                "settings");
    }

    private static final Event<Integer, State> BEGUN = event(new Begin(), State.OPEN, 0);
    private static final Event<Integer, State> NOTED = event(new Note(Optional.empty()), State.OPEN, 1);
    private static final Event<Integer, State> WORKED = event(new Work(), State.BUSY, 2);

    private static final History<Integer, State> HISTORY =
            History.of(BEGUN).plus(NOTED).plus(WORKED);

    private static History<Integer, State> ofLength(int length, int changedAt) {
        History<Integer, State> history = History.of(BEGUN);
        for (int i = 1; i < length; i++) {
            history = history.plus(event(new Note(Optional.of(i == changedAt)), State.OPEN, i));
        }
        return history;
    }

    @Test
    void keepsEventsInOrder() {
        assertEquals(ImmutableList.of(BEGUN, NOTED, WORKED), HISTORY.events());
        assertEquals(WORKED, HISTORY.last());
        assertEquals(3, HISTORY.size());
    }

    @Test
    void tellsAStoreWhatItLacks() {
        assertEquals(HISTORY.events(), HISTORY.since(0));
        assertEquals(ImmutableList.of(NOTED, WORKED), HISTORY.since(1));
        assertEquals(ImmutableList.of(WORKED), HISTORY.since(2));
        assertEquals(ImmutableList.of(), HISTORY.since(3));
    }

    @Test
    void findsTheLatestOfAKind() {
        Event<Integer, State> again = event(new Note(Optional.of(true)), State.BUSY, 3);

        assertEquals(Optional.of(NOTED), HISTORY.latest(Note.class));
        assertEquals(Optional.of(again), HISTORY.plus(again).latest(Note.class));
        assertEquals(Optional.empty(), HISTORY.latest(Micro.Finish.class));
    }

    @Test
    void growsWithoutTouchingTheOldOne() {
        History<Integer, State> longer = HISTORY.plus(NOTED);

        assertEquals(3, HISTORY.size());
        assertEquals(4, longer.size());
        assertSame(BEGUN, longer.events().get(0), "earlier events are shared");
    }

    @Test
    void isEqualByItsEvents() {
        History<Integer, State> same = History.of(BEGUN).plus(NOTED).plus(WORKED);

        assertEquals(HISTORY, same);
        assertEquals(HISTORY.hashCode(), same.hashCode());
        assertNotEquals(HISTORY, History.of(BEGUN).plus(NOTED));
        assertNotEquals(HISTORY, History.of(BEGUN).plus(WORKED).plus(NOTED));
        assertNotEquals(HISTORY, (Object) HISTORY.events());
    }

    @Test
    void printsTheStatesOnly() {
        assertEquals("OPEN → OPEN → BUSY", HISTORY.toString());
    }

    /** A linked list compared by recursion would end in a stack overflow here. */
    @Test
    void takesAHundredThousandEvents() {
        History<Integer, State> history = ofLength(LONG, 0);

        assertEquals(LONG, history.size());
        assertEquals(LONG, history.events().size());
        assertEquals(BEGUN, history.events().get(0));
        assertEquals(Optional.of(BEGUN), history.latest(Begin.class));
        assertEquals(history, ofLength(LONG, 0));
        assertEquals(history.hashCode(), ofLength(LONG, 0).hashCode());
        assertNotEquals(history, ofLength(LONG, 1), "they differ near the beginning");
        assertNotEquals(history, ofLength(LONG, LONG - 1), "they differ at the end");
        assertNotEquals(history, ofLength(LONG - 1, 0));
        assertTrue(history.toString().startsWith("OPEN → OPEN → "));
    }

    @Test
    void isSpreadByItsEvents() {
        assertEquals(
                100,
                IntStream.range(0, 100)
                        .map(second -> HISTORY.plus(event(new Work(), State.BUSY, second))
                                .hashCode())
                        .distinct()
                        .count());
    }

    @Test
    void aCaseIsSpreadByItsNumber() {
        Workflow<Integer, State> workflow = Micro.workflow();

        assertEquals(
                100,
                IntStream.range(0, 100)
                        .map(id -> workflow.open("case-" + id, new Begin(), Micro.by(Micro.WORKER, Micro.NINE))
                                .orElseThrow()
                                .hashCode())
                        .distinct()
                        .count());
    }

    @Test
    void belongsToACaseWithANumber() {
        assertThrows(IllegalArgumentException.class, () -> new CaseRef(" ", "1"));
        assertThrows(IllegalArgumentException.class, () -> new CaseRef("micro", " "));
        assertEquals("micro/1", new CaseRef("micro", "1").toString());
    }
}
