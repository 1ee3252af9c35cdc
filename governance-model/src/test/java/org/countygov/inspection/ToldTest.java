package org.countygov.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countygov.party.UnitId;
import org.countygov.workflow.CaseRef;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static Told told(String text) {
        return new Told(new LogEntry(
                new LogPosition("log.csv", 1),
                "screening-round",
                "1",
                "consolidate",
                Instant.EPOCH,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Facts.of(Map.of("fact", text))));
    }

    @Test
    void readsUnits() {
        assertEquals(Optional.of(UnitId.of("village-1")), told("village-1").unit("fact"));
        assertEquals(
                Optional.of(ImmutableSet.of(UnitId.of("village-1"), UnitId.of("village-2"))),
                told("village-1; village-2").units("fact"));
    }

    @Test
    void readsTheCasesOfAWorkflow() {
        assertEquals(
                Optional.of(ImmutableSet.of(new CaseRef("screening-round", "7"), new CaseRef("screening-round", "8"))),
                told("7；8").cases("fact", "screening-round"));
    }

    @Test
    void readsACaseOfAnyWorkflow() {
        assertEquals(
                Optional.of(new CaseRef("grid-event", "2026/7")),
                told("grid-event/2026/7").caseRef("fact"));
        for (String text : List.of("7", "/7", "grid-event/")) {
            Told unreadable = told(text);
            assertEquals(Optional.empty(), unreadable.caseRef("fact"));
            assertEquals(1, unreadable.problems().size());
        }
    }

    @Test
    void noneIsSomethingElseThanSilence() {
        assertEquals(Optional.of(ImmutableSet.of()), told("无").units("fact"));
        assertEquals(Optional.of(ImmutableSet.of()), told("none").cases("fact", "screening-round"));
        assertEquals(Optional.empty(), told(" ").units("fact"));
        assertEquals(Optional.empty(), told("7").cases("another", "screening-round"));
        assertEquals(Optional.empty(), told("7").unit("another"));
    }
}
