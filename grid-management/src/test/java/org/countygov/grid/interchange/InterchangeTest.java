package org.countygov.grid.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.countygov.grid.event.GridEventState;
import org.countygov.grid.event.SuspendedEvent;
import org.countygov.law.LocalSettings;
import org.countygov.party.UnitId;
import org.countygov.time.WorkCalendar;
import org.countygov.words.Phrase;
import org.junit.jupiter.api.Test;

/** What other systems are told of grid events, and what can be read back. */
class InterchangeTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-03-01T09:00:00+08:00");

    private static ServiceRequest request(ServiceRequest.Status status, String notes) {
        return new ServiceRequest(
                "1", status, notes, Optional.empty(), Optional.empty(), MORNING, MORNING, Optional.empty());
    }

    @Test
    void everyStateSurvivesTheWayToOpen311AndBack() {
        for (GridEventState state : GridEventState.values()) {
            assertEquals(Optional.of(state), Open311.state(request(Open311.status(state), state.name())));
        }
    }

    @Test
    void whatAnotherSystemWritesIsNotTakenForOurs() {
        assertEquals(Optional.empty(), Open311.state(request(ServiceRequest.Status.CLOSED, "Fixed")));
        assertEquals(Optional.empty(), Open311.state(request(ServiceRequest.Status.CLOSED, "IN_DISPOSAL")));
        assertEquals(ServiceRequest.Status.OPEN, Open311.status(GridEventState.VERIFIED));
        assertEquals(ServiceRequest.Status.CLOSED, Open311.status(GridEventState.TRANSFERRED));
    }

    @Test
    void aSuspendedEventHasNoDueTimeAndSaysSo() {
        Rendering<ServiceRequest> rendering =
                Open311.request(SuspendedEvent.file(), WorkCalendar.ofStateCouncil(), LocalSettings.DEFAULTS);
        assertEquals(
                new ServiceRequest(
                        "told",
                        ServiceRequest.Status.OPEN,
                        "SUSPENDED",
                        Optional.of("drain"),
                        Optional.of(UnitId.of("water-bureau")),
                        MORNING,
                        MORNING,
                        Optional.empty()),
                rendering.value());
        assertEquals(ImmutableList.of(Phrase.of("时限停止计算", "that the time stands still")), rendering.unsaid());
    }

    @Test
    void digitIsToldResolvedOnlyAfterClosing() {
        for (GridEventState state : GridEventState.values()) {
            assertTrue(DigitPgr.states(DigitPgr.state(state).value()).contains(state), state::name);
        }
        assertEquals(ImmutableSet.of(GridEventState.CLOSED), DigitPgr.states(PgrState.RESOLVED));
        assertFalse(DigitPgr.state(GridEventState.DISPOSED).isComplete());
        assertFalse(DigitPgr.state(GridEventState.SUSPENDED).isComplete());
        for (PgrState theirs : PgrState.values()) {
            assertFalse(DigitPgr.states(theirs).isEmpty(), theirs::name);
        }
    }
}
